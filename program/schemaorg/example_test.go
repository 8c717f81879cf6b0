package schemaorg_test

import (
	"errors"
	"fmt"
	"os"
	"slices"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/schemaorg"
)

func ExampleMarshal() {
	doc, err := schemaorg.Marshal(&program.Event{
		Key: "paku-2021", Title: program.Title{Text: "PAKU Integritas"}, Status: program.StatusPostponed,
		Schedule: program.Schedule{Previous: []civil.Range{civil.MustParseRange("2021-07-07")}},
	})
	fmt.Println(string(doc), err)
	// Output: {"@context":"https://schema.org","@type":"EducationEvent","identifier":"paku-2021","name":"PAKU Integritas","eventStatus":"https://schema.org/EventPostponed","previousStartDate":["2021-07-07"],"inLanguage":"id"} <nil>
}

func ExampleMarshal_noDate() {
	_, err := schemaorg.Marshal(&program.Event{Status: program.StatusProposed})
	fmt.Println(errors.Is(err, schemaorg.ErrNoDate))
	// Output: true
}

func ExampleWriter_Write() {
	events := []*program.Event{{
		Title:    program.Title{Text: "Bimtek Keluarga Berintegritas", English: "Families of Integrity"},
		Status:   program.StatusPlanned,
		Schedule: program.Schedule{Range: civil.Day(civil.MustDate(2024, 3, 5)), Zone: civil.WITA, From: civil.MustClock(8, 0)},
	}}
	_, err := schemaorg.Writer{Tag: language.English}.Write(os.Stdout, slices.Values(events))
	fmt.Println(err)
	// Output:
	// {
	//   "@context": "https://schema.org",
	//   "@graph": [
	//     {
	//       "@type": "EducationEvent",
	//       "name": "Families of Integrity",
	//       "alternateName": [
	//         "Bimtek Keluarga Berintegritas"
	//       ],
	//       "eventStatus": "https://schema.org/EventScheduled",
	//       "startDate": "2024-03-05T08:00:00+08:00",
	//       "endDate": "2024-03-05",
	//       "inLanguage": "id"
	//     }
	//   ]
	// }
	// <nil>
}
