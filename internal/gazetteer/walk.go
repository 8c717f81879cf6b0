package gazetteer

import (
	"github.com/integritas-id/integritas/internal/slip"
)

// A Walk follows the names of provinces, regencies, cities and districts through the
// words of a text that its user has cut: for posts and offices, which find a region
// behind other words ("Kepala Dinas Kesehatan Kota Tj. Pinang", "Sekda Kab. Lam-Tim").
// The zero Walk stands before the first word. It costs some 0.2 µs a word, a hundredth of that for most
// words that begin no name, and allocates nothing. The longest name that begins at a word is found so:
//
//	var w Walk
//	for j := from; j < len(words) && w.Next(words[j]); j++ {
//		if name := w.Name(); name.OK() {
//			best, end = name, j+1
//		}
//	}
//	unit, verdict := best.Region(AtRegency | AtCity)
type Walk struct {
	written walkKey // with the words as they are
	long    walkKey // with short forms written out
	differ  bool    // there are short forms
}

// walkKey is the letters so far and the names that begin with them.
type walkKey struct {
	letters [slip.MaxLength]byte
	length  int
	run     Run
	ended   bool
}

// Next adds a word, in folded letters, and reports whether the words so far are a name or
// may begin one.
func (w *Walk) Next(word []byte) bool {
	if w.written.length == 0 && !MayBegin(word) {
		w.written.ended = true
		return false
	}
	long := longOf(word)
	switch {
	case long != "":
		if !w.differ {
			w.long, w.differ = w.written, true
		}
		w.long.add([]byte(long))
	case w.differ:
		w.long.add(word)
	}
	w.written.add(word)
	return !w.written.ended || w.differ && !w.long.ended
}

// add adds the letters of a word.
func (k *walkKey) add(word []byte) {
	if k.ended = k.ended || k.length+len(word) > len(k.letters); k.ended {
		return
	}
	first := k.length < 2
	k.length += copy(k.letters[k.length:], word)
	key := k.letters[:k.length]
	if k.length < 2 {
		return // too short to look up
	}
	if first {
		k.run = startRun(key)
	}
	k.run = k.run.narrow(key)
	k.ended = k.run.first == k.run.last
}

// Name returns the names that the words so far are.
func (w *Walk) Name() Named {
	if r := w.written.whole(); r.first < r.last {
		return Named(r)
	}
	return Named(w.long.whole())
}

// whole returns the names that the letters so far are.
func (k *walkKey) whole() Run {
	if k.ended || k.length < 2 {
		return Run{}
	}
	return k.run.whole(k.letters[:k.length])
}

// Named is a name in the tables, which several regions may have; the zero Named is none.
type Named Run

// OK reports whether there is such a name.
func (n Named) OK() bool { return n.first < n.last }

// Sets of kinds for [Named.Region]: bit k is the region.Kind of number k.
const (
	AtProvince = uint16(ofProvince)
	AtRegency  = uint16(ofRegency)
	AtCity     = uint16(ofCity)
	AtDistrict = uint16(ofDistrict)
)

// Region returns the unit of the one region of some kinds that has the name. A name in
// force beats another spelling or short form, and that a former name. It is Several where
// two regions have the name in the same way, and None where no region of these kinds has
// it. [Parts] tells the code of a unit.
func (n Named) Region(kinds uint16) (unit int, v Verdict) {
	unit, v = -1, None
	best := How(0)
	for _, e := range order[n.first:n.last] {
		u, how := entryUnit(int(e)), entryHow(int(e))
		switch {
		case kinds&(1<<KindOf(u)) == 0 || v != None && how > best:
		case v == None || how < best:
			unit, best, v = u, how, One
		case u != unit:
			v = Several
		}
	}
	if v == Several {
		unit = -1
	}
	return unit, v
}
