package roster

import "iter"

// maxChain is how many entries that share a key are looked at, the last ones first.
const maxChain = 24

// chains tell which entries have a key. A key takes 12 bytes for each entry and 4 to 8
// for where its chain begins, a third of what a map would take.
type chains struct {
	heads []int32 // by the low bits of a key: the last node, from 1; a power of two
	nodes chunked[node]
}

// node ties an entry to the one before it whose key begins the same chain.
type node struct {
	key           uint32
	entry, before int32
}

// add gives a key to an entry, behind those that were added before.
func (c *chains) add(key uint32, entry int32) {
	if int(c.nodes.count) == len(c.heads) {
		c.grow()
	}
	c.link(c.nodes.add(node{key: key, entry: entry}))
}

// link puts a node at the head of its chain.
func (c *chains) link(n int32) {
	one := c.nodes.at(n)
	head := &c.heads[int(one.key)&(len(c.heads)-1)]
	one.before, *head = *head, n+1
}

// grow makes the chains half as long.
func (c *chains) grow() {
	c.heads = make([]int32, max(1024, 2*len(c.heads)))
	for n := range c.nodes.count {
		c.link(n)
	}
}

// with yields the last entries that have a key, the last one first. Now and then one that
// has not is among them.
func (c *chains) with(key uint32) iter.Seq[int32] {
	return func(yield func(int32) bool) {
		if len(c.heads) == 0 {
			return
		}
		left := maxChain
		for at := c.heads[int(key)&(len(c.heads)-1)]; at != 0 && left > 0; {
			n := c.nodes.at(at - 1)
			at = n.before
			if n.key != key {
				continue
			}
			left--
			if !yield(n.entry) {
				return
			}
		}
	}
}
