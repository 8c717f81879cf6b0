package service

import (
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/schema"
)

const (
	oneEvent  = "/events/{event}"
	allPeople = oneEvent + "/participants"
	onePerson = allPeople + "/{participant}"

	at = "/events/" + eventID
)

var person = `{"name": {"full": "Nama Orang", "front": ["Drs."]}, "nip": "` + nip + `", "sex": "L", "phones": ["+6281200001234"],
	"positions": [{"raw": "Camat Metro Pusat", "role": "CAMAT", "region": "18.72.01"}]}`

func (w *world) event() {
	w.t.Helper()
	r := w.ask("PUT "+oneEvent, at, clerk, eventDocument, "If-None-Match", "*")
	require.Equal(w.t, http.StatusCreated, r.code, r.body)
}

func TestEvent(t *testing.T) {
	everywhere(t, func(w *world) {
		w.event()
		assert.Equal(t, http.StatusConflict, w.ask("PUT "+oneEvent, at, clerk, eventDocument, "If-None-Match", "*").code)
		assert.Equal(t, http.StatusPreconditionRequired, w.ask("PUT "+oneEvent, at, officer, eventDocument).code)

		r := w.ask("GET "+oneEvent, at, officer, "")
		assert.Contains(t, r.body, "+6281200009876")
		tag := r.header.Get("ETag")
		assert.Equal(t, http.StatusNotModified, w.ask("GET "+oneEvent, at, officer, "", "If-None-Match", tag).code)
		masked := w.ask("GET "+oneEvent, at, viewer, "")
		assert.NotContains(t, masked.body, "9876", "whom to ask is for those who may")

		renamed := strings.Replace(eventDocument, "Bimtek Keluarga", "Pelatihan Keluarga", 1)
		assert.Equal(t, http.StatusForbidden, w.ask("PUT "+oneEvent, at, clerk, renamed, "If-Match", tag).code)
		assert.Equal(t, http.StatusPreconditionFailed, w.ask("PUT "+oneEvent, at, officer, renamed, "If-Match", masked.header.Get("ETag")).code, "what was read masked is not written back")
		assert.Equal(t, http.StatusNoContent, w.ask("PUT "+oneEvent, at, officer, renamed, "If-Match", tag).code)
		assert.Equal(t, http.StatusPreconditionFailed, w.ask("PUT "+oneEvent, at, officer, renamed, "If-Match", tag).code)

		assert.Contains(t, w.ask("GET /events", "/events", viewer, "").body, "Pelatihan Keluarga")
		assert.Equal(t, http.StatusNotFound, w.ask("GET "+oneEvent, "/events/7a2d3e8b-1c4f-4b68-9d7e-3fa05c8b2d61", viewer, "").code)

		withPeople := strings.Replace(eventDocument, `"contacts"`, `"participants": [`+person+`], "contacts"`, 1)
		r = w.ask("PUT "+oneEvent, at, officer, withPeople, "If-Match", `"2"`)
		assert.Equal(t, http.StatusUnprocessableEntity, r.code)
		assert.Contains(t, r.body, "api.participants")
	})
}

func TestPerson(t *testing.T) {
	everywhere(t, func(w *world) {
		w.event()
		people := at + "/participants"
		assert.Equal(t, http.StatusBadRequest, w.ask("POST "+allPeople, people, clerk, person).code, "a key is asked for")
		r := w.ask("POST "+allPeople, people, clerk, person, "Idempotency-Key", "a")
		require.Equal(t, http.StatusCreated, r.code, r.body)
		where := r.header.Get("Location")
		again := w.ask("POST "+allPeople, people, clerk, person, "Idempotency-Key", "a")
		assert.Equal(t, where, again.header.Get("Location"), "the same request twice is one person")
		other := strings.Replace(person, "Nama Orang", "Orang Lain", 1)
		assert.Equal(t, http.StatusUnprocessableEntity, w.ask("POST "+allPeople, people, clerk, other, "Idempotency-Key", "a").code)
		assert.Equal(t, http.StatusConflict, w.ask("POST "+allPeople, people, clerk, other, "Idempotency-Key", "b").code)
		withID := strings.Replace(other, `{"name"`, `{"id": "7a2d3e8b-1c4f-4b68-9d7e-3fa05c8b2d61", "name"`, 1)
		assert.Contains(t, w.ask("POST "+allPeople, people, clerk, withID, "Idempotency-Key", "c").body, "number-taken")

		masked := w.ask("GET "+onePerson, where, clerk, "")
		assert.NotContains(t, masked.body, nip)
		assert.Contains(t, masked.body, "***************901")
		full := w.ask("GET "+onePerson, where, officer, "")
		assert.Contains(t, full.body, nip)
		_, err := schema.Read[program.Event](strings.NewReader(full.body))
		assert.Error(t, err, "a person is no event")

		changed := strings.Replace(full.body, `"L"`, `"P"`, 1)
		assert.Equal(t, http.StatusForbidden, w.ask("PUT "+onePerson, where, clerk, changed, "If-Match", `"1"`).code)
		assert.Equal(t, http.StatusPreconditionRequired, w.ask("PUT "+onePerson, where, officer, changed).code)
		assert.Equal(t, http.StatusNoContent, w.ask("PUT "+onePerson, where, officer, changed, "If-Match", full.header.Get("ETag")).code, "a number that disagrees with the sex is a warning")
		assert.Equal(t, http.StatusPreconditionFailed, w.ask("PUT "+onePerson, where, officer, changed, "If-Match", full.header.Get("ETag")).code)
		assert.Equal(t, http.StatusPreconditionFailed, w.ask("DELETE "+onePerson, where, officer, "", "If-Match", `"1"`).code)
		assert.Equal(t, http.StatusNoContent, w.ask("DELETE "+onePerson, where, officer, "", "If-Match", `"2"`).code)
		assert.Equal(t, http.StatusNotFound, w.ask("GET "+onePerson, where, officer, "").code)
	})
}

