package participant_test

import (
	"errors"
	"fmt"
	"slices"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/region"
)

func ExampleParseNIP() {
	nip, err := participant.ParseNIP("NIP. 19720514 199803 2 901")
	fmt.Println(nip, err)
	fmt.Println(nip.Kind(), nip.BirthDate(), nip.Sex())
	fmt.Println(nip.Display()) // shows the number: for a signature block

	_, err = participant.ParseNIP("1.97205E+17")
	if e, ok := errors.AsType[*participant.NumberError](err); ok {
		fmt.Println(e.Kind, e.Code)
	}
	// Output:
	// ***************901 <nil>
	// PNS 1972-05-14 P
	// 19720514 199803 2 901
	// NIP SCIENTIFIC
}

func ExampleNIK_BirthDate() {
	nik := participant.MustParseNIK("1802014505109001") // made up
	day := civil.MustDate(2024, 3, 5)
	child, _ := nik.BirthDate(day)
	adult, _ := nik.AdultBirthDate(day)
	fmt.Println(child, adult)
	// Output: 2010-05-05 1910-05-05
}

func ExampleNIP_Warnings() {
	nip := participant.MustParseNIP("200005142025042901")
	for code := range nip.Warnings(civil.MustDate(2024, 3, 5)) {
		fmt.Println(code)
	}
	// Output: TMT_FUTURE
}

func ExampleParseRank() {
	for _, s := range []string{"Penata Tk. I / III d", "(IV/c)", "Gol. IX"} {
		rank, err := participant.ParseRank(s)
		fmt.Println(rank, rank.Kind(), rank.Full(), err)
	}
	// Output:
	// III/d PNS Penata Tingkat I (III/d) <nil>
	// IV/c PNS Pembina Utama Muda (IV/c) <nil>
	// PPPK-IX PPPK Golongan IX <nil>
}

func ExampleName_Similarity() {
	name := participant.MustParseName
	fmt.Printf("%.2f\n", name("Drs. Soerjono Soekanto").Similarity(name("SURYONO SUKANTO, M.M.")))
	fmt.Printf("%.2f\n", name("Friesmount Wongso").Similarity(name("Fries Mount Wongso")))
	fmt.Printf("%.2f\n", name("Suharto").Similarity(name("Suharti")))
	// Output:
	// 1.00
	// 0.98
	// 0.00
}

func ExampleNIK_Region() {
	nik := participant.MustParseNIK("9271014505809001") // made up, from before Papua was split
	today, err := region.Resolve(nik.Region().Parent())
	fmt.Println(nik.Region(), today.Region.FullName(), today.Region.Code, err)
	fmt.Println(slices.Collect(nik.Warnings(civil.MustDate(2024, 3, 5))))
	// Output:
	// 92.71.01 Kota Sorong 96.71 <nil>
	// [REGION_RETIRED]
}

func ExampleHeadOf() {
	o := office.MustParse("Kecamatan Metro Timur")
	fmt.Println(o.Kind, participant.HeadOf(o.Kind).Label(language.Indonesian))
	// Output: KECAMATAN Camat
}

func ExamplePosition_Office() {
	post, _ := participant.ParsePosition("Plt. Kepala Dinas Kesehatan Kota Metro")
	fmt.Println(post.Office().Key())
	// Output: DINAS@18.72:kesehatan
}

func ExampleParseCredential() {
	c, err := participant.ParseCredential("Penyuluh Antikorupsi (PAKSI) Tingkat Muda")
	fmt.Println(c, err)
	fmt.Println(c.Kind.Label(language.English))
	// Output:
	// PAKSI Muda <nil>
	// Anti-corruption educator
}
