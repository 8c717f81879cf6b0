package pillar

import (
	"errors"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/validation"
)

// CitationCode tells what is wrong with a citation. The zero CitationCode is unknown.
type CitationCode uint8

// The faults of a citation.
const (
	CitationForm       CitationCode = iota + 1 // FORM: the text is no article
	CitationUnknown                            // ARTICLE: the act has no such article among the offences
	CitationAmbiguous                          // AMBIGUOUS: "12b" may be Pasal 12B or Pasal 12 huruf b
	CitationNotInForce                         // NOT_IN_FORCE: not yet, or no longer, on the day of the deed
	CitationNoDay                              // DAY: the day of the deed was not given
)

var citationCodeSet = enum.Set[CitationCode]{Name: "CitationCode", ID: "masalah kutipan pasal", EN: "fault of a citation", Rows: []enum.Row{
	CitationForm:       {Code: "FORM", ID: "bukan pasal", EN: "not an article"},
	CitationUnknown:    {Code: "ARTICLE", ID: "tidak ada delik korupsi pada pasal ini", EN: "no corruption offence in this article"},
	CitationAmbiguous:  {Code: "AMBIGUOUS", ID: "dapat berarti dua pasal", EN: "may be two articles"},
	CitationNotInForce: {Code: "NOT_IN_FORCE", ID: "tidak berlaku pada hari itu", EN: "not in force on that day"},
	CitationNoDay:      {Code: "DAY", ID: "hari perbuatan tidak disebut", EN: "the day of the deed is missing"},
}}

// CitationError says that an article cannot be cited for a deed of that day.
type CitationError struct {
	Law     Law // 0 where none was given
	Article string
	On      civil.Date
	Code    CitationCode
	// Instead holds the articles that punish the offences meant on that day, where
	// the article cited is known but not in force; only such as are facts.
	Instead []Reference
}

// Error tells article, act, and what is wrong, in English. A text that is no article is not
// repeated.
func (e *CitationError) Error() string {
	if e.Code == CitationForm {
		return "pillar: " + e.Message(language.English)
	}
	s := "pillar: Pasal " + shorten(e.Article)
	if e.Law != 0 {
		s += " " + e.Law.Label(language.Indonesian)
	}
	s += ": " + e.Code.Label(language.English)
	if e.Code == CitationNotInForce {
		s += " (" + e.On.String() + ")"
	}
	if len(e.Instead) > 0 {
		s += "; then it was " + instead(e.Instead).Label(language.Indonesian)
	}
	return s
}

// Message tells article, act, what is wrong, and what to cite in its place: in English for an English tag, else in Indonesian.
func (e *CitationError) Message(tag language.Tag) string {
	var b strings.Builder
	if e.Code != CitationForm {
		b.WriteString("Pasal " + shorten(e.Article))
		if e.Law != 0 {
			b.WriteString(" " + e.Law.Label(tag))
		}
		b.WriteString(": ")
	}
	b.WriteString(e.Code.Label(tag))
	if len(e.Instead) > 0 {
		b.WriteString(enum.ByTag(tag, "; yang berlaku waktu itu ", "; then it was ") + instead(e.Instead).Label(tag))
	}
	return b.String()
}

// shorten keeps an error readable where the text is no article at all.
func shorten(s string) string {
	s = strings.TrimPrefix(strings.TrimPrefix(s, "Pasal "), "pasal ")
	if len(s) > 40 {
		return s[:40] + "…"
	}
	return s
}

