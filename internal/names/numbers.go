package names

import (
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/lexicon"
)

// privateDigits is how many digits in a row, with the signs that people put between
// them, no name has; labelledDigits is how many are a number behind its label or before
// the letter of its force, as in "NRP 32901" and "11901/P".
const (
	privateDigits  = 6
	labelledDigits = 4
)

// cutNumbers drops numbers with their labels from a cell that holds more than a name:
// "Nama Orang, S.H. NIP. 19720514 199803 2 901". They are private, and no name.
func cutNumbers(s string) string {
	digits := 0
	for i := range len(s) {
		if s[i]-'0' <= 9 {
			digits++
		}
	}
	if digits < labelledDigits {
		return s
	}
	for from := 0; from < len(s); {
		start, end, n := digitRun(s, from)
		force := forceEnd(s, end)
		if n < privateDigits && (n < labelledDigits || force == end && !isLabelled(s[:start])) {
			from = end
			continue
		}
		left := trimNumberLabel(s[:start])
		right := strings.TrimLeft(s[force:], " .,;:)/-\t\r\n")
		if left != "" && right != "" {
			left += ", "
		}
		s, from = left+right, len(left)
	}
	return s
}

// forceEnd returns the byte behind the letters of a force that follow the digits of a
// soldier's number, "/P", or end where there are none.
func forceEnd(s string, end int) int {
	if end+1 >= len(s) || s[end] != '/' {
		return end
	}
	i := end + 1
	for i < len(s) && 'A' <= s[i] && s[i] <= 'Z' {
		i++
	}
	if n := i - end - 1; n == 0 || n > 2 || i < len(s) && strings.IndexByte(" ,;)\r\n", s[i]) < 0 {
		return end
	}
	return i
}

// isLabelled reports whether a text ends with the label of a number of people.
func isLabelled(s string) bool {
	word := lastWord(strings.TrimRight(s, " .,;:(/-+'\t\r\n"))
	var buf [16]byte
	if len(word) > len(buf) {
		return false
	}
	switch lexicon.LabelOf(fold.Append(buf[:0], word)) {
	case lexicon.LabelNIP, lexicon.LabelNIPLama, lexicon.LabelNIK, lexicon.LabelNRP, lexicon.LabelNRK, lexicon.LabelNPWP:
		return true
	}
	return false
}

// lastWord returns what stands behind the last sign between words.
func lastWord(s string) string { return s[strings.LastIndexAny(s, " ,;:(/-\t\r\n")+1:] }

// digitRun returns the next run of digits from a byte on and how many there are. Up to
// two signs may stand between two digits, and a slash.
func digitRun(s string, from int) (start, end, n int) {
	for start = from; start < len(s) && s[start]-'0' > 9; start++ {
	}
	end = start
	for i := start; i < len(s) && i-end <= 2; i++ {
		switch c := s[i]; {
		case c-'0' <= 9:
			n++
			end = i + 1
		case strings.IndexByte(" .-'\t\n\r/\xc2\xa0", c) < 0: // also the bytes of a no-break space
			return start, max(end, start+1), n
		}
	}
	return start, max(end, start+1), n
}

// trimNumberLabel cuts the label of a number, and what stands around it, from the end.
func trimNumberLabel(s string) string {
	for {
		s = strings.TrimRight(s, " ,;:(/-+'\t\r\n")
		bare := strings.TrimRight(s, ".")
		word := lastWord(bare)
		var buf [16]byte
		if len(word) > len(buf) || lexicon.LabelOf(fold.Append(buf[:0], word)) == 0 {
			return s
		}
		s = bare[:len(bare)-len(word)]
	}
}
