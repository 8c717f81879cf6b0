package calendar_test

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/calendar"
)

func ExampleWriter_Write() {
	events := []*program.Event{{
		Key: "metro-2024-03-05", Title: program.Title{Text: "Bimtek Keluarga Berintegritas"}, Status: program.StatusInvited,
		Schedule: program.Schedule{
			Range: civil.Day(civil.MustDate(2024, 3, 5)), Zone: civil.WIB,
			From: civil.MustClock(8, 0), To: civil.MustClock(15, 30),
		},
	}}
	var file strings.Builder
	w := calendar.Writer{Stamp: time.Date(2024, 2, 1, 2, 0, 0, 0, time.UTC)}
	if _, err := w.Write(&file, slices.Values(events)); err != nil {
		fmt.Println(err)
	}
	_, entry, _ := strings.Cut(file.String(), "BEGIN:VEVENT")
	fmt.Print(strings.ReplaceAll(entry, "\r\n", "\n"))
	// Output:
	// UID:31e8369f-0167-51b3-ae81-65632149c5dc
	// DTSTAMP:20240201T020000Z
	// SEQUENCE:0
	// DTSTART;TZID=Asia/Jakarta:20240305T080000
	// DTEND;TZID=Asia/Jakarta:20240305T153000
	// SUMMARY:Bimtek Keluarga Berintegritas
	// STATUS:CONFIRMED
	// DESCRIPTION:Waktu: pukul 08.00 s.d. 15.30 WIB
	// END:VEVENT
	// END:VCALENDAR
}

func ExampleOmission_Message() {
	events := []*program.Event{{Key: "paku-2021", Status: program.StatusPostponed}}
	omitted, err := calendar.Writer{Stamp: time.Unix(0, 0)}.Write(io.Discard, slices.Values(events))
	fmt.Println(err, omitted[0].Message(language.English))
	// Output: <nil> paku-2021: has no date
}

func ExampleReason_IsPartial() {
	fmt.Println(calendar.ReasonDate.IsPartial(), calendar.ReasonZone.IsPartial())
	// Output: false true
}
