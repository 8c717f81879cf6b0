package nation

import (
	"bytes"
	_ "embed"
	"html/template"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program/recap"
)

//go:embed page.html
var pageText string

var pageForm = template.Must(template.New("page").Funcs(template.FuncMap{
	"number": func(n int) string { return locale.FormatInt(int64(n)) },
}).Parse(pageText))

// view is what the page shows.
type view struct {
	Summary  *Summary
	Tiles    []square
	Legend   []step
	Months   []bar
	Tables   []section
	Findings []Finding
	More     int // findings that are not shown
	Doubles  []Finding
	MoreTwin int
	Tallies  []Tally
}

type section struct {
	Title string
	Table recap.Table
}

// maxShown is how many findings the page shows; the files have all of them.
const maxShown = 50

func (w *Whole) page(s *Summary) ([]byte, error) {
	v := view{Summary: s, Findings: w.Findings.Contradictions, Doubles: w.Findings.Doubles}
	v.Findings, v.More = head(v.Findings)
	v.Doubles, v.MoreTwin = head(v.Doubles)
	v.Tiles, v.Legend = w.tiles()
	v.Months = bars(&w.Nation, recap.ByMonth)
	for _, by := range [...]recap.Dimension{
		recap.ByProvince, recap.ByProgramme, recap.ByMonth, recap.ByPillar, recap.ByRoleGroup, recap.BySex, recap.ByStatus, recap.ByMode,
	} {
		v.Tables = append(v.Tables, section{by.Label(language.Indonesian), w.Nation.Table(by, language.Indonesian)})
	}
	v.Tables = append(v.Tables, section{"Jenis instansi", kindTable(&w.Nation)})
	v.Tallies = byRule(w.Tallies)
	var out bytes.Buffer
	err := pageForm.Execute(&out, &v)
	return out.Bytes(), err
}

func head(all []Finding) ([]Finding, int) {
	n := min(len(all), maxShown)
	return all[:n], len(all) - n
}

// kindTable is the counts by kind of office as other tables of a recap are.
func kindTable(r *recap.Recap) recap.Table {
	t := recap.Table{Head: []string{"Jenis instansi", "Peserta", "Hadir", "Instansi"}}
	for _, k := range r.Kinds() {
		label := "Tidak diketahui"
		if !k.Kind.IsZero() {
			label = k.Kind.Label(language.Indonesian)
		}
		institutions := locale.FormatInt(int64(k.Institutions.Least))
		if k.Institutions.Most > k.Institutions.Least {
			institutions += "–" + locale.FormatInt(int64(k.Institutions.Most))
		}
		t.Rows = append(t.Rows, []string{label, locale.FormatInt(int64(k.Persons.Listed)), locale.FormatInt(int64(k.Persons.Present)), institutions})
	}
	t.Notes = []string{"Yang tidak beralamat instansi tidak termasuk di sini."}
	return t
}

// byRule adds up the counts of all offices.
func byRule(tallies []Tally) []Tally {
	places := map[string]int{}
	var sums []Tally
	for _, t := range tallies {
		i, ok := places[t.Rule]
		if !ok {
			i = len(sums)
			places[t.Rule] = i
			sums = append(sums, Tally{Rule: t.Rule, Severity: t.Severity})
		}
		sums[i].N += t.N
		sums[i].Lost += t.Lost
	}
	sortTallies(sums)
	return sums
}

// Sure tells the severity in the language of the page.
func (t Tally) Sure() string {
	switch t.Severity {
	case "error":
		return "galat"
	case "warning":
		return "peringatan"
	}
	return strings.ReplaceAll(t.Severity, "note", "catatan")
}
