package locale_test

import (
	"testing"

	"github.com/integritas-id/integritas/locale"
	"github.com/stretchr/testify/assert"
)

func TestList(t *testing.T) {
	for _, tc := range []struct {
		items    []string
		and, or  string
		inEngAnd string
	}{
		{nil, "", "", ""},
		{[]string{"", ""}, "", "", ""},
		{[]string{"A"}, "A", "A", "A"},
		{[]string{"", "A", ""}, "A", "A", "A"},
		{[]string{"A", "B"}, "A dan B", "A atau B", "A and B"},
		{[]string{"A, S.H.", "B"}, "A, S.H. dan B", "A, S.H. atau B", "A, S.H. and B"},
		{[]string{"A", "B", "C"}, "A, B, dan C", "A, B, atau C", "A, B, and C"},
		{[]string{"A", "B", "C", "D"}, "A, B, C, dan D", "A, B, C, atau D", "A, B, C, and D"},
		{[]string{"A", "", "B", "C"}, "A, B, dan C", "A, B, atau C", "A, B, and C"},
		{[]string{"A", "B", "C, M.H."}, "A; B; dan C, M.H.", "A; B; atau C, M.H.", "A; B; and C, M.H."},
		{[]string{"A", "", "C, M.H."}, "A dan C, M.H.", "A atau C, M.H.", "A and C, M.H."},
		{[]string{" A", "B ", "-"}, " A, B , dan -", " A, B , atau -", " A, B , and -"},
	} {
		assert.Equal(t, tc.and, locale.List(tc.items, locale.JoinAnd))
		assert.Equal(t, tc.or, locale.List(tc.items, locale.JoinOr))
		assert.Equal(t, tc.inEngAnd, english.List(tc.items, locale.JoinAnd))
	}
	assert.Equal(t, "A, B, or C", english.List([]string{"A", "B", "C"}, locale.JoinOr))
}
