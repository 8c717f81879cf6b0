package region_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/region"
)

// TestCapitals holds that a capital's name is never taken for a misspelt region.
func TestCapitals(t *testing.T) {
	for r := range region.All(0) {
		if capital := r.Capital(); capital != "" {
			notGuessed(t, capital)
		}
	}
}

// TestBareWords holds that names of people, streets, mountains and the like, and words
// of records, are never taken for a misspelt region.
func TestBareWords(t *testing.T) {
	for _, text := range []string{
		"Sudirman", "Jenderal Sudirman", "Diponegoro", "Gatot Subroto", "Imam Bonjol", "Rasuna Said", "Thamrin",
		"Merdeka", "Pemuda", "Pahlawan", "Kartini", "Ahmad Yani", "Suharto", "Sukarno", "Hidayat", "Gunawan", "Santoso",
		"Lestari", "Saputra", "Pratama", "Bambang", "Sutrisno", "Permata Hijau", "Pondok Indah", "Malioboro", "Borobudur",
		"Seminyak", "Canggu", "Labuan Bajo", "Danau Toba", "Berastagi", "Kualanamu", "Adisucipto", "Tanjung Perak",
		"Krakatau", "Rinjani", "Semeru", "Merapi", "Merbabu", "Sindoro", "Citarum", "Ciliwung", "Mahakam", "Brawijaya",
		"Hasanuddin", "Pertamina", "Bhayangkara", "Senayan", "Bintaro", "Karawaci", "Jababeka", "Malang Raya",
		"Bandung Raya", "Solo Raya", "Priangan", "Pantura", "Kedu", "Amerika", "Belanda", "Singapura", "Bendahara",
		"Puskesmas", "Penata Muda", "Pengatur", "Arsiparis", "Apoteker", "Menikah", "Lajang", "Kristen", "Januari",
		"Bengkel", "Pabrik", "Gudang", "Stasiun", "Bandara", "Pelabuhan",
	} {
		notGuessed(t, text)
	}
}

func notGuessed(t *testing.T, text string) {
	t.Helper()
	r, err := region.Parse(text)
	if err != nil {
		return
	}
	_, err = region.Finder{Exact: true}.Parse(text)
	assert.NoError(t, err, "%q gives %s", text, r.FullName())
}
