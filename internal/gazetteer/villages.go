package gazetteer

import (
	"bytes"
	"slices"

	"github.com/integritas-id/integritas/internal/frontcode"
	"github.com/integritas-id/integritas/internal/history"
	"github.com/integritas-id/integritas/internal/slip"
)

// Villages is the table of the villages in force, numbered from 0 in code order.
//
// Their codes are keys as in package history, which order like codes; villages whose
// keys follow one another are a run. The name of village i is number NameOf[i] of Names,
// whose order is that of package fold's keys.
type Villages struct {
	Names      *frontcode.List
	NameOf     []uint16
	RunFirst   []uint32 // the key of the first village of each run
	RunLengths string   // how many villages are in it
	RunsBefore []uint32 // how many lie before every sixteenth run
}

// runBlock is how many runs lie between two entries of RunsBefore.
const runBlock = 16

// Len returns the number of villages.
func (v *Villages) Len() int { return len(v.NameOf) }

// Rank returns how many villages have a lower key, and whether the next one has this key.
func (v *Villages) Rank(key uint32) (n int, found bool) {
	r, found := slices.BinarySearch(v.RunFirst, key)
	if found {
		return v.before(r), true
	}
	if r == 0 {
		return 0, false
	}
	r--
	step := int(key - v.RunFirst[r])
	length := int(v.RunLengths[r])
	return v.before(r) + min(step, length), step < length
}

// before returns how many villages lie before a run.
func (v *Villages) before(r int) int {
	n := int(v.RunsBefore[r/runBlock])
	for i := r - r%runBlock; i < r; i++ {
		n += int(v.RunLengths[i])
	}
	return n
}

// Keys yields the numbers and keys of the villages from first up to last, in order.
func (v *Villages) Keys(first, last int, yield func(i int, key uint32) bool) {
	if first >= last {
		return
	}
	block, found := slices.BinarySearch(v.RunsBefore, uint32(first))
	if !found {
		block--
	}
	i := int(v.RunsBefore[block])
	for r := block * runBlock; i < last; r++ {
		for step := range uint32(v.RunLengths[r]) {
			if i >= first && (i >= last || !yield(i, v.RunFirst[r]+step)) {
				return
			}
			i++
		}
	}
}

// Key returns the key of a village.
func (v *Villages) Key(i int) uint32 {
	block, found := slices.BinarySearch(v.RunsBefore, uint32(i))
	if !found {
		block--
	}
	n := int(v.RunsBefore[block])
	r := block * runBlock
	for n+int(v.RunLengths[r]) <= i {
		n += int(v.RunLengths[r])
		r++
	}
	return v.RunFirst[r] + uint32(i-n)
}

// Name returns the name of a village.
func (v *Villages) Name(i int) string {
	var buf [64]byte
	return string(v.Names.Append(buf[:0], int(v.NameOf[i])))
}

// VillageKind returns the kind that the key of a village says, numbered as a region.Kind.
func VillageKind(key uint32) uint8 {
	switch key & history.MaxVillage / 1000 {
	case 1:
		return kindUrbanVillage
	case 2:
		return kindVillage
	case 3:
		return kindAdatVillage
	}
	return 0
}

// A Deep is a table of villages for a search. Its methods take and return no pointers
// to what is searched, so that this stays on the stack, and a program that does not
// search for villages does not carry them.
type Deep interface {
	Kind(i int) uint8
	Parent(i int) int
	Within(unit int) (first, last int)
	Next(names Run, first, last int) int
	Narrow(r Run, key Word) Run
	Begun(key Word) Run
	Whole(r Run, key Word) Run
	Folded(i int) Word
	Half(i int, key Word) bool
	Near(t Near, first, last int) Hits
}

// Word is a short text by value.
type Word struct {
	letters [64]byte
	length  int
}

func wordOf(key []byte) (w Word) {
	w.length = copy(w.letters[:], key)
	return w
}

// Kind returns the kind of a village, numbered as a region.Kind.
func (v *Villages) Kind(i int) uint8 { return VillageKind(v.Key(i)) }

// Next returns the first village from one on that has one of some names, last if none before it
// has.
func (v *Villages) Next(names Run, first, last int) int {
	for i, n := range v.NameOf[min(first, last):last] {
		if int(n) >= names.first && int(n) < names.last {
			return first + i
		}
	}
	return last
}

// Parent returns the unit of the district that a village lies in.
func (v *Villages) Parent(i int) int {
	province, regency, district, _ := history.Parts(v.Key(i))
	unit, _ := Unit(byte(province), byte(regency), byte(district))
	return unit
}

