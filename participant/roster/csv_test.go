package roster_test

import (
	"bytes"
	"cmp"
	"errors"
	"io"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"github.com/integritas-id/integritas/participant/roster"
)

// rowsOf reads a text and writes its rows with the cells in brackets.
func rowsOf(t *testing.T, text string) []string {
	t.Helper()
	var all []string
	for cells, err := range roster.CSV(iotest.OneByteReader(strings.NewReader(text))) {
		s := "[" + strings.Join(cells, "][") + "]"
		if re, ok := errors.AsType[*roster.RowError](err); ok {
			s += " " + string(re.Code)
		} else {
			require.NoError(t, err)
		}
		all = append(all, s)
	}
	return all
}

func TestCSV(t *testing.T) {
	for _, tc := range []struct {
		name, text string
		want       []string
	}{
		{"empty", "", nil},
		{"a sign that is no letter in front, and no picture", "📢 Budi\n", []string{"[📢 Budi]"}},
		{"a byte order mark alone", "\xEF\xBB\xBF", nil},
		{"comma", "Nama,NIP\nBudi,1\n", []string{"[Nama][NIP]", "[Budi][1]"}},
		{"semicolon and commas in names", "Nama;NIP\nBudi, S.H.;1\nAni, S.H., M.H.;2\n", []string{"[Nama][NIP]", "[Budi, S.H.][1]", "[Ani, S.H., M.H.][2]"}},
		{"tab", "Nama\tNIP\nBudi, S.H.\t1", []string{"[Nama][NIP]", "[Budi, S.H.][1]"}},
		{"bar", "Nama|NIP|L/P\nBudi|1|L\n", []string{"[Nama][NIP][L/P]", "[Budi][1][L]"}},
		{"one column of names", "Nama\nBudi, S.H.\nAni, S.H., M.H.\n", []string{"[Nama]", "[Budi, S.H.]", "[Ani, S.H., M.H.]"}},
		{"no headings, semicolon", "Budi, S.H.;L\nAni, S.H.;P\nUmi;P\n", []string{"[Budi, S.H.][L]", "[Ani, S.H.][P]", "[Umi][P]"}},
		{"sep line", "sep=;\r\nBudi;1,5\r\n", []string{"[Budi][1,5]"}},
		{"carriage returns", "Nama;NIP\rBudi;1\r", []string{"[Nama][NIP]", "[Budi][1]"}},
		{"empty lines are rows", "Nama;NIP\n\n\r\nBudi;1\n\n", []string{"[Nama][NIP]", "[]", "[]", "[Budi][1]", "[]"}},
		{"quotes", "Nama,Jabatan\n\"Budi, S.H.\",\"Kepala \"\"A\"\"\"\n", []string{"[Nama][Jabatan]", "[Budi, S.H.][Kepala \"A\"]"}},
		{"line break in a cell", "Nama;Jabatan\n\"Budi\nSantoso\";\"A\r\nB\"\nAni;C\n", []string{"[Nama][Jabatan]", "[Budi\nSantoso][A\r\nB]", "[Ani][C]"}},
		{"space before the mark", "Nama, Jabatan\nBudi, \"A, B\"\n", []string{"[Nama][ Jabatan]", "[Budi][A, B]"}},
		{"mark inside a cell", "Nama;Jabatan\nBudi \"Aki\" S;12\" pipa\n", []string{"[Nama][Jabatan]", "[Budi \"Aki\" S][12\" pipa]"}},
		{"text behind the mark", "Nama;Jabatan\n\"Budi\" Santoso;A\n", []string{"[Nama][Jabatan]", "[Budi Santoso][A]"}},
		{"never closed", "Nama;NIP\n\"Budi;1\nAni;2\nUmi;3\n", []string{"[Nama][NIP]", "[\"Budi][1] QUOTE", "[Ani][2]", "[Umi][3]"}},
		{"closed by the next cell's", "Nama;NIP\n\"Budi;1\nAni;2\n\"Umi, S.H.\";3\n", []string{"[Nama][NIP]", "[\"Budi][1] QUOTE", "[Ani][2]", "[Umi, S.H.][3]"}},
		{"empty quoted cells", "Nama;NIP;L/P\n\"\";\"\";\"\"\nA;;\n", []string{"[Nama][NIP][L/P]", "[][][]", "[A][][]"}},
		{"defused formula", "Nama;NIP\n'=1+1;'+62812\n'Aisyah;'081\n", []string{"[Nama][NIP]", "[=1+1][+62812]", "['Aisyah]['081]"}},
		{"NUL bytes", "Nama;NIP\nBu\x00di;1\x00\n", []string{"[Nama][NIP]", "[Budi][1] NUL"}},
		{"Windows-1252", "Nama;NIP\nRen\xE9 \x96 Andr\xE9;1\nZo\xC3\xAB;2\n", []string{"[Nama][NIP]", "[René – André][1]", "[Zoë][2]"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			assert.Equal(t, tc.want, rowsOf(t, tc.text))
		})
	}
}

