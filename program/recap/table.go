package recap

import (
	"cmp"
	"fmt"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/office"
)

// column is one count as tables show it.
type column struct {
	name, id, en string
	of           func(Tally) int
	sort         columnSort
}

// columnSort tells which tables have a column, and why it may not add up.
type columnSort uint8

const (
	countsPersons columnSort = iota
	countsPresent            // persons who were there
	countsCouples
	countsOffices
	countsEvents
)

var columns = [...]column{
	{"persons_listed", "Orang", "Persons", func(t Tally) int { return t.Persons.Listed }, countsPersons},
	{"persons_invited", "Diundang", "Invited", func(t Tally) int { return t.Persons.Invited }, countsPersons},
	{"persons_registered", "Mendaftar", "Registered", func(t Tally) int { return t.Persons.Registered }, countsPersons},
	{"persons_walk_in", "Hadir tanpa mendaftar", "Walk-in", func(t Tally) int { return t.Persons.WalkIn }, countsPersons},
	{"persons_present", "Hadir", "Present", func(t Tally) int { return t.Persons.Present }, countsPresent},
	{"couples_listed", "Pasangan", "Couples", func(t Tally) int { return t.Couples.Listed }, countsCouples},
	{"couples_present", "Pasangan hadir", "Couples present", func(t Tally) int { return t.Couples.Present }, countsCouples},
	{"institutions", "Instansi", "Institutions", func(t Tally) int { return t.Institutions }, countsOffices},
	{"institutions_present", "Instansi hadir", "Institutions present", func(t Tally) int { return t.InstitutionsPresent }, countsOffices},
	{"events", "Kegiatan", "Events", func(t Tally) int { return t.Events }, countsEvents},
}

func (c *column) label(tag language.Tag) string { return enum.ByTag(tag, c.id, c.en) }

// isIn reports whether tables of a dimension have the column. A couple has no sex and no
// role, and by session and mode only those present are counted.
func (c *column) isIn(by Dimension) bool {
	switch by {
	case ByRole, ByRoleGroup, BySex:
		return c.sort != countsCouples
	case BySession, ByMode:
		return c.sort == countsPresent || c.name == "institutions_present" || c.sort == countsEvents
	}
	return true
}

// Table is the groups of one dimension as cells for people, each row beginning with
// the name of its group. "–" is a number that nobody knows: of people of events without a
// list of them.
type Table struct {
	Head  []string
	Rows  [][]string
	Total []string // of everything added, whatever the groups leave out
	Notes []string // sentences to stand under it: what does not add up and why, and what is left out
}

// Table returns the groups of a dimension with numbers as people write them. Columns
// in which there is nothing are left out, the first apart. The institutions of the total
// are a range, "30–34", where it is not sure which of them are one.
func (r *Recap) Table(by Dimension, tag language.Tag) Table {
	total := r.Total()
	shown := make([]*column, 0, len(columns))
	t := Table{Head: []string{by.Label(tag)}}
	for i := range columns {
		if c := &columns[i]; c.isIn(by) && (c.of(total) != 0 || len(shown) == 0) {
			shown = append(shown, c)
			t.Head = append(t.Head, c.label(tag))
		}
	}
	format := locale.Writer{Tag: tag}
	row := func(label string, tally Tally, isBlank bool) []string {
		cells := []string{label}
		for _, c := range shown {
			if isBlank && c.sort != countsEvents {
				cells = append(cells, unknownCell)
			} else {
				cells = append(cells, format.FormatInt(int64(c.of(tally))))
			}
		}
		return cells
	}
	sums := make([]int, len(shown))
	for g := range r.Groups(by) {
		t.Rows = append(t.Rows, row(g.Label(tag), g.Tally, g.blank))
		for i, c := range shown {
			sums[i] += c.of(g.Tally)
		}
	}
	t.Total = row(enum.ByTag(tag, "Jumlah", "Total"), total, r.total.isBlank(r.withList()))
	var why reasons
	for i, c := range shown {
		if c.name == "institutions" || c.name == "institutions_present" {
			if n := r.institutionRange(c.name == "institutions_present"); n.Least < n.Most {
				t.Total[i+1] = n.String()
			}
		}
		if sums[i] != c.of(total) {
			why.add(c.whyNot(by, tag), c.label(tag))
		}
	}
	t.Notes = append(why.notes(format), r.leftOut(by, total, tag)...)
	return t
}

