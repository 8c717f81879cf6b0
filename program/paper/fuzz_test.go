package paper_test

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/paper"
)

// FuzzPapers holds every paper of any event document and any texts to what each paper
// promises: it is written whole or not at all, its elements close, texts are no markup,
// twice the same bytes come out, and no number of a person is printed.
func FuzzPapers(f *testing.F) {
	files, err := filepath.Glob(filepath.Join("..", "testdata", "cases", "*.json"))
	require.NoError(f, err)
	for _, name := range files {
		data, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(data, "Kepala Dinas Sosial Kota Metro")
	}
	f.Add([]byte(`{}`), `</td><script>alert(1)</script>`)
	f.Add([]byte(`{"title":{"text":"a\u202eb"},"sessions":[{"title":{"text":"x"}}]}`), "Plt. Sekretaris Daerah")
	f.Fuzz(func(t *testing.T, data []byte, text string) {
		e, err := program.Read(bytes.NewReader(data))
		if err != nil || len(text) > 2000 {
			return
		}
		s := paper.Signatory{Caption: text, Place: text, For: text, Post: text, Name: participant.Name{Raw: text, Full: text}}
		many := []participant.Participant{{ID: id(1), Name: participant.Name{Raw: text, Full: text}, Positions: []participant.Position{{Raw: text}}, Unit: text, NIK: participant.MustParseNIK("1872011705699001")}}
		head := paper.Letterhead{Government: text, Office: text, Contact: text}
		for name, d := range map[string]document{
			"attendance": &paper.AttendanceList{Letterhead: head, Event: e, People: many, Signatory: s, Beside: []paper.Signatory{s}},
			"assignment": &paper.Assignment{Letterhead: head, Number: text, Assigned: many, Event: e, Signatory: s},
			"report":     &paper.Report{Letterhead: head, Event: e, Signatory: s},
			"invitation": &paper.Invitation{Letterhead: head, Number: text, Addressed: []string{text}, Event: e, Rundown: true, Signatory: s},
			"minutes":    &paper.Minutes{Letterhead: head, Event: e, Parties: []paper.MinutesParty{{Signatory: s}}, Witnesses: []paper.Signatory{s}},
			"notula":     &paper.Notula{Letterhead: head, Event: e, Discussion: []string{text}, Signatory: s},
		} {
			for _, tag := range []language.Tag{language.Indonesian, language.English} {
				var b, again bytes.Buffer
				if err := d.Write(&b, tag); err != nil {
					require.Zero(t, b.Len(), "%s: half a paper before %v", name, err)
					continue
				}
				require.NoError(t, d.Write(&again, tag))
				require.Equal(t, b.String(), again.String(), name)
				require.True(t, utf8.Valid(b.Bytes()), name)
				require.NotContains(t, b.String(), "1872011705699001")
				require.Empty(t, unclosed(b.String()), name)
				require.NotContains(t, b.String(), "<script")
				require.NotContains(t, b.String(), "ZgotmplZ", name)
			}
		}
	})
}

var (
	elements = regexp.MustCompile(`<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*?(/?)>`)
	empty    = map[string]bool{"meta": true, "br": true, "img": true, "col": true, "hr": true, "link": true, "path": true, "rect": true}
)

// unclosed returns what is wrong with the nesting of elements.
func unclosed(page string) string {
	var open []string
	for _, m := range elements.FindAllStringSubmatch(page, -1) {
		switch name := strings.ToLower(m[2]); {
		case m[3] != "" || empty[name]:
		case m[1] == "":
			open = append(open, name)
		case len(open) == 0 || open[len(open)-1] != name:
			return "</" + name + "> in " + strings.Join(open, " ")
		default:
			open = open[:len(open)-1]
		}
	}
	return strings.Join(open, " ")
}
