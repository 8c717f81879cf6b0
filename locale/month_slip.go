package locale

import (
	"strings"
	"time"

	"github.com/integritas-id/integritas/internal/slip"
)

// misspeltMonth returns the month that a folded word of four letters or more is
// near to, with one slip or, from six letters on, two, or which begins with it
// (agust, septem). A word that is near to two months (juny, juki) names none.
func misspeltMonth(word []byte) (time.Month, bool) {
	limit := 1
	if len(word) >= 6 {
		limit = 2
	}
	var typed slip.Pattern
	if len(word) < 4 || len(word) > len("september")+2 || !typed.Set(word) {
		return 0, false
	}
	if _, weekday := readWeekday(word); weekday {
		return 0, false
	}
	var found time.Month
	for i, names := range monthSpellings {
		for _, name := range names {
			if len(name) > 3 && typed.Distance([]byte(name)) <= limit || strings.HasPrefix(name, string(word)) {
				month := time.Month(i + 1)
				if found != 0 && found != month {
					return 0, false
				}
				found = month
			}
		}
	}
	return found, found != 0
}
