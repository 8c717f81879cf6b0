package names

import (
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/ranks"
)

// cutTail drops what stands behind a name in the same cell and is no part of it: signs for
// "none", as in "Nama Orang, M.Si. / --", and a rank of the civil service, as in "Nama
// Orang, Penata Tk. I (III/d)", which is no title.
func cutTail(s string) string {
	for {
		short := trimSigns(s)
		if short != s {
			short = trimNumberLabel(short) // NIP. -
		}
		if from := rankStart(short); from > 0 {
			short = strings.TrimRight(short[:from], " ,;/(-\r\n\t")
		}
		if short == s || short == "" {
			return s
		}
		s = short
	}
}

// trimSigns cuts signs and the mark of a footnote from the end.
func trimSigns(s string) string {
	end := len(s)
	for end > 0 && strings.IndexByte(" -/*\t\r\n", s[end-1]) >= 0 {
		end--
	}
	if end > 0 && s[end-1] == ')' { // the mark of a footnote
		mark := end - 1
		for mark > 0 && (s[mark-1] == '*' || s[mark-1]-'0' <= 9) {
			mark--
		}
		if mark < end-1 && mark > 0 && s[mark-1] == ' ' {
			end = mark - 1
		}
	}
	if end == 0 {
		return s
	}
	return s[:end]
}

// rankStart returns the byte at which a rank begins that a text ends with, behind a comma, a
// slash, a bracket or a line break; 0 for none.
func rankStart(s string) int {
	found := 0
	for at := len(s) - 1; at > 0 && len(s)-at <= 48; at-- {
		switch s[at] {
		case ',', ';', '\n', '/', '(', '-':
			if beginsRank(s[at+1:]) && isRank(s[at+1:]) {
				found = at
			}
		}
	}
	return found
}

// beginsRank reports whether the first letter of a text is one that ranks begin with.
func beginsRank(s string) bool {
	for i := range len(s) {
		switch c := s[i]; c {
		case ' ', '(', '\t', '\r':
		default:
			return strings.IndexByte("pjgic", c|0x20) >= 0
		}
	}
	return false
}

// isRank reports whether a text is a rank of the civil service and nothing else: its name,
// its class with the room, what kind of civil servant has it, or several of them. A class
// without a name has the slash before its room, and a grade is told to be one.
func isRank(s string) bool {
	var buf [64]byte
	if len(s) > len(buf)/2 {
		return false
	}
	r, ok := ranks.Read(fold.Append(buf[:0], s))
	return ok && (r.Name != 0 || r.Kind != 0 || r.Room.Kind() == ranks.PNS && strings.IndexByte(s, '/') >= 0)
}
