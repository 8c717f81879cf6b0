package locale

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// TitleCase writes a title by EYD V: a capital on every word and on both halves
// of a full reduplication (Undang-Undang), on the first half of any other
// (Sayur-mayur), small letters for prepositions, conjunctions, articles and
// particles that are not first (tentang, di, dan).
//
// Acronyms of government are in capitals (kpk is KPK), and Roman numerals to
// XXXIX. In a title all in capitals, a word that cannot be said for want of a
// vowel (PLN, FKUB) is an acronym too, short forms such as Plt. and Jl. apart, and
// so is one that may be a word besides (BOS, TA). In text with small letters a word with a capital inside stays as typed
// (McDonald, S.H.), in text without any it does not, abbreviations with dots
// apart. Words with digits stay. A small word keeps its capital in fixed pairs
// (Dalam Negeri, Peran Serta), after a colon, a question or an exclamation mark
// or a dash, and at the very end. White space and signs are copied.
//
// A name that equals a small word (Antara) is taken for it, and the DI of DI
// Yogyakarta in a title all in capitals too. CLDR has no rule for titles in
// Indonesian: generic title case, as in x/text/cases, writes Dan, Kpk and Iii.
func TitleCase(s string) string { return Writer{}.TitleCase(s) }

// TitleCase writes a title. The rules are those of Indonesian whatever the
// language of w: a page in English shows Indonesian titles in their own way.
func (w Writer) TitleCase(s string) string {
	t := titleWriter{
		dst:   make([]byte, 0, len(s)+len(s)/8),
		text:  s,
		caps:  isAllCapitals(s),
		first: true,
		last:  strings.LastIndexFunc(s, inWord),
	}
	for at := 0; at < len(s); {
		size := span(s[at:], unicode.IsSpace)
		t.dst = append(t.dst, s[at:at+size]...)
		at += size
		size = span(s[at:], notSpace)
		t.writeWord(at, s[at:at+size])
		at += size
	}
	return string(t.dst)
}

// isAllCapitals reports whether s has letters and none of them is small.
func isAllCapitals(s string) bool {
	letters := false
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		letters = letters || unicode.IsLetter(r)
	}
	return letters
}

// inWord reports whether r belongs to a word; anything else is a sign.
func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r) }

func notSpace(r rune) bool { return !unicode.IsSpace(r) }

// span returns how many bytes at the start of s are runes that ok accepts.
func span(s string, ok func(rune) bool) int {
	for i, r := range s {
		if !ok(r) {
			return i
		}
	}
	return len(s)
}

func isHyphen(r rune) bool {
	switch r {
	case '-', '\u2010', '\u2011', '\u2013', '\u2014', '\u2212':
		return true
	}
	return false
}

// titleWriter holds what a piece of a title must know of the others.
type titleWriter struct {
	dst      []byte
	text     string
	caps     bool   // the title has no small letter
	first    bool   // the next piece is in first position
	last     int    // where the last letter or digit of the title stands
	previous string // the piece before, if no sign stands behind it
}

// writeWord writes the word that starts at byte at, piece by piece.
func (t *titleWriter) writeWord(at int, word string) {
	slash := strings.Contains(word, "/")
	for rest, more := word, true; more; {
		var piece string
		piece, rest, more = strings.Cut(rest, "/")
		t.writePiece(at, piece, slash)
		at += len(piece) + 1
		if more {
			t.dst = append(t.dst, '/')
		}
	}
	last, _ := utf8.DecodeLastRuneInString(word)
	if last == ':' || last == '?' || last == '!' || word != "" && span(word, isHyphen) == len(word) {
		t.first = true
	}
}

// writePiece writes what stands between spaces and slashes, part by part.
func (t *titleWriter) writePiece(at int, piece string, slash bool) {
	before, word, after := trimSigns(piece)
	if word == "" {
		t.dst = append(t.dst, piece...)
		t.previous = ""
		return
	}
	hyphen := strings.ContainsFunc(word, isHyphen)
	isLast := at <= t.last && t.last < at+len(piece)
	if before != "" {
		t.previous = ""
	}
	next := ""
	if after == "" {
		next = t.wordAfter(at + len(piece))
	}
	small := strings.ToLower(word)
	dot := strings.HasPrefix(after, ".")
	fixed := isPhrase(t.previous, word) || isPhrase(word, next)
	p := titlePart{caps: t.caps, dot: dot, joined: slash || strings.ContainsFunc(piece, isHyphen)}
	p.particle = !t.first && (dot && isParticle(small+".") || isParticle(small) && !fixed && !isLast)

	t.dst = append(t.dst, before...)
	if hyphen && !p.particle {
		t.dst = p.appendHyphenated(t.dst, word)
	} else {
		t.dst = p.append(t.dst, word)
	}
	t.dst = append(t.dst, after...)
	t.first = false
	t.previous = ""
	if after == "" {
		t.previous = word
	}
}

