package web

import (
	"bytes"
	"errors"
	"io"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/integritas-id/integritas/examples/desk/internal/desk"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/examples/roster-xlsx/book"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/validation"
)

func (v *visit) listsPage() error {
	lists, err := v.Desk.Store.Lists(v.ctx(), v.event.ID.String())
	if err != nil {
		return err
	}
	return v.page("lists", lists)
}

// uploadLists keeps the lists that offices sent.
func (v *visit) uploadLists() error {
	if err := v.r.ParseMultipartForm(maxForm); err != nil {
		return notAFile(err)
	}
	defer v.r.MultipartForm.RemoveAll() //nolint:errcheck // temporary files
	var lists []store.List
	for _, head := range v.r.MultipartForm.File["list"] {
		file, err := head.Open()
		if err != nil {
			return err
		}
		content, err := io.ReadAll(file)
		_ = file.Close() // it was only read
		if err != nil {
			return err
		}
		name := cut(head.Filename, 120)
		read, err := desk.Lists(name, content)
		if err != nil {
			return v.refuseList(name, err)
		}
		lists = append(lists, read...)
	}
	if len(lists) == 0 {
		return badRequest("Pilih berkasnya dahulu.", "Choose the file first.")
	}
	id := v.event.ID.String()
	if err := v.Desk.Store.Change(v.ctx(), v.actor(), func(tx *store.Tx) error {
		for _, l := range lists {
			if err := tx.AddList(id, l); err != nil {
				return err
			}
		}
		return nil
	}); err != nil {
		return err
	}
	if len(lists) == 1 {
		return v.to(v.path("/lists/" + lists[0].ID))
	}
	return v.to(v.path("/lists"))
}

// cut shortens a text that somebody else chose.
func cut(s string, most int) string {
	s = strings.ToValidUTF8(s, "�")
	if runes := []rune(s); len(runes) > most {
		return string(runes[:most])
	}
	return s
}

// refuseList says why a file is no list.
func (v *visit) refuseList(name string, err error) error {
	format, other := errors.AsType[*roster.FormatError](err)
	switch {
	case errors.Is(err, desk.ErrTooLong):
		return badRequest(name+": lebih dari "+strconv.Itoa(desk.MaxRows)+" baris; bagi daftarnya.", name+": more than "+strconv.Itoa(desk.MaxRows)+" rows; divide the list.")
	case errors.Is(err, desk.ErrNobody):
		return badRequest(name+": tidak ada orang yang terbaca di dalamnya.", name+": nobody could be read in it.")
	case errors.Is(err, book.ErrSize):
		return badRequest(name+": isinya lebih dari 64 MB setelah dibuka.", name+": it unpacks to more than 64 MB.")
	case other:
		return badRequest(name+": "+format.Message(langID), name+": "+format.Message(langEN))
	}
	return badRequest(name+": berkas ini rusak atau dikunci dengan kata sandi; buka dan simpan lagi sebagai CSV atau XLSX.", name+": this file is damaged or locked with a password; open it and save it again as CSV or XLSX.")
}

// listData is the page of one list.
type listData struct {
	store.List
	Columns          []column
	Fields           []roster.Field
	Entries          []roster.Entry
	Errors, Warnings int
	Passed           []roster.Passed
	Doubles          []desk.Double
	Open             int // pairs that the committee has to decide
	Taken            string
}

// column is one column of a list as it was understood.
type column struct {
	roster.Column
	Letter string
}

func (v *visit) list() (store.List, error) {
	return v.Desk.Store.List(v.ctx(), v.event.ID.String(), v.r.PathValue("list"))
}

func (v *visit) listPage() error {
	l, err := v.list()
	if err != nil {
		return err
	}
	reading, err := v.Desk.Read(v.event, l)
	if err != nil {
		return err
	}
	doubles, err := v.Desk.Doubles(v.ctx(), v.event, reading)
	if err != nil {
		return err
	}
	data := listData{
		List: l, Fields: slices.Collect(roster.Fields()), Entries: reading.Entries, Passed: reading.Passed,
		Doubles: doubles, Taken: v.r.URL.Query().Get("taken"),
	}
	for i, c := range reading.Columns {
		data.Columns = append(data.Columns, column{c, roster.ColumnName(i + 1)})
	}
	for i := range data.Entries {
		data.Errors += data.Entries[i].Problems.Count(validation.Error)
		data.Warnings += data.Entries[i].Problems.Count(validation.Warning)
	}
	for i := range data.Doubles {
		if data.Doubles[i].Open() {
			data.Open++
		}
	}
	return v.page("list", &data)
}