// Cited returns the offences that an article punishes when done on a day. A law of
// zero stands for any. The article may be written "Pasal 5 ayat (1) huruf a", "5
// (1) a", "12B jo. 12C"; "Pasal 12" cites all that its letters punish, and an
// article joined by "jo." that punishes nothing by itself (Pasal 18, Pasal 55
// KUHP) is passed over.
//
// Any fault is a [*CitationError]: an article that was not yet, or is no longer,
// in force on the day of the deed, wholly or in part, names what stands in its
// place.
func Cited(law Law, article string, on civil.Date) ([]Offence, error) {
	fail := func(code CitationCode) *CitationError {
		return &CitationError{Law: law, Article: article, On: on, Code: code}
	}
	c, ok := readArticle(article)
	switch {
	case !ok:
		return nil, fail(CitationForm)
	case c.twofold:
		return nil, fail(CitationAmbiguous)
	}
	facts := c.find(law)
	switch {
	case facts == nil:
		return nil, fail(CitationUnknown)
	case on.IsZero():
		return nil, fail(CitationNoDay)
	}
	var offences []Offence
	var instead []Reference
	gone := false
	for _, f := range facts {
		if contains(f.from, f.to, on) {
			if !slices.Contains(offences, f.offence) {
				offences = append(offences, f.offence)
			}
			instead = append(instead, f.reference()) // of what is cited this part stands
			continue
		}
		gone = true
		for i := range referenceFacts {
			r := &referenceFacts[i]
			if r.offence == f.offence && contains(r.from, r.to, on) && !r.beside(f) && r.source.Confidence.IsFact() {
				instead = append(instead, r.reference())
			}
		}
	}
	if gone {
		err := fail(CitationNotInForce)
		err.Instead = instead
		return nil, err
	}
	return offences, nil
}

// find returns the rows that a citation names, of any law where law is zero.
// Where a joined article chooses among them ("22 jo. 28") it does.
func (c cited) find(law Law) []*referenceFact {
	var names []string
	for _, a := range c.articles {
		names = append(names, a.String())
	}
	var all, chosen []*referenceFact
	for i := range referenceFacts {
		f := &referenceFacts[i]
		if law != 0 && f.law != law || !slices.ContainsFunc(names, f.isNamed) {
			continue
		}
		all = append(all, f)
		if _, joined, ok := strings.Cut(f.article, " jo. "); ok && slices.ContainsFunc(c.joined, func(a article) bool {
			return strings.EqualFold(a.number, joined) || strings.EqualFold(a.number+a.letter, joined)
		}) {
			chosen = append(chosen, f)
		}
	}
	if chosen != nil {
		return chosen
	}
	return all
}

// beside reports whether there are days on which both articles are in force: then
// neither stands in the other's place.
func (f *referenceFact) beside(o *referenceFact) bool {
	return (f.to == 0 || f.to >= o.from) && (o.to == 0 || o.to >= f.from)
}

// isNamed reports whether an article, written as in the table, is the row's, or
// more than it, or a part of it that the row lists.
func (f *referenceFact) isNamed(article string) bool {
	main, _, _ := strings.Cut(f.article, " jo. ")
	if more, ok := strings.CutPrefix(main, article); ok && (more == "" || more[0] == ' ') {
		return true
	}
	part, ok := strings.CutPrefix(article, main+" ")
	if !ok {
		return false
	}
	for p := range split(f.parts) {
		if p == part {
			return true
		}
	}
	return false
}

// Citation is an article as a document cites it for a deed of a certain day. The
// zero Citation cites nothing.
type Citation struct {
	Law     Law        `json:"law,omitempty"`    // zero: any
	Article string     `json:"article,omitzero"` // as written: "Pasal 12 huruf a"
	On      civil.Date `json:"on,omitzero"`      // the day of the deed, zero where not known
}

// ParseCitation reads "Pasal 2 ayat (1) jo. Pasal 18 UU No. 31 Tahun 1999 tentang
// … sebagaimana telah diubah dengan UU No. 20 Tahun 2001 jo. Pasal 55 KUHP": the
// articles before the first act that is named, and that act. Without an act the
// Law is zero. The day is left open. A text that begins with no article is a
// [*CitationError].
func ParseCitation(s string) (Citation, error) {
	fail := &CitationError{Article: s, Code: CitationForm}
	if len(s) > maxCitation {
		return Citation{}, fail
	}
	text, rest := s, ""
	ws := words(s)
	for _, w := range ws {
		if slices.Contains(actWords, w.text) {
			text, rest = s[:w.at], s[w.at:]
			break
		}
	}
	text = strings.TrimRight(strings.TrimSpace(text), ",;:")
	if _, ok := readArticle(text); !ok {
		return Citation{}, fail
	}
	c := Citation{Article: text}
	if rest != "" {
		if c.Law = readLaw(words(rest)); c.Law == 0 {
			return Citation{}, &CitationError{Article: text, Code: CitationUnknown}
		}
	}
	return c, nil
}

