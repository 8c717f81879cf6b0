package paper

import (
	"bytes"
	"embed"
	"fmt"
	"html/template"
	"io"
	"io/fs"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/locale"
)

//go:embed templates/*.html
var files embed.FS

// The templates are parsed once for each language, when the first paper is written.
var (
	inIndonesian = sync.OnceValues(func() (*template.Template, error) { return parse(language.Indonesian) })
	inEnglish    = sync.OnceValues(func() (*template.Template, error) { return parse(language.English) })
)

func parse(tag language.Tag) (*template.Template, error) {
	funcs := locale.Writer{Tag: tag}.FuncMap()
	funcs["lang"] = tag.String
	funcs["say"] = func(id, en string) string { return enum.ByTag(tag, id, en) }
	funcs["long"] = hasLongWord
	funcs["upper"] = strings.ToUpper
	funcs["inc"] = func(n int) int { return n + 1 }
	// A string of CSS is taken for an address, in which what stands before a colon must be
	// http: of a title with a colon nothing would be printed. It is escaped all the same.
	funcs["content"] = func(text string) template.URL { return template.URL(text) } //nolint:gosec // no address

	return template.New("").Funcs(funcs).ParseFS(files, "templates/*.html")
}

// hasLongWord reports whether a text holds a word that may be broken wherever the line
// ends, as an address: breaking any word would make narrow columns unreadable.
func hasLongWord(text string) bool {
	const most = 20
	for word := range strings.FieldsSeq(text) {
		if utf8.RuneCountInString(word) > most {
			return true
		}
	}
	return false
}

// sheet is what every paper has.
type sheet struct {
	Title     string // of the file
	Running   string // at the head of every page but the first
	Landscape bool
	Table     bool // a paper that is a table: narrower margins
	Head      Letterhead
	Logo      template.URL
	Style     Style
	Signers   []block // the last is the one who issues the paper
	Note      string  // of an electronic signature
	Event     *eventText
}

// frame is what the caller sets around a paper.
type frame struct {
	head   Letterhead
	style  Style
	signer Signatory
	beside []Signatory
	family family
	order  bool
	notes  []Signatory // who signs in the text itself, for the note of an electronic signature
}

// write writes one paper, whole or not at all.
func write(w io.Writer, tag language.Tag, name string, f frame, s *sheet, data any) (err error) {
	if w == nil {
		return fmt.Errorf("paper: no writer: %w", fs.ErrInvalid)
	}
	templates := inIndonesian
	if enum.IsEnglish(tag) {
		templates = inEnglish
	}
	t, err := templates()
	if err != nil {
		return fmt.Errorf("paper: %w", err)
	}
	s.Head, s.Style = f.head, f.style.complete(s.Table)
	if s.Logo, err = f.head.image(); err != nil {
		return err
	}
	if s.Signers, err = f.blocks(s.Style, tag); err != nil {
		return err
	}
	s.Note = note(slices.Concat(f.beside, f.notes, []Signatory{f.signer}), tag)
	var b bytes.Buffer
	if err := t.ExecuteTemplate(&b, name, data); err != nil {
		return fmt.Errorf("paper: %w", err)
	}
	_, err = w.Write(bytes.ToValidUTF8(b.Bytes(), []byte("\ufffd"))) // a record's text may be of any bytes
	return err
}

// blocks lays out who signs beside, then who issues the paper.
func (f frame) blocks(style Style, tag language.Tag) ([]block, error) {
	style = style.evenly(append(slices.Clone(f.beside), f.signer)...)
	var list []block
	add := func(s Signatory, order bool) error {
		if s.IsZero() {
			return nil
		}
		b := blockOf(s, f.family, order, style, tag)
		var err error
		b.Visual, err = picture(s.Visual)
		list = append(list, b)
		return err
	}
	for _, s := range f.beside {
		if err := add(s, false); err != nil {
			return nil, err
		}
	}
	err := add(f.signer, f.order)
	return list, err
}
