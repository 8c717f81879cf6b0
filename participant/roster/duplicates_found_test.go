package roster

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/participant"
)

// What made lists are put together of.
var (
	firstWords = strings.Fields(`Ahmad Muhammad Siti Sri Budi Agus Dewi Eko Nur Rina Wahyu Indra Ratna Bambang Joko Yusuf Fatimah Hendra Rudi Tri Dwi
Endang Slamet Suparman Sulastri Yuni Dian Andi Rizky Fitri Lestari Zainal Abdul Made Ketut Wayan Nyoman Hasan Herman Iwan Lilis Maya Nani Oktavia Putri`)
	lastWords = strings.Fields(`Santoso Wibowo Hidayat Setiawan Aminah Wahyuni Lestari Saputra Kurniawan Rahmawati Susanto Suryono Nugroho Pratama Handayani
Hasanah Rahman Fauzi Arifin Utami Maulana Purnomo Sulistyowati Astuti Gunawan Iskandar Wijaya Siregar Nasution Simanjuntak Harahap Sutrisno Cahyono Yulianti
Permata Anggraini Mulyadi Mulyani Suryani Haryanto Puspita Ramadhan Syahputra Kusuma Widodo Firmansyah`)
	officeNames = strings.Fields(`Sosial Kesehatan Pendidikan Perhubungan Pertanian Perikanan Perdagangan Pariwisata`)
)

// made is a list in which some people are twice.
type made struct {
	entries []Entry
	pairs   map[[2]int]string // rows: what was changed
}

func madeList(n, doubles int, withNIP float64, seed uint64) made {
	r := rand.New(rand.NewPCG(seed, 7))
	m := made{pairs: map[[2]int]string{}}
	word := func(words []string) string { return words[r.IntN(len(words))] }
	for i := range n {
		words := []string{word(firstWords)}
		for range 1 + r.IntN(10)/4 {
			words = append(words, word(lastWords))
		}
		if r.IntN(3) == 0 {
			words = slices.Insert(words, 1, word(firstWords))
		}
		e := Entry{Row: i + 2}
		p := &e.Participant
		p.ID[0], p.ID[1], p.ID[2] = byte(i), byte(i>>8), 1
		p.Name.Full = strings.Join(words, " ")
		p.Unit = "Dinas " + word(officeNames) + " Kota Metro"
		if r.Float64() < withNIP {
			p.NIP, _ = participant.ParseNIP(fmt.Sprintf("19%02d%02d%02d20%02d%02d%d%03d", 70+r.IntN(28), 1+r.IntN(12), 1+r.IntN(28), 15+r.IntN(9), 1+r.IntN(12), 1+r.IntN(2), 900+r.IntN(100)))
		}
		m.entries = append(m.entries, e)
	}
	for range doubles {
		of := r.IntN(n)
		e := m.entries[of]
		e.Row = len(m.entries) + 2
		e.Participant.ID[3] = 1 + byte(e.Row)
		e.Participant.NIP = participant.NIP{}
		kinds := slices.Sorted(maps.Keys(changes))
		kind := kinds[r.IntN(len(kinds))]
		e.Participant.Name.Full = strings.Join(changes[kind](r, strings.Fields(e.Participant.Name.Full)), " ")
		switch r.IntN(5) {
		case 0:
			e.Participant.Unit = ""
		case 1:
			e.Participant.Unit = strings.ToUpper(e.Participant.Unit)
		case 2:
			e.Participant.Unit = strings.TrimSuffix(e.Participant.Unit, " Kota Metro")
		}
		m.pairs[[2]int{of + 2, e.Row}] = kind
		m.entries = append(m.entries, e)
	}
	return m
}

// changes make another name of one person out of one.
var changes = map[string]func(*rand.Rand, []string) []string{
	"nothing": func(_ *rand.Rand, w []string) []string { return w },
	"spelling": func(_ *rand.Rand, w []string) []string {
		return strings.Fields(strings.NewReplacer("u", "oe", "j", "dj", "f", "p", "y", "j").Replace(strings.ToLower(strings.Join(w, " "))))
	},
	"doubled": func(_ *rand.Rand, w []string) []string {
		return strings.Fields(strings.NewReplacer("m", "mm", "th", "t", "ah", "a", "iy", "y").Replace(strings.ToLower(strings.Join(w, " "))))
	},
	"turned": func(_ *rand.Rand, w []string) []string { w = slices.Clone(w); slices.Reverse(w); return w },
	"left out": func(r *rand.Rand, w []string) []string {
		if len(w) < 3 {
			return w
		}
		i := 1 + r.IntN(len(w)-1)
		return slices.Concat(w[:i], w[i+1:])
	},
	"initial": func(r *rand.Rand, w []string) []string {
		w = slices.Clone(w)
		i := r.IntN(len(w))
		w[i] = w[i][:1] + "."
		return w
	},
	"joined": func(_ *rand.Rand, w []string) []string {
		return append([]string{w[0] + strings.ToLower(w[1])}, w[2:]...)
	},
	"slip": func(r *rand.Rand, w []string) []string {
		w = slices.Clone(w)
		i := r.IntN(len(w))
		b := []byte(w[i])
		k := 1 + r.IntN(len(b)-2)
		switch r.IntN(3) {
		case 0:
			b[k], b[k+1] = b[k+1], b[k]
		case 1:
			b[k] = byte('a' + r.IntN(26))
		default:
			b = append(b[:k], b[k+1:]...)
		}
		w[i] = string(b)
		return w
	},
}

// TestDuplicatesFindWhatTheyCompare plants doubles in lists of thousands, and holds that of
// those who would be a pair if everybody were compared with everybody none is lost, and
// none is told as less likely.
func TestDuplicatesFindWhatTheyCompare(t *testing.T) {
	for _, withNIP := range []float64{0, 0.6} {
		m := madeList(4_000, 500, withNIP, 1)
		got := map[int]Pair{}
		var c Comparison
		for p := range c.Duplicates(slices.Values(m.entries)) {
			got[p.Second.Row] = p
		}
		x, pairs := newIndex(), 0
		for rows, change := range m.pairs {
			first, second := &m.entries[rows[0]-2], &m.entries[rows[1]-2]
			x.take(second)
			before := factsOf(first, &x.units)
			score, _ := x.compare(&before)
			if score == 0 {
				continue // too much was changed
			}
			pairs++
			assert.GreaterOrEqual(t, got[rows[1]].Score, score-1e-9, "%s: %s, %s", change, first.Participant.Name.Full, second.Participant.Name.Full)
		}
		assert.Greater(t, pairs, 400)
		assert.Less(t, c.Partly, 10)
	}
}
