package posts_test

import (
	"encoding/csv"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/internal/posts"
)

var update = flag.Bool("update", false, "write testdata/posts.golden anew")

// TestCorpus reads the posts of testdata/posts.golden: each branch of the grammar in the
// spellings in which lists and letters have it. Behind a text stand its role, the numbers
// of acting, tense and grade, head, unit, office and region, and the text of a second post.
func TestCorpus(t *testing.T) {
	codes := roleCodes(t)
	data, err := os.ReadFile("testdata/posts.golden")
	require.NoError(t, err)
	var got strings.Builder
	for line := range strings.Lines(string(data)) {
		text, _, _ := strings.Cut(strings.TrimRight(line, "\n"), "\t")
		post, rest, fault := posts.Read(text)
		fmt.Fprintf(&got, "%s\t%s %s", text, codes[post.Role], show(post))
		if rest != "" {
			fmt.Fprintf(&got, " ; %s", rest)
		}
		if fault != 0 {
			fmt.Fprintf(&got, " ; fault %d", fault)
		}
		got.WriteByte('\n')
	}
	if *update {
		require.NoError(t, os.WriteFile("testdata/posts.golden", []byte(got.String()), 0o600))
	}
	assert.Equal(t, string(data), got.String())
}

// roleCodes returns the codes of the roles by number, "-" for none.
func roleCodes(t *testing.T) []string {
	t.Helper()
	file, err := os.Open("../../participant/data/roles.csv")
	require.NoError(t, err)
	defer func() { _ = file.Close() }()
	rows, err := csv.NewReader(file).ReadAll()
	require.NoError(t, err)
	codes := []string{"-"}
	for _, row := range rows[1:] {
		codes = append(codes, row[0])
	}
	return codes
}
