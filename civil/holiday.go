package civil

import (
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
)

// HolidayKind is why a day is free. The zero HolidayKind is unknown; no day of
// the table has it.
type HolidayKind uint8

// The kinds.
const (
	HolidayNational HolidayKind = iota + 1 // libur nasional, by the joint decree of three ministers (SKB 3 Menteri)
	HolidayLeave                           // cuti bersama: joint leave, by the same decree
	HolidayPolling                         // libur pemilu: a polling day, by a Keppres of its own
)

var holidayKindSet = enum.Set[HolidayKind]{Name: "HolidayKind", ID: "jenis hari libur", EN: "kind of holiday", Rows: []enum.Row{
	HolidayNational: {Code: "libur-nasional", ID: "Libur nasional", EN: "Public holiday", Synonyms: "libur|hari libur nasional|tanggal merah"},
	HolidayLeave:    {Code: "cuti-bersama", ID: "Cuti bersama", EN: "Joint leave", Synonyms: "collective leave"},
	HolidayPolling:  {Code: "libur-pemilu", ID: "Libur pemilu", EN: "Polling day", Synonyms: "hari pemungutan suara"},
}}

// Holiday is one entry of a decree. Two entries may fall on one day.
type Holiday struct {
	Date           Date
	Kind           HolidayKind
	NameID, NameEN string // as the decree names it, which changes over the years
	Decree         string // what set it
	SetOn          Date   // the day the decree was signed
	DroppedBy      string // what withdrew or moved it; empty while it is in force
	DroppedOn      Date   // the day of that; zero while it is in force
}

// Name returns the name in the language of tag: English, else Indonesian.
func (h Holiday) Name(tag language.Tag) string { return enum.ByTag(tag, h.NameID, h.NameEN) }

// holidayRow is a row of the table: names and decrees by their number.
type holidayRow struct {
	date, setOn, droppedOn Date
	kind                   HolidayKind
	name                   uint8
	decree, droppedBy      uint8
}

func (r *holidayRow) holiday() Holiday {
	return Holiday{
		Date: r.date, Kind: r.kind, NameID: holidayNames[r.name][0], NameEN: holidayNames[r.name][1],
		Decree: holidayDecrees[r.decree], SetOn: r.setOn, DroppedBy: holidayDecrees[r.droppedBy], DroppedOn: r.droppedOn,
	}
}

// HolidaysAsOf returns the day on which the table of holidays was last compared
// with a second collection. What prints a due date may print it: a year's decree
// can be changed until the year is over.
func HolidaysAsOf() Date { return pack(2026, 7, 1) }

// HolidayYears returns the first and the last year whose decree is in the table.
func HolidayYears() (first, last int) {
	return holidayTable[0].date.Year(), holidayTable[len(holidayTable)-1].date.Year()
}
