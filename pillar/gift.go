package pillar

import (
	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/locale"
)

// GiftSituation is an occasion on which a gift up to a limit need not be reported
// as gratification. The zero GiftSituation is unknown.
type GiftSituation uint8

// The occasions that have or had a limit.
const (
	GiftCeremony  GiftSituation = iota + 1 // pernikahan, kelahiran, khitanan, upacara adat atau agama
	GiftColleague                          // sesama rekan kerja, bukan uang
	GiftFarewell                           // pisah sambut, pensiun, ulang tahun; dropped on 20 January 2026
)

var giftSituationSet = enum.Set[GiftSituation]{Name: "GiftSituation", ID: "keadaan pemberian", EN: "situation of a gift", Rows: []enum.Row{
	GiftCeremony: {
		Code: "upacara", ID: "Pernikahan, kelahiran, khitanan, upacara adat atau agama", EN: "Wedding, birth, customary or religious rite",
		Synonyms: "upacara adat|upacara adat atau agama|upacara keagamaan|pernikahan|kelahiran|khitanan|wedding",
	},
	GiftColleague: {
		Code: "rekan-kerja-non-uang", ID: "Sesama rekan kerja, bukan uang", EN: "Colleagues, not cash",
		Synonyms: "rekan kerja|sesama rekan kerja|pemberian sesama rekan kerja",
	},
	GiftFarewell: {
		Code: "pisah-sambut", ID: "Pisah sambut, pensiun, ulang tahun rekan kerja", EN: "Farewell, retirement, birthday of a colleague",
		Synonyms: "pisah sambut|pensiun|ulang tahun|promosi jabatan|farewell",
	},
}}

// GiftLimit is up to what a gift need not be reported, in a situation and by a
// regulation.
type GiftLimit struct {
	Situation  GiftSituation `json:"situation"`
	Regulation string        `json:"regulation"`
	Validity   Validity      `json:"validity"`
	PerGiver   locale.Rupiah `json:"per_giver"`         // for each giver and occasion
	PerYear    locale.Rupiah `json:"per_year,omitzero"` // for one giver in a year; 0 where there is no such limit
	Removed    bool          `json:"removed,omitzero"`  // the situation is no exception any more: the limit is Rp0
	Source     Source        `json:"source"`
}

// giftLimit is a row of the table.
type giftLimit struct {
	situation         GiftSituation
	regulation        string
	from, to          day
	perGiver, perYear locale.Rupiah
	removed           bool
	source            Source
}

// Limit returns the limit on the day of the gift. A day before the rules that are
// known, or the zero day, is a [*YearError].
func (s GiftSituation) Limit(on civil.Date) (GiftLimit, error) {
	first := day(0)
	for i := range giftLimits {
		l := &giftLimits[i]
		if l.situation != s {
			continue
		}
		if contains(l.from, l.to, on) {
			return GiftLimit{s, l.regulation, Validity{l.from.date(), l.to.date()}, l.perGiver, l.perYear, l.removed, l.source}, nil
		}
		if first == 0 {
			first = l.from
		}
	}
	return GiftLimit{}, unknownDay("the limit of gifts, "+s.String(), on, first)
}

// MustReport reports whether a gift of this value has to be reported: it is worth
// more than the limit, or with what the same giver gave before in that year more
// than the limit of a year.
func (l GiftLimit) MustReport(gift, earlierThisYear locale.Rupiah) bool {
	return gift > l.PerGiver || l.PerYear > 0 && gift+earlierThisYear > l.PerYear
}

// GiftStep is a step in reporting gratification. The zero GiftStep is unknown.
type GiftStep uint8

// The steps.
const (
	GiftStepReport   GiftStep = iota + 1 // lapor: to report a gift
	GiftStepComplete                     // lengkapi: to complete a report
)

var giftStepSet = enum.Set[GiftStep]{Name: "GiftStep", ID: "langkah pelaporan gratifikasi", EN: "step of a gift report", Rows: []enum.Row{
	GiftStepReport:   {Code: "lapor", ID: "Lapor penerimaan", EN: "Report a gift"},
	GiftStepComplete: {Code: "lengkapi", ID: "Lengkapi laporan", EN: "Complete the report"},
}}

// GiftDeadline is the time for a step, in working days; [GiftDeadline.Due] tells the
// last of them.
type GiftDeadline struct {
	Step        GiftStep `json:"step"`
	Regulation  string   `json:"regulation"`
	Validity    Validity `json:"validity"`
	WorkingDays int      `json:"working_days"`
	Source      Source   `json:"source"`
}

// Due returns the last day for the step: the working day by which it must be done
// if its time runs from the day from, which itself does not count. Report: the day
// the gift was received. Complete: the caller's word, since sources differ on
// whether it is the day of the report or of its return. A year without a decree on
// holidays is a [*civil.YearError].
func (d GiftDeadline) Due(from civil.Date, h civil.Holidays) (civil.Date, error) {
	return h.AddWorkingDays(from, d.WorkingDays)
}

// giftDeadline is a row of the table.
type giftDeadline struct {
	step        GiftStep
	regulation  string
	from, to    day
	workingDays uint8
	source      Source
}

// Deadline returns the time for the step by the rule of a day. A day before the
// rules that are known, or the zero day, is a [*YearError].
func (s GiftStep) Deadline(on civil.Date) (GiftDeadline, error) {
	first := day(0)
	for i := range giftDeadlines {
		d := &giftDeadlines[i]
		if d.step != s {
			continue
		}
		if contains(d.from, d.to, on) {
			return GiftDeadline{s, d.regulation, Validity{d.from.date(), d.to.date()}, int(d.workingDays), d.source}, nil
		}
		if first == 0 {
			first = d.from
		}
	}
	return GiftDeadline{}, unknownDay("the time to report a gift, "+s.String(), on, first)
}
