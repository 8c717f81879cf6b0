package roster_test

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/region"
)

func ExampleRead() {
	const list = `DAFTAR HADIR
Nama;NIP;Jabatan;L/P
SUYANTO S.Pd,M.Pd;19720514 199803 1 907;Kepala Dinas Pendidikan;L
Endang Wulandari;1.96808E+17;Inspektur;P
`
	for e, err := range roster.Read(roster.CSV(strings.NewReader(list))) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(e)
		for _, p := range e.Problems {
			fmt.Println("  ", p.Ref(), p.Message(language.English))
		}
	}
	// Output:
	// 3: SUYANTO, S.Pd., M.Pd.
	// 4: Endang Wulandari
	//    B4 the NIP cannot be read: was damaged by Excel, which stored it as a quantity (E+); ask for the original number
}

func ExampleReader() {
	rows := func(yield func([]string, error) bool) {
		_ = yield([]string{"Fitri Handayani", "197503152003122905", "15/03/1976"}, nil)
	}
	reader := roster.Reader{
		On:      civil.MustDate(2024, 3, 5),
		Columns: []roster.Column{{Field: roster.FieldName}, {Field: roster.FieldNIP}, {Field: roster.FieldBirthDate}},
	}
	for e := range reader.Read(rows) {
		fmt.Println(e.Participant.NIP, e.Problems)
	}
	// Output:
	// ***************905 [B1: tanggal lahir dalam NIP berbeda dengan tanggal lahir yang tercatat; cocokkan dengan SK, NIP tidak perlu diganti [nip.birth-date]]
}

func ExampleEntry_Columns() {
	for e := range roster.Read(roster.CSV(strings.NewReader("Nama Lengkap (dengan gelar)\tNIP/NRP\tUkuran Kaos\nNama Orang\t\tXL\n"))) {
		for _, c := range e.Columns() {
			fmt.Printf("%s = %v\n", c.Heading, c.Field)
		}
		fmt.Println(e.Cells, e.Cells.Reveal()[2])
	}
	// Output:
	// Nama Lengkap (dengan gelar) = name
	// NIP/NRP = number
	// Ukuran Kaos = other
	// [3 cells] XL
}

// A registration desk reads what a browser sent, and tells beside each input what is wrong.
func ExampleReader_Form() {
	sent := map[string][]string{"name": {"drs H WIDODO SASMITA,mm"}, "nip": {"19681312 199003 1 901"}, "position": {"Plt.Kadinkes"}, "simpan": {"Daftar"}}
	form, _ := roster.FormOf(sent)
	reg := roster.Reader{Within: region.MustParseCode("18.72")}.Form(form)
	fmt.Println(reg.Participant, reg.Participant.Positions[0].Region)
	for _, p := range reg.Problems {
		fmt.Println(p.Field, p.Reason, p.Message(language.Indonesian))
	}
	// Output:
	// Drs. H. WIDODO SASMITA, M.M. 18.72
	// nip BIRTH_DATE NIP tidak dapat dibaca: memuat tanggal lahir yang tidak ada di kalender
}
