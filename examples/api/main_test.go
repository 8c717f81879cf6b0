package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/examples/internal/commandtest"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/examples/api/internal/store/storetest"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/participanttest"
)

const (
	token = "officer-token-for-tests"
	event = "6f1c2d9a-0b3e-4a57-8c6d-2e9f4b7a1c50"
	kills = 20
)

// list is a made-up list of so many people.
func list(n int) string {
	var b strings.Builder
	b.WriteString("No,Nama,NIP,Jabatan\n")
	for i := range n {
		born := civil.MustDate(1970, time.January, 1).AddDays(i)
		fmt.Fprintf(&b, "%d,Nama Orang,%s,Staf\n", i+1, participanttest.NIP(born, 2009, time.April, participant.SexMale, i%100).Reveal())
	}
	return b.String()
}

// process is the program as it runs on a machine.
type process struct {
	*exec.Cmd
	address string
}

// start runs the program until it tells where it answers.
func start(t *testing.T, binary, source string) *process {
	t.Helper()
	p := &process{Cmd: exec.Command(binary, "-listen", "127.0.0.1:0", "-data", source)}
	p.Env = append(os.Environ(), "NAMESPACE=7a2d3e8b-1c4f-4b68-9d7e-3fa05c8b2d61", "TOKENS=officer:"+token)
	if strings.HasPrefix(source, "postgres") {
		p.Env = append(p.Env, "DATABASE_URL="+source)
	} else {
		p.Env = append(p.Env, "DATABASE_URL=")
	}
	out, err := p.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, p.Start())
	line, err := bufio.NewReader(out).ReadString('\n')
	require.NoError(t, err)
	p.address = strings.TrimSuffix(strings.TrimSpace(line), "/openapi.json")
	return p
}

// ask sends a request and returns the status and the body; 0 where nobody answered.
func (p *process) ask(method, path, media, body string, headers ...string) (int, string) {
	r, err := http.NewRequest(method, p.address+path, strings.NewReader(body))
	if err != nil {
		return 0, err.Error()
	}
	r.Header.Set("Authorization", "Bearer "+token)
	r.Header.Set("Content-Type", media)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		return 0, err.Error()
	}
	defer answer.Body.Close()
	data, err := io.ReadAll(answer.Body)
	if err != nil {
		return 0, err.Error()
	}
	return answer.StatusCode, string(data)
}

func (p *process) put(t *testing.T, id string) {
	t.Helper()
	code, body := p.ask("PUT", "/events/"+id, "application/json", `{"id": "`+id+`", "title": {"text": "Bimtek"}, "kind": "bimtek", "schedule": {"range": "2024-03-05"}}`, "If-None-Match", "*")
	require.Equal(t, http.StatusCreated, code, body)
}

func (p *process) kill() {
	_ = p.Process.Kill()
	_ = p.Wait() // killed
}

// people counts who is kept of an event.
func (p *process) people(t *testing.T, id string) (n int) {
	t.Helper()
	code, body := p.ask("GET", "/events/"+id+"/recap", "", "")
	require.Equal(t, http.StatusOK, code, body)
	var recap struct {
		Total struct {
			Persons struct {
				Listed int `json:"listed"`
			} `json:"persons"`
		} `json:"total"`
	}
	require.NoError(t, json.Unmarshal([]byte(body), &recap), body)
	return recap.Total.Persons.Listed
}

func build(t *testing.T) string {
	t.Helper()
	binary := filepath.Join(t.TempDir(), "api")
	out, err := exec.Command("go", "build", "-o", binary, ".").CombinedOutput()
	require.NoError(t, err, string(out))
	return binary
}

// TestKilled kills the program at moments that nobody chose while it imports a list:
// afterwards all of the list is there, or nothing of it.
func TestKilled(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes half a minute")
	}
	binary := build(t)
	for name, source := range storetest.Sources() {
		t.Run(name, func(t *testing.T) { killed(t, binary, source(t)) })
	}
}

