package service

import "net/http"

const (
	mediaJSON = "application/json"
	mediaCSV  = "text/csv"
	mediaRows = "application/x-ndjson"
)

// route is one thing that can be asked for.
type route struct {
	method, path string
	role         Role // who may, at least
	id, en       string
	params       []param
	body         content // without a media type nothing is sent
	answers      []answer
	faults       []*fault // beside those that any route may have
	serve        func(*Service, *call) error
}

// content is what is sent: its schema is a name of package schema, or "#Name", one of
// components.json, or "" for what no schema tells.
type content struct {
	media, schema string
	limit         int64
}

// answer is a good answer.
type answer struct {
	status  int
	content content
	etag    bool
}

// param is a parameter beside those of the path.
type param struct {
	in, name, format string
	required         bool
	id, en           string
}

var (
	paramOn     = param{"query", "on", "date", false, "hari pemeriksaan, 2024-03-05", "the day against which ages are checked, 2024-03-05"}
	paramWithin = param{"query", "within", "", false, "kode wilayah asal daftar, 18.72", "the code of the region that it is about, 18.72"}
	paramAfter  = param{"query", "after", "uuid", false, "next dari halaman sebelumnya", "next of the page before"}
	paramMatch  = param{"header", "If-Match", "", true, "ETag yang dibaca", "the ETag that was read"}
)

func document(name string) content { return content{mediaJSON, name, 1 << 20} }

func ok(schema string) []answer {
	return []answer{{http.StatusOK, content{media: mediaJSON, schema: schema}, false}}
}

// routes are everything that can be asked for.
func routes() []route {
	return append(openRoutes(), storeRoutes()...)
}

// openRoutes keep nothing: what is sent is read, judged, and forgotten.
func openRoutes() []route {
	tagged := func(schema string) []answer {
		return []answer{{http.StatusOK, content{media: mediaJSON, schema: schema}, true}}
	}
	return []route{
		{
			method: "GET", path: "/openapi.json", id: "Kontrak layanan ini", en: "The contract of this service",
			params: []param{{"query", "bundle", "", false, "1: dengan skema di dalamnya", "1: with the schemas inside"}}, faults: []*fault{faultQuery}, answers: tagged(""), serve: showOpenAPI,
		},
		{
			method: "GET", path: "/schemas/{name}", id: "Skema JSON sebuah dokumen, seperti event.json", en: "The JSON Schema of a document, such as event.json",
			answers: tagged(""), faults: []*fault{faultNotFound}, serve: showSchema,
		},
		{method: "GET", path: "/problems/{code}", id: "Arti suatu jenis masalah", en: "What a type of problem means", answers: ok("#Fault"), faults: []*fault{faultNotFound}, serve: showProblem},
		{method: "GET", path: "/health", id: "Apakah layanan berjalan", en: "Whether the service works", answers: []answer{{status: http.StatusNoContent}}, serve: health},
		{
			method: "GET", path: "/regions", id: "Cari wilayah dalam teks", en: "Find regions in a text",
			params: []param{{"query", "q", "", true, "nama atau alamat", "a name or an address"}, paramWithin}, answers: ok("#Regions"), faults: []*fault{faultQuery}, serve: findRegions,
		},
		{
			method: "GET", path: "/regions/{code}", id: "Wilayah menurut kode, kini dan dahulu", en: "A region by its code, today's and yesterday's",
			answers: ok("#Region"), faults: []*fault{faultNotFound}, serve: showRegion,
		},
		{
			method: "POST", path: "/check/{document}", role: Viewer, id: "Periksa dokumen: bentuk menurut skemanya, isi menurut aturan", en: "Check a document: its form by its schema, its facts by the rules",
			params: []param{paramOn}, body: document(""), answers: ok("#Check"), faults: []*fault{faultNotFound, faultQuery, faultDocument}, serve: checkDocument,
		},
		{
			method: "POST", path: "/read/form", role: Viewer, id: "Baca seorang dari isian formulir", en: "Read one person from a form",
			params: []param{paramOn, paramWithin}, body: document("form"), answers: ok("registration"), faults: []*fault{faultQuery, faultDocument}, serve: readForm,
		},
		{
			method: "POST", path: "/read/list", role: Viewer, id: "Baca daftar hadir, satu baris JSON seorang", en: "Read a list of people, a line of JSON for each",
			params: []param{paramOn, paramWithin}, body: content{mediaCSV, "", maxList},
			answers: []answer{{http.StatusOK, content{media: mediaRows, schema: "entry"}, false}}, faults: []*fault{faultQuery, faultList}, serve: readList,
		},
	}
}

