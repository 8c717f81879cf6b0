package web

import (
	"errors"
	"net/http"
	"regexp"
	"slices"

	"github.com/integritas-id/integritas/examples/desk/internal/auth"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
)

// loginData is the form to sign in.
type loginData struct {
	Login  string
	Failed bool
}

func (v *visit) loginPage() error { return v.page("login", loginData{}) }

func (v *visit) login() error {
	if !v.signing.Allow(v.address()) {
		return errTooMany
	}
	login := v.r.PostFormValue("login")
	token, err := v.keeper.SignIn(v.ctx(), login, v.r.PostFormValue("password"))
	if errors.Is(err, auth.ErrRefused) {
		return v.pageWith(http.StatusUnauthorized, "login", loginData{login, true})
	}
	if err != nil {
		return err
	}
	v.dropSession()
	v.setCookie(token)
	return v.to("/")
}

func (v *visit) logout() error {
	v.dropSession()
	v.setCookie("")
	return v.to("/")
}

// dropSession ends the session that the browser came with.
func (v *visit) dropSession() {
	cookie, err := v.r.Cookie(v.cookieName())
	if err != nil {
		return
	}
	if err := v.keeper.SignOut(v.ctx(), cookie.Value); err != nil {
		v.Log.Error("sign out", "error", err.Error())
	}
}

// startData is the page of a one-time link.
type startData struct {
	Login string
	Min   int
	Weak  bool
}

func (v *visit) startPage() error { return v.startWith(false) }

func (v *visit) startWith(weak bool) error {
	account, err := v.Desk.Store.AccountByLink(v.ctx(), auth.HashToken(v.r.PathValue("token")))
	if err != nil {
		return err
	}
	status := http.StatusOK
	if weak {
		status = http.StatusUnprocessableEntity
	}
	return v.pageWith(status, "start", startData{account.Login, auth.MinPassword, weak})
}

func (v *visit) start() error {
	if !v.signing.Allow(v.address()) {
		return errTooMany
	}
	password := v.r.PostFormValue("password")
	err := v.keeper.SetPassword(v.ctx(), v.r.PathValue("token"), password)
	if errors.Is(err, auth.ErrWeak) {
		return v.startWith(true)
	}
	if err != nil {
		return err
	}
	v.dropSession()
	v.setCookie("")
	return v.to("/login")
}

// accountsData is the page of accounts.
type accountsData struct {
	Accounts []store.Account
	Events   []store.Event
	Roles    []auth.Role
	Link     string // the one-time link that was just made; it is shown once
	For      string
}

func (v *visit) accountsPage() error { return v.accountsWith("", "") }

func (v *visit) accountsWith(token, login string) error {
	data := accountsData{Roles: auth.Roles(), For: login}
	if token != "" {
		data.Link = v.base() + "/start/" + token
	}
	var err error
	if data.Accounts, err = v.Desk.Store.Accounts(v.ctx()); err != nil {
		return err
	}
	if data.Events, err = v.Desk.Store.Events(v.ctx()); err != nil {
		return err
	}
	return v.page("accounts", &data)
}

var loginForm = regexp.MustCompile(`^[a-z0-9][a-z0-9._-]{1,39}$`)

func (v *visit) addAccount() error {
	a := store.Account{
		Login: auth.CleanLogin(v.r.PostFormValue("login")),
		Name:  v.r.PostFormValue("name"),
		Role:  v.r.PostFormValue("role"),
		Event: v.r.PostFormValue("for"),
	}
	if !loginForm.MatchString(a.Login) || !auth.Role(a.Role).Known() || len(a.Name) > 200 {
		return badRequest("Nama masuk terdiri atas 2–40 huruf kecil, angka, titik, atau tanda hubung; pilih juga perannya.", "A login has 2 to 40 small letters, digits, full stops or hyphens; choose a role, too.")
	}
	if a.Event != "" {
		if _, err := v.Desk.Store.Event(v.ctx(), a.Event); err != nil {
			return err
		}
	}
	all, err := v.Desk.Store.Accounts(v.ctx())
	if err != nil {
		return err
	}
	if slices.ContainsFunc(all, func(old store.Account) bool { return old.Login == a.Login }) {
		return badRequest("Nama masuk itu sudah dipakai.", "That login is taken.")
	}
	token, err := v.keeper.Invite(v.ctx(), v.actor(), a)
	if err != nil {
		return err
	}
	return v.accountsWith(token, a.Login)
}

func (v *visit) relink() error {
	token, err := v.keeper.Relink(v.ctx(), v.actor(), v.r.PathValue("account"))
	if err != nil {
		return err
	}
	return v.accountsWith(token, "")
}

func (v *visit) closeAccount() error {
	id := v.r.PathValue("account")
	if id == v.account.ID {
		return badRequest("Akun sendiri tidak dapat ditutup.", "You cannot close your own account.")
	}
	if err := v.Desk.Store.Change(v.ctx(), v.actor(), func(tx *store.Tx) error { return tx.CloseAccount(id) }); err != nil {
		return err
	}
	return v.to("/accounts")
}

func (v *visit) auditPage() error {
	entries, err := v.Desk.Store.Audit(v.ctx(), v.r.URL.Query().Get("event"), 500)
	if err != nil {
		return err
	}
	return v.page("audit", entries)
}

func (v *visit) healthz() error {
	if err := v.Desk.Store.Ping(v.ctx()); err != nil {
		return &fault{http.StatusServiceUnavailable, "basis data tidak menjawab", "the database does not answer"}
	}
	return v.send(http.StatusOK, "text/plain; charset=utf-8", []byte("ok\n"))
}
