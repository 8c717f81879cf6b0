// Package locale writes and reads Indonesian: dates, clock times, numbers,
// rupiah, numbers in words, ordinals, lists, titles and the order of names.
//
//	locale.FormatDate(d, locale.DateFull)                // Selasa, 5 Maret 2024
//	locale.ParseDate("Selasa-Kamis (5-7/3/2024)")        // 2024-03-05/2024-03-07
//	r.Find("… Selasa (5/3/2024), …")                     // days in running text, r a DateReader
//	locale.FormatInt(1500000)                            // 1.500.000
//	locale.Rupiah(1500000).Text(locale.RupiahFull)       // Rp1.500.000,00
//	locale.Rupiah(1500000).Text(locale.RupiahWords)      // satu juta lima ratus ribu rupiah
//	locale.Terbilang(2024)                               // dua ribu dua puluh empat
//	locale.FormatCompact(12340, locale.CompactShort)     // 12,3 rb
//	locale.List([]string{"A", "B", "C"}, locale.JoinAnd) // A, B, dan C
//	locale.TitleCase("PERAN KPK DI DAERAH")              // Peran KPK di Daerah
//	n, err := locale.ParseNumber("1.500,5")              // 1500.5
//	r, err := locale.ParseRupiah("Rp. 1.500.000,-")      // 1500000
//	w := locale.Writer{Tag: language.English}            // the same verbs in English
//
// # Which rules
//
// What is written follows EYD V (Keputusan Kepala BSKAP 0424/I/BS.00.01/2022);
// what EYD leaves open follows official letters (tata naskah dinas), and short
// forms that EYD does not have follow CLDR 48. What is read is wider: old and
// misspelt words, the spaces and dashes that word processors put in, press
// forms. What can mean two things is refused with a [*ReadError], never guessed.
//
// Where this departs from CLDR, the comment of the function says so. There is
// no mode that prints what CLDR prints; use golang.org/x/text for that.
//
// Dates, numbers, amounts, words and ordinals are written in two forms, as in
// strconv: one returns a string, AppendX appends to a buffer without allocating.
// [FuncMap] brings all of it to text/template and html/template. All functions are safe for
// concurrent use; none reads the clock or the environment.
package locale

//go:generate go run ../internal/gen/locale -src data -out tables.go
