package locale

import "unicode/utf8"

// maxText is the number of bytes above which no reader looks at its input. The
// longest amount in digits and words takes about 400.
const maxText = 1024

// appendFolded appends s as the readers see it: Unicode spaces, tabs and line
// breaks are a space, runs of spaces one, outer spaces gone; every dash is '-',
// every apostrophe U+0027; ASCII letters are small. Other characters stay as they
// are. The result is never longer than s.
func appendFolded(dst []byte, s string) []byte {
	start := len(dst)
	for i := 0; i < len(s); {
		c, size := rune(s[i]), 1
		if c >= utf8.RuneSelf {
			c, size = utf8.DecodeRuneInString(s[i:])
		}
		switch c {
		case ' ', '\t', '\n', '\r', '\u00A0', '\u2007', '\u2009', '\u202F':
			if len(dst) > start && dst[len(dst)-1] != ' ' {
				dst = append(dst, ' ')
			}
		case '-', '\u2010', '\u2011', '\u2013', '\u2014', '\u2212':
			dst = append(dst, '-')
		case '\'', '`', '\u2018', '\u2019', '\u02BC':
			dst = append(dst, '\'')
		default:
			if 'A' <= c && c <= 'Z' {
				dst = append(dst, byte(c)+'a'-'A')
			} else {
				dst = append(dst, s[i:i+size]...)
			}
		}
		i += size
	}
	if len(dst) > start && dst[len(dst)-1] == ' ' {
		dst = dst[:len(dst)-1]
	}
	return dst
}

// cutLetters cuts ASCII letters off the start of folded text.
func cutLetters(b []byte) (word, rest []byte) {
	i := 0
	for i < len(b) && 'a' <= b[i] && b[i] <= 'z' {
		i++
	}
	return b[:i], b[i:]
}
