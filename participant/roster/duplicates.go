package roster

import (
	"hash/maphash"
	"iter"
	"log/slog"
	"slices"
	"strings"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
)

// Reason tells why two entries seem to be one person. Zero is no reason.
type Reason uint8

// The reasons, the strongest first.
const (
	ReasonNumber   Reason = iota + 1 // the same NIP, NIK, NRP or old NIP
	ReasonContact                    // names alike, and the same telephone or e-mail
	ReasonNameUnit                   // names alike, in the same unit
	ReasonName                       // names alike, the unit of one not known or another
)

var reasonSet = enum.Set[Reason]{Name: "Reason", ID: "alasan kesamaan", EN: "reason for a duplicate", Rows: []enum.Row{
	ReasonNumber:   {Code: "number", ID: "nomor sama", EN: "same number"},
	ReasonContact:  {Code: "contact", ID: "nama mirip, kontak sama", EN: "similar name, same contact"},
	ReasonNameUnit: {Code: "name_unit", ID: "nama mirip, unit kerja sama", EN: "similar name, same unit"},
	ReasonName:     {Code: "name", ID: "nama mirip", EN: "similar name"},
}}

// Pair is two entries that seem to be one person.
type Pair struct {
	First, Second Entry
	Score         float64 // from 0 to 1: how likely it is; below 0.8 a same number under two names
	Reason        Reason
}

// LogValue returns both entries, masked, the score and why.
func (p Pair) LogValue() slog.Value {
	return slog.GroupValue(slog.Any("first", p.First.LogValue()), slog.Any("second", p.Second.LogValue()),
		slog.Float64("score", p.Score), slog.Any("reason", p.Reason))
}

// minScore is the lowest score of a pair.
const minScore = 0.8

// Entries yields entries as long as there is no error, and leaves that in err,
// unless err is nil.
func Entries(seq iter.Seq2[Entry, error], err *error) iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		if seq == nil {
			return
		}
		for e, failed := range seq {
			if failed != nil {
				if err != nil {
					*err = failed
				}
				return
			}
			if !yield(e) {
				return
			}
		}
	}
}

// Duplicates yields each entry that seems to be the same person as one before it, with
// the likeliest of these, in the order of the list. The number decides, where both have
// one of the same kind; a slip of one or two digits counts as none. Else the names must
// be alike ([participant.Name.Similarity]), and unit, contact, sex and birth date raise
// or lower the score. Units compare as offices do: two that are different speak against
// the pair, two that may be one say nothing. A husband and wife are never a pair.
//
// It keeps every entry until it ends: about 1.2 kB each, 110 MB for a list of 100,000
// people, and a fifth less if they are given without their Cells. Of very many people
// with the same words in their names the last ones are compared.
func Duplicates(entries iter.Seq[Entry]) iter.Seq[Pair] {
	return func(yield func(Pair) bool) {
		if entries == nil {
			return
		}
		x := newIndex()
		for e := range entries {
			if p, ok := x.best(&e); ok && !yield(p) {
				return
			}
			x.add(e)
		}
	}
}

// DuplicatesBetween yields each entry of the second list that seems to be the same
// person as one of the first, with the likeliest of these, in the order of the second
// list. It keeps the entries of the first list, as [Duplicates] does.
func DuplicatesBetween(first, second iter.Seq[Entry]) iter.Seq[Pair] {
	return func(yield func(Pair) bool) {
		if first == nil || second == nil {
			return
		}
		x := newIndex()
		for e := range first {
			x.add(e)
		}
		for e := range second {
			if p, ok := x.best(&e); ok && !yield(p) {
				return
			}
		}
	}
}

// pieceSize is how many entries stand in one piece of memory.
const pieceSize = 1024

// maxChain is how many entries that share a key are looked at, the last ones first.
const maxChain = 48

// index finds entries by what they share: numbers, contacts, words of the name.
type index struct {
	entries [][]Entry // in pieces, so that a list that grows is not copied
	count   int32
	last    map[uint64]int32 // by key: the last node, from 1
	nodes   []node
	seed    maphash.Seed
	seen    []int32 // by entry: the round in which it was compared last
	round   int32
	keys    []uint64
	text    []byte
	words   []string
	units   units
}

// node ties an entry to the one before it that has the same key.
type node struct{ entry, before int32 }

func newIndex() *index {
	return &index{last: map[uint64]int32{}, seed: maphash.MakeSeed(), units: units{known: map[string]*unit{}, verdicts: map[[2]*unit]office.Verdict{}}}
}

func (x *index) add(e Entry) {
	for _, key := range x.keysOf(&e.Participant) {
		x.nodes = append(x.nodes, node{x.count, x.last[key]})
		x.last[key] = int32(len(x.nodes))
	}
	if x.count%pieceSize == 0 {
		x.entries = append(x.entries, make([]Entry, 0, min(pieceSize, 64+2*int(x.count))))
	}
	piece := &x.entries[x.count/pieceSize]
	*piece = append(*piece, e)
	x.count++
	x.seen = append(x.seen, 0)
}

// at returns an entry that was added.
func (x *index) at(n int32) *Entry { return &x.entries[n/pieceSize][n%pieceSize] }

// best returns the likeliest pair of an entry with those in the index.
func (x *index) best(e *Entry) (Pair, bool) {
	x.round++
	best := Pair{Second: *e}
	for _, key := range x.keysOf(&e.Participant) {
		at := x.last[key]
		for range maxChain {
			if at == 0 {
				break
			}
			n := x.nodes[at-1]
			at = n.before
			if x.seen[n.entry] == x.round {
				continue
			}
			x.seen[n.entry] = x.round
			other := x.at(n.entry)
			if score, reason := x.compare(&other.Participant, &e.Participant); score > best.Score {
				best.First, best.Score, best.Reason = *other, score, reason
			}
		}
	}
	return best, best.Reason != 0
}

