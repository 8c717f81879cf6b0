// Package slip counts the slips of the keyboard between two words: letters left
// out, put in, replaced or swapped with the next one.
package slip

import "math/bits"

// MaxLength is the longest word, in letters, that [Pattern] takes.
const MaxLength = 64

// classes gives the bit of each small letter in a mask. The letters a and n, which
// nearly every name has, tell nothing; rare letters share a bit.
const classes = "\xff\x0b\x0e\x0c\x03\x0e\x02\x0e\x00\x0f\x09\x07\x0a\xff\x08\x0d\x0f\x04\x06\x05\x01\x0f\x0f\x0f\x0e\x0f"

// Mask returns a set of the letters of a word in 16 bits. One slip adds no more than
// one bit and takes no more than one away.
func Mask(word []byte) (m uint16) {
	for _, c := range word {
		if i := c - 'a'; int(i) < len(classes) && classes[i] < 16 {
			m |= 1 << classes[i]
		}
	}
	return m
}

// Near reports whether two words with these masks can be within so many slips.
func Near(a, b uint16, limit int) bool {
	return bits.OnesCount16(a&^b) <= limit && bits.OnesCount16(b&^a) <= limit
}

// Pattern is a word prepared for comparing it with many others. The zero Pattern is
// the empty word.
type Pattern struct {
	at     [36]uint64 // the places of each letter and digit
	length int
	last   uint64
}

// Set makes the pattern that of a word of small letters and digits, and reports
// whether it can be compared: it must not be longer than [MaxLength].
func (p *Pattern) Set(word []byte) bool {
	*p = Pattern{length: len(word)}
	if len(word) > MaxLength {
		return false
	}
	for i, c := range word {
		if n := index(c); n < len(p.at) {
			p.at[n] |= 1 << i
		}
	}
	if len(word) > 0 {
		p.last = 1 << (len(word) - 1)
	}
	return true
}

// index returns the number of a letter or digit, more than 35 for others.
func index(c byte) int {
	switch {
	case 'a' <= c && c <= 'z':
		return int(c - 'a')
	case '0' <= c && c <= '9':
		return int(c-'0') + 26
	}
	return 255
}

// Distance returns the number of slips between the pattern and a word: the optimal
// string alignment distance, in which two swapped neighbours are one slip. The rows
// of the distance table are bits of a word (Hyyrö, "A Bit-Vector Algorithm for
// Computing Levenshtein and Damerau Edit Distances", 2003).
func (p *Pattern) Distance(word []byte) int {
	if p.length == 0 {
		return len(word)
	}
	distance := p.length
	vp, vn, d0, before := ^uint64(0), uint64(0), uint64(0), uint64(0)
	for _, c := range word {
		var at uint64
		if n := index(c); n < len(p.at) {
			at = p.at[n]
		}
		swapped := (^d0 & at) << 1 & before
		d0 = ((at & vp) + vp) ^ vp | at | vn | swapped
		hp := vn | ^(d0 | vp)
		hn := d0 & vp
		if hp&p.last != 0 {
			distance++
		} else if hn&p.last != 0 {
			distance--
		}
		hp = hp<<1 | 1
		vp = hn<<1 | ^(d0 | hp)
		vn = hp & d0
		before = at
	}
	return distance
}
