// Package civil holds calendar dates, date ranges, clock times and Indonesia's
// three time zones, apart from any moment and without reading the clock or the
// system's zone files.
//
//   - [Date] is a day of the proleptic Gregorian calendar, 0001-01-01 to 9999-12-31.
//   - [Range] is a run of days, both ends included.
//   - [Clock] is a minute of the day; 24:00 may end it.
//   - [Holidays] says which days are free by decree, and counts working days.
//   - [Zone] is WIB, WITA or WIT; together, [Date.At] makes them a [time.Time].
//
// Values compare with ==, are safe for concurrent use, and their zero value
// means "not known". Text, JSON and SQL hold ISO 8601: "2024-03-05",
// "2024-03-05/2024-03-07", "08:00", and "WIB". What people write is read and
// written by package locale.
package civil

//go:generate go run ../internal/gen/enum -noparse Zone,HolidayKind -out enums.go Zone=Zones HolidayKind
//go:generate go run ../internal/gen/civil -src data -out holiday_table.go
