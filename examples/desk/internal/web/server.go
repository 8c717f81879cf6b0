// Package web is the desk in the browser: plain pages that work without JavaScript, but
// for the camera and for marks that are made while there is no connection.
package web

import (
	"context"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/examples/desk/internal/auth"
	"github.com/integritas-id/integritas/examples/desk/internal/desk"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
)

// Config is what a server needs.
type Config struct {
	Desk    *desk.Desk
	Log     *slog.Logger
	Secure  bool   // the browser reaches it by https
	Base    string // the address that guests see, "https://meja.metro.example"; "" is that of the request
	Proxied bool   // a proxy in front of it says who asks, in X-Forwarded-For
	Metrics prometheus.Registerer
}

// server answers requests.
type server struct {
	Config
	keeper  auth.Keeper
	pages   pages
	signing *auth.Limiter // tries to sign in, by address
	writing *auth.Limiter // what guests send, by address
	asked   *prometheus.HistogramVec
}

//go:embed static
var static embed.FS

// What a request may carry.
const (
	maxForm   = 1 << 20
	maxUpload = 10 << 20
)

// New returns the handler of everything.
func New(c Config) (http.Handler, error) {
	s := &server{
		Config:  c,
		keeper:  auth.Keeper{Store: c.Desk.Store},
		signing: &auth.Limiter{Every: 6 * time.Second, Burst: 10},
		writing: &auth.Limiter{Every: 100 * time.Millisecond, Burst: 300}, // a hall full of guests is one address
		asked: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "desk_request_seconds", Help: "How long requests took, by route and status.",
		}, []string{"route", "status"}),
	}
	if c.Metrics != nil {
		if err := c.Metrics.Register(s.asked); err != nil {
			return nil, err
		}
	}
	var err error
	if s.pages, err = parsePages(); err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	for _, r := range s.routes() {
		mux.Handle(r.pattern, s.handle(r))
	}
	files, err := fs.Sub(static, "static")
	if err != nil {
		return nil, err
	}
	edition, err := editionOf(files)
	if err != nil {
		return nil, err
	}
	mux.Handle("GET /static/", http.StripPrefix("/static/", cached(edition, http.FileServerFS(files))))
	return s.observe(s.secured(http.NewCrossOriginProtection().Handler(mux))), nil
}

// editionOf returns a name for the static files as they are: another file, another name.
func editionOf(files fs.FS) (string, error) {
	sum := sha256.New()
	err := fs.WalkDir(files, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		content, err := fs.ReadFile(files, path)
		sum.Write(content)
		return err
	})
	return hex.EncodeToString(sum.Sum(nil)[:8]), err
}

// cached lets a browser keep files, and ask each time whether they are of another edition:
// scripts of two editions do not go together.
func cached(edition string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-cache")
		w.Header().Set("ETag", `"`+edition+`"`)
		next.ServeHTTP(w, r)
	})
}

// The policies of pages: no script and no style but our own files. Papers bring their
// style with them and run nothing at all.
const (
	pagePolicy  = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; media-src 'self' blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
	paperPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

// secured sets the headers that every answer has.
func (s *server) secured(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", pagePolicy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(self), geolocation=(), microphone=()")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		if s.Secure || r.TLS != nil {
			h.Set("Strict-Transport-Security", "max-age=31536000")
		}
		next.ServeHTTP(w, r)
	})
}

// observe logs and counts every request: the route and not the address, which holds
// ids and tokens.
func (s *server) observe(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		began := time.Now()
		answer := &recorder{ResponseWriter: w, status: http.StatusOK}
		defer func() {
			if p := recover(); p != nil {
				s.Log.Error("panic", "route", r.Pattern, "value", p)
				if !answer.wrote {
					http.Error(answer, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
				}
			}
			took := time.Since(began)
			route := r.Pattern
			if route == "" {
				route = "none"
			}
			s.asked.WithLabelValues(route, http.StatusText(answer.status)).Observe(took.Seconds())
			s.Log.Info("request", "route", route, "status", answer.status, "ms", took.Milliseconds())
		}()
		next.ServeHTTP(answer, r)
	})
}

// recorder remembers the status of an answer.
type recorder struct {
	http.ResponseWriter
	status int
	wrote  bool
}

func (r *recorder) WriteHeader(status int) {
	r.status, r.wrote = status, true
	r.ResponseWriter.WriteHeader(status)
}

func (r *recorder) Write(b []byte) (int, error) {
	r.wrote = true
	return r.ResponseWriter.Write(b)
}

func (r *recorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }

// handle finds out who asks and about what, and lets only those in whom the route is for.
func (s *server) handle(rt route) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		v := &visit{server: s, w: w, r: r}
		v.tag = v.language()
		limit := int64(maxForm)
		if rt.upload {
			limit = maxUpload
		}
		r.Body = http.MaxBytesReader(w, r.Body, limit)
		if err := v.admit(rt); err != nil {
			v.fail(err)
			return
		}
		if err := rt.do(v); err != nil {
			v.fail(err)
		}
	})
}

// admit lets a visit in, or says why not.
func (v *visit) admit(rt route) error {
	if cookie, err := v.r.Cookie(v.cookieName()); err == nil {
		account, err := v.keeper.Who(v.ctx(), cookie.Value)
		if err != nil && !errors.Is(err, store.ErrNotFound) {
			return err
		}
		v.account = account
	}
	role := auth.Role(v.account.Role)
	if !rt.who.Has(role) {
		if role == auth.Nobody {
			return errSignIn
		}
		return errForbidden
	}
	if rt.who == nil && v.r.Method == http.MethodPost && !v.writing.Allow(v.address()) {
		return errTooMany
	}
	id := v.r.PathValue("event")
	if id == "" {
		if rt.who != nil && rt.all && v.account.Event != "" {
			return errForbidden // the account is for one event
		}
		return nil
	}
	if v.account.Event != "" && v.account.Event != id && rt.who != nil {
		return store.ErrNotFound
	}
	var err error
	v.event, err = v.Desk.Store.Event(v.ctx(), id)
	return err
}

// address is whose tries are counted together.
func (v *visit) address() string {
	if v.Proxied {
		if list := strings.Split(v.r.Header.Get("X-Forwarded-For"), ","); list[len(list)-1] != "" {
			return strings.TrimSpace(list[len(list)-1])
		}
	}
	host, _, err := net.SplitHostPort(v.r.RemoteAddr)
	if err != nil {
		return v.r.RemoteAddr
	}
	return host
}

func (v *visit) ctx() context.Context { return v.r.Context() }

// language returns the language of a visit: of the switch, of the cookie that it left,
// else Indonesian.
func (v *visit) language() language.Tag {
	text := ""
	if c, err := v.r.Cookie("lang"); err == nil {
		text = c.Value
	}
	if asked := v.r.URL.Query().Get("lang"); asked == "id" || asked == "en" {
		text = asked
		http.SetCookie(v.w, &http.Cookie{Name: "lang", Value: asked, Path: "/", MaxAge: 365 * 24 * 3600, SameSite: http.SameSiteLaxMode, HttpOnly: true, Secure: v.secure()})
	}
	if text == "en" {
		return language.English
	}
	return language.Indonesian
}
