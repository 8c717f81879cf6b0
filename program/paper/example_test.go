package paper_test

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/paper"
	"github.com/integritas-id/integritas/program/recap"
)

// words returns the text of the element of a class or name.
func words(html, pattern string) []string {
	var all []string
	for _, m := range regexp.MustCompile(pattern).FindAllStringSubmatch(html, -1) {
		all = append(all, strings.Join(strings.Fields(m[1]), " "))
	}
	return all
}

// A wife stands behind her husband, whatever the order of registration, and the NIP is
// masked.
func ExampleAttendanceList_Write() {
	husband, wife := id(1), id(2)
	list := paper.AttendanceList{Event: metro(), People: []participant.Participant{
		{ID: husband, Name: participant.MustParseName("Drs. Contoh Nama, M.M."), NIP: participant.MustParseNIP("196804121990031901")},
		{ID: id(3), Name: participant.MustParseName("Misal Pratama")},
		{ID: wife, Name: participant.MustParseName("Rekaan Dewi"), SpouseOf: husband, Sex: participant.SexFemale},
	}}
	var html bytes.Buffer
	if err := list.Write(&html, language.Indonesian); err != nil {
		fmt.Println(err)
	}
	for _, row := range words(html.String(), `<td class="c">\d+</td><th scope="row">(.*?)</th>`) {
		fmt.Println(row)
	}
	// Output:
	// <bdi>Drs. Contoh Nama, M.M.</bdi><br><span class="small">NIP ***************901</span>
	// <bdi>Rekaan Dewi</bdi>
	// <bdi>Misal Pratama</bdi>
}

// A revoked certificate is printed for the files, with the word across it.
func ExampleCertificates_Write() {
	certificates := paper.Certificates{Event: metro(), Register: register()}
	var html bytes.Buffer
	if err := certificates.Write(&html, language.English); err != nil {
		fmt.Println(err)
	}
	fmt.Println(words(html.String(), `<div class="holder" dir="auto">(.*?)</div>`))
	fmt.Println(words(html.String(), `<div class="void"><span>(.*?)</span></div>`))

	other := attend.Register{{Number: "004", State: attend.CertificateIssued, Event: id(9)}}
	err := (&paper.Certificates{Event: metro(), Register: other}).Write(&html, language.English)
	fmt.Println(err)
	// Output:
	// [Drs. H. Widodo Sasmita, M.M. Ir. Zulkarnain Hadinata, M.T. Hj. Ratna Dewi Lestari, S.Pd.]
	// [Revoked]
	// certificate "004": paper: the certificate is of another event
}

// A NIP is whole where the letter says so.
func ExampleAssignment_Write() {
	letter := paper.Assignment{
		Number: "800.1.11.1/912/ITDA", Event: metro(), RevealNIPs: true,
		Assigned: []participant.Participant{{Name: participant.MustParseName("Drs. Contoh Nama, M.M."), NIP: participant.MustParseNIP("196804121990031901"), Rank: participant.RankIVD}},
	}
	var html bytes.Buffer
	if err := letter.Write(&html, language.Indonesian); err != nil {
		fmt.Println(err)
	}
	for _, row := range words(html.String(), `<tr>(<td>(?:Nama|NIP|Pangkat/Golongan)</td>.*?)</tr>`) {
		fmt.Println(strings.TrimSpace(strings.NewReplacer("<td>", "", `<td dir="auto">`, "", "</td>", " ").Replace(row)))
	}
	// Output:
	// Nama : Drs. Contoh Nama, M.M.
	// NIP : 19680412 199003 1 901
	// Pangkat/Golongan : Pembina Utama Madya (IV/d)
}

// The rows are those of the recap, each table with its total.
func ExampleRecap_Write() {
	sheet := paper.Recap{Title: "Bimtek Keluarga Berintegritas", Period: metro().Schedule.Range, Sum: sum(), By: []recap.Dimension{recap.BySex}}
	var html bytes.Buffer
	if err := sheet.Write(&html, language.English); err != nil {
		fmt.Println(err)
	}
	fmt.Println(words(html.String(), `<p>(.*?)\. Husband`))
	fmt.Println(words(html.String(), `<tr(?: class="sum")?><th scope="row">(.*?)</th>`))
	// Output:
	// [In all: 7 people present, 2 couples present, 3 institutions, and 1 event]
	// [Male Female Unknown Total]
}

// What is not known has no section.
func ExampleReport_Write() {
	report := paper.Report{Event: metro(), Suggestions: []string{"Kegiatan diulang setiap tahun."}}
	var html bytes.Buffer
	if err := report.Write(&html, language.Indonesian); err != nil {
		fmt.Println(err)
	}
	for _, heading := range words(html.String(), `<h[23]>(.*?)</h[23]>`) {
		fmt.Println(heading)
	}
	// Output:
	// Kegiatan yang Dilaksanakan
	// Penyelenggara dan pihak lain
	// Narasumber dan pejabat
	// Susunan acara
	// Hasil yang Dicapai
	// Peserta dan kehadiran
	// Komitmen
	// Tindak lanjut
	// Pembiayaan
	// Simpulan dan Saran
	// Saran
	// Penutup
}
