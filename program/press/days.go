package press

import "github.com/integritas-id/integritas/locale"

// isDayOfSaying reports whether a day is when somebody spoke to the press, which may be before
// the event: "ujar X kepada wartawan, Senin (19/10)".
func isDayOfSaying(words []word, m locale.DateMention) bool {
	before := wordsBefore(words, wordAt(words, m.Start), 7)
	return wordOf(before, " wartawan media pers keterangannya keterangan rilis ") >= 0 && wordOf(before, " kepada dalam melalui lewat ") >= 0 && wordOf(before, organised) < 0
}

// isDayOfRelease reports whether a day is when a written statement came out, which says nothing
// of when the event was: "dalam keterangan tertulisnya, Kamis (3/11)", "dikutip dari keterangan
// resmi, Kamis (1/12)".
func isDayOfRelease(words []word, m locale.DateMention) bool {
	before := wordsBefore(words, wordAt(words, m.Start), 6)
	isReleased := wordOf(before, " tertulis tertulisnya rilis rilisnya ") >= 0 || hasPhrase(before, releases)
	return isReleased && wordOf(before, organised) < 0
}

// releases are statements that go out to everybody on a day of their own.
var releases = []string{"keterangan resmi", "keterangan resminya", "pernyataan resmi", "pernyataan resminya", "siaran pers", "siaran persnya"}
