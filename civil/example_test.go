package civil_test

import (
	"fmt"

	"github.com/integritas-id/integritas/civil"
)

func ExampleDate() {
	day := civil.MustDate(2024, 3, 5)
	fmt.Println(day, day.Weekday(), day.AddDays(30))

	_, err := civil.NewDate(2023, 2, 29)
	fmt.Println(err)
	// Output:
	// 2024-03-05 Tuesday 2024-04-04
	// civil: the calendar has no such day
}

func ExampleDate_At() {
	opening := civil.MustDate(2024, 3, 5).At(civil.MustClock(8, 0), civil.WIB)
	fmt.Println(opening)
	fmt.Println(opening.In(civil.WIT.Location()))
	// Output:
	// 2024-03-05 08:00:00 +0700 WIB
	// 2024-03-05 10:00:00 +0900 WIT
}

func ExampleRange() {
	course := civil.MustParseRange("2024-02-28/2024-03-01")
	for day := range course.Days() {
		fmt.Println(day, day.Weekday())
	}
	fmt.Println(course.Len(), course.Contains(civil.MustDate(2024, 3, 1)))
	// Output:
	// 2024-02-28 Wednesday
	// 2024-02-29 Thursday
	// 2024-03-01 Friday
	// 3 true
}

func ExampleZone() {
	zone, err := civil.ParseZone("Asia/Makassar")
	fmt.Println(zone, zone.Offset()/3600, err)

	_, err = civil.ParseZone("EST")
	fmt.Println(err)
	// Output:
	// WITA 8 <nil>
	// civil: text is not a Zone like WIB
}
