package locale

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/tabletest"
	"github.com/stretchr/testify/assert"
)

// TestReadNames holds the readers to the full names that the writer uses.
func TestReadNames(t *testing.T) {
	for _, names := range []*dateNames{&namesID, &namesEN} {
		for i := range 12 {
			for _, name := range []string{names.months[i], names.monthsShort[i]} {
				m, ok := readMonth(fold.Append(nil, name))
				assert.True(t, ok && int(m) == i+1, "%s is %v", name, m)
			}
		}
		for i, name := range names.weekdays {
			d, ok := readWeekday(fold.Append(nil, name))
			assert.True(t, ok && int(d) == i, "%s is %v", name, d)
		}
	}
	for _, row := range tabletest.Read(t, os.DirFS("data"), "months.csv") {
		m, ok := readRomanMonth([]byte(strings.ToLower(row["roman"])))
		assert.True(t, ok && strconv.Itoa(int(m)) == row["n"], "%v is %v", row, m)
	}
	_, ok := readRomanMonth([]byte("iiii"))
	assert.False(t, ok)
}
