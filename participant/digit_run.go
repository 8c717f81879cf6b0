package participant

import (
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/lexicon"
)

// digitRun is digits in a free text that stand together, in groups as people write them.
type digitRun struct {
	end      int      // in the text
	groups   []string // of ASCII digits
	dotted   []bool   // whether a dot alone joins the group to the one before
	n        int      // digits in all
	longest  int      // digits of the longest group
	plus     bool     // a plus stands before it
	labelled bool     // a label such as NIP or HP stands before it
}

// widestGap is how many blanks, hyphens and brackets may stand between two groups.
const widestGap = 3

// leastLabelled is how many digits make a number private by the label before it.
const leastLabelled = 7

// asciiDigit returns the digit that a reader sees in r, also in wide and Arabic letters;
// 0 where there is none.
func asciiDigit(r rune) byte {
	for _, zero := range [...]rune{'0', '\uff10', '\u0660', '\u06f0'} {
		if zero <= r && r <= zero+9 {
			return '0' + byte(r-zero)
		}
	}
	return 0
}

// digitRunAt reads the run that begins at a digit.
func digitRunAt(text []rune, start int) digitRun {
	run := digitRun{plus: start > 0 && text[start-1] == '+', labelled: endsInLabel(text[:start])}
	for at := start; ; {
		from := at
		for at < len(text) && isGap(text[at]) {
			at++
		}
		gap := text[from:at]
		if at == len(text) || asciiDigit(text[at]) == 0 || len(gap) > widestGap {
			return run
		}
		var group []byte
		for ; at < len(text) && asciiDigit(text[at]) != 0; at++ {
			group = append(group, asciiDigit(text[at]))
		}
		run.groups = append(run.groups, string(group))
		run.dotted = append(run.dotted, string(gap) == ".")
		run.end, run.n, run.longest = at, run.n+len(group), max(run.longest, len(group))
	}
}

// isGap reports whether r may stand between the groups of a number. A line end may not.
func isGap(r rune) bool {
	switch r {
	case '\n', '\r':
		return false
	case '(', ')', '_', '\u2013', '\u2212', '\u200c', '\u200d', '\u2060':
		return true
	}
	return isSeparator(r)
}

// endsInLabel reports whether the last word of a text is the label of a number of a
// person: "NIP.", "NRP :", "HP/WA".
func endsInLabel(text []rune) bool {
	const mostSigns = 4
	isLetter := func(r rune) bool { _, ok := fold.Rune(r); return ok }
	at := len(text)
	for at > 0 && len(text)-at < mostSigns && !isLetter(text[at-1]) {
		at--
	}
	from := at
	for from > 0 && isLetter(text[from-1]) {
		from--
	}
	label := lexicon.LabelOf(fold.Append(nil, string(text[from:at])))
	return label != 0 && label != lexicon.LabelAny
}

// isPrivate reports whether a run reads as a number of a person. Amounts, and dates and
// clock times that follow each other, have short groups of their own and are none.
func (r *digitRun) isPrivate() bool {
	switch {
	case r.labelled && r.n >= leastLabelled:
		return true
	case r.isAmounts():
		return false
	case r.holdsMobile(), r.isFixedLine():
		return true
	case r.n > 19:
		return r.longest >= 6
	case r.n >= 15:
		return r.longest >= 5 || isDotted(strings.Join(r.groups, ""))
	}
	return r.n >= 9 && r.isTelephone()
}

// isTelephone reports whether 9 to 14 digits are a telephone number by their beginning:
// the national number begins with 8, or all stand in one group behind 0, 62 or a plus.
func (r *digitRun) isTelephone() bool {
	digits := strings.Join(r.groups, "")
	national, prefixed := strings.CutPrefix(digits, "62")
	if !prefixed {
		national, prefixed = strings.CutPrefix(digits, "0")
	}
	switch {
	case !prefixed && !r.plus:
		return r.longest == r.n && digits[0] == '8' && r.n <= 12
	case strings.HasPrefix(national, "8"):
		return true
	}
	return r.longest == r.n
}

// holdsMobile reports whether a mobile number begins at one of the groups: 0812 and the
// like, or 62 and 812, and ten digits in all.
func (r *digitRun) holdsMobile() bool {
	for i, group := range r.groups {
		switch {
		case len(group) >= 3 && strings.HasPrefix(group, "08"), strings.HasPrefix(group, "628"):
		case group == "62" && i+1 < len(r.groups) && len(r.groups[i+1]) >= 3 && r.groups[i+1][0] == '8':
		default:
			continue
		}
		n := 0
		for _, part := range r.groups[i:] {
			if n += len(part); n >= 10 {
				return true
			}
		}
	}
	return false
}

// isFixedLine reports whether the groups are an area code and the number of a line.
func (r *digitRun) isFixedLine() bool {
	area := r.groups[0]
	if area[0] != '0' || len(area)-1 != areaDigits(area[1:]) {
		return false
	}
	for _, group := range r.groups[1:] {
		if len(group) < 3 {
			return false
		}
	}
	_, err := ParsePhone(strings.Join(r.groups, ""))
	return err == nil
}

// isAmounts reports whether the groups are numbers with their thousands divided and
// nothing else: 8.500.000.000.
func (r *digitRun) isAmounts() bool {
	for i := 0; i < len(r.groups); {
		end := i + 1
		for end < len(r.groups) && r.dotted[end] {
			end++
		}
		if !isAmount(r.groups[i:end]) {
			return false
		}
		i = end
	}
	return true
}

func isAmount(groups []string) bool {
	if len(groups) < 2 || len(groups[0]) > 3 || groups[0][0] == '0' {
		return false
	}
	for _, group := range groups[1:] {
		if len(group) != 3 {
			return false
		}
	}
	return true
}

// isDotted reports whether digits in short groups are a NIP, a NIK or an NPWP all the same.
func isDotted(digits string) bool {
	const npwp = 15
	if _, err := ParseNIP(digits); err == nil {
		return true
	}
	_, err := ParseNIK(digits)
	return err == nil || len(digits) == npwp
}
