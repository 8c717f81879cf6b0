package fold

// Hash is FNV-1a of 32 bits over folded text, taken in steps: the generated tables lay
// their keys out by it.
type Hash uint32

// NewHash is the hash of nothing.
const NewHash Hash = 2166136261

// Add returns the hash of the text so far and of what follows.
func (h Hash) Add(folded []byte) Hash {
	for _, c := range folded {
		h = h.AddByte(c)
	}
	return h
}

// AddText is [Hash.Add] of a string.
func (h Hash) AddText(folded string) Hash {
	for i := range len(folded) {
		h = h.AddByte(folded[i])
	}
	return h
}

// AddByte is [Hash.Add] of one byte.
func (h Hash) AddByte(c byte) Hash { return (h ^ Hash(c)) * 16777619 }
