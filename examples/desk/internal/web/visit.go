package web

import (
	"bytes"
	"errors"
	"net/http"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/examples/desk/internal/auth"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
)

// visit is one request: who asks, in which language, about which event.
type visit struct {
	*server
	w       http.ResponseWriter
	r       *http.Request
	tag     language.Tag
	account store.Account // zero for a guest
	event   store.Event   // of the path, where it has one
}

// say returns a text in the language of the visit.
func (v *visit) say(id, en string) string {
	if v.tag == language.English {
		return en
	}
	return id
}

// actor is how the audit log knows who asks.
func (v *visit) actor() store.Actor {
	if v.account.ID == "" {
		return store.Actor{Role: "tamu"}
	}
	return auth.Actor(v.account)
}

// base is the address that guests see.
func (v *visit) base() string {
	if v.Base != "" {
		return v.Base
	}
	if v.secure() {
		return "https://" + v.r.Host
	}
	return "http://" + v.r.Host
}

// secure reports whether the browser came by https.
func (v *visit) secure() bool { return v.Secure || v.r.TLS != nil }

// path is a path below the event of the visit.
func (v *visit) path(below string) string { return "/events/" + v.event.ID.String() + below }

// to sends the browser on after a change.
func (v *visit) to(path string) error {
	http.Redirect(v.w, v.r, path, http.StatusSeeOther)
	return nil
}

// page writes a page, whole or not at all.
func (v *visit) page(name string, data any) error { return v.pageWith(http.StatusOK, name, data) }

func (v *visit) pageWith(status int, name string, data any) error {
	var out bytes.Buffer
	if err := v.pages.of(v.tag).ExecuteTemplate(&out, name, view{v, data}); err != nil {
		return err
	}
	return v.send(status, "text/html; charset=utf-8", out.Bytes())
}

// send writes an answer that nobody keeps on the way.
func (v *visit) send(status int, kind string, body []byte) error {
	v.w.Header().Set("Content-Type", kind)
	v.w.Header().Set("Cache-Control", "no-store")
	v.w.WriteHeader(status)
	_, _ = v.w.Write(body) // whoever hung up does not read an error either
	return nil
}

// fault is what went wrong, for people.
type fault struct {
	status int
	id, en string
}

func (f *fault) Error() string { return f.en }

// Text returns the sentence in a language.
func (f *fault) Text(lang string) string {
	if lang == "en" {
		return f.en
	}
	return f.id
}

var (
	errSignIn    = &fault{http.StatusUnauthorized, "Masuk dahulu.", "Sign in first."}
	errForbidden = &fault{http.StatusForbidden, "Halaman ini bukan untuk peran Anda.", "This page is not for your role."}
	errTooMany   = &fault{http.StatusTooManyRequests, "Terlalu banyak permintaan; tunggu sebentar.", "Too many requests; wait a moment."}
	errMissing   = &fault{http.StatusNotFound, "Yang dicari tidak ada.", "There is no such thing."}
	errTooLarge  = &fault{http.StatusRequestEntityTooLarge, "Berkasnya terlalu besar; paling banyak 10 MB.", "The file is too large; 10 MB at most."}
	errPurged    = &fault{http.StatusConflict, "Data pribadi kegiatan ini sudah dihapus; orang dan daftar tidak dapat dimasukkan lagi.", "The private data of the event is deleted; people and lists cannot be entered any more."}
	errInternal  = &fault{http.StatusInternalServerError, "Terjadi kesalahan di server; coba lagi.", "Something went wrong in the server; try again."}
)

// badRequest is a fault of what was sent.
func badRequest(id, en string) error { return &fault{http.StatusUnprocessableEntity, id, en} }

// fail answers with what went wrong. What nobody foresaw is logged and not shown.
func (v *visit) fail(err error) {
	f := errInternal
	switch known, ok := errors.AsType[*fault](err); {
	case ok:
		f = known
	case errors.Is(err, store.ErrNotFound):
		f = errMissing
	case errors.Is(err, store.ErrPurged):
		f = errPurged
	case tooLarge(err):
		f = errTooLarge
	default:
		v.Log.Error("failed", "route", v.r.Pattern, "error", err.Error())
	}
	if f == errSignIn && v.r.Method == http.MethodGet {
		_ = v.to("/login")
		return
	}
	if err := v.pageWith(f.status, "fault", f); err != nil {
		http.Error(v.w, v.say(f.id, f.en), f.status)
	}
}

func tooLarge(err error) bool {
	_, ok := errors.AsType[*http.MaxBytesError](err)
	return ok
}

// cookieName is that of the session: behind https one that no other site can set.
func (v *visit) cookieName() string {
	if v.secure() {
		return "__Host-desk"
	}
	return "desk"
}

// setCookie gives the browser a session; "" takes it away.
func (v *visit) setCookie(token string) {
	age := int(auth.SessionLife.Seconds())
	if token == "" {
		age = -1
	}
	http.SetCookie(v.w, &http.Cookie{
		Name: v.cookieName(), Value: token, Path: "/", MaxAge: age,
		HttpOnly: true, SameSite: http.SameSiteLaxMode, Secure: v.secure(),
	})
}
