package mentions_test

import (
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/internal/tabletest"
)

var update = flag.Bool("update", false, "write testdata/answers.tsv anew")

// TestAnswers holds who is found in sentences of reports.
func TestAnswers(t *testing.T) {
	anew := tabletest.Answers(t, os.DirFS("testdata"), "answers.tsv", *update, answer)
	if *update {
		require.NoError(t, os.WriteFile("testdata/answers.tsv", anew, 0o600))
	}
}

func answer(_, text string) string { return strings.Join(found(text), "; ") }
