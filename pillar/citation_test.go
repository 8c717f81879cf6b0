package pillar_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/validation"
)

var (
	day2000 = civil.MustDate(2000, 6, 1)
	day2024 = civil.MustDate(2024, 3, 5)
	dayLast = civil.MustDate(2026, 1, 1) // the last of the old articles
	dayNew  = civil.MustDate(2026, 1, 2) // the first of the penal code
)

func codes(offences []pillar.Offence) string {
	var all []string
	for _, o := range offences {
		all = append(all, o.String())
	}
	return strings.Join(all, " ")
}

func TestCited(t *testing.T) {
	old, kuhp := pillar.LawCorruption, pillar.LawPenalCode
	for _, c := range []struct {
		law     pillar.Law
		article string
		on      civil.Date
		want    string
	}{
		{old, "2 (1)", day2024, "TPK-01"},
		{old, "2", day2024, "TPK-01"},
		{old, "2 (1)", day2000, "TPK-01"},
		{old, "2 (1)", dayLast, "TPK-01"},
		{old, "2 (2)", dayNew, "TPK-01"},
		{old, "Pasal 2 ayat (2)", day2024, "TPK-01"},
		{old, "Pasal 2 ayat 1", day2024, "TPK-01"},
		{old, "Pasal 2 Ayat (1) jo. Pasal 18", day2024, "TPK-01"},
		{old, "Pasal 2 ayat (1) juncto Pasal 18 ayat (1) huruf b", day2024, "TPK-01"},
		{old, "3", day2024, "TPK-02"},
		{kuhp, "603", dayNew, "TPK-01"},
		{kuhp, "Pasal 604", dayNew, "TPK-02"},
		{old, "5 (1) a", day2024, "TPK-03"},
		{old, "Pasal 5 ayat (1) huruf a", day2024, "TPK-03"},
		{old, "PASAL 5 AYAT (1) HURUF B", day2024, "TPK-04"},
		{old, "Pasal 5 ayat (1) huruf a atau huruf b", day2024, "TPK-03 TPK-04"},
		{old, "Pasal 5 ayat (1) huruf a dan b", day2024, "TPK-03 TPK-04"},
		{old, "Pasal 5 ayat (1)", day2024, "TPK-03 TPK-04"},
		{old, "Pasal 5", day2024, "TPK-03 TPK-04 TPK-06"},
		{old, "Pasal 5(2)", day2024, "TPK-06"},
		{kuhp, "605 (1)", dayNew, "TPK-03 TPK-04"},
		{kuhp, "Pasal 605 ayat (1) huruf a", dayNew, "TPK-03"},
		{kuhp, "605 (1) b", dayNew, "TPK-04"},
		{kuhp, "605 (2)", dayNew, "TPK-06"}, // recognised, with confidence C
		{kuhp, "606 (1)", dayNew, "TPK-05"},
		{kuhp, "606 ayat (2)", dayNew, "TPK-09"},
		{kuhp, "606", dayNew, "TPK-05 TPK-09"},
		{old, "13", dayLast, "TPK-05"},
		{old, "11", day2024, "TPK-09"},
		{old, "Pasal 12 huruf a", day2024, "TPK-07"},
		{old, "Pasal 12 huruf B", day2024, "TPK-08"},
		{old, "12 a", day2024, "TPK-07"},
		{old, "12 e", dayNew, "TPK-20"},
		{old, "12e", dayNew, "TPK-20"},
		{old, "PASAL 12 E", dayNew, "TPK-20"},
		{old, "Pasal 12 huruf i", day2024, "TPK-29"},
		{old, "Pasal 12 huruf a atau b", day2024, "TPK-07 TPK-08"},
		{old, "Pasal 12 huruf a, huruf b, atau huruf c", day2024, "TPK-07 TPK-08 TPK-13"},
		{old, "Pasal 12", day2024, "TPK-07 TPK-08 TPK-13 TPK-14 TPK-20 TPK-21 TPK-22 TPK-28 TPK-29"},
		{old, "12B", day2024, "TPK-30"},
		{old, "Pasal 12 B", day2024, "TPK-30"},
		{old, "Pasal 12B ayat (1)", day2024, "TPK-30"},
		{old, "Pasal 12b ayat (1)", day2024, "TPK-30"},
		{old, "Pasal 12B ayat (1) huruf a jo. Pasal 12C", day2024, "TPK-30"},
		{old, "12B jo. 12C", dayNew, "TPK-30"},
		{old, "Pasal 12B jo Pasal 12C ayat (1)", day2024, "TPK-30"},
		{old, "Pasal 12B jo. Pasal 18", day2024, "TPK-30"},
		{old, "6 (1)", day2024, "TPK-10 TPK-11"},
		{old, "Pasal 6 ayat (2)", dayNew, "TPK-12"},
		{old, "7 (1) d", day2024, "TPK-26"},
		{old, "Ps. 7 ayat (1)", day2024, "TPK-23 TPK-24 TPK-25 TPK-26"},
		{old, "psl 10 huruf c", dayNew, "TPK-19"},
		{old, "21", dayNew, "TPL-01"},
		{old, "21", day2000, "TPL-01"},
		{old, "Pasal 22", day2024, "TPL-02 TPL-03 TPL-04 TPL-05"},
		{old, "22 jo. 28", day2024, "TPL-02"},
		{old, "Pasal 22 jo. Pasal 36", day2024, "TPL-05"},
		{old, "24 jo. 31", day2024, "TPL-06"},
		{old, "24", day2024, "TPL-06"},
		{old, "23", day2024, "TPL-07"},
		{0, "603", dayNew, "TPK-01"},
		{0, "Pasal 12 huruf f", day2024, "TPK-22"},
	} {
		got, err := pillar.Cited(c.law, c.article, c.on)
		require.NoError(t, err, "%v %s %v", c.law, c.article, c.on)
		assert.Equal(t, c.want, codes(got), "%v %s", c.law, c.article)
	}
}