func TestCSVEncodings(t *testing.T) {
	const list = "Nama;NIP;Jabatan\r\nRené Andréas, S.H.;1;\"Kepala\r\nBagian\"\r\nZoë;2;Camat\r\n"
	want := rowsOf(t, list)
	require.Len(t, want, 3)
	for name, encoded := range map[string]func(string) (string, error){
		"UTF-8 with mark":    func(s string) (string, error) { return "\xEF\xBB\xBF" + s, nil },
		"Windows-1252":       charmap.Windows1252.NewEncoder().String,
		"UTF-16LE with mark": unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String,
		"UTF-16BE with mark": unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder().String,
		"UTF-16LE, no mark":  unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM).NewEncoder().String,
		"UTF-16BE, no mark":  unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM).NewEncoder().String,
		"UTF-16LE, long list": func(s string) (string, error) {
			return unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(s)
		},
	} {
		t.Run(name, func(t *testing.T) {
			text, err := encoded(list)
			require.NoError(t, err)
			assert.Equal(t, want, rowsOf(t, text))
		})
	}
}

// TestCSVAcrossBlocks reads rows that lie across the blocks in which a file is read.
func TestCSVAcrossBlocks(t *testing.T) {
	var b strings.Builder
	b.WriteString("Nama;Jabatan\n")
	const n = 20_000
	for range n {
		b.WriteString("Budi Santoso, S.H.;\"Kepala Bagian; \"\"Umum\"\"\ndan Perlengkapan\"\n")
	}
	rows := 0
	for cells, err := range roster.CSV(strings.NewReader(b.String())) {
		require.NoError(t, err)
		if rows++; rows > 1 {
			require.Equal(t, []string{"Budi Santoso, S.H.", "Kepala Bagian; \"Umum\"\ndan Perlengkapan"}, cells)
		}
	}
	assert.Equal(t, n+1, rows)
}

func TestCSVSourceFails(t *testing.T) {
	broken := errors.New("the disk is gone")
	src := io.MultiReader(strings.NewReader("Nama;NIP\nBudi;1\nhalf a"), iotest.ErrReader(broken))
	var rows int
	var last error
	for cells, err := range roster.CSV(src) {
		last = err
		if err == nil {
			rows++
			assert.Len(t, cells, 2)
		}
	}
	assert.Equal(t, 2, rows)
	require.ErrorIs(t, last, broken)

	var people []string
	src = io.MultiReader(strings.NewReader("Nama;NIP\nBudi;\n"), iotest.ErrReader(broken))
	for e, err := range roster.Read(roster.CSV(src)) {
		if last = err; err == nil {
			people = append(people, e.Participant.String())
		}
	}
	assert.Equal(t, []string{"Budi"}, people, "what came before is not lost")
	require.ErrorIs(t, last, broken)
}

// endless yields a start, then a piece again and again up to a size, then an end.
type endless struct {
	start, piece, end string
	size, at          int
}

func (e *endless) Read(p []byte) (n int, err error) {
	for n < len(p) {
		var part string
		switch i := e.at - len(e.start); {
		case i < 0:
			part = e.start[e.at:]
		case i < e.size:
			part = e.piece[i%len(e.piece):]
			part = part[:min(len(part), e.size-i)]
		case i < e.size+len(e.end):
			part = e.end[i-e.size:]
		case n == 0:
			return 0, io.EOF
		default:
			return n, nil
		}
		m := copy(p[n:], part)
		n, e.at = n+m, e.at+m
	}
	return n, nil
}