// institutionRange returns how many institutions there are, of those listed or present.
func (r *Recap) institutionRange(isPresent bool) office.Tally {
	if isPresent {
		return r.CountInstitutionsPresent()
	}
	return r.CountInstitutions()
}

// whyNot says why the numbers of a column do not add up to its total, after the names of
// the columns.
func (c *column) whyNot(by Dimension, tag language.Tag) string {
	switch {
	case c.sort == countsOffices && by == ByUnit:
		return enum.ByTag(tag,
			"tidak dapat dijumlahkan ke bawah: bagian-bagian satu instansi dihitung sebagai satu instansi.",
			"not to be added up: the parts of one institution count as one.")
	case c.sort == countsOffices:
		return enum.ByTag(tag,
			"tidak dapat dijumlahkan ke bawah: satu instansi dapat berada di beberapa baris.",
			"not to be added up: one institution may be in several rows.")
	case c.sort == countsEvents && by >= ByProvince && by <= ByDistrict:
		return enum.ByTag(tag,
			"dihitung menurut tempat kegiatan, kolom lain menurut wilayah kantor orangnya.",
			"by where events were held, the other columns by where people's offices are.")
	case c.sort == countsEvents:
		return enum.ByTag(tag,
			"tidak dapat dijumlahkan ke bawah: satu kegiatan dapat berada di beberapa baris.",
			"not to be added up: one event may be in several rows.")
	case by == BySession:
		return enum.ByTag(tag,
			"tidak dapat dijumlahkan ke bawah: satu orang dapat hadir di beberapa sesi.",
			"not to be added up: one person may be at several sessions.")
	}
	return enum.ByTag(tag,
		"tidak dapat dijumlahkan ke bawah: satu orang dapat hadir dengan beberapa cara.",
		"not to be added up: one person may take part in several ways.")
}

// reasons is why columns do not add up, each reason with its columns.
type reasons struct {
	why    []string
	labels map[string][]string
}

func (x *reasons) add(why, label string) {
	if x.labels == nil {
		x.labels = make(map[string][]string)
	}
	if x.labels[why] == nil {
		x.why = append(x.why, why)
	}
	x.labels[why] = append(x.labels[why], label)
}

func (x *reasons) notes(format locale.Writer) (notes []string) {
	for _, why := range x.why {
		notes = append(notes, format.List(x.labels[why], locale.JoinAnd)+": "+why)
	}
	return notes
}

// leftOut says what a table of a dimension does not show.
func (r *Recap) leftOut(by Dimension, total Tally, tag language.Tag) (notes []string) {
	format := locale.Writer{Tag: tag}
	number := func(n int) string { return format.FormatInt(int64(n)) }
	if (by == ByRole || by == ByRoleGroup || by == BySex) && total.Couples.Listed > 0 {
		notes = append(notes, fmt.Sprintf(enum.ByTag(tag,
			"%s pasangan, %s di antaranya hadir lengkap, tidak dirinci di sini: pasangan dihitung utuh.",
			"Couples: %s, of which %s came together; not told by row, for a couple is counted whole."),
			number(total.Couples.Listed), number(total.Couples.Present)))
	}
	if n := len(r.withoutList()); n > 0 {
		notes = append(notes, fmt.Sprintf(enum.ByTag(tag,
			"%s kegiatan tanpa daftar hadir tidak ikut dalam jumlah orang; %q berarti tidak diketahui.",
			"Without a list of people, and so not in the numbers of people: %s of the events; %q means not known."),
			number(n), unknownCell))
	}
	return notes
}

// ToldTable returns the events without a list of people with their headcounts as told, for
// people; without rows where there is none.
func (r *Recap) ToldTable(tag language.Tag) Table {
	t := Table{Head: []string{
		enum.ByTag(tag, "Kegiatan tanpa daftar hadir", "Event without a list of people"),
		enum.ByTag(tag, "Jumlah menurut laporan", "Number as reported"),
	}}
	for told := range r.Told() {
		t.Rows = append(t.Rows, []string{told.Name, cmp.Or(told.Label(tag), unknownCell)})
	}
	return t
}
