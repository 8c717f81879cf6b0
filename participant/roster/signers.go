package roster

import (
	"slices"
	"strings"
)

// startsSigning reports whether the block of somebody who signs begins with a row, "Kepala
// Dinas Sosial,", though no place, date or word such as Mengetahui stands above it: below
// the row none of the table has more, and somewhere stands what only a signature has, room
// for it, a name in brackets or a number with its label.
func (t *table) startsSigning(cells []string, below []line) bool {
	if !t.begun || len(t.columns) < 3 || filledAtMost(t.whole, 2) || !filledAtMost(cells, 2) || slices.ContainsFunc(cells, isKinCell) {
		return false
	}
	signed := signatureBelow(t, cells, below)
	if signed == 0 {
		return false
	}
	text, first := firstFilled(cells)
	if name := cellAt(cells, t.name()); !filledAtMost(cells, 1) && first != t.name() && name != "" && isName(name) {
		return false // somebody with a post
	}
	numberNext := signed == signedByNumber && filledAtMost(cells, 1) && isNumberNext(below)
	switch {
	case isSignersPost(text), strings.HasSuffix(text, ",") && signed >= signedByRoom && filled(below[0].cells) == 0:
		return true
	case first == t.name() && isName(text): // somebody without a number, unless it stands below like no other's
		return t.numbered && numberNext
	case !t.numbered:
		return numberNext
	}
	return t.gap && filledAtMost(cells, 1) || signed > signedByComma && !plainlyGoesOn(t, t.above, cells)
}

// How surely rows below are those of a signature.
const (
	signedByComma  = iota + 1 // the post ends with a comma
	signedByRoom              // empty rows, and text below them
	signedByNumber            // a number with its label, or brackets for the name
)

// signatureBelow returns by what the rows below one are known as a signature, zero if they
// are none: one of them has more than such has, or nothing stands below.
func signatureBelow(t *table, cells []string, below []line) int {
	text, _ := firstFilled(cells)
	signed, room, names := 0, false, 0
	if strings.HasSuffix(text, ",") {
		signed = signedByComma
	}
	for i := range below {
		row := cut(below[i].cells, t.from, len(below[i].cells))
		text, first := firstFilled(row)
		if first < 0 {
			room = true
			continue
		}
		if headingRows(below[i:]) > 0 {
			break
		}
		if !filledAtMost(row, 2) || listNumber(cellAt(row, t.no())) > 0 {
			return 0
		}
		names++
		if room {
			signed = max(signed, signedByRoom)
		}
		if isLabelledNumber(text) || text[0] == '(' {
			signed = signedByNumber
		}
	}
	if names == 0 {
		return 0
	}
	return signed
}

// isNumberNext reports whether the next row has nothing but a number with its label.
func isNumberNext(below []line) bool {
	text, _ := firstFilled(below[0].cells)
	return filledAtMost(below[0].cells, 1) && isLabelledNumber(text)
}

func isKinCell(text string) bool {
	text = trim(text)
	return text != "" && (isRelationWord(text) || startsKin(text))
}

// isSignersPost reports whether a text is a post as it stands over a signature.
func isSignersPost(text string) bool {
	first, _, _ := strings.Cut(text, " ")
	return len(text) <= 120 && digits(text) <= 3 && (startsPost(text) || isActing(first) || isPost(text) || startsWith(text, isSigner))
}

// isSigner reports whether a folded word starts the posts of those who sign lists.
func isSigner(folded []byte) bool {
	switch string(folded) {
	case "penanggung", "kuasa", "pengguna", "pelapor", "penyusun", "pembuat", "verifikator", "moderator", "notulen", "notulis", "pimpinan", "pejabat":
		return true
	}
	return false
}
