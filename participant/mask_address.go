package participant

import (
	"slices"
	"strings"
	"unicode"
)

// mailSign is where the sign between the parts of an e-mail address stands in a text. An
// oblique one is written so that machines do not find it, or with blanks: it is one only
// before a domain, and one of a handle ("IG @dinas.metro") only before a domain of a kind
// that is known.
type mailSign struct {
	start, end      int
	oblique, handle bool
}

// mailSigns are the ways to write the sign beside @ itself, those of links and of HTML first.
var mailSigns = [...]string{"%40", "&#64;", "&#x40;", "&commat;", "(at)", "[at]", "{at}", "<at>", "(@)", "[@]", "{@}", " at "}

// mailDots are the ways to write a dot in such an address.
var mailDots = [...]string{
	" dot ", " titik ", " (dot) ", " [dot] ", " {dot} ", " (titik) ", " [titik] ",
	"(dot)", "[dot]", "{dot}", "<dot>", "(titik)", "[titik]", "(.)", "[.]",
}

func isAt(r rune) bool { return r == '@' || r == '\uff20' || r == '\ufe6b' }

func isOpening(r rune) bool { return r == '(' || r == '[' || r == '{' || r == '<' }

// mailSignAt reads a sign that begins at a place; its end is 0 where none does. The blanks
// around it belong to it.
func mailSignAt(text []rune, at int) mailSign {
	if isAt(text[at]) {
		return mailSign{start: at, end: at + 1}.widened(text)
	}
	if r := text[at]; r != '%' && r != '&' && r != ' ' && !isOpening(r) {
		return mailSign{}
	}
	for i, sign := range mailSigns {
		if beginsFolded(text[at:], sign) {
			return mailSign{start: at, end: at + len(sign), oblique: i >= 4}.widened(text)
		}
	}
	return mailSign{}
}

// widened takes the blanks around the sign to it.
func (m mailSign) widened(text []rune) mailSign {
	const widest = 2
	start, end := m.start, m.end
	for start > 0 && m.start-start < widest && text[start-1] == ' ' {
		start--
	}
	for end < len(text) && end-m.end < widest && text[end] == ' ' {
		end++
	}
	handle := m.end-m.start == 1 && start != m.start && end == m.end
	return mailSign{start, end, m.oblique || start != m.start || end != m.end, handle}
}

// maskAddress masks what stands before a sign but its first letter, or all of it where
// that is one letter. It looks back to a place, and reports whether anything is there.
func maskAddress(text []rune, from int, sign mailSign) bool {
	start := mailboxStart(text[:sign.start], from)
	if start == sign.start || sign.end >= len(text) || !isAddressPart(text[sign.end]) {
		return false
	}
	if sign.oblique {
		label := topDomain(text[sign.end:])
		if label == "" || sign.handle && !slices.Contains(commonDomains[:], label) {
			return false
		}
	}
	if text[sign.start-1] != '"' && start+1 < sign.start {
		start++
	}
	for i := start; i < sign.start; i++ {
		text[i] = '*'
	}
	return true
}

// mailboxStart returns where the mailbox at the end of a text begins, a quoted one and one
// whose dots are written out among them.
func mailboxStart(text []rune, from int) int {
	start := len(text)
	if start > from && text[start-1] == '"' {
		if open := lastIndex(text[from:start-1], '"'); open >= 0 {
			return from + open
		}
	}
	for {
		for start > from && isAddressPart(text[start-1]) {
			start--
		}
		dot := slices.IndexFunc(mailDots[:], func(dot string) bool {
			return start-from > len(dot) && beginsFolded(text[start-len(dot):start], dot) && isAddressPart(text[start-len(dot)-1])
		})
		if dot < 0 {
			return start
		}
		start -= len(mailDots[dot])
	}
}

func lastIndex(text []rune, r rune) int {
	for i := len(text) - 1; i >= 0; i-- {
		if text[i] == r {
			return i
		}
	}
	return -1
}

// commonDomains are the ends of the domains that people write addresses at.
var commonDomains = [...]string{"com", "id", "net", "org", "edu", "info", "example"}

// topDomain returns the last word of the domain that a text begins with, "" where it
// begins with none: words of letters, digits and hyphens that dots join.
func topDomain(text []rune) string {
	const longest = 253
	text = text[:min(len(text), longest)]
	var label []rune
	dots := 0
	for at := 0; at < len(text); at++ {
		r := unicode.ToLower(text[at])
		if dot := dotAt(text[at:]); dot > 0 {
			at, label, dots = at+dot-1, label[:0], dots+1
			continue
		}
		if !unicode.IsLetter(r) && r != '-' && asciiDigit(r) == 0 {
			break
		}
		label = append(label, r)
	}
	if dots == 0 || len(label) < 2 {
		return ""
	}
	return string(label)
}

// dotAt returns how long the dot of a domain is with which a text begins, 0 for none.
func dotAt(text []rune) int {
	if text[0] == '.' && len(text) > 1 && unicode.IsLetter(text[1]) {
		return 1
	}
	if i := slices.IndexFunc(mailDots[:], func(dot string) bool { return beginsFolded(text, dot) }); i >= 0 {
		return len(mailDots[i])
	}
	return 0
}

func isAddressPart(r rune) bool {
	return r > ' ' && !isAt(r) && !strings.ContainsRune(`<>()[]{},;:"`, r)
}
