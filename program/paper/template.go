package paper

import (
	"bytes"
	"embed"
	"fmt"
	"html/template"
	"io"
	"sync"

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
	funcs["inc"] = func(n int) int { return n + 1 }

	return template.New("").Funcs(funcs).ParseFS(files, "templates/*.html")
}

// sheet is what every paper has.
type sheet struct {
	Title     string // of the file
	Landscape bool
	Head      Letterhead
	Logo      template.URL
	Signatory Signatory
	Event     *eventText
}

// write writes one paper, whole or not at all.
func write(w io.Writer, tag language.Tag, name string, head Letterhead, s *sheet, data any) error {
	templates := inIndonesian
	if enum.IsEnglish(tag) {
		templates = inEnglish
	}
	t, err := templates()
	if err != nil {
		return fmt.Errorf("paper: %w", err)
	}
	s.Head = head
	if s.Logo, err = head.image(); err != nil {
		return err
	}
	var b bytes.Buffer
	if err := t.ExecuteTemplate(&b, name, data); err != nil {
		return fmt.Errorf("paper: %w", err)
	}
	_, err = w.Write(b.Bytes())
	return err
}