// setColumns keeps what the committee says that columns hold, where it is not what was
// understood.
func (v *visit) setColumns() error {
	l, err := v.list()
	if err != nil {
		return err
	}
	reading, err := v.Desk.Read(v.event, store.List{Cells: l.Cells})
	if err != nil {
		return err
	}
	f, err := v.form()
	if err != nil {
		return err
	}
	l.Choices.Columns = nil
	headings := slices.ContainsFunc(reading.Columns, func(c roster.Column) bool { return c.Heading != "" })
	for i, c := range reading.Columns {
		name := "c" + strconv.Itoa(i)
		field := c.Field
		if text := f.Get(name); text != "" {
			if err := field.UnmarshalText([]byte(text)); err != nil {
				return badRequest("Isi kolom itu tidak dikenal.", "What the column holds is not known.")
			}
		}
		if !headings || field != c.Field && c.Heading != "" {
			l.Choices.Columns = append(l.Choices.Columns, roster.Column{Heading: c.Heading, Field: field})
		}
	}
	return v.choose(l)
}

// setDoubles keeps what the committee says about pairs: "same" or "two".
func (v *visit) setDoubles() error {
	l, err := v.list()
	if err != nil {
		return err
	}
	f, err := v.form()
	if err != nil {
		return err
	}
	reading, err := v.Desk.Read(v.event, l)
	if err != nil {
		return err
	}
	doubles, err := v.Desk.Doubles(v.ctx(), v.event, reading)
	if err != nil {
		return err
	}
	id := v.event.ID.String()
	if err := v.Desk.Store.Change(v.ctx(), v.actor(), func(tx *store.Tx) error {
		for _, d := range doubles {
			first, second := d.First.Participant.ID, d.Second.Participant.ID
			var err error
			switch f.Get("d" + second.String()) {
			case "same":
				err = tx.Decide(id, second, first)
			case "two":
				err = tx.Decide(id, second, second)
			}
			if err != nil {
				return err
			}
		}
		return nil
	}); err != nil {
		return err
	}
	return v.to(v.path("/lists/" + l.ID + "?saved=1"))
}

func (v *visit) choose(l store.List) error {
	id := v.event.ID.String()
	if err := v.Desk.Store.Change(v.ctx(), v.actor(), func(tx *store.Tx) error { return tx.Choose(id, l.ID, l.Choices) }); err != nil {
		return err
	}
	return v.to(v.path("/lists/" + l.ID + "?saved=1"))
}

// takeList takes the people of the list over.
func (v *visit) takeList() error {
	l, err := v.list()
	if err != nil {
		return err
	}
	t, err := v.Desk.Take(v.ctx(), v.actor(), v.event, l)
	if err != nil {
		return err
	}
	counts := []string{strconv.Itoa(t.New), strconv.Itoa(t.Changed), strconv.Itoa(t.Same), strconv.Itoa(t.LeftOut)}
	return v.to(v.path("/lists/" + l.ID + "?taken=" + strings.Join(counts, "-")))
}

// TakenCounts are new, changed, the same and left out, as the address of the page has
// them.
func (d listData) TakenCounts() []string {
	counts := strings.Split(d.Taken, "-")
	if len(counts) != 4 {
		return nil
	}
	for _, c := range counts {
		if _, err := strconv.Atoi(c); err != nil {
			return nil
		}
	}
	return counts
}

// remarks sends the list back with what is wrong in it, row by row.
func (v *visit) remarks() error {
	l, err := v.list()
	if err != nil {
		return err
	}
	var out bytes.Buffer
	if err := v.Desk.WriteRemarks(&out, v.event, l, roster.Writer{Tag: v.tag}); err != nil {
		return err
	}
	return v.download("catatan-"+l.ID+".csv", "text/csv; charset=utf-8", out.Bytes())
}

// download sends a file to be kept.
func (v *visit) download(name, kind string, body []byte) error {
	v.w.Header().Set("Content-Disposition", `attachment; filename="`+name+`"`)
	return v.send(http.StatusOK, kind, body)
}

func (v *visit) dropList() error {
	l, err := v.list()
	if err != nil {
		return err
	}
	id := v.event.ID.String()
	if err := v.Desk.Store.Change(v.ctx(), v.actor(), func(tx *store.Tx) error { return tx.DropList(id, l.ID) }); err != nil {
		return err
	}
	return v.to(v.path("/lists"))
}
