// Command schema writes the JSON Schemas of package schema from the Go types, the tables of
// the closed sets, and the texts of data/members.csv and data/types.csv, each schema in
// Indonesian and in English. The same sources make the same bytes.
//
//	go run ../internal/gen/schema -root .. -out documents
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"reflect"

	"golang.org/x/text/language"

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
	titles  [2]string // what it is, in the order of languages
	typ     reflect.Type
	example any
}

func documents() []document {
	return []document{
		{"event", [2]string{"Kegiatan", "Event"}, reflect.TypeFor[program.Event](), exampleEvent()},
		{"programme", [2]string{"Program", "Programme"}, reflect.TypeFor[program.Program](), map[string]any{"id": "bimtek-keluarga-berintegritas", "title": map[string]any{"text": "Bimtek Keluarga Berintegritas"}, "kind": "bimtek"}},
		{"series", [2]string{"Rangkaian kegiatan", "Series of events"}, reflect.TypeFor[program.Series](), map[string]any{"id": "roadshow-2024", "title": map[string]any{"text": "Roadshow Antikorupsi 2024"}}},
		{"participant", [2]string{"Peserta", "Participant"}, reflect.TypeFor[participant.Participant](), examplePerson()},
		{"household", [2]string{"Keluarga", "Household"}, reflect.TypeFor[participant.Household](), map[string]any{"principal": examplePerson()}},
		{"office", [2]string{"Instansi", "Institution"}, reflect.TypeFor[office.Office](), map[string]any{"kind": "DINAS", "region": "18.72", "raw": "Dinas Kesehatan Kota Metro"}},
		{"form", [2]string{"Isian formulir pendaftaran", "What was typed into a registration form"}, reflect.TypeFor[roster.Form](), map[string]any{"name": "Nama Orang, S.T.", "nip": "19720514 199803 1 901", "position": "Camat", "region": "Kota Metro"}},
		{"registration", [2]string{"Formulir yang terbaca", "A form as it was read"}, reflect.TypeFor[roster.Registration](), map[string]any{"participant": examplePerson(), "region": "18.72"}},
		{"entry", [2]string{"Baris daftar peserta", "Row of a list of participants"}, reflect.TypeFor[roster.Entry](), map[string]any{"row": 2, "participant": examplePerson()}},
		{"enrolment", [2]string{"Pendaftaran", "Enrolment"}, reflect.TypeFor[attend.Enrolment](), nil},
		{"attendance", [2]string{"Kehadiran", "Attendance"}, reflect.TypeFor[attend.Attendance](), map[string]any{"event": exampleID, "participant": exampleID}},
		{"policy", [2]string{"Ketentuan kelulusan", "Terms of a certificate"}, reflect.TypeFor[attend.Policy](), map[string]any{"min_share": "3/4"}},
		{"decision", [2]string{"Putusan kelulusan", "Decision"}, reflect.TypeFor[attend.Decision](), nil},
		{"certificate", [2]string{"Sertifikat", "Certificate"}, reflect.TypeFor[attend.Certificate](), nil},
		{"assessment", [2]string{"Penilaian", "Assessment"}, reflect.TypeFor[attend.Assessment](), nil},
		{"credit", [2]string{"Jam pelajaran yang diakui", "Lesson hours recognised"}, reflect.TypeFor[attend.Credit](), nil},
		{"recap", [2]string{"Rekapitulasi", "Recap"}, reflect.TypeFor[recap.Recap](), nil},
		{"problem", [2]string{"Masalah", "Problem"}, mirrors["validation.Problem"], map[string]any{"path": "/nip", "code": "nip.sex-mismatch", "severity": "warning", "message": map[string]any{"id": "…", "en": "…"}}},
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
	for i, tag := range languages {
		if err := write(*root, *out, i, tag); err != nil {
			log.Fatal(err)
		}
	}
}

// write writes all schemas in one language: in the first one beside each other, in others
// in a folder of the language.
func write(root, out string, i int, tag language.Tag) error {
	words, err := readWords(os.DirFS(filepath.Join(root, "internal/gen/schema/data")), tag)
	if err != nil {
		return err
	}
	folder := ""
	if i > 0 {
		folder = tag.String() + "/"
	}
	if err := os.MkdirAll(filepath.Join(out, folder), 0o755); err != nil { //nolint:gosec // a folder of the source
		return err
	}
	for _, d := range documents() {
		w := walker{tag: tag, words: words, defs: map[string]*schema{}}
		data, err := d.render(&w, base+folder+d.name+".json", d.titles[i])
		if err != nil {
			return fmt.Errorf("%s: %w", d.name, err)
		}
		if err := os.WriteFile(filepath.Join(out, folder, d.name+".json"), data, 0o644); err != nil { //nolint:gosec // source
			return err
		}
	}
	return words.check()
}

// render returns the schema of a document as it is published.
func (d *document) render(w *walker, id, title string) ([]byte, error) {
	top := w.object(d.typ)
	top.Dialect, top.ID, top.Title = "https://json-schema.org/draft/2020-12/schema", id, title
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
