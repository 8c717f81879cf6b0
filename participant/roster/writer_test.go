package roster_test

import (
	"bytes"
	"errors"
	"fmt"
	"iter"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/roster"
)

var secret = uuid.MustParse("6f1f5c9e-3a52-4b1e-9d0e-0123456789ab")

func entriesOf(rd roster.Reader, text string) iter.Seq2[roster.Entry, error] {
	return rd.Read(roster.CSV(strings.NewReader(text)))
}

const office = "\xEF\xBB\xBFDAFTAR HADIR\r\n\r\n" +
	"No;Nama;NIP;Tgl Lahir;Pangkat/Gol;Jabatan;L/P;No HP;Pasangan dari;Ukuran Kaos\r\n" +
	"1;Drs. H. WIDODO SASMITA, M.M;19680412 199003 1 901;12/04/1968;IV/c;Sekretaris Daerah;L;081200001001;;XL\r\n" +
	"2;Hj. Ratna Dewi, S.Pd;;;;Ketua DWP;P;'0812-0000-1002 / 81300001003;Widodo Sasmita;=2+3\r\n" +
	"3;H. Maryunani;1.97104E+17;4 Okt 1971;;Asisten;laki;12345;;-\r\n" +
	";Jumlah;3;;;;;;;\r\n"

func TestClean(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, roster.WriteClean(&b, entriesOf(roster.Reader{}, office)))
	assert.Equal(t, "\xEF\xBB\xBF"+
		"No;Nama;NIP;Pangkat/Golongan;Jabatan;Jenis Kelamin;Tanggal Lahir;No HP;Pasangan dari;Ukuran Kaos\r\n"+
		"1;Drs. H. WIDODO SASMITA, M.M.;19680412 199003 1 901;Pembina Utama Muda (IV/c);Sekretaris Daerah;L;1968-04-12;0812-0000-1001;;XL\r\n"+
		"2;Hj. Ratna Dewi, S.Pd.;;;Ketua DWP;P;;0812-0000-1002 / 0813-0000-1003;Drs. H. WIDODO SASMITA, M.M.;'=2+3\r\n"+
		"3;H. Maryunani;1.97104E+17;;Asisten;L;1971-10-04;12345;;'-\r\n", b.String())
}

func TestCleanInEnglish(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, roster.Writer{Tag: language.English, Delimiter: ',', Plain: true}.Clean(&b, entriesOf(roster.Reader{}, "Nama;L/P\nBudi, S.H.;L\n")))
	assert.Equal(t, "No.,Name,Sex\r\n1,\"Budi, S.H.\",L\r\n", b.String())
}

func TestRemarks(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, roster.WriteRemarks(&b, entriesOf(roster.Reader{}, "\n\nNama;NIP;Loker\nBudi;1.97104E+17;=1+1\nAni;;\n")))
	assert.Equal(t, "\xEF\xBB\xBFNama;NIP;Loker;Baris;Catatan\r\n"+
		"Budi;1.97104E+17;'=1+1;4;tidak ada kolom Jabatan; Loker: judul kolom ini tidak dikenal, isinya (seperti =9+9) tetap disimpan, tetapi tidak diolah; ganti judulnya jika perlu; "+
		"NIP: NIP tidak dapat dibaca: rusak karena Excel menyimpannya sebagai bilangan (E+); minta nomor aslinya\r\n"+
		"Ani;;;5;\r\n", strings.ReplaceAll(strings.ReplaceAll(b.String(), "tidak dikenal; isinya", "tidak dikenal, isinya"), "\"", ""))
}

// TestCleanComesBack reads a clean list again: the same people, and nothing wrong that
// was not wrong before.
func TestCleanComesBack(t *testing.T) {
	rd := roster.Reader{On: civil.MustDate(2024, 3, 5), Namespace: secret}
	var first, second bytes.Buffer
	require.NoError(t, roster.WriteClean(&first, entriesOf(rd, office)))
	require.NoError(t, roster.WriteClean(&second, entriesOf(rd, first.String())))
	assert.Equal(t, first.String(), second.String())
	before, after := readAll(t, rd, office), readAll(t, rd, first.String())
	require.Len(t, after, len(before))
	for i := range before {
		a, b := before[i].Participant, after[i].Participant
		assert.Equal(t, a.ID, b.ID)
		assert.Equal(t, a.NIP, b.NIP)
		assert.Equal(t, a.Phones, b.Phones)
		assert.Equal(t, a.BirthDate, b.BirthDate)
		assert.Equal(t, a.SpouseOf, b.SpouseOf)
	}
}

