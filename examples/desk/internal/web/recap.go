package web

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"slices"
	"strconv"

	"github.com/integritas-id/integritas/examples/desk/internal/desk"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/audit"
	"github.com/integritas-id/integritas/program/paper"
	"github.com/integritas-id/integritas/program/recap"
)

// section is one dimension of a recap: its table, and where its chart is.
type section struct {
	By    recap.Dimension
	Table recap.Table
	Chart string
}

// sections are the tables of a recap, of the dimensions in which there is anything.
func (v *visit) sections(sum *recap.Recap, at, query string, by ...recap.Dimension) []section {
	var all []section
	for _, dimension := range by {
		table := sum.Table(dimension, v.tag)
		if len(table.Rows) > 0 {
			all = append(all, section{dimension, table, at + dimension.String() + ".svg" + query})
		}
	}
	return all
}

// recapData is a recap with its charts.
type recapData struct {
	Total    recap.Tally
	Sections []section
	Told     recap.Table
}

func (v *visit) recapPage() error {
	sum, err := v.Desk.Recap(v.ctx(), v.event)
	if err != nil {
		return err
	}
	return v.page("recap", &recapData{sum.Total(), v.sections(sum, v.path("/chart/"), "", dimensions...), sum.ToldTable(v.tag)})
}

// recapFile sends the sum for another office to merge: it names nobody.
func (v *visit) recapFile() error {
	sum, err := v.Desk.Recap(v.ctx(), v.event)
	if err != nil {
		return err
	}
	return v.sendRecap(sum)
}

func (v *visit) sendRecap(sum *recap.Recap) error {
	if v.r.URL.Query().Get("as") == "csv" {
		var out bytes.Buffer
		if err := sum.WriteCSV(&out, v.tag); err != nil {
			return err
		}
		return v.download("rekap.csv", "text/csv; charset=utf-8", out.Bytes())
	}
	body, err := json.Marshal(sum)
	if err != nil {
		return err
	}
	return v.download("rekap.json", "application/json", body)
}

// eventChart draws one dimension of the event.
func (v *visit) eventChart() error {
	sum, err := v.Desk.Recap(v.ctx(), v.event)
	if err != nil {
		return err
	}
	return v.chart(sum)
}

// yearData is a year of events, held against each other.
type yearData struct {
	*desk.Year
	Number         int
	Years          []int
	Contradictions []audit.Contradiction
	Overlaps       []audit.Overlap
	Doubles        []audit.Double
	Cut            bool // there are more of them
	Sections       []section
	Told           recap.Table
	Total          recap.Tally
}

// Left tells why the recap of another office is not in the sum.
func (d *yearData) Left(lang string, r desk.Reason) string {
	texts := map[desk.Reason]fault{
		desk.OfOtherYear:  {id: "Tidak dihitung: bukan hanya dari tahun ini.", en: "Not counted: it is not of this year alone."},
		desk.ListedHere:   {id: "Tidak dihitung: memuat kegiatan yang pesertanya sudah dihitung di sini.", en: "Not counted: it has an event whose people are counted here already."},
		desk.Contained:    {id: "Tidak dihitung: rekap lain memuat semua kegiatannya dan lebih banyak lagi.", en: "Not counted: another recap has all of its events, and more."},
		desk.Contradicted: {id: "Tidak dihitung: rekap lain memuat sebagian kegiatannya dengan isi lain; hapus salah satunya.", en: "Not counted: another recap has some of its events, told otherwise; delete one of them."},
	}
	text := texts[r]
	return text.Text(lang)
}

// maxFindings is how many overlaps or contradictions a page shows.
const maxFindings = 200

// yearDimensions are what a year is added up by.
var yearDimensions = []recap.Dimension{recap.ByMonth, recap.ByProvince, recap.ByRegency, recap.ByProgramme, recap.ByRole, recap.BySex}

