package mentions_test

import (
	"flag"
	"strings"
	"testing"

	"github.com/integritas-id/integritas/internal/tabletest"
)

var update = flag.Bool("update", false, "write testdata/answers.tsv anew")

// TestAnswers holds who is found in sentences of reports.
func TestAnswers(t *testing.T) {
	tabletest.Answers(t, "testdata/answers.tsv", *update, answer)
}

func answer(_, text string) string { return strings.Join(found(text), "; ") }
