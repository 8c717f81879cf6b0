package service

import (
	"bytes"
	"encoding/json"
	"errors"
	"net/http"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/examples/api/internal/store"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/schema"
)

// fault is a kind of problem. Its code is the end of the type of the answer, and its title
// tells how to mend it.
type fault struct {
	code   string
	status int
	id, en string
}

func (f *fault) title(tag language.Tag) string {
	if base, _ := tag.Base(); base.String() == "en" {
		return f.en
	}
	return f.id
}

// problem is an error that is answered as RFC 9457 says.
type problem struct {
	*fault
	cause error // tells more, where it has a Message in both languages
	found any   // a list of problems of the library
}

// Error is the code, for the log: neither the cause nor what was found.
func (p *problem) Error() string { return p.code }

// Unwrap returns the cause.
func (p *problem) Unwrap() error { return p.cause }

// problemOf finds out what is to be answered after an error. What nobody foresaw is the
// service's own fault, of which the caller learns nothing.
func problemOf(err error) *problem {
	if p, ok := errors.AsType[*problem](err); ok {
		return p
	}
	if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return &problem{fault: faultTooLarge}
	}
	for known, f := range storeFaults {
		if errors.Is(err, known) {
			return &problem{fault: f}
		}
	}
	_, read := errors.AsType[*program.ReadError](err)
	_, form := errors.AsType[*schema.FormError](err)
	if read || form {
		return &problem{fault: faultDocument, cause: err}
	}
	return &problem{fault: faultInternal, cause: err}
}

var storeFaults = map[error]*fault{
	store.ErrNotFound: faultNotFound, store.ErrStale: faultStale, store.ErrExists: faultExists,
	store.ErrTwice: faultNumber, store.ErrOtherUse: faultKeyUsed,
}

// details is the body of the answer.
type details struct {
	Type     string `json:"type"`
	Title    string `json:"title"`
	Status   int    `json:"status"`
	Detail   string `json:"detail,omitempty"`
	Pointer  string `json:"pointer,omitempty"` // into the document that was sent
	Problems any    `json:"problems,omitempty"`
}

func (p *problem) details(tag language.Tag) details {
	d := details{Type: "/problems/" + p.code, Title: p.title(tag), Status: p.status, Problems: p.found}
	if p.status >= http.StatusInternalServerError || p.cause == nil {
		return d
	}
	if e, ok := errors.AsType[*program.ReadError](p.cause); ok {
		d.Pointer = e.Pointer
	} else if e, ok := errors.AsType[*schema.FormError](p.cause); ok {
		d.Pointer = e.Pointer
	}
	for cause := p.cause; cause != nil; cause = errors.Unwrap(cause) {
		if m, ok := cause.(interface{ Message(language.Tag) string }); ok { //nolint:errorlint // each is asked in turn
			d.Detail = m.Message(tag)
			break
		}
	}
	return d
}

func (p *problem) write(c *call) error {
	c.w.Header().Set("Content-Language", c.tag.String())
	c.w.Header().Add("Vary", "Accept-Language")
	return write(c.w, p.status, "application/problem+json", p.details(c.tag))
}

// write answers with JSON.
func write(w http.ResponseWriter, status int, media string, v any) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return err
	}
	w.Header().Set("Content-Type", media)
	w.WriteHeader(status)
	_, err := w.Write(b.Bytes())
	return err
}

// showProblem explains a type of problem.
func showProblem(_ *Service, c *call) error {
	for _, f := range faults {
		if f.code == c.r.PathValue("code") {
			return write(c.w, http.StatusOK, mediaJSON, map[string]any{"code": f.code, "status": f.status, "title": map[string]string{"id": f.id, "en": f.en}})
		}
	}
	return &problem{fault: faultNotFound}
}
