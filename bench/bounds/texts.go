package main

import (
	"slices"
	"strings"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/catalogue"
	"github.com/integritas-id/integritas/program/press"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/region/village"
)

// units are what a text is made of by repetition: the words and signs at which the
// grammars turn.
var units = []string{
	"a", "A", "0", "5 5 ", "7/", "12-", "(", ")", "of()", "n/", "@ ", "a@b.", "+62 8", "\"", "'", "`", ".", ",", ";", "\n", " ", "\t",
	"\x80", "\u00a0", "\u200c", "\u0301", "\u202e", "ß", "İ", "x.y.", "a. ", "I ", "IV/a ", "Dr. ", ", S.Pd", "H. ", "bin ", "NIP 1", "NIP. 19", "No. ",
	"Kab. ", "Kota ", "Kota Metro, ", "Kab. Metro Kota ", "Desa Kec. ", "Jl. ", "RT 1 RW 2 ", "Jawa Barat ", "Air ", "Bandung (Bandung) ", "West ", "dan ", "dan Kota ", "serta ", "/ ", " - ",
	"Kepala ", "Kepala Dinas ", "Dinas ", "dan Dinas ", "Plt. ", "Sekretaris Daerah ", "Bagian Umum ", "pada ", "Sub Bagian ", "UPTD ", "Ajoi ", "Apdesi PKK ", "RSUD ", "istri ", "Ibu ", "Ny. ", "Wakil ",
	"1 orang ", "orang pasangan ", "40 pasangan, ", "Rp ", "Rp1.", "juta ", "dua ", "dua puluh ", "sen ", "Januari ", "5 Januari ", "Senin, ", "5 ", "s.d. ", "2024 ", "pukul ", "09.00 ", "WIB - ",
	"KPK ", "KPK, ", "kata ", "\"kata\" ", "BACA JUGA ", "ujar dia. ", "Bimtek ", "pasal 12 ", "huruf a ", "integritas ", "jujur, ", "Ini kalimat. ",
}

