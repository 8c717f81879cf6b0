package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/examples/desk/internal/auth"
	"github.com/integritas-id/integritas/examples/desk/internal/desk"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/examples/desk/internal/store/storetest"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
)

const (
	desks  = 40
	people = 2000
	kills  = 20
)

// TestKilled lets 40 desks check in 2,000 people at once while the server is killed 20
// times at moments that nobody chose. What was confirmed is there afterwards, and nobody
// is there twice.
func TestKilled(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes a minute")
	}
	binary := filepath.Join(t.TempDir(), "desk")
	if out, err := exec.Command("go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for name, source := range storetest.Sources(t) {
		t.Run(name, func(t *testing.T) { killed(t, binary, source(t)) })
	}
}

func killed(t *testing.T, binary, source string) {
	t.Helper()
	event, token, who := crowd(t, source)
	server := &victim{t: t, binary: binary, source: source}
	server.start()
	t.Cleanup(func() { server.process.Process.Kill() }) //nolint:errcheck // it may be gone

	var confirmed sync.Map // the ids of the marks that the server confirmed
	var done atomic.Int64
	ctx, cancel := context.WithTimeout(context.Background(), 4*time.Minute)
	defer cancel()
	var work sync.WaitGroup
	for d := range desks {
		work.Go(func() {
			// Each desk takes a part of the crowd, and a few of its neighbour's people too.
			share := who[d*people/desks : min((d+1)*people/desks+5, people)]
			for len(share) > 0 && ctx.Err() == nil {
				batch := share[:min(5, len(share))]
				marks := make([]map[string]string, len(batch))
				for i, p := range batch {
					marks[i] = map[string]string{"id": uuid.NewString(), "person": p, "session": "satu", "state": "hadir", "method": "qr"}
				}
				server.post(ctx, "/events/"+event+"/marks", token, marks)
				for _, m := range marks {
					confirmed.Store(m["id"], m["person"])
				}
				done.Add(int64(len(batch)))
				share = share[len(batch):]
			}
		})
	}
	for k := range kills {
		for ctx.Err() == nil && done.Load() < int64(k*people/(kills+1)) {
			time.Sleep(5 * time.Millisecond)
		}
		time.Sleep(time.Duration(rand.IntN(40)) * time.Millisecond)
		server.kill()
		server.start()
	}
	work.Wait()
	if ctx.Err() != nil {
		t.Fatalf("after four minutes %d marks were confirmed", done.Load())
	}
	server.kill()
	account(t, source, event, &confirmed)
}

// account holds what is in the database against what was confirmed.
func account(t *testing.T, source, event string, confirmed *sync.Map) {
	t.Helper()
	s := storetest.Open(t, source)
	marks, err := s.Marks(t.Context(), event)
	if err != nil {
		t.Fatal(err)
	}
	there := map[string]string{}
	for _, m := range marks {
		if _, twice := there[m.ID]; twice {
			t.Errorf("the mark %s stands twice", m.ID)
		}
		there[m.ID] = m.Person
	}
	lost := 0
	confirmed.Range(func(id, person any) bool {
		if there[id.(string)] != person {
			lost++
		}
		return true
	})
	if lost > 0 {
		t.Errorf("%d marks that were confirmed are lost", lost)
	}
	d, err := desk.New(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	e, err := s.Event(t.Context(), event)
	if err != nil {
		t.Fatal(err)
	}
	sum, err := d.Recap(t.Context(), e)
	if err != nil {
		t.Fatal(err)
	}
	if got := sum.Total().Persons.Present; got != people {
		t.Errorf("%d people are present, not %d", got, people)
	}
}

// crowd makes an event with its people and an account at the door.
func crowd(t *testing.T, source string) (event, token string, who []string) {
	t.Helper()
	s, err := store.Open(t.Context(), source)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close() //nolint:errcheck // what was committed is there
	e := store.Event{Event: &program.Event{ID: uuid.New(), Title: program.Title{Text: "Apel besar"}, Sessions: []program.Session{{ID: "satu", Title: program.Text{Text: "Apel"}}}}}
	event, token = e.ID.String(), auth.Token()
	err = s.Change(t.Context(), store.Actor{}, func(tx *store.Tx) error {
		if err := tx.PutEvent(e); err != nil {
			return err
		}
		for range people {
			id := uuid.New()
			who = append(who, id.String())
			p := store.Person{Participant: participant.Participant{ID: id, Name: participant.Name{Full: "Orang Rekaan"}}, Ticket: auth.Token()}
			if _, err := tx.PutPerson(event, p); err != nil {
				return err
			}
		}
		if err := tx.AddAccount(store.Account{ID: "pintu", Login: "pintu", Role: string(auth.Door)}, "", time.Now()); err != nil {
			return err
		}
		return tx.AddSession(auth.HashToken(token), "pintu", time.Now().Add(time.Hour))
	})
	if err != nil {
		t.Fatal(err)
	}
	return event, token, who
}

// victim is the server, in a process of its own.
type victim struct {
	t              *testing.T
	binary, source string
	mu             sync.Mutex
	at             string
	process        *exec.Cmd
}

// start starts the server and waits until it answers.
func (v *victim) start() {
	args := []string{"-listen", "127.0.0.1:0", "-empty", "-data", filepath.Dir(v.source)}
	process := exec.Command(v.binary, args...)
	process.Env = os.Environ()
	if strings.HasPrefix(v.source, "postgres") {
		process.Env = append(process.Env, "DATABASE_URL="+v.source)
	} else {
		process.Env = append(process.Env, "DATABASE_URL=")
	}
	out, err := process.StdoutPipe()
	if err == nil {
		err = process.Start()
	}
	if err != nil {
		v.t.Error(err)
		return
	}
	lines := bufio.NewScanner(out)
	at := ""
	for at == "" && lines.Scan() {
		if _, found, ok := strings.Cut(lines.Text(), "http://"); ok {
			at = "http://" + found
		}
	}
	go io.Copy(io.Discard, out) //nolint:errcheck // it ends with the process
	v.mu.Lock()
	v.at, v.process = at, process
	v.mu.Unlock()
}

// kill ends the server without a word.
func (v *victim) kill() {
	v.mu.Lock()
	process := v.process
	v.mu.Unlock()
	_ = process.Process.Kill()
	_ = process.Wait() // killed
}

// post sends marks until every one of them is confirmed, as the page of the door does.
func (v *victim) post(ctx context.Context, path, token string, marks any) {
	body, err := json.Marshal(marks)
	if err != nil {
		v.t.Error(err)
		return
	}
	for ctx.Err() == nil {
		v.mu.Lock()
		at := v.at
		v.mu.Unlock()
		r, err := http.NewRequestWithContext(ctx, http.MethodPost, at+path, bytes.NewReader(body))
		if err != nil {
			v.t.Error(err)
			return
		}
		r.AddCookie(&http.Cookie{Name: "desk", Value: token})
		if accepted(r) {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// accepted reports whether the server confirmed every mark of a request.
func accepted(r *http.Request) bool {
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		return false
	}
	defer answer.Body.Close() //nolint:errcheck // it was read
	var marks []struct {
		OK bool `json:"ok"`
	}
	if answer.StatusCode != http.StatusOK || json.NewDecoder(answer.Body).Decode(&marks) != nil {
		return false
	}
	for _, m := range marks {
		if !m.OK {
			return false
		}
	}
	return len(marks) > 0
}
