package press

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
)

func wordsOf(text string) []word { return (&article{text: text}).split(Span{0, len(text)}) }

func TestDoneBy(t *testing.T) {
	for text, want := range map[string]program.Act{
		"peluncuran aplikasi": program.ActLaunched, "pengukuhan forum": program.ActInaugurated, "penutupan acara": program.ActClosed,
		"pembukaan": program.ActOpened, "penandatanganan komitmen": program.ActSigned, "penyerahan piala": program.ActHandedOver, "evaluasi": 0,
	} {
		assert.Equal(t, want, doneBy(wordsOf(text)).act, text)
	}
}

func TestLocusRole(t *testing.T) {
	for text, want := range map[string]program.LocusRole{
		"calon desa": program.LocusCandidate, "tim observasi": program.LocusObserved, "hasil penilaian": program.LocusRated,
		"desa terpilih": program.LocusChosen, "desa lokus": program.LocusTarget, "desa wisata": 0,
	} {
		assert.Equal(t, want, locusRole(wordsOf(text)), text)
	}
}

func TestPairKind(t *testing.T) {
	for text, want := range map[string]program.VenueKind{
		"Balai Desa Rekaan": program.VenueVillage, "Gedung DPRD": program.VenueGovernment, "Rumah Dinas Bupati": program.VenueResidence,
		"Rumah Sakit Rekaan": program.VenueHospital, "Rumah Makan Rekaan": program.VenueRestaurant, "Gedung ACLC": program.VenueKPK,
		"Balai Sidang": program.VenueConvention, "Islamic Center": program.VenueWorship, "Taman Budaya": program.VenueTheatre, "Gedung Rekaan": 0,
	} {
		assert.Equal(t, want, pairKind(wordsOf(text), 0), text)
	}
}

func TestSmallWords(t *testing.T) {
	assert.Equal(t, "Provinsi ", holderRegion("gubernur"))
	assert.Equal(t, "Kabupaten ", holderRegion("bupati"))
	assert.Equal(t, "Kota ", holderRegion("walikota"))
	assert.Equal(t, 11, monthOf("nopember"))
	assert.Equal(t, program.Area{Code: region.MustParseCode("99")}, areaOf(region.MustParseCode("99")))
	assert.True(t, isNumbered("Korsup Wilayah"))
	assert.False(t, isNumbered("bernama"))
	assert.True(t, isOrdinalWord("pagi") && isOrdinalWord("ke-2") && !isOrdinalWord("itu"))
	assert.True(t, isListLead("para") && !isListLead("desa"))
	assert.True(t, isChange(wordsOf("naik cukup tajam 2,5"), 3))
	assert.False(t, isChange(wordsOf("sebesar 2,5"), 1))
	rank, end := followerRank(wordsOf("di posisi ketiga"), 0)
	assert.Equal(t, [2]int{3, 3}, [2]int{rank, end})
	rank, _ = followerRank(wordsOf("dan Metro"), 0)
	assert.Zero(t, rank)
	assert.True(t, hasGiven(wordsOf("juara I diraih Metro")) && !hasGiven(wordsOf("juara I")))
	assert.True(t, isCommentAside(wordsOf("arahan Presiden Rekaan"), 1) && !isCommentAside(wordsOf("oleh Bupati"), 1))
}

func TestGoesOnAboutIndex(t *testing.T) {
	for text, want := range map[string]bool{
		"Sementara di tahun 2022 turun menjadi 79,84": true, "Pada 2022 nilainya 84": true, "Angka itu naik dari 71": true, "Ia berharap naik": false, "": false,
	} {
		assert.Equal(t, want, goesOnAboutIndex(wordsOf(text)), text)
	}
}

// TestReadsLittle drafts what reports of few words tell, and refuses what tells of no event.
func TestReadsLittle(t *testing.T) {
	tests := []struct{ text, title string }{
		{"METRO - Wali Kota Metro membuka sosialisasi, Selasa (5/3/2024).", "Sosialisasi"},
		{"METRO - Inspektorat Kota Metro menggelar kegiatan antikorupsi di kampus, Selasa (5/3/2024).", "Kegiatan Antikorupsi"},
		{"Bimtek Antikorupsi Digelar di Metro\n\nMETRO - Puluhan pejabat hadir di aula pada Selasa (5/3/2024).", "Bimtek Antikorupsi Digelar di Metro"},
	}
	for _, tt := range tests {
		d, err := Reader{Published: civil.MustParseDate("2024-03-06")}.Read(tt.text)
		assert.NoError(t, err, tt.text)
		assert.Equal(t, tt.title, d.Event.Title.Text)
		checkDraft(t, tt.text, &d)
	}
	_, err := Read("METRO - Hujan turun sejak pagi.")
	assert.ErrorAs(t, err, new(*NoEventError))
}

// TestRankOfIndex reads ranks beside values, and none that cannot be.
func TestRankOfIndex(t *testing.T) {
	for text, want := range map[string][2]int{
		"skor SPI Kota Metro 2024 sebesar 76,5 dan menempati peringkat 3 dari 15": {3, 15},
		"skor SPI Kota Metro 2024 sebesar 76,5 dan menempati peringkat 9 dari 5":  {0, 0},
		"skor SPI Kota Metro 2024 sebesar 76,5":                                   {0, 0},
	} {
		d, err := Read("METRO - Pemerintah Kota Metro menggelar Rapat Koordinasi Pencegahan Korupsi, Selasa (5/3/2024). Berdasarkan hasil survei, " + text + ".")
		assert.NoError(t, err)
		if assert.Len(t, d.Event.Readings, 1, text) {
			r := d.Event.Readings[0]
			assert.Equal(t, want, [2]int{r.Rank, r.RankOf}, text)
		}
	}
}
