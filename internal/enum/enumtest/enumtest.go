// Package enumtest holds every closed set to the same promises.
package enumtest

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"encoding/json"
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// Member is what each constant of a closed set can do.
type Member interface {
	~uint8
	comparable
	fmt.Stringer
	encoding.TextAppender
	encoding.TextMarshaler
	driver.Valuer
	Label(language.Tag) string
	IsZero() bool
}

// Pointer is what a variable of a closed set can do.
type Pointer[T any] interface {
	*T
	encoding.TextUnmarshaler
	sql.Scanner
}

// Walk checks every member of a set: codes unique and stable in form, labels in
// both languages, round trips through text, JSON and SQL, and, where parse is
// given, that the code and both labels are read back.
func Walk[T Member, P Pointer[T]](t *testing.T, all func() iter.Seq[T], parse func(string) (T, error)) {
	t.Helper()
	var zero T
	require.True(t, zero.IsZero())
	require.Equal(t, "unknown", zero.String())
	assert.Equal(t, "tidak diketahui", zero.Label(language.Indonesian))
	value, err := zero.Value()
	require.NoError(t, err)
	assert.Nil(t, value, "zero is NULL")

	seen := map[string]T{}
	n := 0
	for v := range all() {
		n++
		require.Equal(t, n, int(v), "constants are numbered in order")
		code := v.String()
		require.NotEmpty(t, strings.TrimSpace(code))
		require.NotContains(t, seen, code, "code used twice")
		seen[code] = v
		for _, tag := range []language.Tag{language.Indonesian, language.English} {
			assert.NotEmpty(t, strings.TrimSpace(v.Label(tag)), "%s has no label in %s", code, tag)
		}
		assert.Equal(t, v.Label(language.Indonesian), v.Label(language.Japanese), "other languages fall back")
		assert.Equal(t, v.Label(language.English), v.Label(language.BritishEnglish))

		text, err := v.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, code, string(text))
		var got T
		require.NoError(t, P(&got).UnmarshalText(text))
		assert.Equal(t, v, got)

		doc, err := json.Marshal(v)
		require.NoError(t, err)
		got = zero
		require.NoError(t, json.Unmarshal(doc, &got))
		assert.Equal(t, v, got)

		value, err := v.Value()
		require.NoError(t, err)
		got = zero
		require.NoError(t, P(&got).Scan(value))
		assert.Equal(t, v, got)

		if parse == nil {
			continue
		}
		for _, s := range []string{code, strings.ToUpper(code), v.Label(language.Indonesian), v.Label(language.English)} {
			got, err := parse(s)
			require.NoError(t, err, "%s: %q", code, s)
			assert.Equal(t, v, got, "%q", s)
		}
	}
	require.Positive(t, n)

	beyond := T(n + 1)
	assert.Contains(t, beyond.String(), fmt.Sprintf("(%d)", n+1))
	_, err = beyond.MarshalText()
	require.Error(t, err)
	got := T(1)
	require.Error(t, P(&got).UnmarshalText([]byte("no such code")))
	assert.Equal(t, T(1), got, "an error leaves the receiver alone")
	require.NoError(t, P(&got).UnmarshalText(nil))
	assert.True(t, got.IsZero())
	got = T(1)
	require.Error(t, P(&got).Scan(3.5))
	require.NoError(t, P(&got).Scan(nil))
	assert.True(t, got.IsZero())
	if parse != nil {
		for _, s := range []string{"", "  ", "no such member", strings.Repeat("x", 1<<20)} {
			_, err := parse(s)
			require.Error(t, err)
		}
	}
}

// SmallSet is what each set type can do.
type SmallSet[T any] interface {
	comparable
	fmt.Stringer
	encoding.TextAppender
	encoding.TextMarshaler
	json.Marshaler
	driver.Valuer
	Has(T) bool
	Len() int
	IsZero() bool
	All() iter.Seq[T]
}

// SmallSetPointer is what a variable of a set type can do.
type SmallSetPointer[S any] interface {
	*S
	encoding.TextUnmarshaler
	json.Unmarshaler
	sql.Scanner
}

// WalkSet checks a set type: membership, and round trips of the empty set, of
// each member alone and of all of them through text, JSON and SQL.
func WalkSet[T Member, S SmallSet[T], P SmallSetPointer[S]](t *testing.T, all func() iter.Seq[T], of func(...T) S) {
	t.Helper()
	members := slices.Collect(all())
	cases := [][]T{nil, members}
	for _, v := range members {
		cases = append(cases, []T{v})
	}
	for _, want := range cases {
		set := of(want...)
		assert.Equal(t, len(want), set.Len())
		assert.Equal(t, len(want) == 0, set.IsZero())
		assert.Equal(t, want, slices.Collect(set.All()))
		for _, v := range members {
			assert.Equal(t, slices.Contains(want, v), set.Has(v))
		}

		var got S
		text, err := set.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, set.String(), string(text))
		require.NoError(t, P(&got).UnmarshalText(text))
		assert.Equal(t, set, got)

		got = of()
		doc, err := json.Marshal(set)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(doc, &got))
		assert.Equal(t, set, got)

		got = of()
		value, err := set.Value()
		require.NoError(t, err)
		require.NoError(t, P(&got).Scan(value))
		assert.Equal(t, set, got)
	}

	full := of(members...)
	got := full
	require.Error(t, P(&got).UnmarshalText([]byte("no such code")))
	require.Error(t, P(&got).UnmarshalJSON([]byte(`["no such code"]`)))
	require.Error(t, P(&got).Scan(3.5))
	assert.Equal(t, full, got, "an error leaves the receiver alone")
	var zero T
	assert.True(t, of(zero).IsZero(), "the unknown value is no member")
}
