package roster_test

import (
	"bytes"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/participant/roster"
)

// told returns all that a reader hands over of a list: the cells of its entries, the
// headings above them and the rows that it passed over.
func told(list string) (text string, err error) {
	var b strings.Builder
	rd := roster.Reader{Passed: func(p roster.Passed) { b.WriteString(strings.Join(p.Cells.Reveal(), "\n") + "\n") }}
	for e, err := range rd.Read(roster.CSV(strings.NewReader(list))) {
		if err != nil {
			return "", err
		}
		b.WriteString(strings.Join(e.Cells.Reveal(), "\n") + "\n")
		for _, c := range e.Columns() {
			b.WriteString(c.Heading + "\n")
		}
	}
	return b.String(), nil
}

// lost returns what stands in a cell of a list and is not told: the number or letter of a
// line apart, which tells where it stands, and the marks of bold and italic letters.
func lost(list string) []string {
	text, err := told(list)
	if err != nil {
		return nil
	}
	kept := visible(text)
	var all []string
	for cells := range roster.CSV(strings.NewReader(list)) {
		for _, c := range cells {
			for _, line := range strings.FieldsFunc(c, func(r rune) bool { return r == ':' || r == '=' || r == '\n' }) {
				line = strings.TrimRight(strings.TrimLeft(strings.TrimSpace(line), "0123456789.)-*_• "), "*_ ")
				if len(line) > 1 && line[1] == '.' {
					line = line[2:]
				}
				if line = visible(line); !strings.Contains(kept, line) {
					all = append(all, line)
				}
			}
		}
	}
	return all
}

// visible drops what takes no place in a line.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, s)
}

// TestNothingLost holds the kinds of cells that were once told nowhere.
func TestNothingLost(t *testing.T) {
	for name, list := range map[string]string{
		"a label that is written otherwise":   "1. Nama : Budi\nNIP : 5\n2. Na\xb1ma : Ani\nN.I.P. : 6\n",
		"a label of controls":                 "Nama:osoan : Cama\x80\n\x0eNama : Ani\n",
		"one label again and again":           "Nama : Budi\n" + strings.Repeat("Jabatan : Kepala\n", 1100) + "Jabatan : Kadis\n",
		"a star behind a label":               "Nama * : Budi\nNIP : 5\n",
		"whom a letter is sent to":            "\"\"\"\";Kepada : 1. Nama : Budi\nNIP : 5\n",
		"who signs a letter":                  "Yang bertanda tangan di bawah ini:\nNama : Budi\nKeterangan : Sekretaris\nDengan ini :\nNama : Ani\nNIP : 5\n",
		"a word for nothing behind a label":   "No HP;Foo Bar;Kosong\n2. Nama : Umi;;\n",
		"a column without name, on its side":  "Nama;Budi;;Ani\nNIP;1;2;3\nJabatan;Camat;Lurah;Sekda\n",
		"a ditto in a row that goes on":       "No;Nama;Unit\n1;Budi;Dinas Sosial\n2;Ani;sda\n;;dan Bappeda\n",
		"a post before names in a row":        "Ketua : Budi;Ani Lestari;\n",
		"a joining word in a cell of its own": "Ketua : Budi;dan;\n",
		"a cell before the first table":       "NIP;Pangkat/Gol\nNama Lengkap;Nama / NIP\n\",\";(Ani)\n",
	} {
		t.Run(name, func(t *testing.T) { assert.Empty(t, lost(list)) })
	}
}

// FuzzNothingLost holds that every cell of a file is in an entry or in a row that was
// passed over.
func FuzzNothingLost(f *testing.F) {
	f.Add([]byte("No;Nama;Jabatan\n1;Budi;Camat,\n;;dan PPAT\n;Jumlah;1\n\n;Contoh, 5 Maret 2024;\n;NIP. 1;\n"))
	f.Add([]byte("1. Nama : Budi\nNIP : 5\n  lanjut\n2. Nama : Ani\n"))
	f.Add([]byte("No;Nama;No;Nama\n1;Budi;1;Ani\n2;Umi;;\n"))
	f.Fuzz(func(t *testing.T, list []byte) {
		assert.Empty(t, lost(string(list)))
	})
}

// cellsOfLists are what stands in the cells of lists, as [FuzzGrid] puts them together.
var cellsOfLists = strings.Split("|Nama|Nama Lengkap|NIP|Jabatan|No|No.|Pangkat/Gol|Unit Kerja|Ket|Tanda Tangan|No HP|Nama Suami|Nama / NIP|"+
	"Budi Santoso|Ani|Drs. H. Umar, M.Si|Siti Aminah|197205141998032901|NIP. 197205141998032901|Camat|Lurah Metro|1|2|3|1.|2.|a.|Jumlah|Total 3 orang|"+
	"Mengetahui|Metro, 5 Maret 2024|Nama : Budi|1. Nama : Ani|NIP : 5|Jabatan : Camat|2. Nama : Umi|1. Budi Santoso|2. Ani Yudhoyono|- Budi|"+
	"Kepada : 1. Nama : Oki|a. Pangkat~b. Jabatan|a. Penata~b. Camat|a. Pangkat~b. Kereta|Pengikut|Pengikut : Nama|Nama pegawai yang diperintah|"+
	"Tanggal lahir|Istri|(Ani)|Bidang Humas|II.|A.|Yang bertanda tangan di bawah ini:|Keterangan : H = Hadir|*) catatan|dan|-|,|:|x|Tembusan|Foo Bar|"+
	"123|  lanjut|#|Na±ma|N.I.P|Nama* |Laki-laki|L|P|Kosong|lowong|Lihat no 1|sda|'\"|Anak|Nama Anak|Tempat, Tgl Lahir|Instansi|Sekretariat Daerah|"+
	"Peserta 1|Peserta 2|NIK|Email|budi@example.id|0812-0000-0001|Rp100.000|Alamat|Jl. Melati 5|Suami/Istri|Hadir|√|Plt. Kadis|Ketua :|Anggota :|Ketua : Budi|_Sie Acara_ : Ani|[12/03 08.14] Budi: hadir|[12/03 08.15] Ani: 2. Umi|Data Istri :|Pejabat Penilai|daftar peserta dari Dinas Sosial:", "|")

// FuzzGrid holds the same over lists of the cells that lists have, in any order.
func FuzzGrid(f *testing.F) {
	f.Add(byte(3), []byte{5, 1, 4, 22, 14, 20, 23, 15, 76, 0, 0, 56})
	f.Add(byte(2), []byte{47, 32, 34, 36, 66, 57})
	f.Add(byte(4), []byte{1, 14, 0, 15, 3, 22, 23, 24})
	f.Fuzz(func(t *testing.T, width byte, places []byte) {
		if width == 0 || width > 12 || len(places) > 200 {
			return
		}
		var b bytes.Buffer
		for i, at := range places {
			cell := strings.ReplaceAll(cellsOfLists[int(at)%len(cellsOfLists)], "~", "\n")
			b.WriteString(`"` + strings.ReplaceAll(cell, `"`, `""`) + `"`)
			if (i+1)%int(width) == 0 {
				b.WriteByte('\n')
			} else {
				b.WriteByte(';')
			}
		}
		assert.Empty(t, lost(b.String()), "%q", b.String())
	})
}
