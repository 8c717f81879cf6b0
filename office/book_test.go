package office_test

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

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
	} {
		_, err := office.ReadBook(strings.NewReader(text), metro)
		var fault *office.BookError
		assert.ErrorAs(t, err, &fault, name)
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
