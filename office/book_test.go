package office_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/region"
)

var metro = region.MustParseCode("18.72")

func TestBook(t *testing.T) {
	b, err := office.ReadBook(strings.NewReader("teks,instansi\nDinas PUPR,Dinas Pekerjaan Umum dan Tata Ruang\nRSUD,RSUD Jend. Ahmad Yani\n"), metro)
	require.NoError(t, err)
	o, err := b.Parse("DINAS  P.U.P.R.")
	require.NoError(t, err)
	assert.Equal(t, office.Key("DINAS@18.72:pekerjaan_umum+penataan_ruang"), o.Key())
	assert.Equal(t, "DINAS  P.U.P.R.", o.Raw)
	same, err := b.Parse("Dinas Kesehatan")
	require.NoError(t, err)
	assert.Equal(t, office.Key("DINAS@18.72:kesehatan"), same.Key(), "what the book does not know is read")

	data, err := json.Marshal(b)
	require.NoError(t, err)
	var back office.Book
	require.NoError(t, json.Unmarshal(data, &back))
	again, err := json.Marshal(back)
	require.NoError(t, err)
	assert.Equal(t, string(data), string(again))

	var out bytes.Buffer
	require.NoError(t, b.WriteCSV(&out))
	back, err = office.ReadBook(&out, metro)
	require.NoError(t, err)
	assert.Len(t, back.Aliases, 2)

	b.Decide("dinas pupr", office.MustParse("Dinas Bina Marga").In(metro))
	assert.Len(t, b.Aliases, 2)
	o, _ = b.Parse("Dinas PUPR")
	assert.Equal(t, office.Key("DINAS@18.72:bina_marga"), o.Key())
}

func TestBookFaults(t *testing.T) {
	for name, text := range map[string]string{
		"two offices": "teks,instansi\nDinas PU,Dinas Bina Marga\nDINAS PU,Dinas Sumber Daya Air\n",
		"no office":   "teks,instansi\nDinas PU,Wiraswasta\n",
		"a ring":      "teks,instansi\nA1,B1\nB1,A1\n",
		"no text":     "teks,instansi\n,Dinas Bina Marga\n",
		"not UTF-8":   "teks,instansi\nDinas\x96PU,Dinas Bina Marga\n",
		"halves":      "teks,instansi\nDinas\xf1\xb8,\x80\xabDinas Bina Marga\n",
		"a comma":     "teks,instansi\nDinas PU, Metro,Dinas Bina Marga\n",
		"one cell":    "teks,instansi\nDinas PU\n",
		"no headings": "Dinas PUPR,Dinas Kesehatan\nDinas PU,Dinas Bina Marga\n",
		"one column":  "Daftar nama instansi\nDinas PU,Dinas Bina Marga\n",
		"UTF-16":      "\xff\xfet\x00,\x00i\x00\n\x00D\x00,\x00D\x00",
		"a quote":     "teks,instansi\n\"Dinas PU,Dinas Bina Marga\n",
	} {
		_, err := office.ReadBook(strings.NewReader(text), metro)
		var fault *office.BookError
		if assert.ErrorAs(t, err, &fault, name) {
			assert.NotContains(t, fault.Message(language.Indonesian)+fault.Message(language.English), "%!", name)
		}
	}
	for name, text := range map[string]string{
		"semicolons":          "\ufeffteks;instansi\r\nDinas PU, Metro;Dinas Bina Marga\r\n;\r\n",
		"tabs":                "teks\tinstansi\nDinas PU, Metro\tDinas Bina Marga\n",
		"a column of remarks": "teks,instansi,catatan\n\"Dinas PU, Metro\",Dinas Bina Marga,lama\n",
		"cells to the right":  "teks;instansi;;\nDinas PU, Metro;Dinas Bina Marga;;;\n",
	} {
		b, err := office.ReadBook(strings.NewReader(text), metro)
		require.NoError(t, err, name)
		o, err := b.Parse("dinas PU Metro")
		require.NoError(t, err, name)
		assert.Equal(t, office.Key("DINAS@18.72:bina_marga"), o.Key(), name)
	}
	b, err := office.ReadBook(strings.NewReader("teks,instansi\nPU,Dinas PU kita\nDinas PU kita,Dinas Bina Marga\n"), metro)
	require.NoError(t, err)
	o, _ := b.Parse("PU")
	assert.Equal(t, office.Key("DINAS@18.72:bina_marga"), o.Key(), "an alias of an alias is followed")
}