const list = `DAFTAR HADIR
No,Nama,NIP,NIK,Jabatan,HP
1,"Drs. Nama Orang, M.Si.",197205141998031901,,Camat Metro Pusat,0812-0000-1234
2,Siti Contoh,,1872045105729001,Lurah Yosorejo,0812-0000-4321
3,Tanpa Nomor,,,Staf Dinas Kesehatan,
Jumlah,3,,,,
`

func TestImport(t *testing.T) {
	everywhere(t, func(w *world) {
		w.event()
		route, address := "POST "+oneEvent+"/list", at+"/list"
		send := func(body, query string) reply {
			return w.ask(route, address+query, clerk, body, "Content-Type", "text/csv; charset=utf-8")
		}
		first := send(list, "").object(t)
		assert.EqualValues(t, 3, first["added"])
		again := send(list, "").object(t)
		assert.Equal(t, true, again["before"])
		assert.EqualValues(t, 0, again["added"])
		longer := send(strings.Replace(list, "Jumlah,3", "4,Orang Baru,,,Staf,\nJumlah,4", 1), "").object(t)
		assert.EqualValues(t, 1, longer["added"])
		assert.Len(t, longer["known"], 3)

		wrong := strings.Replace(list, "1872045105729001", "187204510572900", 1)
		r := send(wrong, "")
		assert.Equal(t, http.StatusUnprocessableEntity, r.code)
		assert.Contains(t, r.body, "roster.number")
		assert.Len(t, send(wrong, "?errors=skip").object(t)["refused"], 1)
		assert.Contains(t, send("PK\x03\x04 no list", "").body, "/problems/list")

		page := w.ask("GET "+allPeople, at+"/participants", viewer, "")
		assert.NotContains(t, page.body, nip)
		assert.Len(t, page.object(t)["participants"], 4)
		assert.Contains(t, w.ask("GET "+allPeople, at+"/participants", officer, "").body, nip)
		recap := w.ask("GET "+oneEvent+"/recap", at+"/recap", viewer, "")
		assert.Contains(t, recap.body, "CAMAT")
	})
}

func TestReading(t *testing.T) {
	w := somewhere(t)
	r := w.ask("POST /read/form", "/read/form?on=2024-03-05&within=18.72", viewer, `{"name": "drs H WIDODO SASMITA,mm", "number": "19680412 199003 1 901", "position": "Plt.Kadinkes", "sex": ""}`)
	assert.Contains(t, r.body, `"region":"18.72"`)
	assert.Contains(t, r.body, `"full":"WIDODO SASMITA"`)
	r = w.ask("POST /read/list", "/read/list?within=18.72", viewer, list, "Content-Type", "text/csv")
	assert.Equal(t, 3, strings.Count(r.body, "\n"))
	r = w.ask("POST /check/{document}", "/check/participant", viewer, strings.Replace(person, `"L"`, `"P"`, 1))
	assert.Contains(t, r.body, "nip.sex-mismatch")
	assert.Equal(t, true, r.object(t)["ok"])
	r = w.ask("POST /check/{document}", "/check/participant", viewer, strings.Replace(person, `"sex"`, `"sexx"`, 1), "Accept-Language", "en-GB, id;q=0.5")
	assert.Equal(t, http.StatusUnprocessableEntity, r.code)
	assert.Equal(t, "The document is not as its schema says.", r.object(t)["title"])
	assert.Equal(t, "en", r.header.Get("Content-Language")[:2])
	r = w.ask("POST /check/{document}", "/check/participant", viewer, `{"name": {"full": "A"}, "sex": "X"}`)
	assert.Equal(t, "Dokumen tidak sesuai dengan skemanya.", r.object(t)["title"])
	assert.Equal(t, "/sex", r.object(t)["pointer"])
	assert.NotEmpty(t, r.object(t)["detail"])
	assert.Equal(t, http.StatusNotFound, w.ask("POST /check/{document}", "/check/kancil", viewer, "{}").code)
	assert.Equal(t, http.StatusBadRequest, w.ask("POST /read/form", "/read/form?on=kemarin", viewer, "{}").code)
}

