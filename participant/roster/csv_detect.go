package roster

import (
	"bytes"
	"errors"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	xunicode "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// sampleSize is how much of a text is looked at to find out what it is.
const sampleSize = 64 << 10

// sampleRows is how many rows of the sample are divided by each delimiter.
const sampleRows = 60

func newScanner(r io.Reader) (*scanner, error) {
	s := &scanner{src: r, buf: make([]byte, sampleSize), lineEnd: '\n'}
	if err := s.sample(); err != nil {
		return nil, err
	}
	if order, ok := utf16Order(s.buf[:s.hi]); ok {
		raw := io.MultiReader(bytes.NewReader(s.buf[:s.hi:s.hi]), &rest{s.src, s.err})
		decoder := xunicode.UTF16(order, xunicode.UseBOM).NewDecoder()
		*s = scanner{src: transform.NewReader(raw, decoder), buf: make([]byte, sampleSize), lineEnd: '\n'}
		if err := s.sample(); err != nil {
			return nil, err
		}
	}
	if bytes.HasPrefix(s.buf[:s.hi], []byte("\xEF\xBB\xBF")) {
		s.lo = 3
	}
	text := s.buf[s.lo:s.hi]
	if bytes.IndexByte(text, '\n') < 0 && bytes.IndexByte(text, '\r') >= 0 {
		s.lineEnd = '\r'
	}
	if d, size := sepLine(text, s.lineEnd); size > 0 {
		s.delimiter = d
		s.lo += size
	} else {
		s.delimiter = findDelimiter(text, s.lineEnd, s.err == nil)
	}
	return s, nil
}

// rest gives what a source has behind the sample: its error, if it has shown one.
type rest struct {
	src io.Reader
	err error
}

func (r *rest) Read(p []byte) (int, error) {
	if r.err != nil {
		return 0, r.err
	}
	return r.src.Read(p)
}

// sample fills the buffer, or reads all there is.
func (s *scanner) sample() error {
	for s.hi < len(s.buf) && s.fill() {
		continue
	}
	if s.err != nil && !errors.Is(s.err, io.EOF) && s.hi == 0 {
		return s.err
	}
	return nil
}

// utf16Order reports whether a text is UTF-16, by its mark or by the zero byte that
// every Latin letter has, and in which order its bytes stand.
func utf16Order(text []byte) (xunicode.Endianness, bool) {
	switch {
	case bytes.HasPrefix(text, []byte{0xFF, 0xFE}):
		return xunicode.LittleEndian, true
	case bytes.HasPrefix(text, []byte{0xFE, 0xFF}):
		return xunicode.BigEndian, true
	}
	text = text[:min(len(text), 2048)&^1]
	var zero [2]int
	for i, c := range text {
		if c == 0 {
			zero[i%2]++
		}
	}
	switch enough := len(text) / 4; { // half of the high bytes
	case len(text) < 8:
	case zero[1] > enough && zero[0] <= enough/8:
		return xunicode.LittleEndian, true
	case zero[0] > enough && zero[1] <= enough/8:
		return xunicode.BigEndian, true
	}
	return xunicode.BigEndian, false
}

// repair reads every byte that is no UTF-8 as Windows-1252.
func repair(b []byte) string {
	out := make([]byte, 0, len(b)+len(b)/8)
	for len(b) > 0 {
		r, size := utf8.DecodeRune(b)
		if r == utf8.RuneError && size == 1 {
			r = charmap.Windows1252.DecodeByte(b[0])
		}
		out = utf8.AppendRune(out, r)
		b = b[size:]
	}
	return string(out)
}

// sepLine returns the delimiter that a first line "sep=;" names, which spreadsheets
// write and do not show, and the size of the line.
func sepLine(text []byte, lineEnd byte) (delimiter byte, size int) {
	line, _, ok := bytes.Cut(text, []byte{lineEnd})
	trimmed := bytes.Trim(line, "\r\"")
	if !ok || len(trimmed) != 5 || !bytes.EqualFold(trimmed[:4], []byte("sep=")) {
		return 0, 0
	}
	return trimmed[4], len(line) + 1
}

// findDelimiter returns the sign that divides the rows of a sample into cells, 0 for
// a list of one column. The headings decide: a row in which a sign divides more known
// headings than any other does. Where there are none, it is the sign that divides
// most rows into the same number of cells.
func findDelimiter(text []byte, lineEnd byte, cut bool) byte {
	if i := bytes.LastIndexByte(text, lineEnd); cut && i >= 0 {
		text = text[:i+1]
	}
	best, score := byte(0), 0.0
	for _, d := range []byte{';', ',', '\t', '|'} {
		if sc := divides(text, lineEnd, d); sc > score {
			best, score = d, sc
		}
	}
	if score < 2 && divides(text, lineEnd, 0) > 0 { // one column, and it has its heading
		return 0
	}
	return best
}

// divides tells how well a delimiter divides a text: 2 and more by the number of
// headings in a row, else below 2 by the share of rows with the same number of cells.
func divides(text []byte, lineEnd, delimiter byte) float64 {
	s := &scanner{src: bytes.NewReader(nil), err: io.EOF, buf: text, hi: len(text), delimiter: delimiter, lineEnd: lineEnd}
	headings, rows := 0, 0
	sizes := map[int]int{}
	for rows < sampleRows {
		cells, err := s.next()
		if errors.Is(err, io.EOF) {
			break
		}
		if filled(cells) == 0 {
			continue
		}
		rows++
		sizes[len(cells)]++
		headings = max(headings, knownHeadings(cells))
	}
	if headings >= 2 || delimiter == 0 {
		return float64(headings)
	}
	usual, cells := 0, 0
	for size, n := range sizes {
		if size > 1 && (n > usual || n == usual && size > cells) {
			usual, cells = n, size
		}
	}
	if share := float64(usual) / float64(max(rows, 1)); share >= 0.7 {
		return share + float64(min(cells, 100))/200
	}
	return 0
}
