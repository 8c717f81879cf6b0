package integritas_test

import (
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestSecurityPage holds that each test that docs/security.md names is in its package.
func TestSecurityPage(t *testing.T) {
	page := readText(t, "docs/security.md")
	named := 0
	for line := range strings.Lines(page) {
		cells := strings.Split(line, "|")
		if len(cells) < 4 {
			continue
		}
		dir := ""
		for _, m := range regexp.MustCompile("`([a-z./0-9]+)`|((?:Test|Fuzz)[A-Za-z0-9]+)").FindAllStringSubmatch(cells[len(cells)-2], -1) {
			if m[1] != "" {
				dir = m[1]
				continue
			}
			named++
			assert.True(t, hasTest(t, dir, m[2]), "%s %s", dir, m[2])
		}
	}
	assert.Greater(t, named, 30)
}

func hasTest(t *testing.T, dir, name string) bool {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*_test.go"))
	require.NoError(t, err)
	for _, file := range files {
		if strings.Contains(readText(t, file), "func "+name+"(") {
			return true
		}
	}
	return false
}
