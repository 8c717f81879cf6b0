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
