package web

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/examples/desk/internal/auth"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
)

// TestDocument carries an event with its people from desk to desk as a document, and
// loads it where it came from: nothing changes there.
func TestDocument(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		committee := w.tokens[auth.Committee]
		document := w.get(committee, "/events/"+w.event+"/document?people=1").body
		before, tickets := w.people(w.event), map[uuid.UUID]string{}
		for _, p := range before {
			tickets[p.ID] = p.Ticket
		}
		if got := w.upload(committee, "/load", "document", "kegiatan.json", []byte(document)); got.status != http.StatusSeeOther || got.header.Get("Location") != "/events/"+w.event+"?saved=1" {
			t.Fatalf("%d %s", got.status, got.body)
		}
		if again := w.get(committee, "/events/"+w.event+"/document?people=1").body; again != document {
			t.Error("the document is another one after it was loaded")
		}
		for _, p := range w.people(w.event) {
			if tickets[p.ID] != p.Ticket {
				t.Errorf("another ticket of %s", p.ID)
			}
		}

		// Under another id it is another event, as at another desk.
		copied := uuid.NewString()
		if got := w.upload(committee, "/load", "document", "salinan.json", []byte(strings.ReplaceAll(document, w.event, copied))); got.status != http.StatusSeeOther {
			t.Fatalf("%d %s", got.status, got.body)
		}
		after := w.people(copied)
		if len(after) != len(before) {
			t.Fatalf("%d people of %d", len(after), len(before))
		}
		for i := range after {
			if after[i].Name.String() != before[i].Name.String() || after[i].NIP != before[i].NIP || after[i].Ticket == before[i].Ticket {
				t.Errorf("person %d is not the same", i)
			}
		}
	})
}

// TestDocumentRefused loads what is no event document, or not quite: nothing of it is
// taken, and the answer tells why.
func TestDocumentRefused(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		const id = "5d1c2293-76f8-5d69-9c41-6fbf8074f6d0"
		for name, text := range map[string]string{
			"cut off":       `{"id":"` + id + `","title":{"text":"Kegiatan"}`,
			"given twice":   `{"id":"` + id + `","title":{"text":"Kegiatan"},"title":{"text":"Lain"}}`,
			"not known":     `{"id":"` + id + `","title":{"text":"Kegiatan"},"judul":"Kegiatan"}`,
			"no such day":   `{"id":"` + id + `","title":{"text":"Kegiatan"},"schedule":{"range":"2024-02-30"}}`,
			"no such NIP":   `{"id":"` + id + `","title":{"text":"Kegiatan"},"participants":[{"name":{"full":"Budi"},"nip":"123"}]}`,
			"without an id": `{"title":{"text":"Kegiatan"}}`,
			"a recap":       `{"schema":"integritas-recap/1"}`,
			"a list":        "No;Nama\n1;Budi Rekaan\n",
		} {
			for _, lang := range []string{"id", "en"} {
				got := w.upload(w.tokens[auth.Committee], "/load?lang="+lang, "document", "x.json", []byte(text))
				if got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, `role="alert"`) {
					t.Errorf("%s: %d", name, got.status)
				}
			}
		}
		if _, err := w.desk.Store.Event(t.Context(), id); err == nil {
			t.Error("an event was made of it")
		}
		bound := w.account("panitia-lain", string(auth.Committee), w.other)
		if got := w.upload(bound, "/load", "document", "x.json", []byte(w.get(w.tokens[auth.Committee], "/events/"+w.event+"/document").body)); got.status != http.StatusForbidden {
			t.Errorf("by an account of one event: %d", got.status)
		}
	})
}

