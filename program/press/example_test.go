package press_test

import (
	"fmt"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/press"
	"github.com/integritas-id/integritas/validation"
)

const report = `PRINGSEWU - Inspektorat Kabupaten Pringsewu menggelar Sosialisasi Pengendalian Gratifikasi di Aula Kantor Bupati Pringsewu, Selasa (17/9).
BACA JUGA: Harga Cabai Naik
Kegiatan itu dibuka Sekretaris Daerah Kabupaten Pringsewu Drs. Hartono Wibisono dan diikuti 60 peserta.
"Gratifikasi yang dianggap suap harus dilaporkan sebelum 30 hari kerja," kata Hartono.`

func ExampleRead() {
	d, err := press.Read(report)
	fmt.Println(d.Event.Title, d.Event.Kind, err)
	for _, p := range d.Event.People {
		fmt.Println(p.Name, p.Position.Role, p.Did(program.ActOpened))
	}
	fmt.Println(validation.Check(&d.Event).Err())
	// Output:
	// Sosialisasi Pengendalian Gratifikasi sosialisasi <nil>
	// Drs. Hartono Wibisono SEKDA true
	// <nil>
}

func ExampleReader_Read() {
	d, _ := press.Read(report)
	fmt.Println(d.Event.Schedule.Range.IsZero(), d.Event.Schedule.Printed[0].Text)

	r := press.Reader{Published: civil.MustParseDate("2024-09-18")}
	d, _ = r.Read(report)
	fmt.Println(d.Event.Schedule.Range, d.Event.Schedule.Weekday)
	// Output:
	// true Selasa (17/9)
	// 2024-09-17 selasa
}

func ExampleDraft_FactsAt() {
	d, _ := press.Read(report)
	for f := range d.FactsAt("/audience") {
		fmt.Println(f.Path, f.Sure, f.Words.In(report))
	}
	for _, p := range d.Parts {
		if p.Kind == press.PartAdvert {
			fmt.Println(p.Kind, p.Words.In(report))
		}
	}
	// Output:
	// /audience/counts/0 tertulis 60 peserta
	// iklan BACA JUGA: Harga Cabai Naik
}
