package recap_test

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/recap"
	"github.com/integritas-id/integritas/region"
)

// couple is an official of a city and the wife who came along.
func couple() (*program.Event, []attend.Attendance) {
	e := &program.Event{ID: uuid.MustParse("6f1c2a10-0000-4000-8000-000000000001"), Status: program.StatusFinished}
	e.Schedule.Range = civil.Day(civil.MustDate(2024, 3, 5))
	e.Place.HeldIn.Code = region.MustParseCode("18.72")
	official := uuid.MustParse("6f1c2a10-0000-4000-8000-000000000002")
	wife := uuid.MustParse("6f1c2a10-0000-4000-8000-000000000003")
	marks := []attend.Mark{{Session: "1", State: attend.AttendancePresent}}
	return e, []attend.Attendance{
		{
			Event: e.ID, Participant: official, Role: participant.RoleSekda, Sex: participant.SexMale, Unit: "Sekretariat Daerah",
			Region: e.Place.HeldIn.Code, Partner: wife, PartnerPresent: true, Marks: marks,
		},
		{
			Event: e.ID, Participant: wife, Role: participant.RolePasangan, Sex: participant.SexFemale,
			Region: e.Place.HeldIn.Code, Partner: official, SpouseOf: official, PartnerPresent: true, Marks: marks,
		},
	}
}

func ExampleRecap_Add() {
	event, attendances := couple()
	var r recap.Recap
	for i := range attendances {
		if err := r.Add(event, &attendances[i]); err != nil {
			fmt.Println(err)
		}
	}
	total := r.Total()
	fmt.Println(total.Persons.Present, "orang,", total.Couples.Present, "pasangan")
	// Output: 2 orang, 1 pasangan
}

func ExampleRecap_Merge() {
	event, attendances := couple()
	var nation, city, other recap.Recap
	city.Add(event, &attendances[0])
	other.Add(event, &attendances[1])
	nation.Merge(&other) // in any order
	nation.Merge(&city)
	fmt.Println(nation.Total().Persons.Listed, nation.Total().Events)
	// Output: 2 1
}

func ExampleRecap_Groups() {
	event, attendances := couple()
	var r recap.Recap
	for i := range attendances {
		if err := r.Add(event, &attendances[i]); err != nil {
			fmt.Println(err)
		}
	}
	for g := range r.Groups(recap.ByRole) {
		fmt.Println(g.Code, g.Label(language.English), g.Tally.Persons.Listed)
	}
	// Output:
	// SEKDA Regional Secretary 1
	// PASANGAN Spouse of an official 1
}

func ExampleRecap_WriteTable() {
	event, attendances := couple()
	var r recap.Recap
	for i := range attendances {
		if err := r.Add(event, &attendances[i]); err != nil {
			fmt.Println(err)
		}
	}
	if err := r.WriteTable(os.Stdout, language.Indonesian, recap.BySex); err != nil {
		fmt.Println(err)
	}
	// Output:
	// Jenis kelamin  Orang  Hadir  Instansi  Instansi hadir  Kegiatan
	// ───────────────────────────────────────────────────────────────
	// Laki-laki          1      1         1               1         1
	// Perempuan          1      1         0               0         1
	// ───────────────────────────────────────────────────────────────
	// Jumlah             2      2         1               1         1
	// Kegiatan: tidak dapat dijumlahkan ke bawah: satu kegiatan dapat berada di
	//   beberapa baris.
	// 1 pasangan, 1 di antaranya hadir lengkap, tidak dirinci di sini: pasangan
	//   dihitung utuh.
}

// Distinct people are counted only where the caller asks for it, and never guessed.
func ExampleRecap_CountPeople() {
	event, attendances := couple()
	var r, uncounted recap.Recap
	r.CountPeople(uuid.NameSpaceOID) // in earnest, the office's own secret
	r.Add(event, &attendances[0])
	r.Add(event, &attendances[0])
	fmt.Println(r.People())
	uncounted.Add(event, &attendances[1])
	r.Merge(&uncounted)
	fmt.Println(r.People())
	// Output:
	// 1 true
	// 0 false
}

func ExampleRecap_MarshalJSON() {
	event, attendances := couple()
	var city, stored recap.Recap
	city.Add(event, &attendances[0])
	text, err := json.Marshal(&city) // sent to the province
	if err == nil {
		err = json.Unmarshal(text, &stored)
	}
	fmt.Println(stored.Total() == city.Total(), err)
	// Output: true <nil>
}
