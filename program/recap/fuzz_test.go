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

// FuzzMerge holds the sum of two documents to the laws of sums: neither order nor a
// refusal changes anything, and what is merged with nothing stays.
func FuzzMerge(f *testing.F) {
	var docs []string
	for _, r := range []*recap.Recap{{}, sum(year(1, 3)), sum(year(2, 2)), sum(hard())} {
		data, err := json.Marshal(r)
		if err != nil {
			f.Fatal(err)
		}
		docs = append(docs, string(data))
	}
	for i := range docs {
		f.Add(docs[i], docs[len(docs)-1-i])
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		read := func(doc string) *recap.Recap {
			r := new(recap.Recap)
			if json.Unmarshal([]byte(doc), r) != nil {
				return nil
			}
			return r
		}
		x, y := read(a), read(b)
		if x == nil || y == nil {
			return
		}
		before, other := text(t, x), text(t, y)
		left, right := x.Merge(y), y.Merge(read(a))
		if (left == nil) != (right == nil) {
			t.Fatalf("%v one way, %v the other", left, right)
		}
		if left != nil {
			if text(t, x) != before || text(t, y) != other {
				t.Fatal("a refused merge changed the recap")
			}
			return
		}
		if one, two := text(t, x), text(t, y); one != two {
			t.Fatalf("order matters:\n%s\n%s", one, two)
		}
		if again := read(text(t, x)); again == nil || text(t, again) != text(t, x) {
			t.Fatalf("the sum is not read as it was written: %s", text(t, x))
		}
		if total := x.Total(); total.Persons.Listed < 0 || total.Persons.Present > total.Persons.Listed {
			t.Fatalf("%+v", total)
		}
	})
}