func TestCitedRefuses(t *testing.T) {
	old, kuhp := pillar.LawCorruption, pillar.LawPenalCode
	for _, c := range []struct {
		law     pillar.Law
		article string
		on      civil.Date
		code    pillar.CitationCode
		instead string // articles that stand in its place
	}{
		// Not yet in force.
		{kuhp, "603", dayLast, pillar.CitationNotInForce, "2 (1)"},
		{kuhp, "604", day2024, pillar.CitationNotInForce, "3"},
		{kuhp, "605 (1) a", day2024, pillar.CitationNotInForce, "5 (1) a"},
		{kuhp, "606 (2)", dayLast, pillar.CitationNotInForce, "11"},
		{old, "12B", day2000, pillar.CitationNotInForce, ""},
		{old, "5 (1) a", civil.MustDate(2001, 11, 20), pillar.CitationNotInForce, ""},
		{old, "2 (1)", civil.MustDate(1999, 8, 15), pillar.CitationNotInForce, ""},
		// No longer in force.
		{old, "2 (1)", dayNew, pillar.CitationNotInForce, "603"},
		{old, "2", dayNew, pillar.CitationNotInForce, "603; 2 (2)"},
		{old, "3", dayNew, pillar.CitationNotInForce, "604"},
		{old, "5", dayNew, pillar.CitationNotInForce, "605 (1); 605 (1)"},
		{old, "5 (2)", dayNew, pillar.CitationNotInForce, ""}, // what took its place is hearsay,
		{old, "11", civil.MustDate(2026, 11, 26), pillar.CitationNotInForce, "606 (2)"},
		{old, "13", dayNew, pillar.CitationNotInForce, "606 (1)"},
		// No such offence.
		{old, "603", dayNew, pillar.CitationUnknown, ""},
		{kuhp, "12 a", dayNew, pillar.CitationUnknown, ""},
		{old, "1", day2024, pillar.CitationUnknown, ""},
		{old, "18", day2024, pillar.CitationUnknown, ""},
		{old, "12A", day2024, pillar.CitationUnknown, ""},
		{old, "12 j", day2024, pillar.CitationUnknown, ""},
		{old, "3 ayat (1)", day2024, pillar.CitationUnknown, ""},
		{old, "5 huruf a", day2024, pillar.CitationUnknown, ""},
		{old, "5 (3)", day2024, pillar.CitationUnknown, ""},
		{old, "12B (3)", day2024, pillar.CitationUnknown, ""},
		{kuhp, "607", dayNew, pillar.CitationUnknown, ""},
		{kuhp, "209", day2024, pillar.CitationUnknown, ""},
		// Two readings.
		{old, "12b", day2024, pillar.CitationAmbiguous, ""},
		{old, "Pasal 12c", day2024, pillar.CitationAmbiguous, ""},
		// No article.
		{old, "", day2024, pillar.CitationForm, ""},
		{old, "Pasal", day2024, pillar.CitationForm, ""},
		{old, "korupsi", day2024, pillar.CitationForm, ""},
		{old, "Pasal dua", day2024, pillar.CitationForm, ""},
		{old, "jo. 18", day2024, pillar.CitationForm, ""},
		{old, "5 ayat", day2024, pillar.CitationForm, ""},
		{old, "5 ayat (1) huruf", day2024, pillar.CitationForm, ""},
		{old, "5 ayat (1) huruf a dan", day2024, pillar.CitationForm, ""},
		{old, "5 dan 6", day2024, pillar.CitationForm, ""},
		{old, "0", day2024, pillar.CitationForm, ""},
		{old, "12 jo.", day2024, pillar.CitationForm, ""},
		{old, strings.Repeat("5 ", 1000), day2024, pillar.CitationForm, ""},
		// No day.
		{old, "3", civil.Date{}, pillar.CitationNoDay, ""},
	} {
		got, err := pillar.Cited(c.law, c.article, c.on)
		assert.Nil(t, got)
		var ce *pillar.CitationError
		require.True(t, errors.As(err, &ce), "%v %s: %v", c.law, c.article, got)
		assert.Equal(t, c.code, ce.Code, c.article)
		var instead []string
		for _, r := range ce.Instead {
			instead = append(instead, r.Article)
			assert.True(t, r.Validity.Contains(c.on))
		}
		assert.Equal(t, c.instead, strings.Join(instead, "; "), "%v %s %v", c.law, c.article, c.on)
		assert.Less(t, len(err.Error()), 400)
	}
}

