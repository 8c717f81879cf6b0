package names

import (
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/lexicon"
)

// privateDigits is how many digits in a row, with the signs that people put between
// them, no name has, and the shortest numbers of soldiers do.
const privateDigits = 6

// cutNumbers drops numbers with their labels from a cell that holds more than a name:
// "Nama Orang, S.H. NIP. 19720514 199803 2 901". They are private, and no name.
func cutNumbers(s string) string {
	digits := 0
	for i := range len(s) {
		if s[i]-'0' <= 9 {
			digits++
		}
	}
	if digits < privateDigits {
		return s
	}
	for from := 0; from < len(s); {
		start, end, n := digitRun(s, from)
		if n < privateDigits {
			from = end
			continue
		}
		left := trimNumberLabel(s[:start])
		right := strings.TrimLeft(s[end:], " .,;:)/-\t\r\n")
		if left != "" && right != "" {
			left += ", "
		}
		s, from = left+right, len(left)
	}
	return s
}

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
		word := bare[strings.LastIndexAny(bare, " ,;:(/-\t\r\n")+1:]
		var buf [16]byte
		if len(word) > len(buf) || lexicon.LabelOf(fold.Append(buf[:0], word)) == 0 {
			return s
		}
		s = bare[:len(bare)-len(word)]
	}
}
