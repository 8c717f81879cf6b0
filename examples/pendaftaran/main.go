// Command pendaftaran is a registration in one file: a form that is checked while the
// person still sits before it, a file that keeps who registered, and the recap of them.
// The guide (docs/guide.md, docs/panduan.md) builds it step by step.
package main

import (
	_ "embed"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"html/template"
	"io"
	"log"
	"net/http"
	"os"
	"slices"
	"sync"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/recap"
	"github.com/integritas-id/integritas/region"
)

//go:embed page.html
var page string

func main() {
	addr := flag.String("http", "", "serve the form at this address, such as localhost:8080; without it the recap is printed")
	file := flag.String("file", "pendaftar.jsonl", "who registered, one registration a line")
	flag.Parse()
	log.SetFlags(0)
	if flag.NArg() > 0 {
		log.Printf("%q is a word too many; see pendaftaran -h", flag.Arg(0))
		os.Exit(2)
	}

	d := &desk{file: *file, page: template.Must(template.New("page").Parse(page))}
	if err := d.load(); err != nil {
		log.Fatal(err)
	}
	if *addr == "" {
		if err := d.recap(os.Stdout); err != nil {
			log.Fatal(err)
		}
		return
	}
	log.Printf("http://%s", *addr)
	log.Fatal(http.ListenAndServe(*addr, d.routes()))
}

// event is what people register for. A real desk reads it from a document: program.Read.
var event = &program.Event{
	ID:        uuid.MustParse("8f1d2c3b-4a59-4e68-9d70-1c2b3a495867"),
	Programme: "bimtek-keluarga-berintegritas",
	Title:     program.Title{Text: "Bimtek Keluarga Berintegritas"},
	Schedule:  program.Schedule{Range: civil.MustParseRange("2024-03-05")},
	Place:     program.Place{HeldIn: program.Area{Code: region.MustParseCode("18.72")}},
}

// desk keeps the registrations, in memory and in its file.
type desk struct {
	mu   sync.Mutex
	all  []roster.Registration
	file string
	page *template.Template
}

func (d *desk) routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, _ *http.Request) { d.show(w, view{}) })
	mux.HandleFunc("POST /{$}", d.register)
	return mux
}

// view is what the page shows.
type view struct {
	Form     roster.Form
	Problems roster.FormProblems
	Done     string
}

// Of is what is wrong with one field, in Indonesian.
func (v view) Of(field string) []string {
	var all []string
	for _, p := range v.Problems {
		if p.Field.String() == field {
			all = append(all, p.Message(language.Indonesian))
		}
	}
	return all
}

func (d *desk) register(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 64<<10)
	if err := r.ParseForm(); err != nil {
		http.Error(w, "Formulir tidak terbaca.", http.StatusBadRequest)
		return
	}
	form, _ := roster.FormOf(r.PostForm)
	reader := roster.Reader{On: event.Schedule.Range.Start, Within: event.Place.HeldIn.Code}
	reg := reader.Form(form)
	if reg.Problems.Err() != nil {
		w.WriteHeader(http.StatusUnprocessableEntity)
		d.show(w, view{Form: form, Problems: reg.Problems})
		return
	}
	switch err := d.add(reg); {
	case errors.Is(err, errTwice):
		w.WriteHeader(http.StatusConflict)
		d.show(w, view{Form: form, Done: "Nomor ini sudah terdaftar."})
	case err != nil:
		log.Print(err) // errors of the library and of files hold no personal number
		http.Error(w, "Pendaftaran belum tersimpan; coba lagi.", http.StatusInternalServerError)
	default:
		d.show(w, view{Done: "Terima kasih, " + reg.Participant.PrintedName() + " sudah terdaftar."})
	}
}

func (d *desk) show(w io.Writer, v view) {
	if err := d.page.Execute(w, v); err != nil {
		log.Print(err)
	}
}

var errTwice = errors.New("the number is registered")

// add keeps a registration, each number once.
func (d *desk) add(reg roster.Registration) error {
	reg.Identify(uuid.New)
	reg.Problems = nil // warnings: the person has seen them
	d.mu.Lock()
	defer d.mu.Unlock()
	if number := reg.Participant.Number(); number != nil && slices.ContainsFunc(d.all, func(other roster.Registration) bool {
		return other.Participant.Number() == number
	}) {
		return errTwice
	}
	line, err := json.Marshal(reg)
	if err != nil {
		return err
	}
	file, err := os.OpenFile(d.file, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = file.Write(append(line, '\n'))
	if err = errors.Join(err, file.Close()); err != nil {
		return err
	}
	d.all = append(d.all, reg)
	return nil
}

func (d *desk) load() error {
	file, err := os.Open(d.file)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer file.Close() //nolint:errcheck // it was only read
	for in := json.NewDecoder(file); ; {
		var reg roster.Registration
		if err := in.Decode(&reg); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return fmt.Errorf("%s: registration %d: %w", d.file, len(d.all)+1, err)
		}
		d.all = append(d.all, reg)
	}
}

// recap prints how many have registered, by role and by sex.
func (d *desk) recap(out io.Writer) error {
	var sum recap.Recap
	for _, reg := range d.all {
		people := append([]participant.Participant{reg.Participant}, reg.Family...)
		list := make([]attend.Attendance, len(people))
		for i := range people {
			list[i] = attend.Of(event, &people[i], nil)
		}
		attend.LinkPartners(list)
		for i := range list {
			if err := sum.Add(event, &list[i]); err != nil {
				return err
			}
		}
	}
	return sum.WriteTable(out, language.Indonesian, recap.ByRole, recap.BySex)
}
