package press

import (
	"slices"
	"strings"

	"github.com/integritas-id/integritas/participant"
)

// findVillageHeads finds heads of villages with their names where the report names the
// village elsewhere, which tells where the name begins: "Balai Desa Sukamaju", "Kepala
// Desa Sukamaju Ahmad Rekaan".
func (a *article) findVillageHeads() {
	villages := a.villages()
	for i := range a.sentences {
		s := &a.sentences[i]
		for k := range s.words {
			m, ok := a.villageHead(s.words, k, villages)
			if !ok || len(a.peopleIn(personSpan(&m))) > 0 {
				continue
			}
			at, _ := slices.BinarySearchFunc(a.people, m, func(x, y participant.Mention) int { return personSpan(&x).Start - personSpan(&y).Start })
			a.people = slices.Insert(a.people, at, m)
		}
	}
}

// villages are the names of villages that end with a sign or a small word.
func (a *article) villages() map[string]bool {
	found := map[string]bool{}
	for i := range a.sentences {
		words := a.sentences[i].words
		for k := 0; k+1 < len(words); k++ {
			if !isVillageWord(words[k].low) || k > 0 && (words[k-1].low == "kepala" || words[k-1].low == "sekretaris") {
				continue
			}
			end := k + 1
			for end < len(words) && end < k+4 && words[end].capital && words[end-1].stop == 0 && !isPlaceKind(words[end].low) {
				end++
			}
			if end > k+1 && !isProgrammeWord(words[k+1].low) {
				found[strings.ToLower(clean(Span{words[k+1].Start, words[end-1].End}.In(a.text)))] = true
			}
		}
	}
	return found
}

// villageHead reads "Kepala Desa X Nama Orang" or "Lurah X Nama Orang" at a word.
func (a *article) villageHead(words []word, k int, villages map[string]bool) (m participant.Mention, ok bool) {
	from := k + 1
	switch {
	case words[k].low == "kepala" && k+1 < len(words) && isVillageWord(words[k+1].low) && words[k].stop == 0:
		from = k + 2
	case words[k].low == "lurah", words[k].low == "kades", words[k].low == "keuchik":
	default:
		return m, false
	}
	if !words[k].capital {
		return m, false
	}
	for n := 3; n > 0; n-- {
		if from+n >= len(words) || words[from+n-1].stop != 0 || !villages[strings.ToLower(clean(Span{words[from].Start, words[from+n-1].End}.In(a.text)))] {
			continue
		}
		end := from + n
		for end < len(words) && end < from+n+5 && words[end].capital && (end == from+n || words[end-1].stop == 0) {
			end++
		}
		if end < from+n+1 || end < len(words) && words[end].capital && words[end-1].stop == 0 {
			return m, false
		}
		post, name := Span{words[k].Start, words[from+n-1].End}, Span{words[from+n].Start, words[end-1].End}
		var err, wrong error
		m.Position, err = participant.ParsePosition(post.In(a.text))
		m.Name, wrong = participant.ParseName(name.In(a.text))
		m.PostAt.Start, m.PostAt.End, m.NameAt.Start, m.NameAt.End = post.Start, post.End, name.Start, name.End
		return m, err == nil && wrong == nil && m.Position.Role != 0
	}
	return m, false
}

func isVillageWord(low string) bool {
	switch low {
	case "desa", "kelurahan", "pekon", "nagari", "gampong", "kampung", "tiyuh", "negeri", "ohoi", "kalurahan", "marga":
		return true
	}
	return false
}

// isProgrammeWord reports whether what follows "Desa" makes it a programme's name.
func isProgrammeWord(low string) bool {
	return low == "antikorupsi" || low == "anti" || low == "berintegritas" || low == "percontohan" || low == "wisata"
}

func isPlaceKind(low string) bool {
	switch low {
	case "kabupaten", "kota", "kecamatan", "provinsi", "kab", "kec", "distrik":
		return true
	}
	return false
}