// actWords begin the name of an act.
var actWords = []string{"uu", "undang", "kuhp", "kitab", "tipikor", "perppu", "law"}

// Offences is [Cited] of the citation.
func (c Citation) Offences() ([]Offence, error) { return Cited(c.Law, c.Article, c.On) }

// Check reports a citation that names no article, an article that punishes no
// corruption, or one that was not in force on the day of the deed. Without a day
// that last rule is left out.
func (c *Citation) Check(s *validation.Scope) {
	if *c == (Citation{}) {
		return
	}
	_, err := c.Offences()
	var ce *CitationError
	if !errors.As(err, &ce) {
		return
	}
	switch ce.Code {
	case CitationForm:
		s.Report("article", &ruleCitationForm)
	case CitationAmbiguous:
		s.Report("article", &ruleCitationAmbiguous)
	case CitationUnknown:
		s.Report("article", &ruleCitationArticle)
	case CitationNotInForce:
		if len(ce.Instead) == 0 {
			s.Report("article", &ruleCitationNotInForce, c.On)
		} else {
			s.Report("article", &ruleCitationReplaced, c.On, instead(ce.Instead))
		}
	}
}

// instead writes references for a message.
type instead []Reference

// Label lists the references with a semicolon between them, each article once.
func (i instead) Label(tag language.Tag) string {
	var all []string
	for _, r := range i {
		if label := r.Label(tag); !slices.Contains(all, label) {
			all = append(all, label)
		}
	}
	return strings.Join(all, "; ")
}

var (
	ruleCitationForm = validation.Rule{
		Code: "citation.form", Severity: validation.Error,
		ID: "bukan pasal: tulis misalnya Pasal 5 ayat (1) huruf a", EN: "not an article: write for instance Pasal 5 ayat (1) huruf a",
		Source: "UU 31/1999 jo. UU 20/2001",
	}
	ruleCitationAmbiguous = validation.Rule{
		Code: "citation.ambiguous", Severity: validation.Error,
		ID:     "dapat berarti dua pasal: tulis \"huruf b\" atau \"Pasal 12B\"",
		EN:     "may be two articles: write \"huruf b\" or \"Pasal 12B\"",
		Source: "UU 31/1999 jo. UU 20/2001",
	}
	ruleCitationArticle = validation.Rule{
		Code: "citation.article", Severity: validation.Warning,
		ID:     "tidak ada delik korupsi pada pasal ini: periksa nomor pasal dan undang-undangnya",
		EN:     "no corruption offence in this article: check its number and its law",
		Source: "UU 31/1999 jo. UU 20/2001; UU 1/2023",
	}
	ruleCitationNotInForce = validation.Rule{
		Code: "citation.not-in-force", Severity: validation.Error,
		ID:     "pasal ini tidak berlaku bagi perbuatan pada %[1]v: periksa tanggal dan pasalnya",
		EN:     "this article is not in force for a deed of %[1]v: check the date and the article",
		Source: "UU 20/2001; UU 1/2023 Pasal 622 ayat (4) and Pasal 624",
	}
	ruleCitationReplaced = validation.Rule{
		Code: "citation.replaced", Severity: validation.Error,
		ID:     "pasal ini tidak berlaku bagi perbuatan pada %[1]v: kutip %[2]v",
		EN:     "this article is not in force for a deed of %[1]v: cite %[2]v",
		Source: "UU 20/2001; UU 1/2023 Pasal 622 ayat (4) and Pasal 624",
	}
)
