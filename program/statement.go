package program

import (
	"strings"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/validation"
)

// Statement is something said or quoted at an event that has no field of its own: a
// statistic, a message, a vision of the region, a reminder. It is a dated fact with a
// speaker, never the library's own knowledge.
type Statement struct {
	Kind     StatementKind   `json:"kind,omitempty"`
	About    string          `json:"about,omitempty"` // "porsi perkara penyuapan"
	Text     string          `json:"text,omitempty"`
	Lang     language.Tag    `json:"lang,omitzero"`   // of Text; zero is Indonesian
	Gloss    string          `json:"gloss,omitempty"` // what a text in another language means
	Value    Quantity        `json:"value,omitzero"`
	To       Quantity        `json:"to,omitzero"`       // the upper end of "60-70 persen"
	Of       Quantity        `json:"of,omitzero"`       // the whole of "418 dari 420"
	Unit     string          `json:"unit,omitempty"`    // of the numbers: "persen", "kasus", "rupiah", "poin"
	Approx   bool            `json:"approx,omitempty"`  // "sekitar", "ribuan"
	Bound    Bound           `json:"bound,omitempty"`   // "lebih dari", "hampir"
	By       string          `json:"by,omitempty"`      // who said or measured it: "BPS"
	Person   uuid.UUID       `json:"person,omitzero"`   // id of one of the people
	Citation pillar.Citation `json:"citation,omitzero"` // the article of law that it cites
	Area     Area            `json:"area,omitzero"`     // of which region it is said
	Year     int             `json:"year,omitzero"`     // of which year
	Period   civil.Range     `json:"period,omitzero"`   // of which days, "2004 sampai 2023"
	On       civil.Date      `json:"on,omitzero"`       // when it was said
	Due      civil.Date      `json:"due,omitzero"`      // a deadline that it names
	Source   string          `json:"source,omitempty"`  // id of the source
}

// Check reports a statement that says nothing and a number without its unit.
func (t *Statement) Check(s *validation.Scope) {
	if t.Text == "" && t.Value.IsZero() && t.Due.IsZero() && t.Citation == (pillar.Citation{}) {
		s.Report("text", &ruleStatement)
	}
	if !t.Value.IsZero() && t.Unit == "" {
		s.Report("unit", &ruleStatementUnit)
	}
	if v, ok := t.Value.Value(); ok && t.Kind == StatementStatistic && isPercent(t.Unit) && v < 0 {
		s.Report("value", &ruleStatementPercent)
	}
	if whole, known := t.Of.Value(); known {
		if v, ok := t.Value.Value(); ok && v > whole {
			s.Report("of", &ruleStatementOf)
		}
	}
	t.checkIndex(s)
	s.Field("citation", &t.Citation)
	s.Field("area", &t.Area)
	if !t.Period.IsZero() && !t.Period.IsValid() {
		s.Report("period", &ruleScheduleOrder)
	}
}

// checkIndex holds the value of an index that the statement is about against its scale.
// Values of anything else, respondents or a rise in percent, are left alone.
func (t *Statement) checkIndex(s *validation.Scope) {
	v, known := t.Value.Value()
	if !known || t.About == "" || !isScore(t.Unit) {
		return
	}
	if index := indexNamed(t.About); index != 0 {
		if low, high := index.Scale(); v < low || v > high {
			s.Report("value", &ruleReadingScale, v, index, low, high)
		}
	}
}

// isScore reports whether a unit is that of a score.
func isScore(unit string) bool {
	for _, word := range [...]string{"", "poin", "skor", "nilai", "indeks", "angka"} {
		if strings.EqualFold(unit, word) {
			return true
		}
	}
	return false
}

// indexNamed returns the index that a subject names, with or without the word for its
// value in front: "skor SPI", "nilai IPAK nasional"; zero for anything else.
func indexNamed(about string) pillar.Index {
	for _, word := range [...]string{"", "skor ", "nilai ", "indeks ", "capaian ", "hasil "} {
		rest, ok := cutPrefixFold(about, word)
		if !ok {
			continue
		}
		if i, err := pillar.ParseIndex(rest); err == nil {
			return i
		}
		first, _, _ := strings.Cut(rest, " ")
		if i, err := pillar.ParseIndex(first); err == nil {
			return i
		}
	}
	return 0
}

func cutPrefixFold(s, prefix string) (string, bool) {
	if len(s) < len(prefix) || !strings.EqualFold(s[:len(prefix)], prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

func isPercent(unit string) bool { return unit == "persen" || unit == "%" || unit == "percent" }

var ruleStatement = validation.Rule{
	Code: "statement.text", Severity: validation.Error,
	ID:     "pernyataan tanpa teks, angka, dan tenggat; isi salah satunya",
	EN:     "a statement without a text, a number or a deadline; fill in one",
	Source: "an item of a list says something",
}

var ruleStatementUnit = validation.Rule{
	Code: "statement.unit", Severity: validation.Warning,
	ID:     "angka tanpa satuan; isi persen, kasus, rupiah, atau satuan lainnya",
	EN:     "a number without its unit; fill in persen, kasus, rupiah or another",
	Source: "a number means nothing without its unit",
}

var ruleStatementPercent = validation.Rule{
	Code: "statement.percent", Severity: validation.Warning,
	ID:     "persentase negatif; periksa angkanya",
	EN:     "a negative percentage; check the number",
	Source: "a share is not below zero",
}

var ruleStatementOf = validation.Rule{
	Code: "statement.of", Severity: validation.Warning,
	ID:     "bagian lebih besar daripada keseluruhan; periksa kedua angkanya",
	EN:     "the part is larger than the whole; check both numbers",
	Source: "arithmetic",
}
