package office

import (
	"strings"

	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

// Check reports what contradicts in an office that a host put together: a region that is
// not in force or where offices of the kind do not stand, a ministry or tasks that the
// kind has not, a part of itself, and a text that means another office than the fields.
func (o *Office) Check(s *validation.Scope) {
	for i := range o.Readings {
		s.Index("readings", i, &o.Readings[i])
	}
	if len(o.Readings) > 0 {
		return
	}
	o.checkRegion(s)
	trait := o.Kind.trait()
	if o.Body != 0 && trait.apart == apartBody && o.Body.Kind() != o.Kind && o.Body.today().Kind() != o.Kind {
		s.Report("body", &ruleBody, o.Body.Label(indonesian), o.Kind.Label(indonesian))
	}
	if !o.Tasks.IsZero() && o.Kind != 0 && trait.apart != apartTask && trait.apart != apartPart && trait.apart != apartRegion {
		s.Report("tasks", &ruleTasks, o.Kind.Label(indonesian))
	}
	if trait.part && o.Of != nil && o.Of.Kind == o.Kind && o.Kind != KindSeksi && o.Kind != KindUnitPusat {
		s.Report("of", &ruleWhole, o.Kind.Label(indonesian))
	}
	if o.Of != nil {
		s.Field("of", o.Of)
	}
	o.checkRaw(s)
}

// checkRegion reports a region that no table knows, and one where offices of the kind do
// not stand.
func (o *Office) checkRegion(s *validation.Scope) {
	if o.Region.IsZero() {
		return
	}
	code := atTier(o.Region)
	if _, ok := region.Lookup(code); !ok {
		s.Report("region", &ruleRegion, o.Region.String())
		return
	}
	tiers := o.Kind.Tiers()
	if tiers.IsZero() || tiers.Has(TierSeat) || tiers.Has(TierArea) || tiers.Has(tierOf(code)) {
		return
	}
	isRegency := code.Level() == region.Regency
	if isRegency && (tiers.Has(TierDistrict) || tiers.Has(TierUrbanVillage) || tiers.Has(TierVillage) || isOfJakarta(o.Kind) && isAdministrative(tierOf(code))) {
		return
	}
	s.Report("region", &ruleTier, o.Kind.Label(indonesian), o.Region.String())
}

// checkRaw reports a text that means another office than the fields.
func (o *Office) checkRaw(s *validation.Scope) {
	if o.Raw == "" {
		return
	}
	told, err := Parse(o.Raw)
	if err != nil {
		s.Report("raw", &ruleNoOffice)
		return
	}
	if told.Same(*o) == VerdictDifferent {
		s.Report("raw", &ruleRaw, withoutText(o.Key()), withoutText(told.Key()))
	}
}

// withoutText returns a key without the folded text behind it, which may tell of a person.
func withoutText(k Key) string {
	text, _, _ := strings.Cut(string(k), "~")
	return text
}

var ruleRegion = validation.Rule{
	Code: "office.region", Severity: validation.Error,
	ID:     "kode wilayah %s tidak berlaku; isi kode provinsi, kabupaten atau kota yang masih berlaku",
	EN:     "the region code %s is not in force; fill in that of a province, regency or city in force",
	Source: "an office is a region's, by its code",
}

var ruleTier = validation.Rule{
	Code: "office.tier", Severity: validation.Error,
	ID:     "%s tidak ada pada wilayah %s; periksa jenis instansi dan kode wilayahnya",
	EN:     "there is no %s in the region %s; check the kind of the office and the region code",
	Source: "UU 23/2014, PP 18/2016: which offices a province, a regency and a city have",
}

var ruleBody = validation.Rule{
	Code: "office.body", Severity: validation.Error,
	ID:     "%s bukan %s; perbaiki jenis instansi atau lembaganya",
	EN:     "%s is no %s; correct the kind of the office or the body",
	Source: "the table of ministries, agencies and state bodies",
}

var ruleTasks = validation.Rule{
	Code: "office.tasks", Severity: validation.Warning,
	ID:     "%s tidak dibedakan menurut urusan; kosongkan urusannya atau perbaiki jenis instansinya",
	EN:     "a %s is not told apart by tasks; remove the tasks or correct the kind of the office",
	Source: "tasks are those of a Dinas, Badan, Bagian or Biro",
}

var ruleWhole = validation.Rule{
	Code: "office.whole", Severity: validation.Error,
	ID:     "%s tercatat sebagai bagian dari sesama jenisnya; isi induk yang benar",
	EN:     "a %s is recorded as part of another of its kind; fill in the office that it is part of",
	Source: "a part belongs to an office above it",
}

var ruleNoOffice = validation.Rule{
	Code: "office.none", Severity: validation.Error,
	ID:     "teks asal bukan nama instansi; kosongkan instansinya atau perbaiki teksnya",
	EN:     "the text names no office; remove the office or correct the text",
	Source: "who is self-employed or retired has no office",
}

var ruleRaw = validation.Rule{
	Code: "office.raw", Severity: validation.Warning,
	ID:     "isian menunjuk %s, sedangkan teks asalnya %s; periksa mana yang benar",
	EN:     "the fields mean %s, and the text means %s; check which is right",
	Source: "the word of a host wins over the text, and is told where they contradict",
}
