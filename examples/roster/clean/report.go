package clean

import (
	"encoding/json"
	"fmt"
	"io"
	"iter"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/validation"
)

// schema names the form of the JSON.
const schema = "https://integritas-id.github.io/schema/roster-report/v1"

// summary counts what is on a list.
type summary struct {
	*job       `json:"-"`
	twice      bool
	table      int             // the last one met
	Sheet      string          `json:"sheet,omitempty"`
	Notes      []string        `json:"notes,omitempty"` // what the list does not show
	People     int             `json:"people"`
	Men        int             `json:"men"`
	Women      int             `json:"women"`
	PNS        int             `json:"pns"`
	PPPK       int             `json:"pppk"`
	Spouses    int             `json:"spouses"`
	Errors     int             `json:"errors"`
	Warnings   int             `json:"warnings"`
	Faulty     int             `json:"rows_with_errors"`
	Columns    []roster.Column `json:"columns,omitempty"` // of the first table
	Tables     []furtherTable  `json:"further_tables,omitempty"`
	Duplicates []duplicate     `json:"duplicates,omitempty"`
	Partly     int             `json:"not_compared_with_all,omitzero"` // of very many names alike
}

// furtherTable is what the columns of a table behind the first hold.
type furtherTable struct {
	Table   int             `json:"table"`
	Columns []roster.Column `json:"columns"`
}

// duplicate is one person on two rows.
type duplicate struct {
	First  int           `json:"first_row"`
	Second int           `json:"second_row"`
	Score  float64       `json:"score"`
	Reason roster.Reason `json:"reason"`
	name   string
}

func newSummary(j *job, sheet string) *summary {
	return &summary{job: j, twice: j.duplicates, Sheet: sheet}
}

func (j *job) count(n int) string { return locale.Writer{Tag: j.Tag}.FormatInt(int64(n)) }

// add counts one entry.
func (s *summary) add(e *roster.Entry) {
	if s.Columns == nil {
		s.Columns, s.table = e.Columns(), e.Table
	} else if e.Table > s.table {
		s.table = e.Table
		s.Tables = append(s.Tables, furtherTable{e.Table, e.Columns()})
	}
	s.Errors += e.Problems.Count(validation.Error)
	s.Warnings += e.Problems.Count(validation.Warning)
	if e.Problems.Count(validation.Error) > 0 {
		s.Faulty++
	}
	p := &e.Participant
	if p.Name.IsZero() && p.Number() == nil {
		return
	}
	s.People++
	switch p.KnownSex() {
	case participant.SexMale:
		s.Men++
	case participant.SexFemale:
		s.Women++
	}
	switch p.NIP.Kind() {
	case participant.KindPNS:
		s.PNS++
	case participant.KindPPPK:
		s.PPPK++
	}
	if p.IsSpouse() {
		s.Spouses++
	}
}

// counted yields the entries, each counted, and finds people who are there twice.
func (s *summary) counted(entries iter.Seq2[roster.Entry, error], do func(*roster.Entry) error) error {
	var failed error
	all := func(yield func(roster.Entry) bool) {
		for e := range roster.Entries(entries, &failed) {
			s.add(&e)
			if failed = do(&e); failed != nil {
				return
			}
			e.Cells, e.Problems = roster.Cells{}, nil
			if !yield(e) {
				return
			}
		}
	}
	if !s.twice {
		for range all {
			continue
		}
		return failed
	}
	var compared roster.Comparison
	for p := range compared.Repeats(all) {
		s.Duplicates = append(s.Duplicates, duplicate{p.Row, p.Entry.Row, p.Score, p.Reason, p.Entry.Participant.String()})
	}
	s.Partly = compared.Partly
	return failed
}