// TestRecapUpload sends the recap of one desk to another, and back to the one that made
// it, where nobody counts twice.
func TestRecapUpload(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		inspector := w.tokens[auth.Inspectorate]
		sum := w.get(inspector, "/events/"+w.event+"/recap/file").body
		listed := func() int {
			y, err := w.desk.Year(context.Background(), 2024)
			if err != nil {
				t.Fatal(err)
			}
			return y.Sum.Total().Persons.Listed
		}
		before := listed()
		if got := w.upload(inspector, "/recaps", "recap", "rekap-kami.json", []byte(sum)); got.status != http.StatusSeeOther {
			t.Fatalf("%d %s", got.status, got.body)
		}
		if got := listed(); got != before {
			t.Errorf("%d people, and %d after our own recap came back", before, got)
		}
		if page := w.get(inspector, "/year?y=2024").body; !strings.Contains(page, "pesertanya sudah dihitung di sini") {
			t.Error("nothing tells why the recap is not counted")
		}
		// Of another office's event it is counted, once however often it is sent.
		foreign := strings.ReplaceAll(sum, w.event, uuid.NewString())
		for range 2 {
			if got := w.upload(inspector, "/recaps", "recap", "rekap-tetangga.json", []byte(foreign)); got.status != http.StatusSeeOther {
				t.Fatalf("%d %s", got.status, got.body)
			}
		}
		if got := listed(); got != 2*before {
			t.Errorf("%d people with the neighbour's, not %d", got, 2*before)
		}
		// What contradicts itself is refused, with the place.
		var faulty map[string]any
		if err := json.Unmarshal([]byte(foreign), &faulty); err != nil {
			t.Fatal(err)
		}
		faulty["total"] = map[string]any{"events": 1, "persons": map[string]any{"listed": -1}}
		text := must[[]byte](t)(json.Marshal(faulty))
		if got := w.upload(inspector, "/recaps", "recap", "salah.json", text); got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, "/total") {
			t.Errorf("a faulty one: %d", got.status)
		}
	})
}

// TestListAgain sends one list again, in another format and under another name, and then
// corrected: the people are the same, and what was decided stays decided.
func TestListAgain(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		committee, at := w.tokens[auth.Committee], "/events/"+w.other+"/lists"
		const rows = "No;Nama;NIP;Jabatan;Instansi\n1;Drs. Budi Rekaan Utama;19720514 199803 1 901;Camat Metro Pusat;Kecamatan Metro Pusat\n2;Budi Rekaan Utama;;Camat;Kecamatan Metro Pusat\n3;Siti Rekaan;;Lurah;Kelurahan Metro\n"
		send := func(name, text string) string {
			got := w.upload(committee, at, "list", name, []byte(text))
			if got.status != http.StatusSeeOther {
				t.Fatalf("%d %s", got.status, got.body)
			}
			return got.header.Get("Location")
		}
		first := send("daftar.csv", rows)
		reading := must[store.List](t)(w.desk.Store.List(t.Context(), w.other, strings.TrimPrefix(first, at+"/")))
		e := must[store.Event](t)(w.desk.Store.Event(t.Context(), w.other))
		r, err := w.desk.Read(e, reading)
		if err != nil {
			t.Fatal(err)
		}
		doubles, err := w.desk.Doubles(t.Context(), e, r)
		if err != nil || len(doubles) != 1 {
			t.Fatalf("%d doubles, %v", len(doubles), err)
		}
		w.post(committee, first+"/doubles", "d"+doubles[0].Second.Participant.ID.String(), "same")
		w.post(committee, first+"/take")
		if got := len(w.people(w.other)); got != 2 {
			t.Fatalf("%d people", got)
		}
		if again := send("daftar-lagi.csv", rows); again != first {
			t.Error("the same list is another one")
		}
		if commas := send("koma.csv", strings.ReplaceAll(rows, ";", ",")); commas != first {
			t.Error("the same list with commas is another one")
		}
		if got := w.post(committee, first+"/take"); !strings.HasSuffix(got.header.Get("Location"), "?taken=0-0-2-1") {
			t.Errorf("taken again: %s", got.header.Get("Location"))
		}
		corrected := send("daftar-benar.csv", strings.Replace(rows, ";Lurah;", ";Sekretaris Lurah;", 1))
		if page := w.get(committee, corrected).body; strings.Contains(page, "belum diputuskan") {
			t.Error("the corrected list asks again")
		}
		if got := w.post(committee, corrected+"/take"); !strings.HasSuffix(got.header.Get("Location"), "?taken=0-1-1-1") {
			t.Errorf("corrected: %s", got.header.Get("Location"))
		}
	})
}
