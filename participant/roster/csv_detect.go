package roster

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"io/fs"

	"github.com/integritas-id/integritas/internal/patient"
)

// sampleRows is how many rows of the sample are divided by each delimiter.
const sampleRows = 60

func newScanner(r io.Reader) (*scanner, error) {
	if r == nil {
		return nil, fs.ErrInvalid
	}
	s := &scanner{src: patient.Reader(r), buf: make([]byte, sampleSize), lineEnd: '\n'}
	if err := s.sample(); err != nil {
		return nil, err
	}
	if format := formatOf(s.buf[:s.hi]); format != "" {
		return nil, &FormatError{Format: format}
	}
	if order, ok := utf16Order(s.buf[:s.hi]); ok {
		raw := io.MultiReader(bytes.NewReader(s.buf[:s.hi:s.hi]), &rest{s.src, s.err})
		*s = scanner{src: patient.Reader(&utf16Reader{src: raw, order: order}), buf: make([]byte, sampleSize), lineEnd: '\n'}
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

func (r *rest) Read(p []byte) (n int, err error) {
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
func utf16Order(text []byte) (binary.ByteOrder, bool) {
	switch {
	case bytes.HasPrefix(text, []byte{0xFF, 0xFE}):
		return binary.LittleEndian, true
	case bytes.HasPrefix(text, []byte{0xFE, 0xFF}):
		return binary.BigEndian, true
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
		return binary.LittleEndian, true
	case zero[0] > enough && zero[1] <= enough/8:
		return binary.BigEndian, true
	}
	return binary.BigEndian, false
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
// a list of one column. It is the sign that divides most rows into the same number of
// cells, quotation marks heeded; that it divides headings from each other speaks for it
// as well, but a comma in a heading is none.
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
	if score < 1.2 && isOneColumn(text, lineEnd) {
		return 0
	}
	return best
}

// isOneColumn reports whether a row of the sample is the heading of names alone.
func isOneColumn(text []byte, lineEnd byte) bool {
	s := sampleScanner(text, lineEnd, 0)
	for range sampleRows {
		cells, err := s.next()
		if errors.Is(err, io.EOF) {
			return false
		}
		if len(cells) == 1 && known(cells[0]) == FieldName {
			return true
		}
	}
	return false
}

func sampleScanner(text []byte, lineEnd, delimiter byte) *scanner {
	return &scanner{src: bytes.NewReader(nil), err: io.EOF, buf: text, hi: len(text), delimiter: delimiter, lineEnd: lineEnd}
}

// divides tells how well a delimiter divides a text: the share of rows with the same
// number of cells, two at least, and half as much again for a row of headings; 0 for
// one that divides none or too few.
func divides(text []byte, lineEnd, delimiter byte) float64 {
	s := sampleScanner(text, lineEnd, delimiter)
	headings, rows := 0, 0
	sizes := map[int]int{}
	for rows < sampleRows {
		cells, err := s.next()
		if errors.Is(err, io.EOF) {
			break
		}
		if filled(cells) == 0 && len(cells) < 2 {
			continue
		}
		rows++
		sizes[len(cells)]++
		if headings < 2 {
			headings = max(headings, knownHeadings(cells))
		}
	}
	usual, cells := 0, 0
	for size, n := range sizes {
		if size > 1 && (n > usual || n == usual && size > cells) {
			usual, cells = n, size
		}
	}
	share := float64(usual) / float64(max(rows, 1))
	if share < 0.7 && headings < 2 {
		return 0
	}
	if headings >= 2 {
		share += 0.5
	}
	return share + float64(min(cells, 100))/1000
}

// knownHeadings counts the different fields that a row's cells name. The letters L
// and P do not count: they stand in rows as well.
func knownHeadings(cells []string) int {
	n := 0
	var seen fieldBits
	for _, c := range cells {
		f := heading(c)
		if f == 0 || f == FieldMale || f == FieldFemale || seen.has(f) {
			continue
		}
		seen |= bitsOf(f)
		n++
	}
	return n
}

// formats are the files that are given in place of a text most often, by how they begin.
var formats = [...]struct{ start, name string }{
	{"PK\x03\x04", "XLSX"},
	{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "XLS"},
	{"%PDF-", "PDF"},
	{"{\\rtf", "RTF"},
	{"<!DOCTYPE html", "HTML"},
	{"<html", "HTML"},
	{"\x89PNG", "PNG"},
	{"\xFF\xD8\xFF", "JPEG"},
	{"<?xml", "XML"},
	{"\x1F\x8B", "GZIP"},
}

// formatOf returns the name of what a file is that is no text of rows, "" for any other.
func formatOf(text []byte) string {
	text = bytes.TrimLeft(bytes.TrimPrefix(text, []byte("\xEF\xBB\xBF")), " \r\n\t")
	for _, f := range formats {
		if len(text) < len(f.start) {
			continue
		}
		start := text[:len(f.start)]
		if string(start) == f.start || f.start[0] == '<' && bytes.EqualFold(start, []byte(f.start)) { // only HTML has letters of either size
			return f.name
		}
	}
	return ""
}
