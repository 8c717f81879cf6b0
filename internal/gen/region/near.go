package main

import (
	"slices"
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/slip"
)

// minNear is the fewest letters of a word that is taken for the misspelt name of a district
// where its kind is not stated.
const minNear = 9

// nearVillages writes the names of the villages that would be taken for another district of
// their regency, misspelt or cut off: a search without the villages has to know them.
func (t *tree) nearVillages(w *writer, villages []row) {
	districts := map[string][]row{} // by the code of their regency
	for _, d := range t.districts {
		districts[parent(d["code"])] = append(districts[parent(d["code"])], d)
	}
	var near []string
	for _, v := range villages {
		d := parent(v["code"])
		if isNearOther(fold.Key(v["name"]), d, districts[parent(d)]) {
			near = append(near, fold.Key(v["name"]))
		}
	}
	slices.Sort(near)
	var cuts []int
	text := " "
	for _, key := range slices.Compact(near) {
		if line := len(text); len(cuts) == 0 && line > 80 || len(cuts) > 0 && line-cuts[len(cuts)-1] > 80 {
			cuts = append(cuts, line)
		}
		text += key + " "
	}
	w.text("holds names of villages that are near to that of a district of their regency, in order between blanks.", "villagesNear", text, cuts)
}

// isNearOther reports whether the name of a village is one slip from that of a district in
// which it does not lie, or its beginning within a word, and is the name of none.
func isNearOther(village, in string, districts []row) bool {
	var p slip.Pattern
	if len(village) < minNear || !p.Set([]byte(village)) {
		return false
	}
	near := false
	for _, d := range districts {
		key := fold.Key(d["name"])
		if key == village {
			return false
		}
		begins := strings.HasPrefix(key, village) && !hasWords(d["name"], village)
		near = near || d["code"] != in && (p.Distance([]byte(key)) == 1 || begins)
	}
	return near
}

// hasWords reports whether a key is the first words of a name.
func hasWords(name, key string) bool {
	words := strings.Fields(name)
	for i := range words {
		if fold.Key(strings.Join(words[:i+1], "")) == key {
			return true
		}
	}
	return false
}
