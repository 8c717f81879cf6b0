// Package enumtest holds every closed set to the same promises. It is a package
// and not a test, so it keeps to the standard library like all others.
package enumtest

import (
	"bytes"
	"database/sql"
	"database/sql/driver"
	"encoding"
	"encoding/gob"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
	"testing"

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
	Label(tag language.Tag) string
	IsZero() bool
}

// Pointer is what a variable of a closed set can do.
type Pointer[T any] interface {
	*T
	encoding.TextUnmarshaler
	sql.Scanner
}

// Walk checks every member of a set: that it has the code that is written for it by
// hand, and no member is left out, codes unique, labels in both languages, round trips
// through text, JSON and SQL, and, where parse is given, that the code and both labels
// are read back.
//
// Codes are stored for ever: the list keeps two rows that change places, or a code that
// is written otherwise, from passing unseen.
func Walk[T Member, P Pointer[T]](t *testing.T, want map[T]string, parse func(string) (T, error)) {
	t.Helper()
	zero[T, P](t)
	codes := map[string]bool{}
	for n := range len(want) {
		v := T(n + 1)
		code := v.String()
		if code != want[v] {
			t.Errorf("%T(%d) has the code %q, want %q", v, uint8(v), code, want[v])
		}
		if strings.TrimSpace(code) == "" || codes[code] {
			t.Fatalf("code %q is empty or used twice", code)
		}
		codes[code] = true
		labels(t, v)
		roundTrip[T, P](t, v)
		if parse == nil {
			continue
		}
		for _, s := range []string{code, strings.ToUpper(code), v.Label(language.Indonesian), v.Label(language.English)} {
			if got, err := parse(s); err != nil || got != v {
				t.Errorf("parsing %q gives %v, %v; want %v", s, got, err, v)
			}
		}
	}
	if len(codes) == 0 {
		t.Fatal("the set is empty")
	}
	outside[T, P](t, T(len(codes)+1))
	if parse == nil {
		return
	}
	for _, s := range []string{"", "  ", "no such member", strings.Repeat("x", 1<<20)} {
		if v, err := parse(s); err == nil {
			t.Errorf("parsing %.20q gives %v, want an error", s, v)
		}
	}
}

func zero[T Member, P Pointer[T]](t *testing.T) {
	t.Helper()
	var v T
	value, err := v.Value()
	if !v.IsZero() || v.String() != "unknown" || v.Label(language.Indonesian) != "tidak diketahui" || value != nil || err != nil {
		t.Errorf("zero: String %q, Label %q, Value %v, %v", v.String(), v.Label(language.Indonesian), value, err)
	}
	for _, set := range []func() error{
		func() error { return P(&v).UnmarshalText(nil) },
		func() error { return P(&v).Scan(nil) },
	} {
		v = 1
		if err := set(); err != nil || v != 0 {
			t.Errorf("empty text and NULL give %v, %v; want zero", v, err)
		}
	}
}

func labels[T Member](t *testing.T, v T) {
	t.Helper()
	id, en := v.Label(language.Indonesian), v.Label(language.English)
	if strings.TrimSpace(id) == "" || strings.TrimSpace(en) == "" {
		t.Errorf("%v: labels %q and %q", v, id, en)
	}
	if v.Label(language.Japanese) != id || v.Label(language.BritishEnglish) != en {
		t.Errorf("%v: other languages do not fall back to Indonesian", v)
	}
}

func roundTrip[T Member, P Pointer[T]](t *testing.T, v T) {
	t.Helper()
	var text, doc, value T
	b, err := v.MarshalText()
	if err == nil {
		err = P(&text).UnmarshalText(b)
	}
	if err != nil || text != v || string(b) != v.String() {
		t.Errorf("%v: text %q gives %v, %v", v, b, text, err)
	}
	if b, err = v.AppendText([]byte("> ")); err != nil || string(b) != "> "+v.String() {
		t.Errorf("%v: appended text is %q, %v", v, b, err)
	}
	b, err = json.Marshal(v)
	if err == nil {
		err = json.Unmarshal(b, &doc)
	}
	if err != nil || doc != v {
		t.Errorf("%v: JSON %s gives %v, %v", v, b, doc, err)
	}
	src, err := v.Value()
	if err == nil {
		err = P(&value).Scan(src.(string) + "   ") // as a CHAR column pads it
	}
	if err != nil || value != v {
		t.Errorf("%v: database value %v gives %v, %v", v, src, value, err)
	}
	var stream bytes.Buffer
	type record struct{ V T } // gob writes a bare []T as bytes, whatever T can do
	var read record
	if err := gob.NewEncoder(&stream).Encode(record{v}); err != nil || !strings.Contains(stream.String(), v.String()) {
		t.Errorf("%v: gob %q, %v; want the code", v, stream.String(), err)
	}
	if err := gob.NewDecoder(&stream).Decode(&read); err != nil || read.V != v {
		t.Errorf("%v: gob gives %v, %v", v, read, err)
	}
	if column, ok := any(v).(interface{ GormDataType() string }); !ok || column.GormDataType() != "text" {
		t.Errorf("%v: an ORM would make a column of numbers", v)
	}
}

