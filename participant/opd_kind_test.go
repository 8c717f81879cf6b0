package participant

import (
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/tabletest"
)

// TestOPDKindTable holds the kinds to the table, row by row.
func TestOPDKindTable(t *testing.T) {
	rows := tabletest.Read(t, os.DirFS("data"), "opd_types.csv")
	require.Len(t, rows, 39)
	for i, row := range rows {
		v := OPDKind(i + 1)
		assert.Equal(t, row["code"], v.String(), "row %d", i+2)
		assert.Equal(t, row["label_id"], v.Label(language.Indonesian), "row %d", i+2)
		assert.Equal(t, row["label_en"], v.Label(language.English), "row %d", i+2)
		assert.Equal(t, row["head_role"], v.Head().String(), "row %d", i+2)
		assert.Equal(t, row["tier"], strings.ReplaceAll(v.Tiers().String(), " ", ""), "row %d", i+2)
		for _, s := range []string{row["code"], row["label_id"]} {
			got, err := ParseOPDKind(s)
			assert.NoError(t, err, s)
			assert.Equal(t, v, got, s)
		}
	}
	assert.Zero(t, OPDKind(0).Head())
	assert.Zero(t, OPDKind(200).Head())
	assert.Zero(t, OPDKind(200).Tiers())
}

func TestParseOPDKind(t *testing.T) {
	for s, want := range map[string]OPDKind{
		"Setda":                               OPDSetda,
		"Sekretariat Daerah Kota Metro":       OPDSetda,
		"Sekretariat DPRD Kota Metro":         OPDSetwan,
		"Setwan":                              OPDSetwan,
		"Inspektorat Kota Metro":              OPDInspektorat,
		"INSPEKTORAT DAERAH":                  OPDInspektorat,
		"Dinas Kesehatan Kota Metro":          OPDDinas,
		"Dinkes Kota Metro":                   OPDDinas,
		"Disdikbud":                           OPDDinas,
		"DLH Kota Metro":                      OPDDinas,
		"DPMPTSP":                             OPDDinas,
		"DPRKP":                               OPDDinas,
		"Badan Riset dan Inovasi Daerah":      OPDBadan,
		"Bappeda Kota Metro":                  OPDBappeda,
		"Bapperida":                           OPDBappeda,
		"BKPSDM Kota Metro":                   OPDBKPSDM,
		"BPKAD":                               OPDBPKAD,
		"BPBD Kota Metro":                     OPDBPBD,
		"BRIDA":                               OPDBadan,
		"Satpol PP Kota Metro":                OPDSatpolPP,
		"RSUD Jenderal Ahmad Yani":            OPDRSUD,
		"UPTD Puskesmas Yosomulyo":            OPDPuskesmas,
		"UPTD Pasar":                          OPDUPTD,
		"Bagian Hukum Setda Kota Metro":       OPDBagian,
		"Biro Umum":                           OPDBiro,
		"Kec. Metro Timur":                    OPDKecamatan,
		"Kecamatan Metro Timur":               OPDKecamatan,
		"Kelurahan Iringmulyo":                OPDKelurahan,
		"Desa Sukamaju":                       OPDDesa,
		"Kapanewon Depok":                     OPDKapanewon,
		"Kalurahan Condongcatur":              OPDKalurahan,
		"Gampong Lamteh":                      OPDGampong,
		"Kampung Yoka":                        OPDKampung,
		"DPRD Kota Metro":                     OPDDPRD,
		"PDAM Way Rilau":                      OPDBUMD,
		"Kundha Kabudayan DIY":                OPDKundha,
		"Paniradya Kaistimewan":               OPDPaniradya,
		"Badan Penanggulangan Bencana Daerah": OPDBPBD,
	} {
		got, err := ParseOPDKind(s)
		assert.NoError(t, err, s)
		assert.Equal(t, want, got, s)
	}
	for _, s := range []string{"", " ", "BPS Kota Metro", "BNN", "DPD RI", "Kementerian Agama", "Dia", "Budi", "Polres Metro", strings.Repeat("Dinas ", 100)} {
		got, err := ParseOPDKind(s)
		assert.Zero(t, got, s)
		_, ok := errors.AsType[*UnknownError](err)
		assert.True(t, ok, "%q: %v", s, err)
	}
	for _, s := range []string{"BKD", "BKD Kota Metro"} {
		_, err := ParseOPDKind(s)
		e, ok := errors.AsType[*AmbiguousError](err)
		require.True(t, ok, "%q: %v", s, err)
		assert.Equal(t, []string{"BKPSDM", "BPKAD"}, e.Codes)
	}
}