func (v *visit) yearPage() error {
	data, err := v.year()
	if err != nil {
		return err
	}
	events, err := v.Desk.Store.Events(v.ctx())
	if err != nil {
		return err
	}
	var all []*program.Event
	for _, e := range events {
		if y := e.Schedule.Range.Start.Year(); y != 0 && !slices.Contains(data.Years, y) {
			data.Years = append(data.Years, y)
		}
		all = append(all, e.Event)
	}
	finder := audit.Finder{Limit: maxFindings}
	data.Contradictions = slices.Collect(finder.Contradictions(slices.Values(all)))
	data.Cut = finder.Cut
	data.Overlaps = slices.Collect(finder.Overlaps(slices.Values(all)))
	data.Cut = data.Cut || finder.Cut
	for d := range audit.Doubles(slices.Values(all)) {
		data.Doubles = append(data.Doubles, d)
	}
	data.Sections = v.sections(&data.Sum, "/chart/", "?y="+strconv.Itoa(data.Number), yearDimensions...)
	data.Told = data.Sum.ToldTable(v.tag)
	data.Total = data.Sum.Total()
	return v.page("year", &data)
}

// year reads the year of the address, or that of the latest event.
func (v *visit) year() (yearData, error) {
	n := v.newFormOf(v.r.URL.Query()).number("y", 9999)
	if n == 0 {
		events, err := v.Desk.Store.Events(v.ctx())
		if err != nil {
			return yearData{}, err
		}
		n = v.today().Year()
		if len(events) > 0 && !events[0].Schedule.Range.IsZero() {
			n = events[0].Schedule.Range.Start.Year()
		}
	}
	year, err := v.Desk.Year(v.ctx(), n)
	return yearData{Year: year, Number: n}, err
}

func (v *visit) yearChart() error {
	data, err := v.year()
	if err != nil {
		return err
	}
	return v.chart(&data.Sum)
}

// yearFile sends the sum of the year's own events.
func (v *visit) yearFile() error {
	data, err := v.year()
	if err != nil {
		return err
	}
	return v.sendRecap(&data.Own)
}

// yearPaper prints the recap of the year.
func (v *visit) yearPaper() error {
	data, err := v.year()
	if err != nil {
		return err
	}
	return v.printed(&paper.Recap{Title: v.say("Rekapitulasi kegiatan", "Recap of events"), Sum: &data.Sum, By: yearDimensions})
}

// uploadRecap takes the sum of another office.
func (v *visit) uploadRecap() error {
	file, head, err := v.r.FormFile("recap")
	if err != nil {
		return notAFile(err)
	}
	defer file.Close() //nolint:errcheck // it was only read
	body, err := io.ReadAll(file)
	if err != nil {
		return err
	}
	r, err := desk.ReadRecap(cut(head.Filename, 120), body)
	if err != nil {
		id, en := newMessages(err)
		return badRequest("Bukan rekap: "+id, "Not a recap: "+en)
	}
	if err := v.Desk.Store.Change(v.ctx(), v.actor(), func(tx *store.Tx) error { return tx.PutRecap(r) }); err != nil {
		return err
	}
	return v.to("/year?saved=1")
}

// newMessages returns what an error says in both languages.
func newMessages(err error) (id, en string) {
	return (&form{tag: langID}).message(err), (&form{tag: langEN}).message(err)
}

func (v *visit) dropRecap() error {
	id := v.r.PathValue("recap")
	if err := v.Desk.Store.Change(v.ctx(), v.actor(), func(tx *store.Tx) error { return tx.DropRecap(id) }); err != nil {
		return err
	}
	return v.to("/year?saved=1")
}

// chart draws the dimension that the address names.
func (v *visit) chart(sum *recap.Recap) error {
	name, ok := cutSVG(v.r.PathValue("chart"))
	if !ok {
		return errMissing
	}
	var by recap.Dimension
	if err := by.UnmarshalText([]byte(name)); err != nil {
		return errMissing
	}
	picture, err := drawChart(sum, by, v.tag)
	if err != nil {
		return err
	}
	v.w.Header().Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
	return v.send(http.StatusOK, "image/svg+xml", picture)
}