func TestBookKeys(t *testing.T) {
	b := office.Book{Region: metro, Keys: map[string]office.Office{"1.03": office.MustParse("Dinas Pekerjaan Umum dan Tata Ruang")}}
	o, err := b.ByKey("1.03", "Dinas PUPR")
	require.NoError(t, err)
	assert.Equal(t, office.Key("DINAS@18.72:pekerjaan_umum+penataan_ruang"), o.Key())
	o, err = b.ByKey("1.03", "Dinas Kesehatan")
	var contradiction *office.ContradictionError
	require.ErrorAs(t, err, &contradiction)
	assert.Equal(t, office.Key("DINAS@18.72:pekerjaan_umum+penataan_ruang"), o.Key(), "the id counts")
}

func TestCount(t *testing.T) {
	keys := func(texts ...string) (all []office.Key) {
		for _, text := range texts {
			all = append(all, read(t, text, "18.72").Key())
		}
		return all
	}
	tests := []struct {
		texts       []string
		least, most int
	}{
		{nil, 0, 0},
		{[]string{"Setda", "Sekretariat Daerah", "Setda Kota Metro"}, 1, 1},
		{[]string{"Dinas PU", "Dinas Bina Marga", "Dinas Sumber Daya Air"}, 2, 3}, // the chain is no one office
		{[]string{"BKD", "BKPSDM", "BPKAD"}, 2, 3},
		{[]string{"RSUD", "RSUD Ahmad Yani", "RSUD Sumbersari Bantul"}, 2, 3},
		{[]string{"Dinas Kesehatan", "Dinas Sosial"}, 2, 2},
	}
	for _, test := range tests {
		all := keys(test.texts...)
		for range 3 {
			got := office.Count(all)
			assert.Equal(t, test.least, got.Least, test.texts)
			assert.Equal(t, test.most, got.Most, test.texts)
			slices.Reverse(all)
		}
	}
}

func TestInstitution(t *testing.T) {
	for text, want := range map[string]office.Key{
		"Bagian Hukum Setda":            "SETDA@18.72",
		"Bagian Hukum":                  "SETDA@18.72",
		"Bidang P2P Dinas Kesehatan":    "DINAS@18.72:kesehatan",
		"Komisi I DPRD":                 "DPRD@18.72",
		"Irban II":                      "INSPEKTORAT@18.72",
		"Puskesmas Yosomulyo":           "PUSKESMAS@18.72/yosomulyo",
		"Direktorat Jejaring KPK":       "LEMBAGA_NEGARA!KPK",
		"Seksi Trantib Kec Metro Timur": "KECAMATAN@18.72/metrotimur",
	} {
		o := read(t, text, "18.72")
		assert.Equal(t, want, o.Institution().Key(), text)
		assert.Equal(t, want, o.Key().Institution(), text)
	}
	unknown := read(t, "Bidang Bina Marga", "18.72").Institution()
	assert.Equal(t, office.VerdictUndecided, unknown.Same(read(t, "Dinas Sosial", "18.72")), "any office there")
	assert.Equal(t, office.VerdictUndecided, read(t, "Bagian Umum", "18.72").Institution().Same(read(t, "Setda", "18.72")))
}