// storeRoutes are about what is kept.
func storeRoutes() []route {
	record := func(schema string) []answer {
		return []answer{{http.StatusOK, content{media: mediaJSON, schema: schema}, true}, {status: http.StatusNotModified}}
	}
	created := answer{http.StatusCreated, content{media: mediaJSON, schema: "#Created"}, true}
	changed := answer{http.StatusNoContent, content{}, true}
	const events, event = "/events", "/events/{event}"
	const people, person = event + "/participants", event + "/participants/{participant}"
	return []route{
		{method: "GET", path: events, role: Viewer, id: "Kegiatan yang tersimpan", en: "The events that are kept", params: []param{paramAfter}, answers: ok("#Events"), faults: []*fault{faultQuery}, serve: listEvents},
		{
			method: "GET", path: event, role: Viewer, id: "Sebuah kegiatan; narahubung hanya untuk officer", en: "An event; whom to ask about it only for an officer",
			answers: record("event"), faults: []*fault{faultNotFound}, serve: showEvent,
		},
		{
			method: "PUT", path: event, role: Clerk, id: "Simpan kegiatan baru (If-None-Match: *), atau ubah (If-Match, officer)", en: "Keep a new event (If-None-Match: *), or change one (If-Match, officer)",
			params: []param{{"header", "If-None-Match", "", false, "* untuk yang baru", "* for a new one"}, {"header", "If-Match", "", false, paramMatch.id, paramMatch.en}},
			body:   document("event"), answers: []answer{created, changed}, faults: []*fault{faultNotFound, faultExists, faultStale, faultDocument, faultWrong, faultMatchMissing}, serve: putEvent,
		},
		{
			method: "GET", path: people, role: Viewer, id: "Peserta kegiatan, tersamar kecuali bagi officer", en: "The participants of an event, masked but for an officer",
			params: []param{paramAfter}, answers: ok("#Participants"), faults: []*fault{faultNotFound, faultQuery}, serve: listPeople,
		},
		{
			method: "POST", path: people, role: Clerk, id: "Tambah seorang peserta", en: "Add a participant",
			params: []param{{"header", "Idempotency-Key", "", true, "kunci permintaan ini", "the key of this request"}},
			body:   document("participant"), answers: []answer{created}, faults: []*fault{faultKeyMissing, faultNotFound, faultExists, faultNumber, faultDocument, faultWrong, faultKeyUsed}, serve: addPerson,
		},
		{
			method: "GET", path: person, role: Viewer, id: "Seorang peserta, tersamar kecuali bagi officer", en: "A participant, masked but for an officer",
			answers: record("#Person"), faults: []*fault{faultNotFound}, serve: showPerson,
		},
		{
			method: "PUT", path: person, role: Officer, id: "Ubah seorang peserta", en: "Change a participant", params: []param{paramMatch}, body: document("participant"),
			answers: []answer{changed}, faults: []*fault{faultNotFound, faultNumber, faultStale, faultDocument, faultWrong, faultMatchMissing}, serve: putPerson,
		},
		{
			method: "DELETE", path: person, role: Officer, id: "Hapus seorang peserta", en: "Remove a participant", params: []param{paramMatch},
			answers: []answer{{status: http.StatusNoContent}}, faults: []*fault{faultNotFound, faultStale, faultMatchMissing}, serve: dropPerson,
		},
		{
			method: "POST", path: event + "/list", role: Clerk, id: "Masukkan daftar hadir; daftar yang sama dua kali tidak mengubah apa pun", en: "Import a list; the same list twice changes nothing",
			params: []param{{"query", "errors", "", false, "skip: lewati baris yang keliru", "skip: leave out the rows that are wrong"}}, body: content{mediaCSV, "", maxList},
			answers: ok("#Import"), faults: []*fault{faultQuery, faultNotFound, faultList, faultWrong}, serve: importList,
		},
		{method: "GET", path: event + "/recap", role: Viewer, id: "Rekap peserta kegiatan", en: "The recap of an event's participants", answers: ok("recap"), faults: []*fault{faultNotFound}, serve: showRecap},
	}
}