// writeTable prints the problems, then what was counted.
func (s *summary) writeTable(entries iter.Seq2[roster.Entry, error]) error {
	out, printed := s.Out, 0
	err := s.counted(entries, func(e *roster.Entry) error {
		for _, p := range e.Problems {
			if printed++; s.limit > 0 && printed > s.limit {
				continue
			}
			if printed == 1 {
				fmt.Fprint(out, problems.Row(s.Say("Tempat", "Place"), s.Say("Kolom", "Column"), s.Say("Peserta", "Person"), s.Say("Yang perlu diperiksa", "What to look at")))
			}
			who := e.Participant.String()
			if p.Row != e.Row {
				who = ""
			}
			fmt.Fprint(out, problems.Row(p.Ref(), p.Heading, who, p.Severity().Label(s.Tag)+": "+p.Message(s.Tag)))
		}
		return nil
	})
	if err != nil {
		return err
	}
	if s.limit > 0 && printed > s.limit {
		fmt.Fprintln(out, s.Say("… dan %s lagi; -limit 0 mencetak semuanya", "… and %s more; -limit 0 prints all", s.count(printed-s.limit)))
	}
	if printed > 0 {
		fmt.Fprintln(out)
	}
	for i, d := range s.Duplicates {
		if i == 0 {
			fmt.Fprintln(out, s.Say("Mungkin orang yang sama:", "Perhaps the same person:"))
		}
		fmt.Fprintln(out, "  "+command.Wrap(s.Say("baris %d dan %d, %s (%s, %s)", "rows %d and %d, %s (%s, %s)", d.First, d.Second, d.name, d.Reason.Label(s.Tag),
			locale.Writer{Tag: s.Tag}.FormatPercent(d.Score, 0)), command.Width-4, 4))
	}
	if s.Partly > 0 {
		fmt.Fprintln(out, command.Wrap(s.Say("Banyak sekali nama serupa: %s orang tidak dibandingkan dengan semuanya; isi kolom NIP supaya yang ganda pasti ditemukan.",
			"Very many names are alike: %s people were not compared with all of them; fill the column of NIPs, so that each double is found.", s.count(s.Partly)), command.Width, 0))
	}
	if len(s.Duplicates) > 0 || s.Partly > 0 {
		fmt.Fprintln(out)
	}
	s.writeCounts(out)
	return nil
}

func (s *summary) writeCounts(out io.Writer) {
	row := func(id, en string, n int) {
		fmt.Fprintf(out, "%-24s %8s\n", s.Say(id, en), s.count(n))
	}
	row("Peserta", "People", s.People)
	row("  laki-laki", "  men", s.Men)
	row("  perempuan", "  women", s.Women)
	row("  PNS", "  PNS", s.PNS)
	row("  PPPK", "  PPPK", s.PPPK)
	row("  suami atau istri", "  husbands and wives", s.Spouses)
	row("Kemungkinan ganda", "Perhaps twice", len(s.Duplicates))
	row("Kesalahan", "Errors", s.Errors)
	row("Peringatan", "Warnings", s.Warnings)
	row("Baris yang salah", "Rows with errors", s.Faulty)
}

// problems are the columns of the table of problems; the last is what is wrong.
var problems = command.Table{7, 16, 20}

// writeJSON prints the entries as they come, then what was counted.
func (s *summary) writeJSON(entries iter.Seq2[roster.Entry, error]) error {
	out := s.Out
	fmt.Fprintf(out, "{\n  \"schema\": %q,\n  \"entries\": [", schema)
	first := true
	err := s.counted(entries, func(e *roster.Entry) error {
		doc, err := json.MarshalIndent(e, "    ", "  ")
		if err != nil {
			return err
		}
		comma := ","
		if first {
			comma, first = "", false
		}
		_, err = fmt.Fprintf(out, "%s\n    %s", comma, doc)
		return err
	})
	if err != nil {
		return err
	}
	doc, err := json.MarshalIndent(s, "  ", "  ")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(out, "\n  ],\n  \"summary\": %s\n}\n", doc)
	return err
}
