package pillar_test

import (
	"flag"
	"fmt"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/tabletest"
	"github.com/integritas-id/integritas/pillar"
)

var update = flag.Bool("update", false, "write testdata/answers.tsv anew")

// TestAnswers holds what each parser answers to spellings at the edge of its rules.
func TestAnswers(t *testing.T) {
	anew := tabletest.Answers(t, os.DirFS("testdata"), "answers.tsv", *update, answer)
	if *update {
		require.NoError(t, os.WriteFile("testdata/answers.tsv", anew, 0o600))
	}
}

func answer(function, text string) string {
	switch function {
	case "citation":
		c, err := pillar.ParseCitation(text)
		if err != nil {
			return told(c, err)
		}
		c.On = civil.MustDate(2020, 3, 5)
		offences, err := c.Offences()
		return told(fmt.Sprintf("%s %s %v", c.Law, c.Article, offences), err)
	case "element":
		v, err := pillar.ParseElement(text)
		return told(v, err)
	case "index":
		v, err := pillar.ParseIndex(text)
		return told(v, err)
	case "law":
		v, err := pillar.ParseLaw(text)
		return told(v, err)
	case "pillar":
		v, err := pillar.ParsePillar(text)
		return told(v, err)
	case "pillars":
		set, unknown := pillar.ParsePillars(text)
		return fmt.Sprintf("%v %q", set, unknown)
	case "value":
		v, err := pillar.ParseValue(text)
		return told(v, err)
	case "values":
		set, unknown := pillar.ParseValues(text)
		return fmt.Sprintf("%v %q", set, unknown)
	}
	return "no such function"
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
