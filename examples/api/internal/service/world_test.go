package service

import (
	"bytes"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/google/uuid"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/examples/api/internal/store"
	"github.com/integritas-id/integritas/examples/api/internal/store/storetest"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/schema"
)

const (
	viewer  = "viewer-token-for-tests"
	clerk   = "clerk-token-for-tests"
	officer = "officer-token-for-tests"

	eventID = "6f1c2d9a-0b3e-4a57-8c6d-2e9f4b7a1c50"
	nip     = "197205141998031901"
	nik     = "1872041405729001"
)

var eventDocument = `{"id": "` + eventID + `", "title": {"text": "Bimtek Keluarga Berintegritas"}, "kind": "bimtek", "programme": "bimtek-keluarga-berintegritas",
	"schedule": {"range": "2024-03-05"}, "place": {"held_in": {"code": "18.72"}}, "contacts": [{"name": "Panitia", "phone": "+6281200009876"}]}`

// world is a service, and what is held against its contract: each answer has to be as the
// OpenAPI document says.
type world struct {
	t        *testing.T
	server   *httptest.Server
	log      *locked
	compiler *jsonschema.Compiler
	contract map[string]any
}

// locked is a log that requests write and a test reads.
type locked struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *locked) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *locked) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// everywhere runs a test on each database.
func everywhere(t *testing.T, f func(w *world)) {
	t.Helper()
	for name, source := range storetest.Sources() {
		t.Run(name, func(t *testing.T) { f(newWorld(t, source(t))) })
	}
}

// somewhere is a world whose database does not matter.
func somewhere(t *testing.T) *world {
	t.Helper()
	return newWorld(t, storetest.Sources()["SQLite"](t))
}

func newWorld(t *testing.T, source string) *world {
	t.Helper()
	s, err := store.Open(t.Context(), source)
	require.NoError(t, err)
	t.Cleanup(func() { s.Close() })
	w := &world{t: t, log: new(locked), compiler: jsonschema.NewCompiler()}
	tokens, err := ParseTokens("viewer:" + viewer + ",clerk:" + clerk + ",officer:" + officer)
	require.NoError(t, err)
	log := slog.New(slog.NewJSONHandler(w.log, &slog.HandlerOptions{ReplaceAttr: participant.ReplaceAttr}))
	w.server = httptest.NewServer(New(Config{Store: s, Log: log, Tokens: tokens, Namespace: uuid.MustParse("7a2d3e8b-1c4f-4b68-9d7e-3fa05c8b2d61")}))
	t.Cleanup(w.server.Close)
	w.compiler.AssertFormat()
	data, err := OpenAPI(language.Indonesian)
	require.NoError(t, err)
	w.resource("/openapi.json", data)
	require.NoError(t, json.Unmarshal(data, &w.contract))
	for name := range schema.Names() {
		data, _ := schema.Document(name)
		w.resource("/schemas/"+name+".json", data)
	}
	return w
}

func (w *world) resource(path string, data []byte) {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	require.NoError(w.t, err)
	require.NoError(w.t, w.compiler.AddResource("http://api"+path, doc))
}

// reply is an answer that the contract allows.
type reply struct {
	code   int
	header http.Header
	body   string
}

func (r reply) object(t *testing.T) (all map[string]any) {
	t.Helper()
	require.NoError(t, json.Unmarshal([]byte(r.body), &all), r.body)
	return all
}

// ask sends a request on a route, "POST /events/{event}/list", to its address, and holds
// the answer against the contract. Headers come in pairs.
func (w *world) ask(route, address, token, body string, headers ...string) reply {
	w.t.Helper()
	method, path, _ := strings.Cut(route, " ")
	r, err := http.NewRequestWithContext(w.t.Context(), method, w.server.URL+address, strings.NewReader(body))
	require.NoError(w.t, err)
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	if body != "" {
		r.Header.Set("Content-Type", mediaJSON)
	}
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	answer, err := http.DefaultClient.Do(r)
	require.NoError(w.t, err)
	defer answer.Body.Close()
	data, err := io.ReadAll(answer.Body)
	require.NoError(w.t, err)
	w.hold(method, path, answer, data)
	return reply{answer.StatusCode, answer.Header, string(data)}
}

// hold fails where an answer is none of the contract.
func (w *world) hold(method, path string, answer *http.Response, data []byte) {
	w.t.Helper()
	media, _, _ := strings.Cut(answer.Header.Get("Content-Type"), ";")
	at := []string{"paths", path, strings.ToLower(method), "responses", strconv.Itoa(answer.StatusCode)}
	var declared any = w.contract
	for _, name := range at {
		declared = declared.(map[string]any)[name]
		require.NotNil(w.t, declared, "%s %s answers %d with %s, of which the contract says nothing", method, path, answer.StatusCode, data)
	}
	content, _ := declared.(map[string]any)["content"].(map[string]any)
	if content == nil {
		assert.Empty(w.t, data)
		return
	}
	if strings.HasPrefix(path, "/schemas/") && answer.StatusCode == http.StatusOK {
		return
	}
	require.Contains(w.t, content, media)
	pointer := ""
	for _, name := range append(at, "content", media, "schema") {
		pointer += "/" + url.PathEscape(strings.NewReplacer("~", "~0", "/", "~1").Replace(name))
	}
	compiled, err := w.compiler.Compile("http://api/openapi.json#" + pointer)
	require.NoError(w.t, err)
	documents := []string{string(data)}
	if media == mediaRows {
		documents = strings.Split(strings.TrimSpace(string(data)), "\n")
	}
	for _, document := range documents {
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(document))
		require.NoError(w.t, err, document)
		assert.NoError(w.t, compiled.Validate(v), document)
	}
}
