package region

import (
	"strconv"
	"strings"
)

// CodeFault says what is wrong with the form of a code.
type CodeFault string

// The faults. Their texts are stable.
const (
	CodeLength CodeFault = "LENGTH" // not 2, 4, 6 or 10 digits
	CodeForm   CodeFault = "FORM"   // something else than digits with dots between the parts
	CodeZero   CodeFault = "ZERO"   // a part is 00 or 0000, which numbers no region
	CodeNumber CodeFault = "NUMBER" // the end of a part is missing, as when 11.10 was read as the number 11.1
)

// CodeError says why a text is not a region code.
type CodeError struct {
	Fault CodeFault
	Text  string // the text as given
	// Perhaps is the code that the text may have been before a spreadsheet or a
	// database took it for a number: 11.10 for "11.1". It is a hint and may be zero.
	Perhaps Code
}

func (e *CodeError) Error() string {
	text := e.Text
	if len(text) > 64 {
		text = text[:64] + "…"
	}
	msg := "region: " + strconv.Quote(text) + " is not a region code: "
	switch e.Fault {
	case CodeNumber:
		return msg + "it looks like " + e.Perhaps.String() + " read as a number; keep codes as text"
	case CodeZero:
		return msg + "a part is zero"
	case CodeLength:
		return msg + "a code has 2, 4, 6 or 10 digits"
	case CodeForm:
	}
	return msg + "a code is like 18, 18.72, 18.72.01 or 18.72.01.1001"
}

// maxCode is the longest text, blanks around it included, that may be a code.
const maxCode = 64

// ParseCode reads a code: "18", "18.72", "18.72.01", "18.72.01.1001", or the digits
// without dots, with blanks around it or none. Anything else is a [*CodeError].
// It checks the form only: whether there is such a region, [Lookup] and [Resolve] tell.
func ParseCode(s string) (Code, error) {
	text := s
	if len(s) <= maxCode {
		text = strings.TrimSpace(s)
	}
	if len(text) > len("18.72.01.1001") {
		return Code{}, &CodeError{Fault: CodeForm, Text: s}
	}
	digits, dots := 0, 0
	var v uint64
	for i := range len(text) {
		switch c := text[i]; {
		case c >= '0' && c <= '9':
			v = v*10 + uint64(c-'0')
			digits++
		case c == '.' && i == 3*dots+2 && dots < 3:
			dots++
		default:
			return Code{}, &CodeError{Fault: CodeForm, Text: s}
		}
	}
	level := Level(digits / 2)
	switch digits {
	case 2, 4, 6:
		v *= below[level]
	case 10:
		level = Village
	default:
		return Code{}, brokenCode(s, text, CodeLength)
	}
	if dots > 0 && dots != int(level)-1 {
		return Code{}, &CodeError{Fault: CodeForm, Text: s}
	}
	for l := Province; l <= level; l++ {
		if v%below[l-1]/below[l] == 0 {
			return Code{}, brokenCode(s, text, CodeZero)
		}
	}
	return Code{v}, nil
}

// brokenCode says what may have happened to a code with a short or empty part: a
// spreadsheet that takes 11.10 for a number shows 11.1, and 31 may come back as 31.0.
func brokenCode(s, text string, fault CodeFault) *CodeError {
	e := &CodeError{Fault: fault, Text: s}
	if before, after, ok := strings.Cut(text, "."); ok {
		perhaps := text + "0"
		if after == "0" || after == "00" {
			perhaps = before
		}
		if len(perhaps) <= len("11.10") {
			if c, err := ParseCode(perhaps); err == nil {
				e.Fault, e.Perhaps = CodeNumber, c
			}
		}
	}
	return e
}