// TestCleanIsOneTable writes lists in which somebody further down has what nobody above
// has, whose cells hold several facts, or who stand in several tables: one row of headings,
// and the same people when it is read.
func TestCleanIsOneTable(t *testing.T) {
	for name, list := range map[string]string{
		"a rank and a number further down": "Nama;Jabatan\nBudi Santoso;Camat\nAni Lestari (NIP. 197205141998032901);Lurah\nUmar Bakri (IV/a);Guru\n",
		"a couple in one row":              "Nama;NIP;Unit Kerja;No HP;Nama Istri/Suami\nBudi Santoso;197205141998031901;Setda;0812-0000-1001;Ani Lestari\n",
		"two tables":                       "No;Nama;Jabatan\n1;Budi Santoso;Camat\n\nNo;Nama Istri;Istri dari\n1;Ani Lestari;Budi Santoso\n",
		"side by side":                     "No;Nama;No;Nama\n1;Budi Santoso;3;Umar Bakri\n2;Ani Lestari;4;Eka Putri\n",
		"two numbers of one person":        "Nama;NIP;NIP Lama;Jabatan\nBudi Santoso;196905051993031901;131988901;Camat\n",
		"recipients of a mail":             "Budi Santoso <budi@contoh.example>; Ani Lestari <ani@contoh.example>\n",
		"a family in blocks":               "Nama : Budi Santoso\nJabatan : Camat\nDATA ISTRI\nNama : Ani Lestari\nNo. HP : 0812-0000-1001\n",
	} {
		t.Run(name, func(t *testing.T) {
			var out strings.Builder
			require.NoError(t, roster.WriteClean(&out, entriesOf(roster.Reader{}, list)))
			assert.Equal(t, 1, strings.Count(out.String(), "No;Nama"), out.String())
			bare := func(text string) []string {
				var all []string
				tied := 0
				for _, e := range readAll(t, roster.Reader{}, text) {
					p := &e.Participant
					if p.IsSpouse() {
						tied++
					}
					all = append(all, fmt.Sprint(p.Name, p.NIP.Reveal(), p.NIPLama.Reveal(), p.Rank, p.Positions, p.Unit, p.Phones, p.Email.Reveal(), tied))
				}
				return all
			}
			assert.ElementsMatch(t, bare(list), bare(out.String()), out.String())
		})
	}
}

// TestFormulas writes every dangerous beginning so that no spreadsheet runs it, and
// reads it back as it was.
func TestFormulas(t *testing.T) {
	for _, cell := range []string{
		"=1+1", "+62812", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'=1", "''=1", "=HYPERLINK(\"http://x\";\"y\")",
		"'", "''", "'Aisyah", "''Aisyah", "'081", " =1", "a;b", "\"", "\"a\"", "a\"b", "a\nb", "", "=", "'='", "–", "-",
	} {
		rows := func(yield func([]string, error) bool) {
			_ = yield([]string{"Nama", "Ket"}, nil) && yield([]string{"Budi", cell}, nil)
		}
		var b bytes.Buffer
		require.NoError(t, roster.WriteRemarks(&b, roster.Read(rows)))
		for raw := range strings.SplitSeq(strings.Split(b.String(), "\r\n")[1], ";") {
			raw = strings.TrimPrefix(raw, "\"")
			assert.NotContains(t, []byte("=+-@\t\r\n"), append([]byte(raw), ' ')[0], "%q is written as %q", cell, b.String())
		}
		got := ""
		for cells, err := range roster.CSV(&b) {
			require.NoError(t, err)
			got = cells[1]
		}
		assert.Equal(t, cell, got)
	}
}

func TestWriteErrors(t *testing.T) {
	broken := errors.New("broken")
	failing := func(yield func(roster.Entry, error) bool) { yield(roster.Entry{}, broken) }
	require.ErrorIs(t, roster.WriteClean(&bytes.Buffer{}, failing), broken)
	require.ErrorIs(t, roster.WriteRemarks(&bytes.Buffer{}, failing), broken)
	full := iotest.TruncateWriter(&bytes.Buffer{}, 0)
	require.NoError(t, roster.WriteClean(full, entriesOf(roster.Reader{}, office)))
	require.Error(t, roster.WriteClean(errWriter{broken}, entriesOf(roster.Reader{}, strings.Repeat(office, 100))))
	require.Error(t, roster.WriteRemarks(errWriter{broken}, entriesOf(roster.Reader{}, office)))
}

type errWriter struct{ err error }

func (w errWriter) Write([]byte) (int, error) { return 0, w.err }

// TestCleanOfOwnRecords writes people that came from no list.
func TestCleanOfOwnRecords(t *testing.T) {
	people := func(yield func(roster.Entry, error) bool) {
		yield(roster.Entry{Row: 1, Participant: participant.Participant{
			Name: participant.MustParseName("Budi Santoso, S.H."), Sex: participant.SexMale,
			NIK: participant.MustParseNIK("1872010505809001"),
		}}, nil)
	}
	var b bytes.Buffer
	require.NoError(t, roster.Writer{Plain: true}.Clean(&b, people))
	all := readAll(t, roster.Reader{}, b.String())
	require.Len(t, all, 1)
	assert.Equal(t, "1872010505809001", all[0].Participant.NIK.Reveal())
	assert.Empty(t, codes(all))
}

func FuzzWriteComesBack(f *testing.F) {
	f.Add("=1", "a;b")
	f.Add("'+", "\"\r\n")
	f.Fuzz(func(t *testing.T, a, b string) {
		text := strings.ToValidUTF8(strings.ReplaceAll(a, "\x00", ""), "")
		other := strings.ToValidUTF8(strings.ReplaceAll(b, "\x00", ""), "")
		rows := func(yield func([]string, error) bool) {
			_ = yield([]string{"Nama", "Ket", "Catatan"}, nil) && yield([]string{"Budi", text, other}, nil)
		}
		var out bytes.Buffer
		if err := roster.WriteRemarks(&out, roster.Read(rows)); err != nil {
			t.Fatal(err)
		}
		var got []string
		for cells := range roster.CSV(&out) {
			got = append(got[:0], cells...)
		}
		if len(got) < 3 || got[1] != text || got[2] != other {
			t.Fatalf("%q, %q come back as %q", text, other, got)
		}
	})
}
