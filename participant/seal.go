package participant

// Where fmt cannot call Format (an unexported field, a wrong verb such as %p or %w,
// a dump that ignores methods) it prints memory. So numbers and texts that identify
// a person lie in memory sealed: one to one, zero to zero, and unlike themselves. The
// seal keeps a number from being read by accident. It is no secret: the factor stands
// below, and whoever has the printed memory and this file has the number.

// sealFactor is odd, so that multiplying by it permutes the uint64; openFactor is
// its inverse.
const (
	sealFactor = 0x9E3779B97F4A7C15
	openFactor = 0xF1DE83E19937733D
)

// sealedNumber is a number under the seal. Zero is zero.
type sealedNumber uint64

func sealNumber(v uint64) sealedNumber { return sealedNumber(v * sealFactor) }

func (n sealedNumber) open() uint64 { return uint64(n) * openFactor }

// sealedText is a text under the seal, byte by byte. Empty is empty.
type sealedText string

// sealBit turns ASCII into bytes that are no text.
const sealBit = 0xD5

func sealText(s string) sealedText {
	b := []byte(s)
	for i := range b {
		b[i] ^= sealBit
	}
	return sealedText(b)
}

func (t sealedText) open() string { return string(t.appendOpen(make([]byte, 0, len(t)))) }

func (t sealedText) appendOpen(b []byte) []byte {
	for i := range len(t) {
		b = append(b, t[i]^sealBit)
	}
	return b
}

func (t sealedText) at(i int) byte { return t[i] ^ sealBit }