func TestParent(t *testing.T) {
	assert.Equal(t, "Dinas Kesehatan Kota Metro", read(t, "Puskesmas Yosomulyo", "18.72").Parent().Official())
	assert.False(t, read(t, "Puskesmas Yosomulyo", "18.72").Parent().Key().Sure(), "which name the Dinas has is not known")
	assert.Equal(t, office.Key("POLDA@18"), read(t, "Polres Metro", "").Parent().Key())
	assert.True(t, read(t, "SMA Muhammadiyah 1 Metro", "18.72").Parent().IsZero())
	assert.Equal(t, office.Key("?(DINAS@18:pendidikan)"), read(t, "SMAN 1 Metro", "18.72").Parent().Key())
}

// TestBookContradiction holds that an id and a text that mean two offices are told in
// both languages, and that an id nobody knows leaves the word to the text.
func TestBookContradiction(t *testing.T) {
	b := office.Book{Region: metro, Keys: map[string]office.Office{"1.02": office.MustParse("Dinas Kesehatan")}}
	_, err := b.ByKey("1.02", "Dinas Sosial")
	var fault *office.ContradictionError
	require.ErrorAs(t, err, &fault)
	assert.Equal(t, office.ContradictionError{ID: "1.02", Key: "DINAS@18.72:kesehatan", Told: "DINAS@18.72:sosial"}, *fault)
	assert.Equal(t, "OFFICE_CONTRADICTION", fault.Code())
	for _, s := range []string{fault.Error(), fault.Message(language.English), fault.Message(language.Indonesian)} {
		assert.Contains(t, s, "1.02")
		assert.Contains(t, s, "DINAS@18.72:kesehatan")
		assert.Contains(t, s, "DINAS@18.72:sosial")
	}
	o, err := b.ByKey("9.99", "Dinas Sosial")
	require.NoError(t, err)
	assert.Equal(t, office.Key("DINAS@18.72:sosial"), o.Key())
	o, err = b.ByKey("1.02", "hadir")
	require.NoError(t, err, "a text that is no office contradicts nothing")
	assert.Equal(t, office.Key("DINAS@18.72:kesehatan"), o.Key())
	assert.Equal(t, "hadir", o.Raw)
}

// TestBookErrorMessages holds what each fault of a book says: the line, and what to do.
func TestBookErrorMessages(t *testing.T) {
	for _, tt := range []struct{ name, text, id, en string }{
		{
			"two offices", "teks,instansi\nDinas PU,Dinas Bina Marga\nDINAS PU,Dinas Sumber Daya Air\n",
			`Baris 3: "DINAS PU" sudah merujuk instansi lain; hapus salah satunya.`, `Line 3: "DINAS PU" already means another office; remove one of them.`,
		},
		{
			"no office", "teks,instansi\nDinas PU,Wiraswasta\n",
			"Baris 2: instansi tidak terbaca; tulis namanya secara lengkap atau kuncinya.", "Line 2: the office cannot be read; write its full name or its key.",
		},
		{
			"not UTF-8", "teks,instansi\nDinas\x96PU,Dinas Bina Marga\n",
			"Baris 2: hurufnya bukan UTF-8; simpan berkasnya sebagai CSV UTF-8.", "Line 2: its letters are not UTF-8; save the file as CSV UTF-8.",
		},
	} {
		_, err := office.ReadBook(strings.NewReader(tt.text), metro)
		var fault *office.BookError
		require.ErrorAs(t, err, &fault, tt.name)
		assert.Equal(t, "OFFICE_BOOK", fault.Code())
		assert.Equal(t, tt.id, fault.Message(language.Indonesian))
		assert.Equal(t, tt.en, fault.Message(language.English))
		assert.Contains(t, fault.Error(), "office: entry")
		assert.Equal(t, fault.Err, errors.Unwrap(err))
	}
	_, err := office.ReadBook(nil, metro)
	require.ErrorIs(t, err, fs.ErrInvalid)
	require.ErrorIs(t, office.Book{}.WriteCSV(nil), fs.ErrInvalid)
	_, err = office.ReadBook(strings.NewReader("a,b\n\"Dinas"), metro)
	require.ErrorIs(t, err, csv.ErrQuote)
}

