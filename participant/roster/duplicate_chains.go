package roster

// maxChain is how many entries that share a key are looked at, the last ones first.
const maxChain = 48

// chains tell which entries have a key. A key takes 8 bytes for each entry and 11 to 21
// for each that is unlike the others, a third of what a map would take.
type chains struct {
	slots []slot // by the low bits of a key, or behind them; a power of two
	used  int
	nodes chunked[node]
}

// slot is a key and the last of its nodes, from 1; 0 where it is free.
type slot struct {
	key  uint32
	last int32
}

// node ties an entry to the one before it that has the same key.
type node struct{ entry, before int32 }

// add gives a key to an entry, behind those that were added before.
func (c *chains) add(key uint32, entry int32) {
	if 4*c.used >= 3*len(c.slots) {
		c.grow()
	}
	s := c.find(key)
	if s.last == 0 {
		s.key = key
		c.used++
	}
	s.last = c.nodes.add(node{entry: entry, before: s.last}) + 1
}

// find returns the slot of a key, or the free one where it would be.
func (c *chains) find(key uint32) *slot {
	mask := len(c.slots) - 1
	for at := int(key) & mask; ; at = (at + 1) & mask {
		if s := &c.slots[at]; s.last == 0 || s.key == key {
			return s
		}
	}
}

// grow makes room for twice as many keys.
func (c *chains) grow() {
	old := c.slots
	c.slots = make([]slot, max(1024, 2*len(old)))
	for _, s := range old {
		if s.last != 0 {
			*c.find(s.key) = s
		}
	}
}

// with yields the last entries that have a key, the last one first, and reports whether
// that were all of them. Now and then one that has not is among them.
func (c *chains) with(key uint32, yield func(entry int32) bool) (all bool) {
	if len(c.slots) == 0 {
		return true
	}
	at := c.find(key).last
	for range maxChain {
		if at == 0 {
			return true
		}
		n := c.nodes.at(at - 1)
		if at = n.before; !yield(n.entry) {
			return true
		}
	}
	return at == 0
}
