package press

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestScores(t *testing.T) {
	tests := []struct {
		text string
		want []score
	}{
		{"SPI Kota Metro 71,53", []score{{value: 71.53}}},
		{"SPI tahun 2024 sebesar 71.66 poin, atau meningkat 1.08 poin dibanding tahun sebelumnya yang sebesar 70.58 poin", []score{{value: 71.66, year: 2024}, {value: 70.58, is: scorePrevious}}},
		{"SPI naik dari 71 menjadi 75 pada 2024", []score{{value: 71, is: scorePrevious}, {value: 75, year: 2024}}},
		{"MCP 2022 mencapai 94,81%, tahun 2023 sebesar 93,81%, dan meningkat menjadi 95,77% di tahun 2024", []score{{value: 94.81, year: 2022}, {value: 93.81, year: 2023}, {value: 95.77, year: 2024}}},
		{"SPI turun dari 82,52 pada tahun 2022, menjadi 78,23 di tahun 2023", []score{{value: 82.52, year: 2022, is: scorePrevious}, {value: 78.23, year: 2023}}},
		{"SPI naik tipis 1,08 poin dari tahun 2023 yang meraih 70,58 poin", []score{{value: 70.58, year: 2023, is: scorePrevious}}},
		{"SPI berada di bawah skor 73", nil},
		{"SPI zona hijau dengan skor 78 ke atas", nil},
		{"SPI mencapai 76,1, di atas rata-rata nasional 71,53", []score{{value: 76.1}}},
		{"SPI mencapai 76,1 sedangkan rata-rata nasional sebesar 71,53", []score{{value: 76.1}, {value: 71.53, is: scoreNation}}},
		{"SPI mencapai 76,1 dengan rata-rata provinsi 72,5", []score{{value: 76.1}, {value: 72.5, is: scoreOther}}},
		{"SPI ditargetkan mencapai 80 tahun depan", []score{{value: 80, is: scoreTarget}}},
		{"SPI diikuti 2.000 responden dari 34 provinsi, meraih peringkat 5", nil},
	}
	for _, tt := range tests {
		words := (&article{text: tt.text}).split(Span{0, len(tt.text)})
		got := scoresIn(words, 1, len(words))
		for i := range got {
			got[i].from, got[i].at = 0, 0
		}
		assert.Equal(t, tt.want, got, tt.text)
	}
}
