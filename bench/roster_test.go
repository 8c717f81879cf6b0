package bench

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"runtime"
	"testing"

	"github.com/gocarina/gocsv"
	"github.com/jszwec/csvutil"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

const rosterRows = 100_000

// tidyList is a list of ten columns that all can read: commas, plain headings.
func tidyList(n int) []byte {
	var b bytes.Buffer
	b.WriteString("nama,nip,nik,npwp,jk,tanggal_lahir,golongan,unit_kerja,no_hp,email\n")
	for i := range n {
		year, month, day := 1960+i%38, 1+i%12, 1+i%28
		fmt.Fprintf(&b, "Contoh Nama %c%c%c,%04d%02d%02d2009031%03d,187201%02d%02d%02d9%03d,07348592616%05d,L,%04d-%02d-%02d,IV/c,Inspektorat Kota Metro,+62812000%05d,orang%d@contoh.example\n",
			'A'+i%26, 'a'+i/26%26, 'a'+i/676%26, year, month, day, 900+i%100, day, month, year%100, i%1000, i, year, month, day, i, i)
	}
	return b.Bytes()
}

// officeList is the same as an office keeps it: titles above, headings of its own,
// titles around the names, dates by day and month, phones without their form, and so
// many different posts.
func officeList(n, different int) []byte {
	posts := officePosts()
	posts = posts[:min(different, len(posts))]
	var b bytes.Buffer
	b.WriteString("DAFTAR HADIR;;;;;;;;;\r\n\r\nNo;Nama Lengkap;NIP;Tgl Lahir;Pangkat/Gol;Jabatan;Unit Kerja;L/P;No HP;Email\r\n")
	for i := range n {
		year, month, day := 1960+i%38, 1+i%12, 1+i%28
		fmt.Fprintf(&b, "%d;Drs. H. Contoh Nama %c%c%c, S.H., M.M.;%04d%02d%02d 200903 1 %03d;%02d/%02d/%d;Pembina Utama Muda (IV/c);%s;Pemerintah Daerah;L;0812-000%05d;orang%d@contoh.example\r\n",
			i+1, 'A'+i%26, 'a'+i/26%26, 'a'+i/676%26, year, month, day, 900+i%100, day, month, year, posts[i%len(posts)], i, i)
	}
	return b.Bytes()
}

// officePosts makes posts of every kind for each regency and city.
func officePosts() []string {
	var all []string
	for province := range region.Provinces() {
		for r := range region.Children(province.Code) {
			name := r.FullName()
			all = append(all,
				"Kepala Dinas Kesehatan "+name, "Sekretaris Daerah "+name, "Kabag Hukum Setda "+name, "Plt. Kepala BKPSDM "+name,
				"Auditor Ahli Madya pada Inspektorat "+name, "Kabid Bina Marga Dinas PUPR "+name, "Kasubbag Umum dan Kepegawaian Dinas Sosial "+name,
				"Camat "+r.Name+" Utara", "Lurah "+r.Name, "Inspektur Pembantu Wilayah II", "Guru Ahli Muda SDN 5 "+r.Name,
				"Staf Ahli Bidang Hukum "+name, "Ketua Komisi III DPRD "+name, "Kepala UPTD Puskesmas "+r.Name,
				"Analis Kebijakan Ahli Muda Bagian Organisasi "+name, "Direktur RSUD "+r.Name, "Kepala Seksi Pelayanan Kecamatan "+r.Name, "Staf")
		}
	}
	return all
}