// keysOf returns the keys of a person: the numbers, contacts, the whole name, every two
// words of it, and each word together with the unit.
func (x *index) keysOf(p *participant.Participant) []uint64 {
	x.keys = x.keys[:0]
	for _, n := range [...]participant.Number{p.NIP, p.NIK, p.NRP, p.NIPLama} {
		if !n.IsZero() {
			x.key("number", n.Reveal(), "")
		}
	}
	for _, phone := range p.Phones {
		x.key("phone", phone.Reveal(), "")
	}
	if !p.Email.IsZero() {
		x.key("email", strings.ToLower(p.Email.Reveal()), "")
	}
	x.words = x.words[:0]
	for word := range strings.FieldsFuncSeq(p.Name.Full, func(r rune) bool { return r == ' ' || r == '.' }) {
		if s := skeleton(word); s != "" && len(x.words) < 6 {
			x.words = append(x.words, s)
		}
	}
	if len(x.words) == 0 {
		return x.keys
	}
	x.key("name", strings.Join(x.words, ""), "")
	slices.Sort(x.words)
	unit := ""
	if p.Unit != "" {
		unit = x.units.of(p.Unit).key
	}
	for i, a := range x.words {
		x.key("unit", a, unit)
		for _, b := range x.words[i+1:] {
			x.key("words", a, b)
		}
	}
	return x.keys
}

func (x *index) key(kind, a, b string) {
	x.text = append(append(append(append(append(x.text[:0], kind...), 0), a...), 0), b...)
	x.keys = append(x.keys, maphash.Bytes(x.seed, x.text))
}

// skeleton returns what stays of a word however it is spelled: its consonants without
// those that come and go, of letters that take each other's place the one.
func skeleton(word string) string {
	s := fold.Append(make([]byte, 0, 24), word)
	out := s[:0]
	for i := 0; i < len(s); i++ {
		c := s[i]
		var next byte
		if i+1 < len(s) {
			next = s[i+1]
		}
		switch {
		case c == 't' && next == 'j': // Tjahjo, Cahyo
			c = 'c'
		case c == 'd' && next == 'j' || strings.IndexByte("aeiouyhjw'", c) >= 0: // Djoko, Joko, Yusuf, Jusuf
			continue
		case c == 'c' && next == 'h', c == 'q', c == 'x':
			c = 'k'
		case c == 'p', c == 'v':
			c = 'f'
		case c == 'z':
			c = 's'
		}
		if n := len(out); n == 0 || out[n-1] != c {
			out = append(out, c)
		}
	}
	if len(out) == 0 && len(s) > 0 {
		return string(s[:1])
	}
	return string(out)
}

// compare scores two people.
func (x *index) compare(a, b *participant.Participant) (float64, Reason) {
	if a.SpouseOf == b.ID && a.IsSpouse() || b.SpouseOf == a.ID && b.IsSpouse() {
		return 0, 0
	}
	switch n := sameNumber(a, b); {
	case n == same && a.Name.Full != "" && b.Name.Full != "" && a.Name.Similarity(b.Name) < 0.6:
		return 0.7, ReasonNumber // one number, two names
	case n == same:
		return 1, ReasonNumber
	case n == different:
		return 0, 0
	}
	if sa, sb := a.KnownSex(), b.KnownSex(); sa != 0 && sb != 0 && sa != sb {
		return 0, 0 // before the names, which cost more
	}
	score := a.Name.Similarity(b.Name)
	if score < 0.7 {
		return 0, 0
	}
	if !a.BirthDate.IsZero() && !b.BirthDate.IsZero() {
		if a.BirthDate == b.BirthDate {
			score = raise(score, 0.7)
		} else {
			score *= 0.8
		}
	}
	reason := ReasonName
	switch {
	case sameContact(a, b):
		reason = ReasonContact
		score = raise(score, 0.6)
	case a.Unit == "" || b.Unit == "":
		score *= 0.95
	default:
		switch x.units.compare(a.Unit, b.Unit) {
		case office.VerdictSame:
			reason = ReasonNameUnit
			score = raise(score, 0.2)
		case office.VerdictUndecided:
			score *= 0.95 // as if one were not told
		default:
			score *= 0.88
		}
	}
	if score < minScore {
		return 0, 0
	}
	return score, reason
}

// raise brings a score nearer to 1 by a share of what it lacks.
func raise(score, share float64) float64 { return score + (1-score)*share }

// How the numbers of two people compare.
const (
	unknown = iota // neither has a number of the other's kind, or they differ by a slip
	same
	different
)

func sameNumber(a, b *participant.Participant) int {
	if !a.NIP.IsZero() && a.NIP == b.NIP || !a.NIK.IsZero() && a.NIK == b.NIK ||
		!a.NRP.IsZero() && a.NRP == b.NRP || !a.NIPLama.IsZero() && a.NIPLama == b.NIPLama {
		return same
	}
	if !a.NIP.IsZero() && !b.NIP.IsZero() && !slipped(a.NIP.Reveal(), b.NIP.Reveal()) ||
		!a.NIK.IsZero() && !b.NIK.IsZero() && !slipped(a.NIK.Reveal(), b.NIK.Reveal()) {
		return different
	}
	return unknown
}

// slipped reports whether two numbers differ by one or two digits.
func slipped(a, b string) bool {
	n := 0
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			n++
		}
	}
	return n <= 2
}

func sameContact(a, b *participant.Participant) bool {
	if !a.Email.IsZero() && a.Email == b.Email {
		return true
	}
	for _, phone := range a.Phones {
		if slices.Contains(b.Phones, phone) {
			return true
		}
	}
	return false
}
