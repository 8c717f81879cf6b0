package catalogue

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
)

// MaxText is the longest text in bytes that Find looks at.
const MaxText = 4096

// Match is a programme whose name stands in a text.
type Match struct {
	Program program.Program
	Name    string  // the name of the catalogue that was found
	Score   float64 // 0 to 1; 1 where the text is the name and nothing else
	How     region.How
	Part    bool   // Name is without the word for its kind: "Keluarga Berintegritas"
	Span    [2]int // which bytes of the text
}

// AmbiguousError says that a text may mean several programmes, or one that it names too
// badly to be certain.
type AmbiguousError struct {
	Text       string
	Candidates []Match // best first
}

// Error tells the ids of the candidates.
func (e *AmbiguousError) Error() string {
	ids := make([]string, len(e.Candidates))
	for i, c := range e.Candidates {
		ids[i] = c.Program.ID
	}
	return fmt.Sprintf("catalogue: the text may mean any of %s", strings.Join(ids, ", "))
}

// MarshalText is Error, so that a log that writes JSON tells no more than the message.
func (e *AmbiguousError) MarshalText() ([]byte, error) { return []byte(e.Error()), nil }

// Message tells the names of the candidates: in English for an English tag, else in Indonesian.
func (e *AmbiguousError) Message(tag language.Tag) string {
	names := make([]string, len(e.Candidates))
	for i, c := range e.Candidates {
		names[i] = c.Name
	}
	if len(names) == 1 {
		return enum.ByTag(tag, "teks ini mungkin berarti program ini; tulis namanya dengan lengkap: ", "the text may mean this programme; write its name in full: ") + names[0]
	}
	return enum.ByTag(tag, "teks ini dapat berarti beberapa program: ", "the text may mean several programmes: ") + strings.Join(names, "; ")
}

// NotFoundError says that a text names no programme that is known.
type NotFoundError struct{ Text string }

// Error says that no programme is named, in English.
func (e *NotFoundError) Error() string { return "catalogue: the text names no programme that is known" }

// MarshalText is Error, so that a log that writes JSON tells no more than the message.
func (e *NotFoundError) MarshalText() ([]byte, error) { return []byte(e.Error()), nil }

// Message tells that no programme is named: in English for an English tag, else in Indonesian.
func (e *NotFoundError) Message(tag language.Tag) string {
	return enum.ByTag(tag, "teks ini tidak menyebut program yang dikenal; periksa namanya", "the text names no programme that is known; check the name")
}

// Is makes every such error match [ErrNotFound].
func (e *NotFoundError) Is(target error) bool { return target == ErrNotFound }

// ErrNotFound is what a [*NotFoundError] matches.
var ErrNotFound = errors.New("catalogue: not found")

// name is one name of a programme, taken apart.
type name struct {
	row     int
	text    string
	words   []string
	how     region.How
	part    bool
	initial bool // an abbreviation, which a longer text must write in capitals
	generic bool // one everyday word, "Kajian", which says little within a longer text
}

// floor is the least score that Find returns, enough is what Parse needs, and ahead
// is by how much the first must lead.
const (
	floor  = 0.4
	enough = 0.75
	ahead  = 0.05
)

// Find finds the names of programmes in a text, best first. Case, punctuation and
// spacing do not count; "bimbingan teknis" is "bimtek", "anti korupsi" is
// "antikorupsi", and one or two letters of a long word may be wrong. A name within
// the place of a better and longer one is left out, and so is a short abbreviation
// that is not in capitals: "Pak" is not PAK. Of a text longer than [MaxText] the
// beginning is looked at.
func Find(text string) []Match {
	if len(text) > MaxText {
		text = text[:MaxText]
	}
	words := split(text)
	best := map[int]Match{}
	for i := range names() {
		n := &names()[i]
		m, ok := n.find(text, words)
		if old, seen := best[n.row]; ok && (!seen || m.Score > old.Score) {
			best[n.row] = m
		}
	}
	matches := make([]Match, 0, len(best))
	for row := range rows {
		if m, ok := best[row]; ok {
			m.Program = record(rows[row])
			matches = append(matches, m)
		}
	}
	slices.SortStableFunc(matches, func(a, b Match) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(length(b), length(a)))
	})
	return slices.DeleteFunc(matches, func(m Match) bool {
		return slices.ContainsFunc(matches, func(o Match) bool {
			return o.Span[0] <= m.Span[0] && m.Span[1] <= o.Span[1] && length(o) > length(m) && o.Score >= m.Score-ahead
		})
	})
}