func TestRegions(t *testing.T) {
	w := somewhere(t)
	r := w.ask("GET /regions", "/regions?q=Kec.+Metro+Pusat,+Kota+Metro", "", "")
	assert.Contains(t, r.body, `"code":"18.72.01"`)
	assert.Equal(t, http.StatusBadRequest, w.ask("GET /regions", "/regions", "", "").code)
	assert.Contains(t, w.ask("GET /regions/{code}", "/regions/18.72", "", "").body, `"in_force"`)
	assert.Contains(t, w.ask("GET /regions/{code}", "/regions/91.01", "", "").body, `"former"`)
	assert.Equal(t, http.StatusNotFound, w.ask("GET /regions/{code}", "/regions/metro", "", "").code)
}

func TestContract(t *testing.T) {
	w := somewhere(t)
	for _, tag := range []string{"id", "en"} {
		r := w.ask("GET /openapi.json", "/openapi.json", "", "", "Accept-Language", tag)
		want, err := OpenAPI(language.MustParse(tag))
		require.NoError(t, err)
		assert.Equal(t, string(want), r.body)
		bundle := w.ask("GET /openapi.json", "/openapi.json?bundle=1", "", "", "Accept-Language", tag).body
		assert.NotContains(t, bundle, `"/schemas/event.json"`)
		assert.NotContains(t, bundle, "$defs")
	}
	for _, tag := range []string{"id", "en"} {
		r := w.ask("GET /schemas/{name}", "/schemas/event.json", "", "", "Accept-Language", tag)
		want, _ := schema.DocumentIn("event", language.MustParse(tag))
		assert.Equal(t, string(want), r.body)
	}
	assert.Equal(t, http.StatusNotFound, w.ask("GET /schemas/{name}", "/schemas/event", "", "").code)
	for _, f := range faults {
		r := w.ask("GET /problems/{code}", "/problems/"+f.code, "", "")
		assert.Contains(t, r.body, f.en)
	}
	assert.Equal(t, http.StatusNoContent, w.ask("GET /health", "/health", "", "").code)
}

func TestRefused(t *testing.T) {
	w := somewhere(t)
	assert.Equal(t, http.StatusUnauthorized, w.ask("GET /events", "/events", "", "").code)
	assert.Equal(t, http.StatusUnauthorized, w.ask("GET /events", "/events", "somebody-elses-token", "").code)
	assert.Equal(t, http.StatusForbidden, w.ask("PUT "+oneEvent, at, viewer, eventDocument, "If-None-Match", "*").code)
	assert.Equal(t, http.StatusUnsupportedMediaType, w.ask("PUT "+oneEvent, at, clerk, eventDocument, "Content-Type", "text/plain").code)
	large := `{"name": "` + strings.Repeat("a", 1<<20) + `"}`
	assert.Equal(t, http.StatusRequestEntityTooLarge, w.ask("POST /read/form", "/read/form", viewer, large).code)
	assert.Equal(t, http.StatusRequestEntityTooLarge, w.ask("POST /check/{document}", "/check/event", viewer, large).code)

	answer, err := http.Post(w.server.URL+"/openapi.json", "text/plain", nil)
	require.NoError(t, err)
	answer.Body.Close()
	assert.Equal(t, http.StatusMethodNotAllowed, answer.StatusCode)
	assert.Equal(t, "GET", answer.Header.Get("Allow"))
	answer, err = http.Get(w.server.URL + "/kancil")
	require.NoError(t, err)
	answer.Body.Close()
	assert.Equal(t, "application/problem+json", answer.Header.Get("Content-Type"))
}

// TestLog holds that no line of the log has anything that identifies a person, however
// it came into a request.
func TestLog(t *testing.T) {
	everywhere(t, func(w *world) {
		w.event()
		w.ask("POST "+oneEvent+"/list", at+"/list", clerk, list, "Content-Type", "text/csv")
		w.ask("POST "+allPeople, at+"/participants", clerk, person, "Idempotency-Key", nip)
		w.ask("GET /regions", "/regions?q=Jl.+Contoh+No.+1+Kota+Metro+"+nik, "", "")
		w.ask("GET "+onePerson, at+"/participants/"+nik, officer, "")
		w.ask("POST /check/{document}", "/check/participant", viewer, `{"name": {"full": "A"}, "`+nik+`": 1}`)
		w.ask("POST /check/{document}", "/check/participant", viewer, `{"name": {"full": "A"}, "nip": "`+nik+`"}`)
		w.ask("POST /read/form", "/read/form", viewer, `{"name": "`+nik+`", "nip": "081200001234"}`)
		text := w.log.String()
		assert.NotEmpty(t, text)
		for _, secret := range []string{nip, nik, "1872045105729001", "81200001234", "0812-0000", "Contoh", "Nama Orang", officer, clerk} {
			assert.NotContains(t, text, secret)
		}
	})
}