// wordAfter returns the piece that begins after byte at, past spaces and
// slashes, without the signs behind it.
func (t *titleWriter) wordAfter(at int) string {
	rest := strings.TrimLeftFunc(t.text[at:], func(r rune) bool { return r == '/' || unicode.IsSpace(r) })
	return rest[:span(rest, inWord)]
}

// titlePart says where a part of a title stands.
type titlePart struct {
	caps     bool // the title has no small letter
	dot      bool // a dot follows
	joined   bool // a hyphen or slash stands in the same word
	particle bool // a small word where it is written so
}

// appendHyphenated appends the parts of a word with hyphens in it. Signs around
// a part are copied, as around a word.
func (p titlePart) appendHyphenated(dst []byte, word string) []byte {
	firstPart := ""
	for i := 0; len(word) > 0; i++ {
		size := span(word, func(r rune) bool { return !isHyphen(r) })
		before, part, after := trimSigns(word[:size])
		word = word[size:]
		p := p
		p.dot = strings.HasPrefix(after, ".") || after == "" && word == "" && p.dot
		dst = append(dst, before...)
		switch {
		case part == "":
		case i == 0:
			firstPart = part
			dst = p.append(dst, part)
		case i == 1 && strings.EqualFold(part, firstPart):
			dst = p.append(dst, part)
		default:
			dst = p.appendLater(dst, part)
		}
		dst = append(dst, after...)
		size = span(word, isHyphen)
		dst = append(dst, word[:size]...)
		word = word[size:]
	}
	return dst
}

// trimSigns parts s into a word and the signs around it. The word is empty if
// there is none.
func trimSigns(s string) (before, word, after string) {
	start, end := strings.IndexFunc(s, inWord), strings.LastIndexFunc(s, inWord)
	if start < 0 {
		return s, "", ""
	}
	_, size := utf8.DecodeRuneInString(s[end:])
	return s[:start], s[start : end+size], s[end+size:]
}

// append appends a part that has a capital unless something else is known of it.
func (p titlePart) append(dst []byte, part string) []byte {
	if text, ok := p.settled(part); ok {
		return append(dst, text...)
	}
	switch {
	case !p.caps && p.dot && part == "dr": // a physician; Dr. is a doctorate
		return append(dst, part...)
	case p.particle:
		return append(dst, strings.ToLower(part)...)
	}
	first, size := utf8.DecodeRuneInString(part)
	dst = utf8.AppendRune(dst, unicode.ToTitle(first))
	return append(dst, strings.ToLower(part[size:])...)
}

// appendLater appends a part behind a hyphen, which has small letters unless it
// was typed with a capital.
func (p titlePart) appendLater(dst []byte, part string) []byte {
	if text, ok := p.settled(part); ok {
		return append(dst, text...)
	}
	if first, _ := utf8.DecodeRuneInString(part); !p.caps && unicode.IsUpper(first) {
		return append(dst, part...)
	}
	return append(dst, strings.ToLower(part)...)
}

// settled returns what is written for a part that no place in the title changes:
// one with a digit, a single letter beside a hyphen or slash, an acronym, a
// Roman numeral, or one whose capitals mean something.
func (p titlePart) settled(part string) (text string, ok bool) {
	const highestRoman = 39 // beyond it come L and C, which begin words
	switch {
	case strings.ContainsFunc(part, unicode.IsNumber):
		return part, true
	case p.joined && utf8.RuneCountInString(part) == 1:
		return part, true
	}
	if text, ok := acronym(strings.ToUpper(part), p.caps); ok {
		return text, true
	}
	if n, roman := readRoman(part); roman && len(part) > 1 && n <= highestRoman {
		return strings.ToUpper(part), true
	}
	_, size := utf8.DecodeRuneInString(part)
	switch {
	case !p.caps:
		return part, strings.ContainsFunc(part[size:], unicode.IsUpper)
	case strings.Contains(part, "."):
		small := strings.ToLower(part)
		if p.dot {
			small += "."
		}
		return part, !isParticle(small)
	}
	return "", false
}
