package participant_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/internal/tabletest"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/region"
)

// TestSynonymsAreRead reads every spelling of the table as a post of its own. Where it
// means the role only beside other words, these stand here.
func TestSynonymsAreRead(t *testing.T) {
	beside := map[string]string{
		"Wakil Direktur":      "Wakil Direktur RSUD Kota Metro",
		"Mantri":              "Mantri Kemantren Jetis",
		"Direktur Utama":      "Direktur Utama Perumda Tirta Metro",
		"Ketua Pokja":         "Ketua Pokja I TP PKK",
		"Kasatgas":            "Kasatgas KPK",
		"Kepala Satuan Tugas": "Kepala Satuan Tugas KPK",
		"Irjen":               "Irjen Kemendagri",
		"Direktur":            "Direktur Dekonsentrasi Kementerian Dalam Negeri",
		"Koordinator Wilayah": "Koordinator Wilayah KPK",
		"Sekretaris Jenderal": "Sekretaris Jenderal Kementerian Agama",
		"Inspektur Jenderal":  "Inspektur Jenderal Kementerian Agama",
	}
	for i, row := range tabletest.Read(t, os.DirFS("data"), "role_synonyms.csv") {
		if row["match"] != "head" && row["match"] != "exact" {
			continue
		}
		text := row["synonym"]
		if beside[text] != "" {
			text = beside[text]
		}
		p, err := participant.ParsePosition(text)
		assert.NoError(t, err, "line %d: %s", i+2, text)
		assert.Equal(t, row["role"], p.Role.String(), "line %d: %s", i+2, text)
	}
}

// TestActingVariants reads every spelling of the markers before a post.
func TestActingVariants(t *testing.T) {
	for text, want := range map[string]participant.Acting{
		"Plt": participant.ActingPLT, "PLT.": participant.ActingPLT, "PlT.": participant.ActingPLT, "Pelaksana tugas": participant.ActingPLT,
		"Pelaksana Tugas (Plt.)": participant.ActingPLT, "P.L.T.": participant.ActingPLT,
		"plh.": participant.ActingPLH, "Pelaksana Harian (Plh)": participant.ActingPLH, "Pelaksana Tugas Harian": participant.ActingPLH,
		"PJ": participant.ActingPJ, "Pj .": participant.ActingPJ, "Penjabat (Pj.)": participant.ActingPJ, "Pj (Penjabat)": participant.ActingPJ,
		"P.J.": participant.ActingPJ, "Panjabat": participant.ActingPJ, "Carateker": participant.ActingPJ, "Pejabat (Pj)": participant.ActingPJ,
		"Pjs.": participant.ActingPJS, "Penjabat Sementara (Pjs.)": participant.ActingPJS, "Pejabat Sementara": participant.ActingPJS,
		"Pgs.": participant.ActingPGS, "Ymt.": participant.ActingYMT, "Yang Melaksanakan Tugas": participant.ActingYMT,
		"ad interim": participant.ActingAI, "Pejabat": participant.ActingPJ, "": 0,
	} {
		p, err := participant.ParsePosition(text + " Bupati Nganjuk")
		assert.NoError(t, err, text)
		assert.Equal(t, want, p.Acting, text)
		assert.Equal(t, participant.RoleBupati, p.Role, text)
		assert.Equal(t, "Nganjuk", p.Unit, text)
	}
	for _, text := range []string{"Pejabat Pembuat Komitmen", "Pejabat Pengelola Keuangan Daerah", "Pejabat Fungsional"} {
		p, _ := participant.ParsePosition(text)
		assert.Zero(t, p.Acting, text)
	}
}

// TestPlacesAreRegions finds every province, kabupaten and kota in force by its full
// name behind a unit.
func TestPlacesAreRegions(t *testing.T) {
	for _, level := range []region.Level{region.Province, region.Regency} {
		for r := range region.All(level) {
			p, err := participant.ParsePosition("Kepala Dinas Kesehatan " + r.FullName())
			assert.NoError(t, err)
			assert.Equal(t, r.Code, p.Region, r.FullName())
		}
	}
}
