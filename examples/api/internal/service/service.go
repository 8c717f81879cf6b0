// Package service answers requests: it reads people and lists as the library does, checks
// documents against their schemas, and keeps events with their participants.
//
// The table of routes is all there is to know of the interface: requests are led by it,
// and the OpenAPI document is written from it.
package service

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"mime"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/examples/api/internal/store"
)

// Config is what a Service works with. All of it is needed.
type Config struct {
	Store     *store.Store
	Log       *slog.Logger
	Tokens    map[string]Role // what each token allows
	Namespace uuid.UUID       // the secret that ids of people are made from: participant.StableID
}

// Service is the http.Handler of the interface.
type Service struct {
	Config
	mux *http.ServeMux
}

// New returns a Service.
func New(c Config) *Service {
	s := &Service{Config: c, mux: http.NewServeMux()}
	methods := map[string][]string{}
	for _, r := range routes() {
		s.mux.Handle(r.method+" "+r.path, s.handler(r))
		methods[r.path] = append(methods[r.path], r.method)
	}
	for path, allowed := range methods {
		s.mux.Handle(path, s.handler(route{path: path, serve: func(_ *Service, c *call) error {
			c.w.Header().Set("Allow", strings.Join(allowed, ", "))
			return &problem{fault: faultMethod}
		}}))
	}
	s.mux.Handle("/", s.handler(route{path: "/", serve: func(*Service, *call) error { return &problem{fault: faultNotFound} }}))
	return s
}

// ServeHTTP answers a request.
func (s *Service) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.mux.ServeHTTP(w, r) }

// call is one request: who makes it, and in which language he or she is answered.
type call struct {
	w      http.ResponseWriter
	r      *http.Request
	tag    language.Tag
	role   Role
	caller string // the digest of the token
}

var languages = language.NewMatcher([]language.Tag{language.Indonesian, language.English})

// handler answers the requests of one route, tells what went wrong, and writes the log.
func (s *Service) handler(r route) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		started := time.Now()
		out := &watched{ResponseWriter: w}
		tag, _ := language.MatchStrings(languages, req.Header.Get("Accept-Language"))
		c := &call{w: out, r: req, tag: tag}
		out.Header().Set("Cache-Control", "no-store") // what may be kept says so itself
		out.Header().Set("X-Content-Type-Options", "nosniff")
		err := s.admit(r, c)
		if err == nil {
			err = r.serve(s, c)
		}
		if err != nil {
			s.tell(c, out, err)
		}
		// the pattern and no address: an address may hold the words of a search
		s.Log.Info("request", "method", req.Method, "route", r.path, "status", out.status, "bytes", out.bytes, "took", time.Since(started).String())
	})
}

// admit finds out who calls, and limits what may be sent.
func (s *Service) admit(r route, c *call) error {
	if token, ok := strings.CutPrefix(c.r.Header.Get("Authorization"), "Bearer "); ok {
		c.role = s.role(token)
		sum := sha256.Sum256([]byte(token))
		c.caller = hex.EncodeToString(sum[:])
	}
	switch {
	case r.role == Anyone || c.role >= r.role:
	case c.role == Anyone:
		c.w.Header().Set("WWW-Authenticate", `Bearer realm="integritas"`)
		return &problem{fault: faultUnauthorized}
	default:
		return &problem{fault: faultForbidden}
	}
	if r.body.media == "" {
		return nil
	}
	c.r.Body = http.MaxBytesReader(c.w, c.r.Body, r.body.limit)
	if media, _, err := mime.ParseMediaType(c.r.Header.Get("Content-Type")); err != nil || media != r.body.media {
		c.w.Header().Set("Accept", r.body.media)
		return &problem{fault: faultMedia}
	}
	return nil
}

// tell answers with what went wrong. Where the answer has begun already it is cut off, so
// that nobody takes a part for the whole.
func (s *Service) tell(c *call, out *watched, err error) {
	p := problemOf(err)
	if p.fault.status >= http.StatusInternalServerError {
		s.Log.Error("failed", "error", err.Error())
	}
	if out.status != 0 {
		panic(http.ErrAbortHandler)
	}
	if err := p.write(c); err != nil {
		s.Log.Warn("answer", "error", err.Error())
	}
}

// watched counts what is answered, for the log.
type watched struct {
	http.ResponseWriter
	status int
	bytes  int64
}

func (w *watched) WriteHeader(status int) {
	w.status = status
	w.ResponseWriter.WriteHeader(status)
}

func (w *watched) Write(data []byte) (int, error) {
	if w.status == 0 {
		w.status = http.StatusOK
	}
	n, err := w.ResponseWriter.Write(data)
	w.bytes += int64(n)
	return n, err
}

// Unwrap lets http.ResponseController reach the connection.
func (w *watched) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// body reads what was sent whole.
func (c *call) body() ([]byte, error) { return io.ReadAll(c.r.Body) }

// id reads an identifier out of the path; what is none is not found.
func (c *call) id(name string) (uuid.UUID, error) {
	id, err := uuid.Parse(c.r.PathValue(name))
	if err != nil {
		return id, errors.Join(&problem{fault: faultNotFound}, fmt.Errorf("%s is no UUID", name))
	}
	return id, nil
}

// match reports whether one of the entity tags of a header is that of a version.
func (c *call) matches(header, tag string) bool {
	return slices.ContainsFunc(strings.Split(c.r.Header.Get(header), ","), func(one string) bool {
		one = strings.TrimSpace(one)
		return one == "*" || strings.TrimPrefix(one, "W/") == tag
	})
}