var texts = map[string]func(string){
	"civil.ParseClock":             func(s string) { _, _ = civil.ParseClock(s) },
	"civil.ParseDate":              func(s string) { _, _ = civil.ParseDate(s) },
	"civil.ParseRange":             func(s string) { _, _ = civil.ParseRange(s) },
	"locale.Compare":               func(s string) { locale.Compare(s, s+"x") },
	"locale.DateReader.Find":       func(s string) { drain(locale.DateReader{Year: 2024}.Find(s)) },
	"locale.DateReader.Parse":      func(s string) { _, _ = locale.DateReader{Year: 2024, List: true}.Parse(s) },
	"locale.ParseClock":            func(s string) { _, _ = locale.ParseClock(s) },
	"locale.ParseCount":            func(s string) { _, _, _ = locale.ParseCount(s) },
	"locale.ParseLetterNumber":     func(s string) { _, _ = locale.ParseLetterNumber(s) },
	"locale.ParseNumber":           func(s string) { _, _ = locale.ParseNumber(s) },
	"locale.ParseRupiah":           func(s string) { _, _ = locale.ParseRupiah(s) },
	"locale.ParseTerbilang":        func(s string) { _, _ = locale.ParseTerbilang(s) },
	"locale.ParseTerbilangDecimal": func(s string) { _, _ = locale.ParseTerbilangDecimal(s) },
	"locale.TitleCase":             func(s string) { locale.TitleCase(s) },
	"region.Find":                  func(s string) { region.Find(s) },
	"region.Parse":                 func(s string) { _, _ = region.Parse(s) },
	"region.ParseCode":             func(s string) { _, _ = region.ParseCode(s) },
	"village.Find":                 func(s string) { village.Find(s) },
	"village.Parse":                func(s string) { _, _ = village.Parse(s) },
	"pillar.ParseCitation":         func(s string) { _, _ = pillar.ParseCitation(s) },
	"pillar.ParseElement":          func(s string) { _, _ = pillar.ParseElement(s) },
	"pillar.ParsePillar":           func(s string) { _, _ = pillar.ParsePillar(s) },
	"pillar.ParseIndex":            func(s string) { _, _ = pillar.ParseIndex(s) },
	"office.Parse":                 func(s string) { _, _ = office.Parse(s) },
	"office.ParseKey":              func(s string) { _, _ = office.ParseKey(office.Key(s)) },
	"participant.FindPeople":       func(s string) { drain(participant.FindPeople(s)) },
	"participant.MaskText":         func(s string) { participant.MaskText(s) },
	"participant.AppendPhones":     func(s string) { _, _ = participant.AppendPhones(nil, s) },
	"participant.ParseAddress":     func(s string) { _, _ = participant.ParseAddress(s) },
	"participant.ParseCredential":  func(s string) { _, _ = participant.ParseCredential(s) },
	"participant.ParseEmail":       func(s string) { _, _ = participant.ParseEmail(s) },
	"participant.ParseName":        func(s string) { _, _ = participant.ParseName(s) },
	"participant.ParseNIP":         func(s string) { _, _ = participant.ParseNIP(s) },
	"participant.ParsePosition":    func(s string) { _, _ = participant.ParsePosition(s) },
	"participant.ParsePositions":   func(s string) { _, _ = participant.ParsePositions(s) },
	"participant.ParsePrivate":     func(s string) { _, _ = participant.ParsePrivate(s) },
	"participant.ParseRank":        func(s string) { _, _ = participant.ParseRank(s) },
	"program.FindKinds":            func(s string) { program.FindKinds(s) },
	"program.ParseStatus":          func(s string) { _, _ = program.ParseStatus(s) },
	"attend.ParseShare":            func(s string) { _, _ = attend.ParseShare(s) },
	"catalogue.Find":               func(s string) { catalogue.Find(s) },
	"catalogue.Parse":              func(s string) { _, _ = catalogue.Parse(s) },
	"civil.ParseZone":              func(s string) { _, _ = civil.ParseZone(s) },
	"locale.ParseOrdinal":          func(s string) { _, _ = locale.ParseOrdinal(s) },
	"locale.ParseRoman":            func(s string) { _, _ = locale.ParseRoman(s) },
	"locale.ParseTerbilangSen":     func(s string) { _, _ = locale.ParseTerbilangSen(s) },
	"office.ParseBody":             func(s string) { _, _ = office.ParseBody(s) },
	"office.ParseKind":             func(s string) { _, _ = office.ParseKind(s) },
	"office.ParseTask":             func(s string) { _, _ = office.ParseTask(s) },
	"participant.ParseBirthDate":   func(s string) { _, _ = participant.ParseBirthDate(s) },
	"participant.ParseNIK":         func(s string) { _, _ = participant.ParseNIK(s) },
	"participant.ParseNIPLama":     func(s string) { _, _ = participant.ParseNIPLama(s) },
	"participant.ParseNPWP":        func(s string) { _, _ = participant.ParseNPWP(s) },
	"participant.ParseNRP":         func(s string) { _, _ = participant.ParseNRP(s) },
	"participant.ParsePhone":       func(s string) { _, _ = participant.ParsePhone(s) },
	"participant.ParseRole":        func(s string) { _, _ = participant.ParseRole(s) },
	"participant.ParseSex":         func(s string) { _, _ = participant.ParseSex(s) },
	"pillar.ParseLaw":              func(s string) { _, _ = pillar.ParseLaw(s) },
	"pillar.ParsePillars":          func(s string) { _, _ = pillar.ParsePillars(s) },
	"pillar.ParseSPICategory":      func(s string) { _, _ = pillar.ParseSPICategory(s) },
	"pillar.ParseValue":            func(s string) { _, _ = pillar.ParseValue(s) },
	"pillar.ParseValues":           func(s string) { _, _ = pillar.ParseValues(s) },
	"program.ParseCountUnit":       func(s string) { _, _ = program.ParseCountUnit(s) },
	"program.ParseHeadcount":       func(s string) { _, _ = program.ParseHeadcount(s) },
	"program.ParseKind":            func(s string) { _, _ = program.ParseKind(s) },
	"program.ParseMode":            func(s string) { _, _ = program.ParseMode(s) },
	"attend.ParseAbsenceReason":    func(s string) { _, _ = attend.ParseAbsenceReason(s) },
	"attend.ParseAttendanceMethod": func(s string) { _, _ = attend.ParseAttendanceMethod(s) },
	"attend.ParseAttendanceState":  func(s string) { _, _ = attend.ParseAttendanceState(s) },
	"attend.ParseEnrolmentState":   func(s string) { _, _ = attend.ParseEnrolmentState(s) },
	"region.ParseLevel":            func(s string) { _, _ = region.ParseLevel(s) },
	"locale.LookupAbbreviation":    func(s string) { locale.LookupAbbreviation(s) },
	"locale.ParseDate":             func(s string) { _, _ = locale.ParseDate(s) },
	"office.ReadBook":              func(s string) { _, _ = office.ReadBook(strings.NewReader(s), region.Code{}) },
	"participant.Masked":           func(s string) { participant.Masked(s) },
	"pillar.Cited":                 func(s string) { _, _ = pillar.Cited(pillar.LawCorruption, s, civil.Date{}) },
	"program.ParsePrintedDate":     func(s string) { _, _ = program.ParsePrintedDate(s, locale.DateReader{Year: 2024}) },
	"roster.FormOf":                func(s string) { roster.FormOf(map[string][]string{"Nama": {s}, s: {s}}) },
	"press.Read":                   func(s string) { _, _ = press.Read(s) },
}

// textCurves are the parsers of one text over every shape.
func textCurves(yield func(string, prepare) bool) {
	for name, parse := range sorted(texts) {
		for _, shape := range shapes() {
			p := func(size int) (func(), int) {
				text := shape.text(size)
				return func() { parse(text) }, len(text)
			}
			if !yield(name+" / "+shape.name, p) {
				return
			}
		}
	}
}

type shape struct {
	name string
	text func(size int) string
}

// shapes are the units alone and, so that no two neighbours are alike, all of them one
// after the other from each tenth on.
func shapes() []shape {
	var all []shape
	for _, u := range units {
		all = append(all, shape{quote(u), func(size int) string { return repeat(u, size) }})
	}
	for i := 0; i < len(units); i += 10 {
		mixed := strings.Join(slices.Concat(units[i:], units[:i]), "")
		all = append(all, shape{"all from " + quote(units[i]), func(size int) string { return repeat(mixed, size) }})
	}
	return all
}