func length(m Match) int { return m.Span[1] - m.Span[0] }

// Parse returns the programme that a text names: a name alone, or a title such as
// "Bimtek Keluarga Berintegritas di Kota Metro". Where several are as likely, or the
// best is not near enough, it is an [*AmbiguousError], where there is none a
// [*NotFoundError].
func Parse(text string) (program.Program, error) {
	matches := Find(text)
	if len(matches) == 0 {
		return program.Program{}, &NotFoundError{Text: text}
	}
	first := matches[0]
	rivals := slices.DeleteFunc(slices.Clone(matches), func(m Match) bool { return m.Score < first.Score-ahead })
	if first.Score < enough || len(rivals) > 1 {
		return program.Program{}, &AmbiguousError{Text: text, Candidates: matches}
	}
	return first.Program, nil
}

// find looks for the name in the words of a text and returns its best place.
func (n *name) find(text string, words []word) (Match, bool) {
	var best Match
	for at := 0; at+len(n.words) <= len(words); at++ {
		slips := 0
		for i, want := range n.words {
			d := distance(words[at+i].key, want)
			if d < 0 {
				slips = -1
				break
			}
			slips += d
		}
		if slips < 0 {
			continue
		}
		found := words[at : at+len(n.words)]
		whole := len(found) == len(words)
		printed := text[found[0].start:found[0].end]
		asName := isCapital(printed) || printed == n.text && !n.generic
		if n.initial && !whole && !asName {
			continue
		}
		m := Match{Name: n.text, How: n.how, Part: n.part, Score: n.score(len(words), slips, n.generic && !whole && !asName), Span: [2]int{found[0].start, found[len(found)-1].end}}
		if slips > 0 {
			m.How = region.Misspelt
		}
		if m.Score > best.Score {
			best = m
		}
	}
	return best, best.Score >= floor
}

// score is 1 for the name alone, and less the more a text has around it, the
// shorter the name and the more slips.
func (n *name) score(words, slips int, generic bool) float64 {
	s := 0.9 + 0.1*float64(len(n.words))/float64(words)
	if n.part {
		s -= 0.03
	}
	if generic {
		s -= 0.35
	}
	return max(0, s-0.06*float64(slips))
}

// names returns all names of the catalogue, taken apart once.
var names = sync.OnceValue(func() []name {
	var all []name
	for row := range rows {
		t := rows[row].Title
		add := func(text string, how region.How) {
			for _, variant := range spellings(text) {
				addName(&all, name{row: row, text: variant, how: how})
			}
		}
		first := len(all)
		add(t.Text, region.Exact)
		add(t.Short, region.Exact)
		add(t.English, region.Exact)
		for _, alias := range t.Variants {
			add(alias, region.Alias)
		}
		// "Keluarga Berintegritas" stands for the bimtek of that name.
		for _, n := range all[first:] {
			if len(n.words) > 2 && isKind(n.words[0]) {
				words := split(n.text)
				addName(&all, name{row: row, text: n.text[words[1].start:], how: region.Alias, part: true})
			}
		}
	}
	return all
})

func addName(all *[]name, n name) {
	n.words = keys(split(n.text))
	if len(n.words) == 0 || slices.ContainsFunc(*all, func(o name) bool { return o.row == n.row && slices.Equal(o.words, n.words) }) {
		return
	}
	one := len(n.words) == 1
	n.initial, n.generic = one && len(n.words[0]) <= 5, one && isEveryday(n.words[0])
	*all = append(*all, n)
}

// spellings returns a name, without what stands in brackets, what stands there, and
// the two sides of a slash with spaces around it.
func spellings(text string) []string {
	if before, after, ok := strings.Cut(text, " / "); ok {
		return []string{text, before, after}
	}
	before, rest, ok := strings.Cut(text, "(")
	if !ok {
		return []string{text}
	}
	inside, after, _ := strings.Cut(rest, ")")
	return []string{text, strings.TrimSpace(before + after), inside}
}