func killed(t *testing.T, binary, source string) {
	t.Helper()
	const people = 1500
	body := list(people)
	p := start(t, binary, source)
	defer func() { p.kill() }()
	id := func(i int) string {
		return fmt.Sprintf("6f1c2d9a-0b3e-4a57-8c6d-%012d", time.Now().UnixNano()%1e9*100+int64(i))
	}
	whole := id(0)
	p.put(t, whole)
	begun := time.Now()
	code, answer := p.ask("POST", "/events/"+whole+"/list", "text/csv", body)
	require.Equal(t, http.StatusOK, code, answer)
	takes := time.Since(begun)
	none, all := 0, 0
	for i := range kills {
		one := id(i + 1)
		p.put(t, one)
		done := make(chan int, 1)
		go func() { code, _ := p.ask("POST", "/events/"+one+"/list", "text/csv", body); done <- code }()
		time.Sleep(rand.N(takes * 5 / 4))
		p.kill()
		confirmed := <-done == http.StatusOK
		p = start(t, binary, source)
		switch n := p.people(t, one); n {
		case 0:
			assert.False(t, confirmed, "what was confirmed is there")
			none++
		case people:
			all++
		default:
			t.Errorf("%d of %d people are there", n, people)
		}
		code, answer := p.ask("POST", "/events/"+one+"/list", "text/csv", body)
		require.Equal(t, http.StatusOK, code, answer)
		assert.Equal(t, people, p.people(t, one), "sent again, the list is whole, and nobody is there twice")
	}
	t.Logf("killed %d times: nothing was there %d times, all of it %d times", kills, none, all)
}

// TestShutdown lets what has begun end, when the program is told to stop.
func TestShutdown(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	var out, log bytes.Buffer
	reader, writer := io.Pipe()
	env := map[string]string{"NAMESPACE": "7a2d3e8b-1c4f-4b68-9d7e-3fa05c8b2d61", "TOKENS": "officer:" + token}
	ended := make(chan int, 1)
	go func() {
		std := command.Std{Context: ctx, Out: io.MultiWriter(&out, writer), Err: &log}
		ended <- tool(func(name string) string { return env[name] }).Exec(std, "-listen", "127.0.0.1:0", "-data", filepath.Join(t.TempDir(), "api.db"))
	}()
	line, err := bufio.NewReader(reader).ReadString('\n')
	require.NoError(t, err)
	p := &process{address: strings.TrimSuffix(strings.TrimSpace(line), "/openapi.json")}
	p.put(t, event)
	body, send := io.Pipe() // a list that is still being sent when the end is told
	r, err := http.NewRequest("POST", p.address+"/events/"+event+"/list", body)
	require.NoError(t, err)
	r.Header.Set("Authorization", "Bearer "+token)
	r.Header.Set("Content-Type", "text/csv")
	r.Header.Set("Expect", "100-continue") // the body is sent when it is read
	client := http.Client{Transport: &http.Transport{ExpectContinueTimeout: time.Minute}}
	answered := make(chan int, 1)
	go func() {
		answer, err := client.Do(r)
		if err != nil {
			answered <- 0
			return
		}
		answer.Body.Close()
		answered <- answer.StatusCode
	}()
	text := list(100)
	_, err = io.WriteString(send, text[:len(text)/2])
	require.NoError(t, err)
	cancel()
	_, err = io.WriteString(send, text[len(text)/2:])
	require.NoError(t, err)
	require.NoError(t, send.Close())
	assert.Equal(t, http.StatusOK, <-answered)
	assert.Zero(t, <-ended, log.String())
}

// TestManners holds the service to what all programs promise; secrets are not repeated.
func TestManners(t *testing.T) {
	bare := tool(func(string) string { return "" })
	commandtest.Manners(t, bare, command.Any)
	commandtest.Refused(t, bare, 2, "mungkin -listen", "", "-lisen", ":0")
	_, note, code := commandtest.Run(t, bare, "")
	assert.Equal(t, 1, code)
	assert.Equal(t, 1, strings.Count(note, "\n"))
	assert.Contains(t, note, "NAMESPACE")
}

// TestConfigure refuses what is missing or wrong in the environment, in both languages.
func TestConfigure(t *testing.T) {
	for _, tc := range []struct {
		env    map[string]string
		id, en string
	}{
		{nil, "NAMESPACE belum diisi", "NAMESPACE is not set"},
		{map[string]string{"NAMESPACE": "kunci"}, "NAMESPACE bukan UUID", "NAMESPACE is no UUID"},
		{map[string]string{"NAMESPACE": event, "TOKENS": "officer:short"}, "sedikitnya 16 karakter", "at least 16 characters"},
		{map[string]string{"NAMESPACE": event, "TOKENS": "king:a-long-secret-of-mine"}, "viewer, clerk, atau officer", "viewer, clerk, or officer"},
	} {
		c := tool(func(name string) string { return tc.env[name] })
		commandtest.Refused(t, c, 1, tc.id, "")
		commandtest.Refused(t, c, 1, tc.en, "", "-lang", "en")
	}
}