// BenchmarkRosterTenFields decodes and checks 100,000 rows of ten fields.
func BenchmarkRosterTenFields(b *testing.B) {
	text := tidyList(rosterRows)
	each := func(name string, read func() (int, error)) {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if n, err := read(); err != nil || n != rosterRows {
					b.Fatal(n, err)
				}
			}
			b.ReportMetric(float64(rosterRows*b.N)/b.Elapsed().Seconds(), "rows/s")
		})
	}
	each("integritas", func() (n int, err error) {
		checker := validation.Checker{On: onDay}
		var p participant.Participant
		header := true
		for cells, err := range roster.CSV(bytes.NewReader(text)) {
			if err != nil {
				return n, err
			}
			if header {
				header = false
				continue
			}
			s := tenStrings{cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8], cells[9]}
			if err := s.read(&p); err != nil {
				return n, err
			}
			if problems := checker.Check(&p); problems.Err() != nil {
				return n, problems.Err()
			}
			n++
		}
		return n, nil
	})
	each("roster.Read", func() (n int, err error) {
		for e, err := range (roster.Reader{On: onDay}).Read(roster.CSV(bytes.NewReader(text))) {
			if err != nil || e.Problems.Err() != nil {
				return n, errors.Join(err, e.Problems.Err())
			}
			n++
		}
		return n, nil
	})
	check := validatorCheck()
	each("csvutil+validator", func() (n int, err error) {
		dec, err := csvutil.NewDecoder(csv.NewReader(bytes.NewReader(text)))
		if err != nil {
			return 0, err
		}
		for {
			var s tenStrings
			switch err := dec.Decode(&s); {
			case errors.Is(err, io.EOF):
				return n, nil
			case err != nil:
				return n, err
			}
			if err := check(&s); err != nil {
				return n, err
			}
			n++
		}
	})
	each("gocsv+validator", func() (n int, err error) {
		err = gocsv.UnmarshalToCallbackWithError(bytes.NewReader(text), func(s tenStrings) error {
			n++
			return check(&s)
		})
		return n, err
	})
	each("plain", func() (n int, err error) {
		r := csv.NewReader(bytes.NewReader(text))
		if _, err := r.Read(); err != nil {
			return 0, err
		}
		for {
			row, err := r.Read()
			switch {
			case errors.Is(err, io.EOF):
				return n, nil
			case err != nil:
				return n, err
			}
			s := tenStrings{row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8], row[9]}
			if err := plainCheck(&s); err != nil {
				return n, err
			}
			n++
		}
	})
}

// BenchmarkRoster reads 100,000 rows of an office's list with 2,000 different posts, as
// a province has, and with 9,000, of which hardly any is met again soon: headings,
// names, posts and regions found, every person checked. Nobody else does, so encoding/csv stands
// beside it, which only divides the rows.
func BenchmarkRoster(b *testing.B) {
	text := officeList(rosterRows, 2000)
	readOffice(b, "integritas", text)
	readOffice(b, "integritas/9000 posts", officeList(rosterRows, 9000))
	b.Run("encoding/csv", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			r := csv.NewReader(bytes.NewReader(text))
			r.Comma, r.FieldsPerRecord, r.ReuseRecord = ';', -1, true
			n := 0
			for {
				if _, err := r.Read(); errors.Is(err, io.EOF) {
					break
				} else if err != nil {
					b.Fatal(err)
				}
				n++
			}
		}
		b.ReportMetric(float64(rosterRows*b.N)/b.Elapsed().Seconds(), "rows/s")
	})
}

func readOffice(b *testing.B, name string, text []byte) {
	b.Run(name, func(b *testing.B) {
		reader := roster.Reader{On: onDay, Within: region.MustParseCode("18.72")}
		b.ReportAllocs()
		for b.Loop() {
			n := 0
			for e, err := range reader.Read(roster.CSV(bytes.NewReader(text))) {
				if err != nil || e.Problems.Err() != nil {
					b.Fatal(err, e.Problems)
				}
				n++
			}
			if n != rosterRows {
				b.Fatal(n)
			}
		}
		b.ReportMetric(float64(rosterRows*b.N)/b.Elapsed().Seconds(), "rows/s")
	})
}

// endlessList yields an office's list of any length without holding it.
type endlessList struct {
	head, rows []byte
	left       int
	at         []byte
}

func (l *endlessList) Read(p []byte) (int, error) {
	if len(l.at) == 0 {
		switch {
		case l.head != nil:
			l.at, l.head = l.head, nil
		case l.left == 0:
			return 0, io.EOF
		default:
			l.at, l.left = l.rows, l.left-1
		}
	}
	n := copy(p, l.at)
	l.at = l.at[n:]
	return n, nil
}

// BenchmarkRosterMemory reports the most memory in use while lists are read, over what
// was in use before: it is the same for ten times the rows.
func BenchmarkRosterMemory(b *testing.B) {
	const piece = 1000
	text := officeList(piece, piece)
	cut := bytes.Index(text, []byte("\r\n1;")) + 2
	for _, rows := range []int{10_000, 100_000, 1_000_000} {
		b.Run(fmt.Sprintf("integritas/%d rows", rows), func(b *testing.B) {
			var peak uint64
			for b.Loop() {
				var m runtime.MemStats
				runtime.GC()
				runtime.ReadMemStats(&m)
				before := m.HeapAlloc
				n := 0
				for _, err := range roster.Read(roster.CSV(&endlessList{head: text[:cut], rows: text[cut:], left: rows / piece})) {
					if err != nil {
						b.Fatal(err)
					}
					if n++; n%(rows/100) == 0 {
						runtime.ReadMemStats(&m)
						peak = max(peak, m.HeapAlloc-min(before, m.HeapAlloc))
					}
				}
				if n != rows {
					b.Fatal(n)
				}
			}
			b.ReportMetric(float64(peak)/(1<<20), "peak-MB")
		})
	}
}