func TestParseCitation(t *testing.T) {
	for text, want := range map[string]struct {
		law  pillar.Law
		code string // offences on 5 March 2024, or on 2 January 2026 for the penal code
	}{
		"Pasal 2 ayat (1) jo. Pasal 18 UU No. 31 Tahun 1999 tentang Pemberantasan Tindak Pidana Korupsi sebagaimana telah diubah dengan UU No. 20 Tahun 2001 jo. Pasal 55 ayat (1) ke-1 KUHP": {pillar.LawCorruption, "TPK-01"},
		"Pasal 12 huruf a atau huruf b Undang-Undang Nomor 31 Tahun 1999 jo. Undang-Undang Nomor 20 Tahun 2001":                                                                               {pillar.LawCorruption, "TPK-07 TPK-08"},
		"Pasal 12B UU 20/2001":                                       {pillar.LawCorruption, "TPK-30"},
		"Pasal 12B, UU Tipikor":                                      {pillar.LawCorruption, "TPK-30"},
		"Pasal 21 UU RI No 31 Thn 1999":                              {pillar.LawCorruption, "TPL-01"},
		"pasal 5 ayat (1) huruf a UU PTPK":                           {pillar.LawCorruption, "TPK-03"},
		"Pasal 603 KUHP":                                             {pillar.LawPenalCode, "TPK-01"},
		"Pasal 604 UU 1/2023":                                        {pillar.LawPenalCode, "TPK-02"},
		"Pasal 606 ayat (1) UU Nomor 1 Tahun 2023":                   {pillar.LawPenalCode, "TPK-05"},
		"Pasal 605 ayat (1) Kitab Undang-Undang Hukum Pidana (KUHP)": {pillar.LawPenalCode, "TPK-03 TPK-04"},
		"12 huruf e":                                                 {0, "TPK-20"},
	} {
		c, err := pillar.ParseCitation(text)
		require.NoError(t, err, text)
		assert.Equal(t, want.law, c.Law, text)
		c.On = day2024
		if want.law == pillar.LawPenalCode {
			c.On = dayNew
		}
		got, err := c.Offences()
		require.NoError(t, err, text)
		assert.Equal(t, want.code, codes(got), text)
	}
	for _, text := range []string{"", "UU Tipikor", "suap", "Pasal 5 UU 8/1981", "Pasal 12 UU 30/2002", strings.Repeat("Pasal 5 ", 100)} {
		c, err := pillar.ParseCitation(text)
		var ce *pillar.CitationError
		assert.True(t, errors.As(err, &ce), "%s: %v", text, c)
	}
}

