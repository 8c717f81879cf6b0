package roster_test

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant/roster"
)

// list makes a list of n people, every second one the spouse of the one above.
func list(n int) []byte {
	var b bytes.Buffer
	b.WriteString("No;Nama;NIP;Tgl Lahir;Pangkat/Gol;Jabatan;Unit Kerja;L/P;No HP;Email;Pasangan dari\r\n")
	for i := range n / 2 {
		day, month, year := i%28+1, i%12+1, 1965+i%30
		fmt.Fprintf(&b, "%d;Drs. H. Contoh Nama%c%c%c, S.H., M.M.;%04d%02d%02d 199803 1 9%02d;%02d/%02d/%d;Pembina (IV/a);Kepala Dinas Kesehatan Kota Metro;Dinas Kesehatan Kota Metro;L;0812-0000-%04d;orang%d@contoh.example;\r\n",
			2*i+1, 'a'+i%26, 'a'+i/26%26, 'a'+i/676%26, year, month, day, i%100, day, month, year, i%10000, i)
		fmt.Fprintf(&b, "%d;Hj. Istri Nama%c%c%c, S.Pd;;;;Ibu Rumah Tangga;;P;0813-0000-%04d;;Contoh Nama%c%c%c\r\n",
			2*i+2, 'a'+i%26, 'a'+i/26%26, 'a'+i/676%26, i%10000, 'a'+i%26, 'a'+i/26%26, 'a'+i/676%26)
	}
	return b.Bytes()
}

func BenchmarkCSV(b *testing.B) {
	const n = 10_000
	text := list(n)
	b.ReportAllocs()
	for b.Loop() {
		for _, err := range roster.CSV(bytes.NewReader(text)) {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "rows/s")
}

func BenchmarkRead(b *testing.B) {
	const n = 10_000
	text := list(n)
	reader := roster.Reader{On: civil.MustDate(2024, 3, 5)}
	b.ReportAllocs()
	for b.Loop() {
		people := 0
		for _, err := range reader.Read(roster.CSV(bytes.NewReader(text))) {
			if err != nil {
				b.Fatal(err)
			}
			people++
		}
		if people != n {
			b.Fatal(people)
		}
	}
	b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "rows/s")
}
