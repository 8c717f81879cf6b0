package office

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/region"
)

// Book is the word of a host that knows its region: which office a text means. An alias
// wins over [Parse], a key of the host over both. The zero Book is Parse and In.
//
// In Kota Metro "Dinas PUPR" is the Dinas Pekerjaan Umum dan Tata Ruang; the library does
// not know and does not guess.
type Book struct {
	// Aliases are texts and the offices they mean. Case, blanks and signs in the texts do
	// not count; where two differ in nothing else and mean two offices, each is found as it
	// stands alone.
	Aliases map[string]Office
	// Keys are the host's own ids of its units, as its personnel system has them, and the
	// offices they are.
	Keys map[string]Office
	// Region is the region of the lists, see [Office.In]. Zero completes nothing.
	Region region.Code
}

// Parse returns the office that a text means to the host.
func (b Book) Parse(s string) (Office, error) {
	if o, ok := b.alias(s); ok {
		return b.word(o, s), nil
	}
	o, err := Parse(s)
	if err != nil {
		return Office{}, err
	}
	return o.In(b.Region), nil
}

// word returns an office of the host with the text that stood on the list.
func (b Book) word(o Office, raw string) Office {
	o = o.In(b.Region)
	o.Raw = raw
	return o
}

// alias looks a text up, first as it stands and then folded. Where the folded text means two
// offices, it is none.
func (b Book) alias(s string) (found Office, ok bool) {
	if o, ok := b.Aliases[s]; ok {
		return o, true
	}
	for text, o := range b.Aliases {
		if !fold.Equal(text, s) {
			continue
		}
		if ok && o.Key() != found.Key() {
			return Office{}, false
		}
		found, ok = o, true
	}
	return found, ok
}

// ByKey returns the office of the host's id, and what a text beside it means where the id
// is not in the book. The id wins; where kind or region of the text contradict it, that
// is a [*ContradictionError], returned with the office.
func (b Book) ByKey(id, text string) (Office, error) {
	o, ok := b.Keys[id]
	if !ok {
		return b.Parse(text)
	}
	o = b.word(o, text)
	if told, err := b.Parse(text); err == nil && told.Same(o) == VerdictDifferent {
		return o, &ContradictionError{ID: id, Key: o.Key(), Told: told.Key()}
	}
	return o, nil
}

// ContradictionError says that a host's id and the text beside it mean two offices. It
// names the keys, not the text.
type ContradictionError struct {
	ID        string // the host's
	Key, Told Key    // of the id, and of the text
}

// Code returns "OFFICE_CONTRADICTION".
func (e *ContradictionError) Code() string { return "OFFICE_CONTRADICTION" }

// Error tells the id, its office, and the office of the text, in English.
func (e *ContradictionError) Error() string {
	return fmt.Sprintf("office: the id %q is %s, and the text beside it %s", e.ID, e.Key, e.Told)
}

// Message says so for people, in Indonesian, or in English for an English tag.
func (e *ContradictionError) Message(tag language.Tag) string {
	return fmt.Sprintf(enum.ByTag(tag,
		"Kode unit %s adalah %s, sedangkan tulisan di sampingnya %s; yang dipakai kode unit, periksa tulisannya.",
		"The unit id %s is %s, and the text beside it %s; the id counts, check the text."), e.ID, e.Key, e.Told)
}

// BookError says what is wrong with the entry of a book.
type BookError struct {
	Line int // from 1; of JSON the place in the array of entries
	Text string
	Err  error // nil where the text stands twice with two offices
}

// Code returns "OFFICE_BOOK".
func (e *BookError) Code() string { return "OFFICE_BOOK" }

// Error tells the entry and what is wrong with it, in English.
func (e *BookError) Error() string {
	if e.Err == nil {
		return fmt.Sprintf("office: entry %d of the book sends %q to a second office", e.Line, e.Text)
	}
	return fmt.Sprintf("office: entry %d of the book: %v", e.Line, e.Err)
}

// Unwrap returns why the entry was refused, nil for a second office of one text.
func (e *BookError) Unwrap() error { return e.Err }

