package paper_test

import (
	"fmt"
	htmlpkg "html"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/paper"
	"github.com/integritas-id/integritas/region"
)

// notPrinted are the fields of an event that its report does not print by themselves, by
// their path, with the reason. Everything else that is set must stand on the paper.
var notPrinted = map[string]string{
	"Schema": "the form of the document", "ID": "a key of machines", "Key": "a key of machines",
	"Participants": "counted by office; the attendance list names them",
	// A code beside the words that it stands for: printed where there are no words.
	"Audience.Groups.Role": "the name says it", "Audience.Counts.Role": "what is counted says it",
	"Sessions.Audience.Groups.Role": "the name says it", "Sessions.Audience.Counts.Role": "what is counted says it",
	"Tracks.Audience.Groups.Role": "the name says it", "Tracks.Audience.Counts.Role": "what is counted says it",
	"Series.Series": "the name says it", "Related.Event": "the name says it",
	"Schedule.Weekday": "the date says it", "Sources.ID": "the number stands for it", "Sessions.ID": "a key of the document",
	"Figures.ID": "a key of the document", "Agenda.Session": "the text says it", "Scheme": "how the number was built",
	"Conflicts.Field":        "a pointer for machines; a word stands for it",
	"Awards.Recipients.Name": "a child stands by its initials",
}

// said are the words for the switches.
var said = map[string]string{
	"Schedule.OpenEnd": "s.d. selesai", "Place.National": "nasional", "People.Absent": "tidak hadir", "WithSpouse": "beserta pasangan",
	"WithChildren": "beserta anak", "Count.Approx": "sekitar", "Approx": "sekitar", "Registration.Free": "gratis", "PassOver": "boleh didahulukan",
	"OpenEnd": "s.d. selesai", "Mandatory": "wajib", "Cancelled": "dibatalkan", "Partial": "antara lain", "Open": "belum diputuskan", "Minor": "K.A.",
}

// filler sets every field of a record to a value of its own and remembers what must be
// printed for it.
type filler struct {
	n       int
	wants   map[string][]string // by path: any of these texts
	people  []uuid.UUID
	sources []string
}

func (f *filler) next() int { f.n++; return f.n }

func (f *filler) want(path string, texts ...string) { f.wants[path] = texts }

func leaf(path string) string { return path[strings.LastIndexByte(path, '.')+1:] }

// fill sets one value. The path names fields alone: elements of a list share it.
func (f *filler) fill(t *testing.T, v reflect.Value, path string) {
	t.Helper()
	day := civil.MustDate(2030, time.January, 1).AddDays(f.next())
	long := func(d civil.Date) string { return locale.FormatDate(d, locale.DateLong) }
	switch value := v.Addr().Interface().(type) {
	case *uuid.UUID:
		*value = uuid.New()
		if leaf(path) == "ID" {
			return
		}
		f.people = append(f.people, *value)
		f.want(path, personToken(len(f.people)))
	case *civil.Date:
		*value = day
		f.want(path, long(day), locale.FormatDate(day, locale.DateMedium))
	case *civil.Range:
		*value = civil.Day(day)
		f.want(path, long(day), locale.FormatDate(day, locale.DateMedium))
	case *civil.Clock:
		*value = civil.MustClock(f.n%24, f.n%60)
		f.want(path, strings.TrimPrefix(locale.FormatClock(*value, 0), "pukul "))
	case *civil.Zone:
		*value = civil.WIB
		f.want(path, "WIB")
	case *time.Time:
		*value = time.Date(2031, 5, f.n%28+1, 9, 0, 0, 0, time.UTC)
		f.want(path, long(civil.DateOf(*value)))
	case *program.Quantity:
		*value = program.NewQuantity(float64(f.n) + 0.25)
		f.want(path, locale.FormatDecimal(float64(f.n)+0.25, 2))
	case *locale.Rupiah:
		*value = locale.Rupiah(1000000 + f.n)
		f.want(path, locale.Writer{}.FormatRupiah(*value, locale.RupiahFull))
	case *participant.Name:
		*value = participant.Name{Full: fmt.Sprintf("Orang%d", f.n)}
		f.want(path, value.Full)
	case *participant.Position:
		*value = participant.Position{Raw: fmt.Sprintf("Jabatan%d", f.n)}
		f.want(path, value.Raw)
	case *participant.Phone:
		*value = participant.MustParsePhone("0812-0000-1234")
		f.want(path, value.String())
	case *participant.Email:
		*value = participant.MustParseEmail("contoh@kota.example")
		f.want(path, value.String())
	case *region.Code, *language.Tag:
		// A name stands for the code, a meaning for the language.
	case *pillar.ValueSet:
		*value = pillar.ValueSetOf(pillar.ValueJujur)
		f.want(path, value.Label(language.Indonesian))
	default:
		f.fillOther(t, v, path)
	}
}