// TestHostile reads what nobody means well by: it comes to an end, in bounded memory,
// and the people beside it are found.
func TestHostile(t *testing.T) {
	const start, end = "Nama;NIP\nBudi Awal;\n", "\nBudi Akhir;\n"
	for _, tc := range []struct {
		name, before, piece string
		size                int // in MB; 0 is 100
		want                string
	}{
		{name: "100 MB in one cell", piece: strings.Repeat("x", 1024), want: "roster.too-long"},
		{name: "100 MB in one quoted cell", before: "\"", piece: strings.Repeat("x", 1024), want: "roster.quote"},
		{name: "3 MB of lines in one quoted cell", size: 3, before: "\"", piece: strings.Repeat("satu baris yang tidak panjang\n", 128), want: "roster.quote"},
		{name: "a million columns", piece: ";y", want: "roster.too-long"},
		{name: "a million quoted columns", piece: ";\"y\"", want: "roster.too-long"},
		{name: "NUL bytes", piece: strings.Repeat("\x00", 1024), want: "roster.nul"},
		{name: "nothing but marks", piece: "\"", want: "roster.quote"},
		{name: "nothing but doubled marks and line ends", size: 3, piece: "\"\"\n"},
		{name: "empty lines", size: 3, piece: "\n\n\n\n"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			src := &endless{start: start + tc.before, piece: tc.piece, end: end, size: cmp.Or(tc.size, 100) << 20}
			var names, found []string
			var peak uint64
			n := 0
			for e, err := range roster.Read(roster.CSV(src)) {
				require.NoError(t, err)
				if n++; n%100_000 == 1 {
					peak = max(peak, heap())
				}
				if name := e.Participant.Name.Full; strings.HasPrefix(name, "Budi A") {
					names = append(names, name)
				}
				for _, p := range e.Problems {
					found = append(found, p.Code())
				}
			}
			assert.Equal(t, []string{"Budi Awal", "Budi Akhir"}, names)
			if tc.want != "" {
				assert.Contains(t, found, tc.want)
			}
			assert.Less(t, peak, uint64(64<<20))
		})
	}
}

func heap() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

func TestNoLineEnd(t *testing.T) {
	all := readAll(t, roster.Reader{}, "Nama;NIP\nBudi;197205141998031901")
	require.Len(t, all, 1)
	assert.Equal(t, "197205141998031901", all[0].Participant.NIP.Reveal())
}

func TestRowErrorText(t *testing.T) {
	err := &roster.RowError{Row: 3, Column: 2, Code: roster.RowCellTooLong}
	assert.Equal(t, "roster: row 3, column 2: CELL_TOO_LONG", err.Error())
	assert.Equal(t, "roster: row 3: NUL", (&roster.RowError{Row: 3, Code: roster.RowNUL}).Error())
}

func FuzzCSV(f *testing.F) {
	f.Add([]byte("Nama;NIP\n\"Budi;1\nAni;2\n"))
	f.Add([]byte("\xFF\xFEN\x00a\x00;\x00\n\x00"))
	f.Add([]byte("\"\"\"\n'=1;\x00\xE9\r"))
	f.Fuzz(func(t *testing.T, text []byte) {
		var whole, pieces [][]string
		for cells, err := range roster.CSV(bytes.NewReader(text)) {
			if _, other := errors.AsType[*roster.FormatError](err); other {
				return // a file of another kind, and named as such
			}
			if _, bad := errors.AsType[*roster.RowError](err); err != nil && !bad {
				t.Fatal(err)
			}
			whole = append(whole, append([]string(nil), cells...))
		}
		for cells := range roster.CSV(iotest.OneByteReader(bytes.NewReader(text))) {
			pieces = append(pieces, append([]string(nil), cells...))
		}
		if len(whole) != len(pieces) {
			t.Fatalf("%d rows at once, %d byte by byte", len(whole), len(pieces))
		}
		for i := range whole {
			if strings.Join(whole[i], "\x1f") != strings.Join(pieces[i], "\x1f") {
				t.Fatalf("row %d differs", i+1)
			}
		}
		for e, err := range roster.Read(roster.CSV(bytes.NewReader(text))) {
			if err != nil || e.Row == 0 {
				t.Fatal(e, err)
			}
		}
	})
}
