package participant_test

import (
	"fmt"

	"github.com/integritas-id/integritas/participant"
)

func ExampleParsePosition() {
	p, err := participant.ParsePosition("Plt.Kadinkes Kota Metro")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(p.Role, p.Acting, p.Unit, p.Region)
	fmt.Println(p)
	fmt.Println(p.Echelon(), p.Class())
	// Output:
	// KEPALA_DINAS PLT Dinas Kesehatan Kota Metro 18.72
	// Plt. Kepala Dinas Kesehatan Kota Metro
	// II.b jpt_pratama
}

func ExampleParsePositions() {
	all, err := participant.ParsePositions("Kepala Bappeda selaku Plt. Sekda")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, p := range all {
		fmt.Println(p.Role, p)
	}
	// Output:
	// KEPALA_BADAN Kepala Bappeda
	// SEKDA Plt. Sekretaris Daerah
}