// All checks that a function yields every member of a set in the order of the constants,
// again and again, and ends where its caller does.
func All[T Member](t *testing.T, want map[T]string, members iter.Seq[T]) {
	t.Helper()
	for range 2 {
		if got := slices.Collect(members); !slices.Equal(got, slices.Sorted(maps.Keys(want))) {
			t.Errorf("yields %v", got)
		}
	}
	for v := range members {
		if v != 1 {
			t.Errorf("yields %v first", v)
		}
		break
	}
}

// outside checks a number beyond the set, and codes that no member has.
func outside[T Member, P Pointer[T]](t *testing.T, beyond T) {
	t.Helper()
	if want := fmt.Sprintf("(%d)", int(beyond)); !strings.HasSuffix(beyond.String(), want) {
		t.Errorf("beyond the set String is %q", beyond.String())
	}
	if b, err := beyond.MarshalText(); err == nil {
		t.Errorf("beyond the set text is %q, want an error", b)
	}
	v := T(1)
	if err := P(&v).UnmarshalText([]byte("no such code")); err == nil || v != 1 {
		t.Errorf("an unknown code gives %v, %v; want an error and the old value", v, err)
	}
	var told interface{ Message(tag language.Tag) string }
	if err := P(&v).UnmarshalText([]byte("no such code")); !errors.As(err, &told) || !strings.Contains(told.Message(language.Indonesian), " untuk ") {
		t.Errorf("an unknown code gives %v; want a message that names the set for people", err)
	}
	if err := P(&v).Scan(3.5); err == nil || v != 1 {
		t.Errorf("scanning a number gives %v, %v; want an error and the old value", v, err)
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
func WalkSet[T Member, S SmallSet[T], P SmallSetPointer[S]](t *testing.T, codes map[T]string, of func(...T) S) {
	t.Helper()
	members := slices.Sorted(maps.Keys(codes))
	cases := [][]T{nil, members}
	for _, v := range members {
		cases = append(cases, []T{v})
	}
	for _, want := range cases {
		set := of(want...)
		if set.Len() != len(want) || set.IsZero() != (len(want) == 0) || !slices.Equal(slices.Collect(set.All()), want) {
			t.Errorf("the set of %v holds %v", want, slices.Collect(set.All()))
		}
		for _, v := range members {
			if set.Has(v) != slices.Contains(want, v) {
				t.Errorf("the set of %v: Has(%v) is %v", want, v, set.Has(v))
			}
		}
		roundTripSet[T, S, P](t, set, of())
	}

	full := of(members...)
	got := full
	if P(&got).UnmarshalText([]byte("no such code")) == nil || P(&got).UnmarshalJSON([]byte(`["no such code"]`)) == nil ||
		P(&got).Scan(3.5) == nil || got != full {
		t.Errorf("unknown codes give %v; want an error and the old value", got)
	}
	var unknown T
	if !of(unknown).IsZero() {
		t.Error("the unknown value is taken for a member")
	}
}

func roundTripSet[T Member, S SmallSet[T], P SmallSetPointer[S]](t *testing.T, set, empty S) {
	t.Helper()
	text, doc, value := empty, empty, empty
	b, err := set.MarshalText()
	if err == nil {
		err = P(&text).UnmarshalText(b)
	}
	if err != nil || text != set || string(b) != set.String() {
		t.Errorf("%v: text %q gives %v, %v", set, b, text, err)
	}
	b, err = json.Marshal(set)
	if err == nil {
		err = json.Unmarshal(b, &doc)
	}
	if err != nil || doc != set {
		t.Errorf("%v: JSON %s gives %v, %v", set, b, doc, err)
	}
	src, err := set.Value()
	if err == nil {
		err = P(&value).Scan(src)
	}
	if err != nil || value != set {
		t.Errorf("%v: database value %v gives %v, %v", set, src, value, err)
	}
}
