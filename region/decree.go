package region

import (
	"strconv"

	"github.com/integritas-id/integritas/internal/enum"
)

// Decree is an issue of the table of region codes, or a law that changed codes
// before the oldest issue in the tables. Its code, as of [Decree.String], is its
// number: "Permendagri 56/2015". Zero is unknown.
type Decree uint8

// The decrees from the oldest.
const (
	Decree2012  Decree = iota + 1 // UU 20/2012, which formed Kalimantan Utara: a law, not an issue of the table
	Decree2015                    // Permendagri 56/2015
	Decree2017                    // Permendagri 137/2017
	Decree2019                    // Permendagri 72/2019, with Kepmendagri 146.1-4717/2020
	Decree2022A                   // Kepmendagri 050-145/2022, before the new provinces of Papua
	Decree2022B                   // Kepmendagri 100.1.1-6117/2022, with Papua Selatan, Tengah and Pegunungan
	Decree2025                    // Kepmendagri 300.2.2-2138/2025 as amended by 300.2.2-2430/2025: in force
)

var decreeSet = enum.Set[Decree]{Name: "Decree", ID: "keputusan menteri", EN: "decree", Rows: []enum.Row{
	Decree2012:  {Code: "UU 20/2012", ID: "Undang-Undang Nomor 20 Tahun 2012", EN: "Law 20/2012"},
	Decree2015:  {Code: "Permendagri 56/2015", ID: "Peraturan Menteri Dalam Negeri Nomor 56 Tahun 2015", EN: "Regulation 56/2015 of the Minister of Home Affairs"},
	Decree2017:  {Code: "Permendagri 137/2017", ID: "Peraturan Menteri Dalam Negeri Nomor 137 Tahun 2017", EN: "Regulation 137/2017 of the Minister of Home Affairs"},
	Decree2019:  {Code: "Permendagri 72/2019", ID: "Peraturan Menteri Dalam Negeri Nomor 72 Tahun 2019", EN: "Regulation 72/2019 of the Minister of Home Affairs"},
	Decree2022A: {Code: "Kepmendagri 050-145/2022", ID: "Keputusan Menteri Dalam Negeri Nomor 050-145 Tahun 2022", EN: "Decree 050-145/2022 of the Minister of Home Affairs"},
	Decree2022B: {Code: "Kepmendagri 100.1.1-6117/2022", ID: "Keputusan Menteri Dalam Negeri Nomor 100.1.1-6117 Tahun 2022", EN: "Decree 100.1.1-6117/2022 of the Minister of Home Affairs"},
	Decree2025:  {Code: edition, ID: "Keputusan Menteri Dalam Negeri Nomor 300.2.2-2430 Tahun 2025", EN: "Decree 300.2.2-2430/2025 of the Minister of Home Affairs"},
}}

// Year returns the year of the decree, which its number ends with; zero for the unknown one.
func (v Decree) Year() int {
	number := v.String()
	year, err := strconv.Atoi(number[max(0, len(number)-4):])
	if err != nil {
		return 0
	}
	return year
}
