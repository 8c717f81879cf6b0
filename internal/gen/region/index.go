package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/gazetteer"
	"github.com/integritas-id/integritas/internal/slip"
)

// others is what regions are called beside their names: aliases in the order of
// units, then former names.
type others struct {
	names   []string
	units   []int
	aliases int
}

// others collects the aliases of provinces and regencies and the former names of all
// regions that differ from these to a reader.
func (t *tree) others(src *sources) (*others, error) {
	o := &others{}
	unit := map[string]int{}
	said := map[string]bool{}
	say := func(n int, name string) {
		o.names, o.units = append(o.names, name), append(o.units, n)
		said[fmt.Sprint(n, fold.Key(name))] = true
	}
	for n, r := range slices.Concat(t.provinces, t.regencies, t.districts) {
		unit[r["code"]] = n
		said[fmt.Sprint(n, fold.Key(r["name"]))] = true
		names := strings.Split(r["aliases"], "|")
		if short := r["short_name"]; short != r["name"] && !slices.Contains(names, short) {
			names = slices.Insert(names, 0, short)
		}
		for _, name := range names {
			if name != "" {
				say(n, name)
			}
		}
	}
	o.aliases = len(o.names)
	rows, err := src.read("history.csv")
	if err != nil {
		return nil, err
	}
	for _, r := range rows {
		n, ok := unit[r["successor_code"]]
		if name := bareName(r); ok && !said[fmt.Sprint(n, fold.Key(name))] {
			say(n, name)
		}
	}
	return o, nil
}

// names writes the names of all units and their other names. Those of districts lie in
// one text and those of all else in another, each packed.
func (t *tree) names(w *writer, o *others) error {
	var districts, seats []string
	for _, r := range t.districts {
		districts = append(districts, r["name"])
	}
	for _, r := range slices.Concat(t.provinces, t.regencies) {
		seats = append(seats, r["name"])
	}
	seats = append(seats, o.names...)
	for _, table := range []struct {
		name  string
		names []string
	}{{"district", districts}, {"seat", seats}} {
		text, starts := pack(table.names)
		var cuts []int
		for i := 128; i < len(text); i += 128 {
			cuts = append(cuts, i)
		}
		w.text("holds the names, which may share letters.", table.name+"Names", text, cuts)
		if err := w.numbers("holds where each name begins.", table.name+"NameStart", 16, starts); err != nil {
			return err
		}
	}
	var lengths []byte
	for _, name := range slices.Concat(seats[:len(t.provinces)+len(t.regencies)], districts, o.names) {
		signs := min(len(name)-len(fold.Key(name)), 3)
		if len(name) >= 1<<6 {
			return fmt.Errorf("the name %q is too long", name)
		}
		lengths = append(lengths, byte(len(name)|signs<<6))
	}
	w.bytes("holds the length of each unit's name and of the other names, and above that how many of its characters are no letters, 3 for more.", "nameLengths", lengths)
	fmt.Fprintf(&w.buf, "// aliasCount is how many of the other names are aliases; the rest are former names.\nconst aliasCount = %d\n\n", o.aliases)
	return w.numbers("holds the unit that has each other name.", "otherUnit", 16, o.units)
}

// index writes all names in the order of their folded forms, with what a search for
// misspelt names looks at first.
func (t *tree) index(w *writer, o *others) error {
	var keys []string
	for _, r := range slices.Concat(t.provinces, t.regencies, t.districts) {
		keys = append(keys, fold.Key(r["name"]))
	}
	for _, name := range o.names {
		keys = append(keys, fold.Key(name))
	}
	order := make([]int, len(keys))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(keys[a], keys[b]) })

	var masks []int
	buckets := make([]int, 27*27+1)
	for _, n := range order {
		key := keys[n]
		if len(key) < 2 || len(key) > slip.MaxLength || strings.Trim(key, "abcdefghijklmnopqrstuvwxyz0123456789") != "" {
			return fmt.Errorf("the name %q cannot be searched for", key)
		}
		masks = append(masks, int(slip.Mask([]byte(key))))
		buckets[gazetteer.Bucket(key[0], key[1])+1]++
	}
	for i := range buckets[1:] {
		buckets[i+1] += buckets[i]
	}
	if err := w.numbers("holds units, and from Units on other names, in the order of their keys.", "order", 16, order); err != nil {
		return err
	}
	if err := w.numbers("holds the mask of each key, in order; see package slip.", "keyMasks", 16, masks); err != nil {
		return err
	}
	if err := w.numbers("holds how many keys lie before those with each pair of first letters.", "buckets", 16, buckets); err != nil {
		return err
	}
	w.bytes("has a bit for each four letters that begin a name or are its short form; see MayBegin.", "beginnings", beginnings(keys))
	return nil
}

// beginnings returns the bits of the four letters that each key begins with.
func beginnings(keys []string) []byte {
	bits := make([]byte, 1<<gazetteer.BeginningBits/8)
	for _, key := range slices.Concat(keys, gazetteer.ShortForms()) {
		if len(key) >= 4 {
			bit := gazetteer.Beginning([]byte(key))
			bits[bit/8] |= 1 << (bit % 8)
		}
	}
	return bits
}

// placeWords are terms for villages that elsewhere mean something smaller.
var placeWords = []string{"kampung", "dusun"}

// placeTerms writes where these words are the term for villages.
func (t *tree) placeTerms(w *writer) error {
	unit := map[string]int{}
	for n, r := range slices.Concat(t.provinces, t.regencies) {
		unit[r["code"]] = n
	}
	w.buf.WriteString("// placeTerms holds where a village is called so.\nvar placeTerms = [...]placeTerm{\n")
	for _, r := range t.terms {
		if !slices.Contains(placeWords, r["term"]) {
			continue
		}
		n, ok := unit[r["code_prefix"]]
		if !ok {
			return fmt.Errorf("%s: a term for no regency", r["code_prefix"])
		}
		fmt.Fprintf(&w.buf, "{%d, %q},\n", n, r["term"])
		w.size += 24
	}
	w.buf.WriteString("}\n\n")
	return nil
}