func TestParseLaw(t *testing.T) {
	for text, want := range map[string]pillar.Law{
		"uu-31-1999": pillar.LawCorruption, "UU 31/1999": pillar.LawCorruption, "UU No. 31 Tahun 1999": pillar.LawCorruption,
		"Undang-Undang Republik Indonesia Nomor 20 Tahun 2001": pillar.LawCorruption, "UU Tipikor": pillar.LawCorruption,
		"UU 31/1999 jo. UU 20/2001": pillar.LawCorruption, "KUHP": pillar.LawPenalCode, "UU Nomor 1 Tahun 2023 tentang KUHP": pillar.LawPenalCode,
		"KUHP Nasional": pillar.LawPenalCode, "UU 1/2023": pillar.LawPenalCode,
	} {
		got, err := pillar.ParseLaw(text)
		require.NoError(t, err, text)
		assert.Equal(t, want, got, text)
	}
	for _, text := range []string{"", "UU 8/1981", "UU 1/2026", "UU 31/2004", "UU 20/2003", "KUHAP", strings.Repeat("UU ", 1000)} {
		got, err := pillar.ParseLaw(text)
		assert.Error(t, err, "%s: %v", text, got)
	}
	assert.Equal(t, "UU 31/1999", pillar.LawCorruption.Title(day2000))
	assert.Equal(t, "UU 31/1999 jo. UU 20/2001", pillar.LawCorruption.Title(day2024))
	assert.Equal(t, "UU 1/2023 (KUHP)", pillar.LawPenalCode.Title(dayNew))
}

// TestReferencesWithinLaw holds that no article is older than its act.
func TestReferencesWithinLaw(t *testing.T) {
	assert.Equal(t, civil.MustDate(1999, 8, 16), pillar.LawCorruption.Validity().From)
	assert.Equal(t, dayNew, pillar.LawPenalCode.Validity().From)
	for o := range pillar.Offences() {
		for r := range o.References() {
			assert.True(t, r.Law.Validity().Contains(r.Validity.From), "%v %s", r.Law, r.Article)
		}
	}
}

