// Package wording finds in texts what careful writers of Indonesian and English do not
// write. Tests hold every sentence of the project to it.
package wording

import (
	"regexp"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
)

// fault is a pattern of what is not written; named by what is wrong.
type fault struct {
	what    string
	pattern *regexp.Regexp
}

func faultsOf(rows ...[2]string) []fault {
	var list []fault
	for _, r := range rows {
		list = append(list, fault{what: r[0], pattern: regexp.MustCompile(r[1])})
	}
	return list
}

// both are faults of either language.
var both = faultsOf(
	[2]string{"two blanks", `[^\s.:|]  +[^\s:(·–-]`},
	[2]string{"a blank before a sign", ` [,;!?](?:\s|$)`},
	[2]string{"no blank after a comma", `[a-z],[A-Za-z]`},
	[2]string{"a sign twice", `,,|;;|::|[^.]\.\.(?:[^.]|$)`},
	[2]string{"a name of the code", `\b[a-hj-z][a-z]*[A-Z][a-z]+\w*\b|%!|<nil>|\bnil\b|<no value>|map\[|\bfunc\b`},
	[2]string{"a word twice", `(?i)\b(di di|dan dan|yang yang|pada pada|ke ke|oleh oleh|the the|of of|a a|in in|at at|is is)\b`},
)

var indonesian = append(faultsOf(
	[2]string{"no comma before dan or atau in a series", `\w+, (?:[A-Za-z]+ ){1,2}(?:dan|atau) [A-Za-z]+(?:\.|;|$| \()`},
	[2]string{"di or ke not apart", `(?i)\b(?:(?:di|ke)(?:dalam|atas|bawah|sini|sana|mana|antara|samping|hadapan|kota|kabupaten|kantor|rumah)|diluar)\b`},
	[2]string{"English", `(?i)\b(?:the|and|with|from|are|unknown|rows?|files?|errors?|warnings?|missing|invalid|default|email|e-mail|online|offline|download|upload|website|link)\b`},
	[2]string{"a date in English", `\b(?:January|February|March|May|June|July|August|October|December|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b`},
	[2]string{"a number in English", `\b\d{1,3}(?:,\d{3})+\b`},
	[2]string{"not the standard spelling", `(?i)\b(?:merubah|sistim|analisa|aktifitas|resiko|ijin|nopember|pebruari|jaman|praktek|obyek|kwitansi|hirarki|antri|silahkan|sekedar|walikota|himbau\w*|notulen)\b`},
	[2]string{"jam for JP", `\b\d+ jam pelajaran\b`},
), both...)

var english = append(faultsOf(
	[2]string{"one and many", `\b1 (?:people|persons|couples|rows|events|sessions|documents|certificates|errors|warnings|institutions|files|days|copies|sheets|participants)\b`},
	[2]string{"many and one", `\b(?:0|[2-9]|\d{2,}) (?:person|couple|row|event|session|document|certificate|error|warning|institution|file|day|copy|sheet|participant)\b`},
	[2]string{"Indonesian", `(?i)\b(?:dan|yang|dengan|untuk|tidak|pada|dari|berkas|baris)\b`},
	[2]string{"a number in Indonesian", `\b\d{1,3}(?:\.\d{3})+ `},
), both...)

// Faults returns what is wrong with a text in a language, each with the words it stands
// in.
func Faults(text string, tag language.Tag) []string {
	list := indonesian
	if enum.IsEnglish(tag) {
		list = english
	}
	var found []string
	for _, f := range list {
		for _, at := range f.pattern.FindAllStringIndex(text, -1) {
			from, to := max(0, at[0]-20), min(len(text), at[1]+20)
			found = append(found, f.what+": "+strings.ToValidUTF8(text[from:to], ""))
		}
	}
	return found
}
