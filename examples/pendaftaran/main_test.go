package main

import (
	"bytes"
	"html/template"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func newDesk(t *testing.T) *desk {
	t.Helper()
	return &desk{file: filepath.Join(t.TempDir(), "list.jsonl"), page: template.Must(template.New("page").Parse(page))}
}

func post(t *testing.T, d *desk, fields url.Values) (int, string) {
	t.Helper()
	r := httptest.NewRequest(http.MethodPost, "/", strings.NewReader(fields.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	w := httptest.NewRecorder()
	d.routes().ServeHTTP(w, r)
	return w.Code, w.Body.String()
}

var widodo = url.Values{
	"name": {"drs H WIDODO SASMITA,mm"}, "number": {"19680412 199003 1 901"},
	"position": {"Plt.Kadinkes"}, "spouse": {"Hj. Siti Rahmah"},
}

// TestDay goes through the guide: somebody mistypes, mends it, comes twice, and the desk
// starts again and adds up.
func TestDay(t *testing.T) {
	d := newDesk(t)
	wrong := url.Values{"name": widodo["name"], "number": {"19681312 199003 1 901"}}
	code, body := post(t, d, wrong)
	assert.Equal(t, http.StatusUnprocessableEntity, code)
	assert.Contains(t, body, "tanggal lahir yang tidak ada di kalender")
	assert.Contains(t, body, `value="19681312 199003 1 901"`, "what was typed stays in the form")

	code, body = post(t, d, widodo)
	assert.Equal(t, http.StatusOK, code)
	assert.Contains(t, body, "Drs. H. WIDODO SASMITA, M.M. sudah terdaftar")
	code, _ = post(t, d, widodo)
	assert.Equal(t, http.StatusConflict, code)

	again := &desk{file: d.file, page: d.page}
	require.NoError(t, again.load())
	var out bytes.Buffer
	require.NoError(t, again.recap(&out))
	assert.Regexp(t, `Kepala Dinas.* 1`, out.String())
	assert.Contains(t, out.String(), "Jumlah")
}

func TestEmpty(t *testing.T) {
	d := newDesk(t)
	require.NoError(t, d.load())
	code, _ := post(t, d, url.Values{})
	assert.Equal(t, http.StatusUnprocessableEntity, code)
}

// TestScript keeps what is typed text.
func TestScript(t *testing.T) {
	_, body := post(t, newDesk(t), url.Values{"name": {"<script>alert(1)</script>"}, "number": {"1"}})
	assert.NotContains(t, body, "<script>")
}