// Within returns the villages in a unit, from first up to last, which is not among
// them; of all units for -1.
func (v *Villages) Within(unit int) (first, last int) {
	if unit < 0 {
		return 0, v.Len()
	}
	if unit >= Units {
		return unit - Units, unit - Units + 1
	}
	p, r, d := Parts(unit)
	key, step := history.Key(int(p), int(r), int(d), 0), history.Key(0, 0, 1, 0)
	switch {
	case unit < provinceCount:
		step = history.Key(1, 0, 0, 0)
	case unit < Regencies:
		step = history.Key(0, 1, 0, 0)
	}
	first, _ = v.Rank(key)
	last, _ = v.Rank(key + step)
	return first, last
}

// Narrow returns the names of a run from the first one that begins with a key on, none
// if none does.
func (v *Villages) Narrow(r Run, key Word) Run {
	first := v.Names.Search(func(name []byte) int { return CompareFolded(name, key.letters[:key.length], false) })
	if last := min(r.last, v.Names.Len); first < last && v.compare(first, key, false) == 0 {
		return Run{first, last}
	}
	return Run{}
}

// Begun returns the names that begin with a key, none if none does.
func (v *Villages) Begun(key Word) Run {
	r := v.Narrow(Run{0, v.Names.Len}, key)
	if r.first == r.last {
		return r
	}
	return Run{r.first, v.Names.Search(func(name []byte) int {
		if c := CompareFolded(name, key.letters[:key.length], false); c != 0 {
			return c
		}
		return -1 // the first name behind those
	})}
}

// Whole returns the names of a run narrowed to a key that have no other letters.
func (v *Villages) Whole(r Run, key Word) Run {
	end := r.first
	for end < r.last && v.compare(end, key, true) == 0 {
		end++
	}
	return Run{r.first, end}
}

// compare compares the name of a number with a key.
func (v *Villages) compare(n int, key Word, whole bool) int {
	var buf [64]byte
	return CompareFolded(v.Names.Append(buf[:0], n), key.letters[:key.length], whole)
}

// Folded returns the folded name of a village.
func (v *Villages) Folded(i int) (w Word) {
	var buf [64]byte
	w.length = len(appendFolded(w.letters[:0], v.Names.Append(buf[:0], int(v.NameOf[i]))))
	return w
}

// Half reports whether a village has two names, as "Pulo Lon/Dayah" has, and one of them is
// a key.
func (v *Villages) Half(i int, key Word) bool {
	var buf, folded [64]byte
	name := v.Names.Append(buf[:0], int(v.NameOf[i]))
	if !bytes.ContainsAny(name, "/(") {
		return false
	}
	for from := 0; from < len(name); {
		to := from
		for to < len(name) && name[to] != '/' && name[to] != '(' {
			to++
		}
		if string(appendFolded(folded[:0], name[from:to])) == string(key.letters[:key.length]) {
			return true
		}
		from = to + 1
	}
	return false
}

// Near is what names have to be near to.
type Near struct {
	pattern slip.Pattern
	mask    uint16
	letters int
	limit   int  // of slips
	first   byte // the letter that names begin with; 0 for any
}

// maxVillages bounds the villages that one mention may mean.
const maxVillages = 400

// Hits are some villages.
type Hits struct {
	at [maxVillages]int32
	n  int
}

// mayBe reports whether a folded name can be near, by its length and letters.
func (t *Near) mayBe(name []byte) bool {
	n := len(name) - t.letters
	return n <= t.limit && -n <= t.limit && slip.Near(t.mask, slip.Mask(name), t.limit)
}

// Near returns the villages from first up to last whose names are near.
func (v *Villages) Near(t Near, first, last int) (found Hits) {
	var numbers [1 << 10]uint64 // of the names that are near, a bit for each
	var buf [slip.MaxLength]byte
	some := false
	for i, raw := range v.Names.From(v.beginning(t.first)) {
		if t.first == 0 && len(raw) < t.letters-t.limit {
			continue
		}
		name := appendFolded(buf[:0], raw)
		if t.first != 0 && name[0] != t.first {
			break
		}
		if t.mayBe(name) && t.pattern.Distance(name) <= t.limit {
			numbers[i/64] |= 1 << (i % 64)
			some = true
		}
	}
	if !some {
		return found
	}
	for i, n := range v.NameOf[first:last] {
		if numbers[n/64]&(1<<(n%64)) != 0 && found.n < len(found.at) {
			found.at[found.n] = int32(first + i)
			found.n++
		}
	}
	return found
}

// beginning returns the number of the first name that begins with a letter, 0 for no letter.
func (v *Villages) beginning(letter byte) int {
	if letter == 0 {
		return 0
	}
	return v.Names.Search(func(name []byte) int { return CompareFolded(name, []byte{letter}, false) })
}