// Message says so for people, in Indonesian, or in English for an English tag.
func (e *BookError) Message(tag language.Tag) string {
	if e.Err == nil {
		return fmt.Sprintf(enum.ByTag(tag,
			"Baris %d: \"%s\" sudah merujuk instansi lain; hapus salah satunya.",
			"Line %d: \"%s\" already means another office; remove one of them."), e.Line, e.Text)
	}
	if fault, ok := errors.AsType[bookFault](e.Err); ok {
		return fmt.Sprintf(enum.ByTag(tag, "Baris %d: %s.", "Line %d: %s."), e.Line, fault.message(tag))
	}
	return fmt.Sprintf(enum.ByTag(tag,
		"Baris %d: instansi tidak terbaca; tulis namanya secara lengkap atau kuncinya.",
		"Line %d: the office cannot be read; write its full name or its key."), e.Line)
}

// entry is one line of a book as it is stored.
type entry struct {
	Text   string `json:"text,omitempty"`
	ID     string `json:"id,omitempty"`
	Office string `json:"office"` // its key, or its name
}

// bookDocument is the JSON form of a book.
type bookDocument struct {
	Region  region.Code `json:"region,omitzero"`
	Entries []entry     `json:"entries"`
}

// bookReading is a book of which entries are read.
type bookReading struct {
	book  Book
	texts []string          // of the aliases, in order
	lines map[string]int    // where they stand
	alike map[string]string // folded texts, and the text
}

// put adds an entry: what its office means is read as a key, or else by its name, in the
// region of the book.
func (r *bookReading) put(e entry, line int) error {
	if !utf8.ValidString(e.Text) || !utf8.ValidString(e.ID) || !utf8.ValidString(e.Office) {
		return &BookError{Line: line, Err: bookNotUTF8}
	}
	o, err := ParseKey(Key(e.Office))
	if err != nil || e.Office == "" {
		if o, err = Parse(e.Office); err != nil {
			return &BookError{Line: line, Text: e.Text, Err: err}
		}
	}
	o = o.In(r.book.Region)
	switch {
	case e.ID != "":
		if old, twice := r.book.Keys[e.ID]; twice && old.Key() != o.Key() {
			return &BookError{Line: line, Text: e.ID}
		}
		if r.book.Keys == nil {
			r.book.Keys = map[string]Office{}
		}
		r.book.Keys[e.ID] = o
		return nil
	case e.Text == "":
		return &BookError{Line: line, Err: &NotOfficeError{Class: OutsideEmpty}}
	}
	return r.putAlias(e.Text, o, line)
}

// putAlias adds what a text means.
func (r *bookReading) putAlias(text string, o Office, line int) error {
	if r.book.Aliases == nil {
		r.book.Aliases, r.lines, r.alike = map[string]Office{}, map[string]int{}, map[string]string{}
	}
	folded := fold.Key(text)
	if old, twice := r.alike[folded]; twice && r.book.Aliases[old].Key() != o.Key() {
		return &BookError{Line: line, Text: text}
	}
	if r.lines[text] == 0 {
		r.texts = append(r.texts, text)
	}
	r.book.Aliases[text], r.lines[text], r.alike[folded] = o, line, text
	return nil
}

// done follows each alias that names another alias, once, and returns the book. One that
// names itself by way of another is an error.
func (r *bookReading) done() (Book, error) {
	followed := maps.Clone(r.book.Aliases)
	for _, text := range r.texts {
		raw := r.book.Aliases[text].Raw
		other, ok := r.alike[fold.Key(raw)]
		if raw == "" || !ok || fold.Equal(other, text) {
			continue
		}
		next := r.book.Aliases[other]
		if next.Raw != "" && fold.Equal(next.Raw, text) {
			return Book{}, &BookError{Line: max(r.lines[text], r.lines[other]), Text: text}
		}
		next.Raw = ""
		followed[text] = next
	}
	r.book.Aliases = followed
	return r.book, nil
}

// MarshalJSON writes the book with its entries in order: {"region": "18.72", "entries":
// [{"text": "Dinas PUPR", "office": "DINAS@18.72:pekerjaan_umum+penataan_ruang"}]}.
func (b Book) MarshalJSON() ([]byte, error) {
	return json.Marshal(bookDocument{Region: b.Region, Entries: b.entries()})
}

// UnmarshalJSON reads what MarshalJSON writes. In place of a key an office may stand by
// its name. A text that is sent to two offices is a [*BookError]; after an error the book
// is as before.
func (b *Book) UnmarshalJSON(data []byte) error {
	var d bookDocument
	if err := json.Unmarshal(data, &d); err != nil {
		return err
	}
	reading := bookReading{book: Book{Region: d.Region}}
	for i, e := range d.Entries {
		if err := reading.put(e, i+1); err != nil {
			return err
		}
	}
	read, err := reading.done()
	if err == nil {
		*b = read
	}
	return err
}

