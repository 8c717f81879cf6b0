package participant_test

import (
	"fmt"

	"github.com/integritas-id/integritas/participant"
)

func ExampleFindPeople() {
	text := "Wali Kota Metro dr. H. Budi Santosa, Sp.OG., membuka acara. Menurut Siti Aminah, Kepala Dinas Kesehatan, peserta 40 pasangan."
	for m := range participant.FindPeople(text) {
		fmt.Println(m.Name, "|", m.Position, "|", m.Position.Role)
	}
	// Output:
	// dr. H. Budi Santosa, Sp.OG. | Wali Kota Metro | WALI_KOTA
	// Siti Aminah | Kepala Dinas Kesehatan | KEPALA_DINAS
}
