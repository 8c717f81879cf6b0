package names_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/internal/names"
	"github.com/integritas-id/integritas/internal/tabletest"
)

var update = flag.Bool("update", false, "write testdata/answers.tsv anew")

// TestAnswers holds what is read of names at the edge of a rule, and how alike two are.
func TestAnswers(t *testing.T) {
	anew := tabletest.Answers(t, os.DirFS("testdata"), "answers.tsv", *update, answer)
	if *update {
		require.NoError(t, os.WriteFile("testdata/answers.tsv", anew, 0o600))
	}
}

func answer(function, text string) string {
	switch function {
	case "read":
		n, fault := names.Read(text)
		return fmt.Sprintf("%s %d", showName(n), fault)
	case "front":
		return text[:names.FrontLength(text)]
	case "alike":
		a, b, _ := strings.Cut(text, " ~ ")
		return fmt.Sprintf("%.3f", names.Similarity(a, b))
	}
	return "no such function"
}