func (f *filler) fillOther(t *testing.T, v reflect.Value, path string) {
	t.Helper()
	if set, ok := v.Interface().(interface{ Label(language.Tag) string }); ok && v.Kind() == reflect.Uint8 {
		v.SetUint(1)
		f.want(path, v.Interface().(interface{ Label(language.Tag) string }).Label(language.Indonesian))
		_ = set
		return
	}
	switch v.Kind() {
	case reflect.String:
		text := fmt.Sprintf("Kata%dx", f.n)
		switch leaf(path) {
		case "Source", "Sources":
			f.sources = append(f.sources, text)
			f.want(path, "source "+fmt.Sprint(len(f.sources)))
		case "URL":
			text = fmt.Sprintf("https://contoh.example/%d", f.n)
			f.want(path, text)
		default:
			f.want(path, text)
		}
		v.SetString(text)
	case reflect.Int:
		v.SetInt(int64(f.n + 2000))
		f.want(path, fmt.Sprint(v.Int()), locale.FormatInt(v.Int()), locale.FormatDuration(int(v.Int())))
	case reflect.Bool:
		v.SetBool(true)
		words := said[path]
		for at := path; words == "" && at != ""; {
			words = said[at]
			_, at, _ = strings.Cut(at, ".")
		}
		require.NotEmpty(t, words, "%s: say in what words the report tells it", path)
		f.want(path, words)
	case reflect.Slice:
		list := reflect.MakeSlice(v.Type(), 1, 1)
		f.fill(t, list.Index(0), path)
		v.Set(list)
	case reflect.Struct:
		for i := range v.NumField() {
			field := v.Type().Field(i)
			name := path + "." + field.Name
			if field.Anonymous {
				name = path
			}
			f.fill(t, v.Field(i), strings.TrimPrefix(name, "."))
		}
	default:
		t.Fatalf("%s: %s", path, v.Type())
	}
}

func personToken(n int) string { return fmt.Sprintf("Rujukan%dx", n) }

var tags = regexp.MustCompile(`(?s)<style>.*?</style>|<[^>]*>`)

// TestReportIsWhole sets every field of an event and looks for each on the printed report:
// what a report of an event tells is on the paper, or a reason stands in notPrinted.
func TestReportIsWhole(t *testing.T) {
	e := &program.Event{}
	f := &filler{wants: map[string][]string{}}
	for i := range reflect.TypeOf(*e).NumField() {
		if field := reflect.TypeOf(*e).Field(i); notPrinted[field.Name] == "" {
			f.fill(t, reflect.ValueOf(e).Elem().Field(i), field.Name)
		}
	}
	separate(e)
	for n, who := range f.people {
		e.People = append(e.People, program.Person{ID: who, Name: participant.Name{Full: personToken(n + 1)}})
	}
	e.Sources = e.Sources[:1]
	for _, id := range f.sources {
		e.Sources = append(e.Sources, program.Source{ID: id})
	}
	printed := htmlpkg.UnescapeString(tags.ReplaceAllString(html(t, &paper.Report{Event: e}, language.Indonesian), " "))
	for path, texts := range f.wants {
		if notPrinted[path] != "" || notPrinted[leaf(path)] != "" {
			continue
		}
		found := false
		for _, text := range texts {
			least := 1
			if n, ok := strings.CutPrefix(text, "source "); ok {
				text, least = fmt.Sprintf("[%d]", 1+number(n)), 2 // also in the list of sources
			} else if strings.HasPrefix(text, "Rujukan") {
				least = 2 // also among the people
			}
			found = found || strings.Count(strings.ToLower(printed), strings.ToLower(text)) >= least
		}
		assert.True(t, found, "%s is set and %q is not printed", path, texts)
	}
	for path := range notPrinted {
		_, known := f.wants[path]
		assert.True(t, known || !strings.Contains(path, ".") || strings.HasSuffix(path, ".ID"), "%s is no field of an event", path)
	}
}

func number(text string) (n int) {
	_, _ = fmt.Sscan(text, &n)
	return n
}

// separate undoes what cannot stand together in one record: an end that is open and told,
// somebody absent who did something.
func separate(e *program.Event) {
	open := e.Sessions[0]
	open.To = civil.Clock{}
	e.Sessions[0].OpenEnd = false
	e.Sessions = append(e.Sessions, open)
	item := e.Agenda[0]
	item.To = civil.Clock{}
	e.Agenda[0].OpenEnd = false
	e.Agenda = append(e.Agenda, item)
	e.Schedule.OpenEnd = false
	there := e.People[0]
	there.Absent = false
	e.People = append(e.People, there)
	e.Awards[0].Recipients[0].Name = "Kecil Anak"
	e.Status = program.StatusFinished
}
