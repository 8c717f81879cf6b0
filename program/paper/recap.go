package paper

import (
	"io"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program/recap"
)

// Recap (rekapitulasi) is the recap of one event, a year or a nation as tables.
type Recap struct {
	Letterhead Letterhead        `json:"letterhead,omitzero"`
	Style      Style             `json:"style,omitzero"`
	Title      string            `json:"title,omitempty"` // what is added up: "Bimtek Keluarga Berintegritas se-Provinsi Lampung"
	Period     civil.Range       `json:"period,omitzero"`
	Sum        *recap.Recap      `json:"sum"`          // nil counts as empty
	By         []recap.Dimension `json:"by,omitempty"` // one table each; none means role group, sex and province
	Signatory  Signatory         `json:"signatory,omitzero"`
	Beside     []Signatory       `json:"beside,omitempty"` // who signs at its left: "Mengetahui"
}

// Write writes the recap, across where its tables are wide.
func (r *Recap) Write(w io.Writer, tag language.Tag) error {
	v := &recapView{About: r.Title, Period: locale.Writer{Tag: tag}.FormatRange(r.Period, locale.DateLong)}
	v.Title = join(" ", enum.ByTag(tag, "Rekapitulasi", "Summary"), r.Title)
	v.Running, v.Table = v.Title, true
	by := r.By
	if len(by) == 0 {
		by = []recap.Dimension{recap.ByRoleGroup, recap.BySex, recap.ByProvince}
	}
	v.Sums, v.Tables = tablesOf(r.Sum, by, tag)
	v.Landscape = len(v.Tables) > 0 && len(v.Tables[0].Head) > 6
	return write(w, tag, "recap", frame{head: r.Letterhead, style: r.Style, signer: r.Signatory, beside: r.Beside}, &v.sheet, v)
}

type recapView struct {
	sheet
	About, Period string
	Sums          string
	Tables        []sumTable
}

// sumTable is a table whose last row stays with the total, and with the signature
// under it.
type sumTable struct {
	recap.Table
	Last  []string
	Short bool
}

// tablesOf returns a sentence of the totals and a table for each dimension.
func tablesOf(sum *recap.Recap, by []recap.Dimension, tag language.Tag) (string, []sumTable) {
	if sum == nil {
		sum = new(recap.Recap)
	}
	format := locale.Writer{Tag: tag}
	total := sum.Total()
	var parts []string
	institutions := sum.CountInstitutions()
	for _, c := range []struct {
		n             int
		id, one, many string
	}{
		{total.Persons.Present, "orang hadir", "person present", "people present"},
		{total.Couples.Present, "pasangan hadir", "couple present", "couples present"},
		{total.Institutions, "instansi", "institution", "institutions"},
		{total.Events, "kegiatan", "event", "events"},
	} {
		switch {
		case c.id == "instansi" && institutions.Least < institutions.Most:
			parts = append(parts, institutions.Label(tag))
		case c.n > 0:
			parts = append(parts, counted(c.n, tag, c.id, c.one, c.many))
		}
	}
	tables := make([]sumTable, 0, len(by))
	for _, d := range by {
		t := sum.Table(d, tag)
		if total.Events <= 1 {
			t = withoutEvents(t, tag)
		}
		for _, row := range t.Rows {
			row[0] = upperFirst(row[0])
		}
		one := sumTable{Table: t, Short: len(t.Rows) <= shortTable}
		if n := len(t.Rows); n > 0 {
			one.Rows, one.Last = t.Rows[:n-1], t.Rows[n-1]
		}
		tables = append(tables, one)
	}
	return format.List(parts, locale.JoinAnd), tables
}

// shortTable is how many rows a table has at most that is kept on one page.
const shortTable = 12

// withoutEvents leaves out the column that counts events, which says nothing of a single
// one, and the note on it.
func withoutEvents(t recap.Table, tag language.Tag) recap.Table {
	head := enum.ByTag(tag, "Kegiatan", "Events")
	i := slices.Index(t.Head, head)
	if i <= 1 {
		return t
	}
	cut := func(row []string) []string { return slices.Delete(row, i, i+1) }
	t.Head, t.Total = cut(t.Head), cut(t.Total)
	for j, row := range t.Rows {
		t.Rows[j] = cut(row)
	}
	t.Notes = slices.DeleteFunc(t.Notes, func(note string) bool { return strings.HasPrefix(note, head+":") })
	return t
}
