// Command schema writes the JSON Schemas of package schema from the Go types, their
// comments, the tables of the closed sets, and data/members.csv, which names every member
// in Indonesian and has examples. The same sources make the same bytes.
//
//	go run ../internal/gen/schema -root .. -out documents
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"log"
	"os"
	"path/filepath"
	"reflect"

	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/recap"
)

// version is that of all schemas together: see the doc of package schema.
const version = "1"

// base is what the $id of every schema starts with.
const base = "https://github.com/integritas-id/integritas/schema/" + version + "/"

// document is one published schema.
type document struct {
	name    string
	id      string // what it is, in Indonesian
	typ     reflect.Type
	example any
}

func documents() []document {
	return []document{
		{"event", "Kegiatan", reflect.TypeFor[program.Event](), exampleEvent()},
		{"programme", "Program", reflect.TypeFor[program.Program](), map[string]any{"id": "bimtek-keluarga-berintegritas", "title": map[string]any{"text": "Bimtek Keluarga Berintegritas"}, "kind": "bimtek"}},
		{"series", "Rangkaian kegiatan", reflect.TypeFor[program.Series](), map[string]any{"id": "roadshow-2024", "title": map[string]any{"text": "Roadshow Antikorupsi 2024"}}},
		{"participant", "Peserta", reflect.TypeFor[participant.Participant](), examplePerson()},
		{"household", "Keluarga", reflect.TypeFor[participant.Household](), map[string]any{"principal": examplePerson()}},
		{"office", "Instansi", reflect.TypeFor[office.Office](), map[string]any{"kind": "DINAS", "region": "18.72", "raw": "Dinas Kesehatan Kota Metro"}},
		{"form", "Isian formulir pendaftaran", reflect.TypeFor[roster.Form](), map[string]any{"name": "Nama Orang, S.T.", "nip": "19720514 199803 1 901", "position": "Camat", "region": "Kota Metro"}},
		{"registration", "Formulir yang terbaca", reflect.TypeFor[roster.Registration](), map[string]any{"participant": examplePerson(), "region": "18.72"}},
		{"entry", "Baris daftar peserta", reflect.TypeFor[roster.Entry](), map[string]any{"row": 2, "participant": examplePerson()}},
		{"enrolment", "Pendaftaran", reflect.TypeFor[attend.Enrolment](), nil},
		{"attendance", "Kehadiran", reflect.TypeFor[attend.Attendance](), map[string]any{"event": exampleID, "participant": exampleID}},
		{"policy", "Ketentuan kelulusan", reflect.TypeFor[attend.Policy](), map[string]any{"min_share": "3/4"}},
		{"decision", "Putusan kelulusan", reflect.TypeFor[attend.Decision](), nil},
		{"certificate", "Sertifikat", reflect.TypeFor[attend.Certificate](), nil},
		{"assessment", "Penilaian", reflect.TypeFor[attend.Assessment](), nil},
		{"credit", "Jam pelajaran yang diakui", reflect.TypeFor[attend.Credit](), nil},
		{"recap", "Rekapitulasi", reflect.TypeFor[recap.Recap](), nil},
		{"problem", "Masalah", mirrors["validation.Problem"], map[string]any{"path": "/nip", "code": "nip.sex-mismatch", "severity": "warning", "message": map[string]any{"id": "…", "en": "…"}}},
	}
}

const exampleID = "6f1c2d9a-0b3e-4a57-8c6d-2e9f4b7a1c50"

func examplePerson() map[string]any {
	return map[string]any{"id": exampleID, "name": map[string]any{"full": "Nama Orang", "back": []string{"S.T."}}, "nip": "197205141998031901", "sex": "L"}
}

func exampleEvent() map[string]any {
	return map[string]any{
		"schema": program.EventSchema, "id": exampleID, "programme": "bimtek-keluarga-berintegritas", "title": map[string]any{"text": "Bimtek Keluarga Berintegritas Kota Metro"},
		"kind": "bimtek", "status": "selesai", "schedule": map[string]any{"range": "2024-03-05", "zone": "WIB"},
	}
}

func main() {
	root := flag.String("root", ".", "the root of the module")
	out := flag.String("out", "schema/documents", "where the schemas are written")
	flag.Parse()
	log.SetFlags(0)
	words, err := readWords(*root)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.MkdirAll(*out, 0o755); err != nil { //nolint:gosec // a folder of the source
		log.Fatal(err)
	}
	for _, d := range documents() {
		data, err := d.render(words)
		if err != nil {
			log.Fatalf("%s: %v", d.name, err)
		}
		if err := os.WriteFile(filepath.Join(*out, d.name+".json"), data, 0o644); err != nil { //nolint:gosec // source
			log.Fatal(err)
		}
	}
	for _, name := range words.missing() {
		log.Fatalf("data/members.csv does not name the member %q", name)
	}
}

// render returns the schema of a document as it is published.
func (d *document) render(words *words) ([]byte, error) {
	w := walker{words: words, defs: map[string]*schema{}}
	top := w.object(d.typ)
	top.Dialect, top.ID, top.Title = "https://json-schema.org/draft/2020-12/schema", base+d.name+".json", d.id
	top.Required = required(d.typ)
	if d.name == "event" {
		top.property("schema").Const = program.EventSchema
	}
	if d.name == "recap" {
		top.property("schema").Const = recap.Schema
		w.countsOnly()
	}
	if d.example != nil {
		top.Examples = []any{d.example}
	}
	top.Defs = w.sorted()
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	err := enc.Encode(top)
	return b.Bytes(), err
}
