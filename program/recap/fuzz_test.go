package recap_test

import (
	"encoding/json"
	"testing"

	"github.com/integritas-id/integritas/program/recap"
)

// FuzzUnmarshalJSON holds that a document that is read is written in a form that is
// read as the same, and that one that is refused changes nothing.
func FuzzUnmarshalJSON(f *testing.F) {
	empty, err := json.Marshal(recap.Recap{})
	if err != nil {
		f.Fatal(err)
	}
	small, err := json.Marshal(sum(year(1, 3)))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(empty)
	f.Add(small)
	f.Fuzz(func(t *testing.T, data []byte) {
		r := sum(year(1, 1))
		before := text(t, r)
		if r.UnmarshalJSON(data) != nil {
			if text(t, r) != before {
				t.Error("a refused document changed the recap")
			}
			return
		}
		once := text(t, r)
		var again recap.Recap
		if err := json.Unmarshal([]byte(once), &again); err != nil {
			t.Fatalf("%v in what was written: %s", err, once)
		}
		if twice := text(t, &again); twice != once {
			t.Errorf("%s is read as %s", once, twice)
		}
		var merged recap.Recap
		merged.Merge(r)
		if got := text(t, &merged); got != once {
			t.Errorf("%s merged into nothing is %s", once, got)
		}
	})
}

// FuzzUnmarshalBinary holds the binary form to the law of the JSON form, and the two to
// each other.
func FuzzUnmarshalBinary(f *testing.F) {
	for _, r := range []*recap.Recap{{}, sum(year(1, 3)), sum(hard())} {
		b, err := r.MarshalBinary()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		r := sum(year(1, 1))
		before := text(t, r)
		if r.UnmarshalBinary(data) != nil {
			if text(t, r) != before {
				t.Error("a refused form changed the recap")
			}
			return
		}
		once, err := r.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		var again, stored recap.Recap
		if err := again.UnmarshalBinary(once); err != nil {
			t.Fatalf("%v in what was written", err)
		}
		if err := json.Unmarshal([]byte(text(t, r)), &stored); err != nil {
			t.Fatalf("%v in the JSON of what was read", err)
		}
		for _, other := range []*recap.Recap{&again, &stored} {
			twice, err := other.MarshalBinary()
			if err != nil || string(twice) != string(once) {
				t.Errorf("%q is read as %q, %v", once, twice, err)
			}
		}
	})
}
