package web

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/examples/desk/internal/auth"
	"github.com/integritas-id/integritas/examples/desk/internal/demo"
	"github.com/integritas-id/integritas/examples/desk/internal/desk"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/examples/desk/internal/store/storetest"
	"github.com/integritas-id/integritas/program"
)

// world is a desk with the demonstration, a second event and an account of each role.
type world struct {
	t      *testing.T
	desk   *desk.Desk
	server *httptest.Server
	tokens map[auth.Role]string
	event  string // the demonstration's
	other  string // another event
	log    *bytes.Buffer
	line   line
}

// each runs a test in a world on each database.
func each(t *testing.T, test func(t *testing.T, w *world)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, s *store.Store) { test(t, newWorld(t, s)) })
}

func must[T any](t *testing.T) func(T, error) T {
	t.Helper()
	return func(value T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return value
	}
}

func newWorld(t *testing.T, s *store.Store) *world {
	t.Helper()
	ctx := context.Background()
	d := must[*desk.Desk](t)(desk.New(ctx, s))
	must[bool](t)(demo.Fill(ctx, d))
	w := &world{t: t, desk: d, tokens: map[auth.Role]string{}, log: &bytes.Buffer{}}
	w.event = must[[]store.Event](t)(s.Events(ctx))[0].ID.String()
	other := store.Event{Event: &program.Event{ID: uuid.New(), Title: program.Title{Text: "Kegiatan lain"}, Sessions: []program.Session{{ID: "satu", Title: program.Text{Text: "Satu"}}}}}
	w.other = other.ID.String()
	w.change(func(tx *store.Tx) error { return tx.PutEvent(other) })
	for _, role := range auth.Roles() {
		w.tokens[role] = w.account(string(role), string(role), "")
	}
	handler := must[http.Handler](t)(New(Config{Desk: d, Log: slog.New(slog.NewJSONHandler(w.log, nil))}))
	w.server = httptest.NewServer(&w.line)
	w.line.handler = handler
	t.Cleanup(w.server.Close)
	return w
}

func (w *world) change(f func(*store.Tx) error) {
	w.t.Helper()
	if err := w.desk.Store.Change(context.Background(), store.Actor{Role: "test"}, f); err != nil {
		w.t.Fatal(err)
	}
}

// account makes an account and returns the token of a session of it.
func (w *world) account(login, role, event string) string {
	w.t.Helper()
	token := auth.Token()
	id := uuid.NewString()
	w.change(func(tx *store.Tx) error {
		if err := tx.AddAccount(store.Account{ID: id, Login: login, Role: role, Event: event}, "", time.Now()); err != nil {
			return err
		}
		return tx.AddSession(auth.HashToken(token), id, time.Now().Add(time.Hour))
	})
	return token
}

// answer is what came back.
type answer struct {
	status int
	body   string
	header http.Header
}

// do sends a request in a session; "" is nobody's.
func (w *world) do(token, method, path, kind string, body io.Reader, set ...string) answer {
	w.t.Helper()
	r := must[*http.Request](w.t)(http.NewRequest(method, w.server.URL+path, body))
	if kind != "" {
		r.Header.Set("Content-Type", kind)
	}
	if token != "" {
		r.AddCookie(&http.Cookie{Name: "desk", Value: token})
	}
	for i := 0; i+1 < len(set); i += 2 {
		r.Header.Set(set[i], set[i+1])
	}
	client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	got := must[*http.Response](w.t)(client.Do(r))
	defer got.Body.Close() //nolint:errcheck // it was read
	text := must[[]byte](w.t)(io.ReadAll(got.Body))
	return answer{got.StatusCode, string(text), got.Header}
}

func (w *world) get(token, path string) answer { return w.do(token, http.MethodGet, path, "", nil) }

// post sends a form: names and values by turns.
func (w *world) post(token, path string, pairs ...string) answer {
	w.t.Helper()
	values := url.Values{}
	for i := 0; i+1 < len(pairs); i += 2 {
		values.Add(pairs[i], pairs[i+1])
	}
	return w.do(token, http.MethodPost, path, "application/x-www-form-urlencoded", strings.NewReader(values.Encode()))
}

// upload sends a file.
func (w *world) upload(token, path, field, name string, content []byte) answer {
	w.t.Helper()
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	part := must[io.Writer](w.t)(form.CreateFormFile(field, name))
	must[int](w.t)(part.Write(content))
	if err := form.Close(); err != nil {
		w.t.Fatal(err)
	}
	return w.do(token, http.MethodPost, path, form.FormDataContentType(), &body)
}

// marks sends marks as a desk at the door does.
func (w *world) marks(token, event string, marks ...sent) answer {
	w.t.Helper()
	body := must[[]byte](w.t)(json.Marshal(marks))
	return w.do(token, http.MethodPost, "/events/"+event+"/marks", "application/json", bytes.NewReader(body))
}

// people returns the people of an event.
func (w *world) people(event string) []store.Person {
	w.t.Helper()
	return must[[]store.Person](w.t)(w.desk.Store.People(context.Background(), event))
}

// errors are the lines of the log that tell of one.
func (w *world) errors() string {
	var all []string
	for line := range strings.Lines(w.log.String()) {
		if strings.Contains(line, `"ERROR"`) {
			all = append(all, line)
		}
	}
	w.log.Reset()
	return strings.Join(all, "")
}

// firstLink makes an administrator with a one-time link, as the first start does.
func (w *world) firstLink() string {
	w.t.Helper()
	token, err := auth.Keeper{Store: w.desk.Store}.Invite(context.Background(), store.Actor{}, store.Account{Login: "pertama", Role: string(auth.Admin)})
	if err != nil {
		w.t.Fatal(err)
	}
	return token
}

// unmarked are the people of the demonstration who have not come in yet, husbands and
// wives next to each other.
func (w *world) unmarked() []store.Person {
	w.t.Helper()
	marks := must[[]store.Mark](w.t)(w.desk.Store.Marks(context.Background(), w.event))
	in := map[string]bool{}
	for _, m := range marks {
		in[m.Person] = true
	}
	var out []store.Person
	for _, p := range w.people(w.event) {
		if !in[p.ID.String()] {
			out = append(out, p)
		}
	}
	return out
}
