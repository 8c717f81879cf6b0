package paper

import "strings"

// copies writes the list of those who get a copy (tembusan) as letters have it: a post
// or a person, without "Yth.", "sebagai laporan" and "untuk perhatian"; the archive of
// one's own gets none.
func copies(list []string) []string {
	var clean []string
	for _, c := range list {
		c = addressee(c)
		for _, words := range [...]string{"sebagai laporan", "untuk perhatian"} {
			for _, form := range [...]string{"(" + words + ")", ", " + words, words} {
				c = strings.TrimSpace(strings.Replace(c, form, "", 1))
			}
		}
		c = strings.TrimRight(c, " ;,.")
		switch strings.ToLower(c) {
		case "", "arsip", "pertinggal":
			continue
		}
		clean = append(clean, c)
	}
	return clean
}
