package pillar

import (
	"iter"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
)

// Law is an act that punishes corruption. The zero Law is unknown.
type Law uint8

// The acts.
const (
	LawCorruption Law = iota + 1 // UU 31/1999, changed by UU 20/2001
	LawPenalCode                 // UU 1/2023 (KUHP), in force since 2 January 2026
)

var lawSet = enum.Set[Law]{Name: "Law", ID: "undang-undang", EN: "act of law", Rows: []enum.Row{
	LawCorruption: {
		Code: "uu-31-1999", ID: "UU 31/1999 jo. UU 20/2001", EN: "Law 31/1999 as changed by Law 20/2001",
		Synonyms: "UU 31/1999|UU 20/2001|UU Tipikor|UU Pemberantasan Tindak Pidana Korupsi|Undang-Undang Pemberantasan Tindak Pidana Korupsi|UU PTPK|tipikor",
	},
	LawPenalCode: {
		Code: "uu-1-2023", ID: "UU 1/2023 (KUHP)", EN: "Law 1/2023 (penal code)",
		Synonyms: "UU 1/2023|KUHP|KUHP Nasional|KUHP baru|KUHP 2023|Kitab Undang-Undang Hukum Pidana|penal code",
	},
}}

const (
	law1999From      day = 19990816
	law2001From      day = 20011121
	lawPenalCodeFrom day = 20260102
)

// ParseLaw reads an act from its code, its label, its usual name, or from number
// and year in any of the forms of letters and the press: "UU 31/1999", "UU No. 31
// Tahun 1999 tentang …", "UU Tipikor", "KUHP". An act that changes another counts
// as the act changed. Any other text is an [*UnknownError].
func ParseLaw(s string) (Law, error) {
	l, err := lawSet.Parse(s)
	if err == nil || len(s) > maxCitation {
		return l, err
	}
	if l := readLaw(words(s)); l != 0 {
		return l, nil
	}
	return 0, err
}

// readLaw finds the first act that is named in a text, 0 where none is.
func readLaw(ws []word) Law {
	for i, w := range ws {
		switch w.text {
		case "tipikor", "ptpk", "korupsi":
			return LawCorruption
		case "kuhp":
			return LawPenalCode
		}
		for _, y := range ws[min(i+1, len(ws)):min(i+3, len(ws))] {
			switch {
			case w.text == "31" && y.text == "1999", w.text == "20" && y.text == "2001":
				return LawCorruption
			case w.text == "1" && y.text == "2023":
				return LawPenalCode
			}
		}
	}
	return 0
}

// Title returns how the act was cited on a day: "UU 31/1999" before it was
// changed, "UU 31/1999 jo. UU 20/2001" since.
func (l Law) Title(on civil.Date) string {
	if l == LawCorruption && !on.IsZero() && dayOf(on) < law2001From {
		return "UU 31/1999"
	}
	return l.Label(language.Indonesian)
}

// Validity returns since when the act is in force.
func (l Law) Validity() Validity {
	switch l {
	case LawCorruption:
		return Validity{From: law1999From.date()}
	case LawPenalCode:
		return Validity{From: lawPenalCodeFrom.date()}
	}
	return Validity{}
}

// Source names where the days of the act come from.
func (l Law) Source() Source {
	switch l {
	case LawCorruption:
		return Source{"UU 31/1999 (16 August 1999), UU 20/2001 (21 November 2001)", ConfidenceB}
	case LawPenalCode:
		return Source{"http://sustain.id/2023/09/14/tindak-pidana-korupsi-menurut-undang-undang-nomor-1-tahun-2023-tentang-kitab-undang-undang-hukum-pidana/", ConfidenceA}
	}
	return Source{}
}

// Reference is an article that punishes an offence, with the days of the deed for
// which it does.
type Reference struct {
	Offence  Offence  `json:"offence"`
	Law      Law      `json:"law"`
	Article  string   `json:"article"` // "5 (1) a", "12B jo. 12C", "603"
	Validity Validity `json:"validity"`
	// Enacted is what the penal code threatened when it was enacted in 2023, in
	// Indonesian: "seumur hidup atau 2-20 tahun; denda kategori II-VI". UU 1/2026
	// may have changed it. It is empty for the older act, see [Offence.Penalty].
	Enacted string `json:"enacted,omitzero"`
	Source  Source `json:"source"`
}

// referenceFact is a row of the table.
type referenceFact struct {
	offence  Offence
	law      Law
	article  string
	parts    string // further parts of the article that may be cited, divided by "|"
	enacted  string
	from, to day
	source   Source
}

func (f *referenceFact) reference() Reference {
	return Reference{f.offence, f.law, f.article, Validity{f.from.date(), f.to.date()}, f.enacted, f.source}
}

// Label writes the reference in full: "Pasal 5 ayat (1) huruf a UU 31/1999 jo. UU
// 20/2001"; in English for an English tag.
func (r Reference) Label(tag language.Tag) string {
	var b strings.Builder
	for i, part := range strings.Split(r.Article, " jo. ") {
		if i > 0 {
			b.WriteString(" jo. ")
		}
		b.WriteString(enum.ByTag(tag, "Pasal ", "article "))
		for j, w := range strings.Fields(part) {
			switch {
			case j == 0:
				b.WriteString(w)
			case w[0] == '(':
				b.WriteString(enum.ByTag(tag, " ayat ", " paragraph ") + w)
			default:
				b.WriteString(enum.ByTag(tag, " huruf ", " letter ") + w)
			}
		}
	}
	return b.String() + enum.ByTag(tag, " ", " of ") + r.Law.Label(tag)
}

// References yields every article that punishes or has punished the offence,
// oldest first. It may be ranged over any number of times.
func (o Offence) References() iter.Seq[Reference] {
	return func(yield func(Reference) bool) {
		for i := range referenceFacts {
			f := &referenceFacts[i]
			if o != 0 && f.offence == o && !yield(f.reference()) {
				return
			}
		}
	}
}

// ReferencesOn yields the articles that punish a deed of that day: usually one,
// none for the zero Date and for days before the act. Two stand where only a part
// moved to the penal code: since 2 January 2026 Pasal 603 KUHP, and still Pasal 2
// ayat (2) UU 31/1999. Pasal 605 ayat (2) KUHP, which UU 1/2026 is said to have
// dropped, has [ConfidenceC]: it is recognised and never proposed.
func (o Offence) ReferencesOn(on civil.Date) iter.Seq[Reference] {
	return func(yield func(Reference) bool) {
		for i := range referenceFacts {
			f := &referenceFacts[i]
			if o != 0 && f.offence == o && contains(f.from, f.to, on) && !yield(f.reference()) {
				return
			}
		}
	}
}
