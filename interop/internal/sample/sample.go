// Package sample has one value of every type of the library that a store may hold, all of
// a made-up person.
package sample

import (
	"time"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

// Values are the columns of docs/sql.md.
type Values struct {
	ID        uuid.UUID                         `gorm:"type:text;primaryKey" json:"id"`
	NIP       participant.NIP                   `gorm:"column:nip" json:"nip"`
	NIK       participant.NIK                   `json:"nik"`
	NIPLama   participant.NIPLama               `gorm:"column:nip_lama" json:"nip_lama"`
	NRP       participant.NRP                   `json:"nrp"`
	NPWP      participant.NPWP                  `json:"npwp"`
	Phone     participant.Phone                 `json:"phone"`
	Email     participant.Email                 `json:"email"`
	BirthDate participant.BirthDate             `json:"birth_date"`
	Sex       participant.Sex                   `json:"sex"`
	Rank      participant.Rank                  `json:"rank"`
	Role      participant.Role                  `json:"role"`
	Region    region.Code                       `json:"region"`
	Office    office.Key                        `json:"office"`
	Status    program.Status                    `json:"status"`
	Pillars   pillar.Set                        `json:"pillars"`
	Vals      pillar.ValueSet                   `json:"vals"`
	Tasks     office.Tasks                      `json:"tasks"`
	OnDay     civil.Date                        `json:"on_day"`
	Days      civil.Range                       `json:"days"`
	Opens     civil.Clock                       `json:"opens"`
	Zone      civil.Zone                        `json:"zone"`
	Share     attend.Share                      `json:"share"`
	Fee       locale.Rupiah                     `json:"fee"`
	Address   participant.Private               `json:"address"`
	Newer     validation.Open[participant.Role] `json:"newer"`
	Record    participant.Participant           `gorm:"serializer:json" json:"record"`
}

// TableName is the table that gorm makes.
func (Values) TableName() string { return "registrants" }

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// Full returns a row in which everything is known.
func Full() Values {
	v := Values{
		ID: uuid.MustParse("6f1c2d9a-0b3e-4a57-8c6d-2e9f4b7a1c50"), NIP: participant.MustParseNIP("197205141998031901"), NIK: participant.MustParseNIK("1872041405729001"),
		NIPLama: participant.MustParseNIPLama("150000000"), NRP: participant.MustParseNRP("12901/P"), NPWP: participant.MustParseNPWP("092542943407000"),
		Phone: participant.MustParsePhone("0812-0000-1234"), Email: participant.MustParseEmail("nama@contoh.example"), BirthDate: participant.MustParseBirthDate("1972-05-14"),
		Sex: participant.SexMale, Rank: participant.RankIVC, Role: participant.RoleSekda, Region: region.MustParseCode("11.10"),
		Office: must(office.Parse("Dinas Kesehatan Kota Metro")).Key(), Status: program.StatusPostponed, Pillars: pillar.SetOf(pillar.Education, pillar.Enforcement),
		Vals: must(values("jujur,adil")), OnDay: civil.MustDate(2024, time.March, 5), Days: must(civil.ParseRange("2024-03-05/2024-03-07")),
		Opens: must(civil.ParseClock("08:00")), Zone: civil.WIB, Share: must(attend.ParseShare("3/4")), Fee: 1_500_000,
		Address: must(participant.ParsePrivate("Jl. Contoh No. 1")),
	}
	v.Tasks = must(office.Parse("Dinas Kesehatan Kota Metro")).Tasks
	if err := v.Newer.Scan("JABATAN_BARU"); err != nil {
		panic(err)
	}
	v.Record = participant.Participant{ID: v.ID, Name: participant.MustParseName("Drs. Nama Orang, M.Si."), NIP: v.NIP, Phones: []participant.Phone{v.Phone}, Positions: must(participant.ParsePositions("Plt. Kadinkes Kota Metro"))}
	return v
}

func values(codes string) (pillar.ValueSet, error) {
	var set pillar.ValueSet
	err := set.UnmarshalText([]byte(codes))
	return set, err
}
