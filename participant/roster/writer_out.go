package roster

import (
	"bufio"
	"strings"
)

// csvOut writes cells.
type csvOut struct {
	dst       *bufio.Writer
	delimiter byte
	err       error
	begun     bool // the line has a cell
}

func (o *csvOut) text(s string) {
	if _, err := o.dst.WriteString(s); err != nil {
		o.err = err
	}
}

// cell writes one cell, in quotation marks where it needs them.
func (o *csvOut) cell(s string) {
	if o.begun {
		_ = o.dst.WriteByte(o.delimiter)
	}
	o.begun = true
	if s = defuse(s); isFragile(s) {
		s = asText(s)
	}
	if s == "" || !o.needsQuotes(s) {
		o.text(s)
		return
	}
	o.text(`"`)
	for {
		i := strings.IndexByte(s, '"')
		if i < 0 {
			break
		}
		o.text(s[:i])
		o.text(`""`)
		s = s[i+1:]
	}
	o.text(s)
	o.text(`"`)
}

func (o *csvOut) needsQuotes(s string) bool {
	if s[0] == ' ' || s[len(s)-1] == ' ' {
		return true
	}
	for i := range len(s) {
		switch s[i] {
		case o.delimiter, '"', '\r', '\n':
			return true
		}
	}
	return false
}

func (o *csvOut) end() {
	o.text("\r\n")
	o.begun = false
}

func (o *csvOut) flush() error {
	if err := o.dst.Flush(); o.err == nil {
		o.err = err
	}
	return o.err
}
