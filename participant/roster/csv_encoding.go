package roster

import (
	"encoding/binary"
	"io"
	"unicode/utf16"
	"unicode/utf8"
)

// windows1252 are the signs that Windows-1252 has for the bytes 0x80 to 0x9F; the other
// bytes are the signs of their numbers. x/text/encoding/charmap has it beside all other
// encodings, which are 100 KiB in every program.
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"

// fromWindows1252 returns the sign of a byte.
func fromWindows1252(c byte) rune {
	if c < 0x80 || c > 0x9F {
		return rune(c)
	}
	n := c - 0x80
	for _, r := range windows1252 {
		if n == 0 {
			return r
		}
		n--
	}
	return utf8.RuneError
}

// utf16Block is how many bytes a [utf16Reader] reads at once.
const utf16Block = 64 << 10

// utf16Reader reads text in UTF-16 as UTF-8. What is no text is U+FFFD.
type utf16Reader struct {
	src   io.Reader
	order binary.ByteOrder
	in    []byte // for the source; its first bytes are the beginning of a sign
	begin int    // how many they are
	text  []byte // for what is read
	out   []byte // the rest of it that is not yet taken
	begun bool   // the mark in front is passed
	err   error
}

func (r *utf16Reader) Read(p []byte) (int, error) {
	for len(r.out) == 0 {
		if r.err != nil {
			return 0, r.err
		}
		if r.in == nil {
			r.in = make([]byte, utf16Block)
		}
		n, err := r.src.Read(r.in[r.begin:])
		r.err = err
		r.begin = copy(r.in, r.decode(r.in[:r.begin+n]))
	}
	n := copy(p, r.out)
	r.out = r.out[n:]
	return n, nil
}

// decode reads the signs that are whole and returns what is left; at the end it reads all.
func (r *utf16Reader) decode(b []byte) []byte {
	r.text = r.text[:0]
	for len(b) >= 2 {
		c := rune(r.order.Uint16(b))
		size := 2
		if utf16.IsSurrogate(c) {
			if len(b) < 4 && r.err == nil {
				break
			}
			c = utf8.RuneError
			if len(b) >= 4 {
				if whole := utf16.DecodeRune(rune(r.order.Uint16(b)), rune(r.order.Uint16(b[2:]))); whole != utf8.RuneError {
					c, size = whole, 4
				}
			}
		}
		if r.begun || c != '\uFEFF' {
			r.text = utf8.AppendRune(r.text, c)
		}
		r.begun = true
		b = b[size:]
	}
	if len(b) > 0 && r.err != nil {
		r.text, b = utf8.AppendRune(r.text, utf8.RuneError), nil
	}
	r.out = r.text
	return b
}

// sampleSize is how much of a text is looked at to find out what it is.
const sampleSize = 64 << 10