func TestReferenceLabel(t *testing.T) {
	label := func(o pillar.Offence, on civil.Date, tag language.Tag) (all []string) {
		for r := range o.ReferencesOn(on) {
			all = append(all, r.Label(tag))
		}
		return all
	}
	assert.Equal(t, []string{"Pasal 5 ayat (1) huruf a UU 31/1999 jo. UU 20/2001"}, label(pillar.OffenceBribeForBreach, day2024, language.Indonesian))
	assert.Equal(t, []string{"article 605 paragraph (1) of Law 1/2023 (penal code)"}, label(pillar.OffenceBribeForBreach, dayNew, language.English))
	assert.Equal(t, []string{"Pasal 12B jo. Pasal 12C UU 31/1999 jo. UU 20/2001"}, label(pillar.OffenceGratification, dayNew, language.Indonesian))
	assert.Len(t, label(pillar.OffenceStateLossEnrichment, dayNew, language.Indonesian), 2, "Pasal 2 ayat (2) stays beside Pasal 603 KUHP")
	assert.Empty(t, label(pillar.OffenceGratification, day2000, language.Indonesian))
	assert.Empty(t, label(pillar.OffenceGratification, civil.Date{}, language.Indonesian))
	assert.Empty(t, label(0, day2024, language.Indonesian))
}

func TestCitationCheck(t *testing.T) {
	for _, c := range []struct {
		citation pillar.Citation
		want     string
	}{
		{pillar.Citation{}, ""},
		{pillar.Citation{Law: pillar.LawCorruption, Article: "2 (1)", On: day2024}, ""},
		{pillar.Citation{Law: pillar.LawCorruption, Article: "Pasal 3"}, ""}, // no day: that rule is left out
		{pillar.Citation{Law: pillar.LawCorruption, Article: "3", On: dayNew}, "citation.replaced"},
		{pillar.Citation{Law: pillar.LawPenalCode, Article: "603", On: day2024}, "citation.replaced"},
		{pillar.Citation{Law: pillar.LawCorruption, Article: "12B", On: day2000}, "citation.not-in-force"},
		{pillar.Citation{Law: pillar.LawCorruption, Article: "99", On: day2024}, "citation.article"},
		{pillar.Citation{Article: "12b", On: day2024}, "citation.ambiguous"},
		{pillar.Citation{Article: "suap", On: day2024}, "citation.form"},
		{pillar.Citation{Law: pillar.LawCorruption}, "citation.form"},
	} {
		before := c.citation
		ps := validation.Check(&c.citation)
		assert.Equal(t, before, c.citation)
		if c.want == "" {
			assert.Empty(t, ps, c.citation)
			continue
		}
		require.Len(t, ps, 1, c.citation)
		assert.Equal(t, c.want, ps[0].Code())
		assert.Equal(t, "/article", ps[0].Path)
	}
	p := validation.Check(&pillar.Citation{Law: pillar.LawCorruption, Article: "5", On: dayNew})[0]
	assert.Equal(t, "pasal ini tidak berlaku bagi perbuatan pada 2 Januari 2026: kutip Pasal 605 ayat (1) UU 1/2023 (KUHP)", p.Message(language.Indonesian))
	p = validation.Check(&pillar.Citation{Law: pillar.LawCorruption, Article: "3", On: dayNew})[0]
	assert.Equal(t, "pasal ini tidak berlaku bagi perbuatan pada 2 Januari 2026: kutip Pasal 604 UU 1/2023 (KUHP)", p.Message(language.Indonesian))
	assert.Equal(t, "this article is not in force for a deed of 2 January 2026: cite article 604 of Law 1/2023 (penal code)", p.Message(language.English))
}

func FuzzCited(f *testing.F) {
	for _, seed := range []string{"Pasal 5 ayat (1) huruf a", "12B jo. 12C", "12b", "2 (1) jo. 18", "((", "12 huruf a, b atau c", "Pasal 603 KUHP", "1é"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		offences, err := pillar.Cited(0, s, day2024)
		if (err == nil) != (len(offences) > 0) {
			t.Errorf("%q: %v, %v", s, offences, err)
		}
		if c, err := pillar.ParseCitation(s); err == nil {
			if _, err := pillar.ParseCitation(c.Article); err != nil {
				t.Errorf("%q: its article %q is not read again: %v", s, c.Article, err)
			}
		}
	})
}
