package program_test

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/validation"
)

func ExampleRead() {
	_, err := program.Read(strings.NewReader(`{
  "title": {"text": "Bimtek Keluarga Berintegritas"},
  "people": [{"name": {"full": "Orang"}, "jabatan": "Camat"}]
}`))
	if re, ok := errors.AsType[*program.ReadError](err); ok {
		fmt.Println(re.Pointer, re.Line, re.Code)
	}
	fmt.Println(err)
	// Output:
	// /people/0 3 UNKNOWN
	// /people/0 (line 3, column 42): there is no such member here
}

func ExampleEvent_Check() {
	e := program.Event{Title: program.Title{Text: "Bimtek Keluarga Berintegritas"}, Kind: program.KindBimtek, Status: program.StatusFinished}
	e.Schedule = program.Schedule{Range: civil.MustParseRange("2025-03-05"), Zone: civil.WIB}
	printed, _ := program.ParsePrintedDate("Rabu (4/5/2025)", locale.DateReader{})
	e.Schedule.Printed = append(e.Schedule.Printed, printed)
	e.Audience.Counts = []program.Headcount{{Count: program.Count{Value: 40}}}
	for _, p := range validation.Check(&e) {
		fmt.Println(p.Severity(), p.Path, p.Message(language.English))
	}
	// Output:
	// warning /schedule/printed/0/weekday 4 May 2025 is a Sunday, not a Wednesday; check the weekday or the date
	// error /audience/counts/0/count/unit a number without its unit; fill in orang, pasangan, instansi or another unit
}

func ExampleEvent_Transition() {
	e := program.Event{Title: program.Title{Text: "PAKU Integritas"}, Status: program.StatusPlanned}
	e.Schedule.Range = civil.MustParseRange("2021-07-07")
	fmt.Println(e.Transition(program.Change{To: program.StatusPostponed}))
	fmt.Println(e.Transition(program.Change{To: program.StatusPostponed, Why: "PPKM Darurat"}))
	fmt.Println(e.Status, e.Schedule.Range.IsZero(), e.Schedule.Previous)
	err := e.Transition(program.Change{To: program.StatusFinished})
	if te, ok := errors.AsType[*program.TransitionError](err); ok {
		fmt.Println(te.Message(language.Indonesian))
	}
	// Output:
	// program: from "Planned" to "Postponed" needs the reason for the change
	// <nil>
	// ditunda true [2021-07-07]
	// dari "Ditunda" tidak dapat ke "Selesai"; yang mungkin: Dijadwalkan ulang, Dibatalkan
}

func ExampleStatus_Next() {
	for s := range program.StatusFinished.Next() {
		fmt.Println(s)
	}
	// Output:
	// dilaporkan
	// ditindaklanjuti
}

func ExampleEvent_Phase() {
	var e program.Event
	e.Schedule = program.Schedule{Range: civil.MustParseRange("2024-08-08/2024-08-11"), Zone: civil.WIB}
	fmt.Println(e.Phase(time.Date(2024, 8, 9, 3, 0, 0, 0, time.UTC)).Label(language.Indonesian))
	// Output: Berlangsung
}

func ExampleCount_Add() {
	officials := program.Count{Value: 20, Unit: program.UnitPerson}
	couples := program.Count{Value: 40, Unit: program.UnitCouple}
	_, err := officials.Add(couples)
	fmt.Println(err)
	fmt.Println(program.Count{}.Known(), program.Count{Unit: program.UnitPerson}.Known())
	// Output:
	// program: orang and pasangan cannot be added
	// false true
}

func ExampleParseKind() {
	k, _ := program.ParseKind("Bimbingan Teknis")
	fmt.Println(k, k.ForEvent(), k.Family().Label(language.English))
	_, err := program.ParseKind("kunjungan")
	fmt.Println(err)
	for _, k := range program.FindKinds("Rapat Koordinasi dan Peluncuran MCP 2024") {
		fmt.Println(k)
	}
	// Output:
	// bimtek true Training
	// this text may mean more than one kind of event: Observation visit (observasi), Mentoring (pendampingan); name one of them
	// rapat-koordinasi
	// peluncuran
	// monitoring
}

func ExampleEvent_Write() {
	e := program.Event{Key: "contoh", Title: program.Title{Text: "Bimtek"}, Kind: program.KindBimtek}
	_ = e.Write(os.Stdout)
	// Output:
	// {
	//   "schema": "integritas-event/1",
	//   "key": "contoh",
	//   "title": {
	//     "text": "Bimtek"
	//   },
	//   "kind": "bimtek"
	// }
}

func ExampleDocument_Letter() {
	d := program.Document{Kind: program.DocumentInvitation, Number: "005/123/LTD-10/III/2024", Date: civil.MustDate(2024, 3, 1)}
	letter, err := d.Letter()
	fmt.Println(letter.Class, letter.Sequence, letter.Unit, letter.Month, letter.Year, err)
	// Output: 005 123 LTD-10 March 2024 <nil>
}