// entries returns the entries in byte order, ids behind texts.
func (b Book) entries() []entry {
	all := []entry{}
	for _, text := range slices.Sorted(maps.Keys(b.Aliases)) {
		all = append(all, entry{Text: text, Office: string(b.Aliases[text].Key())})
	}
	for _, id := range slices.Sorted(maps.Keys(b.Keys)) {
		all = append(all, entry{ID: id, Office: string(b.Keys[id].Key())})
	}
	return all
}

// ReadBook reads a book of a region from CSV: a line of headings, then two columns, the
// text and the office it means by its name or its key; further columns that have a heading
// are passed over. A semicolon or a tab parts the columns as well. Faults are
// [*BookError]s.
func ReadBook(r io.Reader, of region.Code) (Book, error) {
	if r == nil {
		return Book{}, &BookError{Err: fs.ErrInvalid}
	}
	reading := bookReading{book: Book{Region: of}}
	buffered := bufio.NewReader(r)
	if mark, _ := buffered.Peek(3); string(mark) == "\ufeff" {
		_, _ = buffered.Discard(len(mark))
	}
	reader := csv.NewReader(buffered)
	reader.FieldsPerRecord, reader.Comma = -1, delimiterOf(buffered)
	width := 0
	for {
		record, err := reader.Read()
		if err == io.EOF {
			return reading.done()
		}
		if form, ok := errors.AsType[*csv.ParseError](err); ok {
			return Book{}, &BookError{Line: form.StartLine, Err: errors.Join(bookForm, err)}
		}
		if err != nil {
			return Book{}, &BookError{Err: err}
		}
		line, _ := reader.FieldPos(0)
		for len(record) > max(width, 2) && strings.TrimSpace(record[len(record)-1]) == "" {
			record = record[:len(record)-1] // cells that a spreadsheet adds
		}
		switch {
		case width == 0:
			if !utf8.ValidString(record[0]) {
				return Book{}, &BookError{Line: line, Err: bookNotUTF8}
			}
			if width = len(record); width < 2 {
				return Book{}, &BookError{Line: line, Err: bookCells}
			}
			if o, err := Parse(record[1]); err == nil && o.In(of).Key().Sure() {
				return Book{}, &BookError{Line: line, Err: bookHeadings}
			}
		case strings.TrimSpace(strings.Join(record, "")) == "":
		case len(record) < 2 || len(record) > width:
			return Book{}, &BookError{Line: line, Err: bookCells}
		default:
			if err := reading.put(entry{Text: record[0], Office: record[1]}, line); err != nil {
				return Book{}, err
			}
		}
	}
}

// delimiterOf returns what parts the headings of a book: a semicolon or a tab where no
// comma stands among them.
func delimiterOf(r *bufio.Reader) rune {
	head, _ := r.Peek(r.Size()) // what can be seen of it: an error comes again when it is read
	head, _, _ = bytes.Cut(head, []byte("\n"))
	for _, c := range ",;\t" {
		if bytes.ContainsRune(head, c) {
			return c
		}
	}
	return ','
}

// WriteCSV writes the aliases as [ReadBook] reads them.
func (b Book) WriteCSV(w io.Writer) error {
	if w == nil {
		return fmt.Errorf("office: no writer: %w", fs.ErrInvalid)
	}
	writer := csv.NewWriter(w)
	if err := writer.Write([]string{"teks", "instansi"}); err != nil {
		return err
	}
	for _, e := range b.entries() {
		if e.Text == "" {
			continue
		}
		if err := writer.Write([]string{e.Text, e.Office}); err != nil {
			return err
		}
	}
	writer.Flush()
	return writer.Error()
}

// Decide adds to the book that a text means an office. It is how a host settles a [Pair]
// that a count left open. An earlier entry for the text is replaced.
func (b *Book) Decide(text string, o Office) {
	if b.Aliases == nil {
		b.Aliases = map[string]Office{}
	}
	for old := range b.Aliases {
		if fold.Equal(old, text) {
			delete(b.Aliases, old)
		}
	}
	b.Aliases[text] = o
}

// Compare orders keys: sure ones first, then as text.
func (k Key) Compare(l Key) int {
	if k.Sure() != l.Sure() {
		if k.Sure() {
			return -1
		}
		return 1
	}
	return cmp.Compare(k, l)
}
