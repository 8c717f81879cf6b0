package program

import "github.com/integritas-id/integritas/internal/fold"

// isEverybody reports whether what is counted is the audience as a whole.
func isEverybody(what string) bool {
	for _, word := range [...]string{"", "peserta", "total", "total peserta", "seluruh peserta", "semua peserta", "jumlah peserta", "keseluruhan", "seluruhnya", "semuanya"} {
		if fold.Equal(what, word) {
			return true
		}
	}
	return false
}
