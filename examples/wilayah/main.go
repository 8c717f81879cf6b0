// Command wilayah finds regions of Indonesia in text.
//
//	go run ./examples/wilayah "kec metro pusat"
//	go run ./examples/wilayah -within 18 -level kecamatan "metro pst"
//	go run ./examples/wilayah -in addresses.csv -column alamat -out with-codes.csv
//
// The first form shows what a text may mean, the likeliest first. The last adds to each
// row of a CSV file the code and the official name of the region that a column names,
// or why it names none, and tells at the end what was not resolved. Rows are read one
// by one; what could not be resolved is shown as often as -limit says.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/region/village"
)

func main() { command.Main(wilayah) }

var wilayah = command.Command{
	Name: "wilayah",
	About: command.Text{
		ID: "Mencari wilayah Indonesia di dalam teks, atau menambahkan kode dan nama wilayah pada setiap baris berkas CSV (-in).",
		EN: "Finds regions of Indonesia in a text, or adds codes and names of regions to each row of a CSV file (-in).",
	},
	Args: command.Text{ID: "[teks ...]", EN: "[text ...]"},
	Many: true, JSON: true, Strict: true,
	Run: run,
}

func run(c *command.Call) error {
	j := job{Call: c, column: "alamat", limit: 10}
	in := ""
	c.Var(func(text string) (err error) {
		if j.finder.Within, err = region.ParseCode(text); err != nil {
			err = c.Fault("tulis kode wilayah, misalnya 18 atau 18.72", "write the code of a region, such as 18 or 18.72")
		}
		return err
	}, "within", command.Text{ID: "kode", EN: "code"}, "", "cari hanya di bawah wilayah berkode ini", "search only below the region of this code")
	c.Var(func(text string) (err error) {
		if j.finder.Level, err = region.ParseLevel(text); err != nil {
			err = c.Fault("tulis provinsi, kabupaten, kecamatan, atau desa", "write provinsi, kabupaten, kecamatan or desa")
		}
		return err
	}, "level", command.Text{ID: "tingkat", EN: "level"}, "", "cari hanya pada tingkat ini: provinsi, kabupaten, kecamatan, atau desa", "search only this level: provinsi, kabupaten, kecamatan or desa")
	c.Bool(&j.finder.Exact, "exact", "abaikan nama yang salah ketik", "take no misspelt names")
	c.File(&in, "in", "berkas CSV dengan baris judul; - ialah masukan standar", "a CSV file with a header; - is standard input")
	c.String(&j.column, "column", command.Text{ID: "nama", EN: "name"}, "kolom yang dibaca", "the column that is searched")
	c.Bool(&j.why, "why", "jelaskan mengapa setiap wilayah dipilih", "tell why each region was taken")
	codes := ""
	c.String(&codes, "codes", command.Text{ID: "nama", EN: "name"}, "periksa kolom kode ini terhadap nama pada -column", "check this column of codes against the names of -column")
	c.Int(&j.limit, "limit", 0, "tampilkan paling banyak sekian teks atau calon; 0 semuanya", "show no more than so many texts or candidates; 0 is all")
	if err := c.Parse(); err != nil {
		return err
	}
	if in == "" {
		return j.show(strings.Join(c.Args, " "))
	}
	if len(c.Args) > 0 {
		return c.Usage("kata %q berlebih: dengan -in teksnya dibaca dari berkas", "the word %q is one too many: with -in the texts are read from the file", c.Args[0])
	}
	if c.JSON {
		return c.Usage("-json tidak berlaku bersama -in, yang menulis CSV", "-json does not go with -in, which writes CSV")
	}
	if codes != "" {
		return j.checkCodes(in, codes)
	}
	return j.file(in)
}

// show prints what a text may mean.
func (j *job) show(text string) error {
	if text == "" {
		text = "kec metro pusat"
	}
	j.finder.Limit = j.limit
	matches := j.finder.Find(text)
	if len(matches) == 0 {
		j.Faulty()
	}
	answer, err := j.finder.Parse(text)
	if j.JSON {
		return j.showJSON(matches, answer, err)
	}
	if len(matches) == 0 {
		fmt.Fprintln(j.Out, j.Say("tidak ditemukan", "not found"))
		return nil
	}
	table := command.Table{13, 4, 16}
	for _, m := range matches {
		score := locale.Writer{Tag: j.Tag}.FormatPercent(m.Score, 0)
		fmt.Fprint(j.Out, table.Row(m.Region.Code.String(), score, m.How.Label(j.Tag), path(m.Region)))
		if j.why {
			fmt.Fprint(j.Out, table.Row("", "", "", m.Why(j.Tag)))
		}
	}
	var ambiguous *region.AmbiguousError
	var conflict *region.ConflictError
	switch {
	case err == nil:
		fmt.Fprintln(j.Out, j.Say("Jawaban: %s (%s)", "Answer: %s (%s)", answer.FullName(), answer.Code))
		return nil
	case errors.As(err, &ambiguous):
		fmt.Fprintln(j.Out, j.Say("Jawaban: bisa berarti %d wilayah", "Answer: may mean %d regions", len(ambiguous.Candidates)))
	case errors.As(err, &conflict):
		fmt.Fprintln(j.Out, j.Say("Jawaban: teks bertentangan: %s", "Answer: the text contradicts itself: %s", names(conflict.Candidates)))
	default:
		fmt.Fprintln(j.Out, j.Say("Jawaban: tidak pasti", "Answer: not certain"))
	}
	j.Faulty()
	return nil
}

// showJSON prints the same as JSON; without an answer the text has none for certain.
func (j *job) showJSON(matches []region.Match, answer region.Region, err error) error {
	doc := struct {
		Matches []region.Match `json:"matches"`
		Answer  *region.Region `json:"answer,omitempty"`
	}{Matches: append([]region.Match{}, matches...)}
	if err == nil {
		doc.Answer = &answer
	} else {
		j.Faulty()
	}
	e := json.NewEncoder(j.Out)
	e.SetIndent("", "  ")
	return e.Encode(doc)
}

// names lists some regions with their codes.
func names(matches []region.Match) string {
	all := make([]string, len(matches))
	for i, m := range matches {
		all[i] = m.Region.FullName() + " (" + m.Region.Code.String() + ")"
	}
	return strings.Join(all, "; ")
}

// path returns the full name of a region and of those it lies in.
func path(r region.Region) string {
	names := []string{r.FullName()}
	for c := r.Code.Parent(); !c.IsZero(); c = c.Parent() {
		if above, ok := region.Lookup(c); ok {
			names = append(names, above.FullName())
		}
	}
	return strings.Join(names, ", ")
}

// job is what the command line asks for.
type job struct {
	*command.Call
	finder   village.Finder
	column   string
	limit    int
	why      bool
	resolved int
	open     [3]problem // what is ambiguous, what contradicts itself, what was not found
}
