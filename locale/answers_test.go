package locale_test

import (
	"flag"
	"fmt"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/tabletest"
	"github.com/integritas-id/integritas/locale"
)

var update = flag.Bool("update", false, "write testdata/answers.tsv anew")

// TestAnswers holds what each reader answers to spellings at the edge of its rules.
func TestAnswers(t *testing.T) {
	anew := tabletest.Answers(t, os.DirFS("testdata"), "answers.tsv", *update, answer)
	if *update {
		require.NoError(t, os.WriteFile("testdata/answers.tsv", anew, 0o600))
	}
}

func answer(function, text string) string {
	switch function {
	case "date":
		return reading(locale.DateReader{}, text)
	case "near":
		return reading(locale.DateReader{On: civil.MustDate(2024, 9, 18)}, text)
	case "list":
		return reading(locale.DateReader{List: true}, text)
	case "birth":
		return reading(locale.DateReader{List: true, Birth: true}, text)
	case "dates":
		return mentions(locale.DateReader{On: civil.MustDate(2024, 9, 18)}, text)
	case "clock":
		c, err := locale.ParseClock(text)
		return told(describeClock(c), err)
	case "rupiah":
		r, err := locale.ParseRupiah(text)
		return told(r, err)
	case "number":
		n, err := locale.ParseNumber(text)
		return told(n, err)
	case "count":
		n, unit, err := locale.ParseCount(text)
		return told(fmt.Sprint(n, " ", unit), err)
	case "ordinal":
		n, err := locale.ParseOrdinal(text)
		return told(n, err)
	case "roman":
		n, err := locale.ParseRoman(text)
		return told(n, err)
	case "words":
		n, err := locale.ParseTerbilang(text)
		return told(n, err)
	case "decimal words":
		s, err := locale.ParseTerbilangDecimal(text)
		return told(s, err)
	case "sen":
		n, err := locale.ParseTerbilangSen(text)
		return told(n, err)
	case "decimal":
		s, err := locale.TerbilangDecimal(text)
		return told(s, err)
	case "letter":
		n, err := locale.ParseLetterNumber(text)
		return told(fmt.Sprintf("%q %q %q %d %q %d %d", n.Secrecy, n.Kind, n.Class, n.Sequence, n.Unit, n.Month, n.Year), err)
	case "title":
		return locale.TitleCase(text)
	}
	return "no such function"
}

func reading(r locale.DateReader, text string) string {
	got, err := r.Parse(text)
	return told(describe(got), err)
}

// told is what was read, or what the error says.
func told(read any, err error) string {
	if m, ok := err.(interface{ Message(language.Tag) string }); ok {
		return "! " + m.Message(language.English)
	}
	if err != nil {
		return "! " + err.Error()
	}
	return fmt.Sprint(read)
}
