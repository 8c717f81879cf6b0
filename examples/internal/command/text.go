package command

import (
	"bufio"
	"errors"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// utf16Order returns 'l' or 'b' for a text in UTF-16, by its mark or because every
// second byte of the beginning is zero, else 0.
func utf16Order(head []byte) byte {
	if len(head) < 2 {
		return 0
	}
	switch {
	case head[0] == 0xff && head[1] == 0xfe:
		return 'l'
	case head[0] == 0xfe && head[1] == 0xff:
		return 'b'
	}
	head = head[:min(len(head), 64)&^1]
	var zero [2]int
	for i, b := range head {
		if b == 0 {
			zero[i%2]++
		}
	}
	switch half := len(head) / 2; {
	case zero[1] > half*3/4 && zero[0] == 0:
		return 'l'
	case zero[0] > half*3/4 && zero[1] == 0:
		return 'b'
	}
	return 0
}

// decode returns a text as UTF-8 without a mark. Bytes that are no UTF-8 are taken for
// Windows-1252, of which note is told once.
func decode(r *bufio.Reader, note func()) io.Reader {
	head, _ := r.Peek(64)
	switch utf16Order(head) {
	case 'l':
		return unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder().Reader(r)
	case 'b':
		return unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewDecoder().Reader(r)
	}
	if mark := "\ufeff"; len(head) >= len(mark) && string(head[:len(mark)]) == mark {
		_, _ = r.Discard(len(mark)) // it was peeked
	}
	return &windows{r: r, note: note}
}

// windows reads UTF-8 in which single letters may be Windows-1252.
type windows struct {
	r    *bufio.Reader
	note func()
	rest []byte // of a letter that did not fit
}

// Read reads letter by letter.
func (w *windows) Read(b []byte) (n int, err error) {
	for n < len(b) {
		if len(w.rest) == 0 {
			letter, err := w.letter()
			if err != nil {
				if n > 0 && errors.Is(err, io.EOF) {
					return n, nil
				}
				return n, err
			}
			w.rest = letter
		}
		taken := copy(b[n:], w.rest)
		w.rest, n = w.rest[taken:], n+taken
		if w.r.Buffered() == 0 && len(w.rest) == 0 {
			return n, nil // what there is for now
		}
	}
	return n, nil
}

func (w *windows) letter() ([]byte, error) {
	r, size, err := w.r.ReadRune()
	if err != nil {
		return nil, err
	}
	if r == utf8.RuneError && size == 1 {
		if err := w.r.UnreadRune(); err != nil {
			return nil, err
		}
		b, err := w.r.ReadByte()
		if err != nil {
			return nil, err
		}
		r = charmap.Windows1252.DecodeByte(b)
		if w.note != nil {
			w.note()
			w.note = nil
		}
	}
	return utf8.AppendRune(nil, r), nil
}