// TestBookJSONFaults holds that a refused document leaves the book as it was.
func TestBookJSONFaults(t *testing.T) {
	b := office.Book{Region: metro}
	for name, doc := range map[string]string{
		"one id, two offices": `{"entries":[{"id":"1","office":"Dinas Sosial"},{"id":"1","office":"Dinas Kesehatan"}]}`,
		"neither text nor id": `{"entries":[{"office":"Dinas Sosial"}]}`,
		"no office":           `{"entries":[{"text":"Dinsos"}]}`,
		"no JSON":             `{`,
		"a ring":              `{"entries":[{"text":"A1","office":"B1"},{"text":"B1","office":"A1"}]}`,
	} {
		require.Error(t, json.Unmarshal([]byte(doc), &b), name)
		assert.Equal(t, office.Book{Region: metro}, b, name)
	}
	require.NoError(t, json.Unmarshal([]byte(`{"region":"18.72","entries":[{"id":"1","office":"Dinas Sosial"},{"id":"1","office":"DINAS@18.72:sosial"}]}`), &b), "said twice is no fault")
	assert.Len(t, b.Keys, 1)
	var nobody office.Book
	nobody.Decide("Dinsos", office.MustParse("Dinas Sosial").In(metro))
	o, err := nobody.Parse("DINSOS")
	require.NoError(t, err)
	assert.Equal(t, office.Key("DINAS@18.72:sosial"), o.Key())
}

// TestKeyCompare orders sure keys before those that may be several offices.
func TestKeyCompare(t *testing.T) {
	keys := []office.Key{read(t, "BKD", "18.72").Key(), "DINAS@18.72:sosial", "DINAS@18.72:kesehatan"}
	require.False(t, keys[0].Sure())
	slices.SortFunc(keys, office.Key.Compare)
	assert.Equal(t, []office.Key{"DINAS@18.72:kesehatan", "DINAS@18.72:sosial"}, keys[:2])
	assert.Zero(t, keys[0].Compare(keys[0]))
	assert.Equal(t, 1, keys[2].Compare(keys[0]))
}

// TestBodyHistory holds what central bodies became: renamed, split, and gone.
func TestBodyHistory(t *testing.T) {
	seen := 0
	for b := range office.Bodies() {
		require.NotZero(t, b.Kind(), b)
		from, to := b.Years()
		assert.False(t, !from.IsZero() && !to.IsZero() && to.Before(from), b)
		for _, next := range b.Successors() {
			seen++
			assert.NotEqual(t, b, next)
			start, _ := next.Years()
			assert.False(t, !to.IsZero() && !start.IsZero() && start.Before(from), "%v became %v", b, next)
		}
	}
	assert.NotZero(t, seen)
	assert.Zero(t, office.Body(255).Kind())
	assert.Empty(t, office.Body(255).Successors())
}

// TestBookOfTwoMeanings holds that aliases which differ in case alone, and mean two offices,
// are no word for a third spelling.
func TestBookOfTwoMeanings(t *testing.T) {
	first, err := office.Parse("Dinas Sosial Kota Metro")
	require.NoError(t, err)
	second, err := office.Parse("Dinas Kesehatan Kota Metro")
	require.NoError(t, err)
	b := office.Book{Aliases: map[string]office.Office{"Kantor Lama": first, "KANTOR LAMA": second, "kantor baru": first, "KANTOR BARU": first}}
	for range 20 { // maps have no order
		for text, want := range map[string]office.Key{"Kantor Lama": first.Key(), "KANTOR LAMA": second.Key(), "Kantor Baru": first.Key()} {
			o, err := b.Parse(text)
			require.NoError(t, err)
			assert.Equal(t, want, o.Key(), text)
		}
		o, err := b.Parse("kantor lama")
		require.NoError(t, err)
		assert.NotContains(t, []office.Key{first.Key(), second.Key()}, o.Key())
	}
}
