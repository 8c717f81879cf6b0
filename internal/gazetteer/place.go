package gazetteer

// The scores below which a region is not shown, and not taken by Parse.
const (
	floor      = 0.5
	parseFloor = 72 // a quality
)

// place is a reading of some mentions: a region and those named that contain it.
type place struct {
	unit    int32
	how     How
	quality uint8
	likely  uint8
	count   uint8    // of mentions at different levels
	stated  bool     // one of them has its kind stated
	near    bool     // one of them is misspelt
	tidy    bool     // the words around the names do not speak against it
	full    bool     // no word is left that may be of a name
	clean   bool     // nor does a kind that is stated of another name
	members [5]int16 // candidates by level, -1 for none
	letters int32    // of their names
	sum     int32    // of the quality of each letter
	weight  int32
}

// take adds a mention to a place.
//
//go:noinline
func (p *place) take(m *mention, c *candidate) {
	p.count++
	p.stated = p.stated || m.stated
	p.near = p.near || m.near
	p.letters += int32(m.letters)
	p.sum += int32(m.letters) * int32(c.quality)
	p.weight += int32(m.letters)*int32(c.quality) + m.kindWeight()
}

// wordSet is a set of words of a text.
type wordSet [MaxText / 64]uint64

func (w *wordSet) add(from, to int) {
	for i := from; i < to; i++ {
		w[i/64] |= 1 << (i % 64)
	}
}

func (w *wordSet) remove(from, to int) {
	for i := from; i < to; i++ {
		w[i/64] &^= 1 << (i % 64)
	}
}

func (w *wordSet) has(i int) bool { return w[i/64]&(1<<(i%64)) != 0 }

// isGood reports whether a place says all that the text does.
func (p *place) isGood() bool { return p.clean && p.quality >= parseFloor }
