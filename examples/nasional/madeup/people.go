package madeup

import (
	"fmt"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
)

// Namespace is the secret of the offices of the made-up nation.
var Namespace = uuid.NewSHA1(uuid.NameSpaceURL, []byte("integritas-nasional-contoh"))

var given = [...]string{
	"Andi", "Budi", "Citra", "Dewi", "Eko", "Fitri", "Gunawan", "Hesti", "Indah", "Joko", "Kartika", "Lestari", "Made", "Nurul", "Oktavia",
	"Putu", "Rahmat", "Sri", "Teguh", "Umar", "Vina", "Wahyu", "Yusuf", "Zainal", "Agus", "Bayu", "Dian", "Endang", "Farida", "Hendra",
}

var family = [...]string{
	"Santoso", "Wijaya", "Nugroho", "Siregar", "Hasanuddin", "Pratama", "Simanjuntak", "Lubis", "Rahayu", "Kusuma", "Hidayat", "Saputra",
	"Wulandari", "Setiawan", "Nasution", "Mokodompit", "Tuasikal", "Wenda", "Suryadi", "Permana", "Handayani", "Maharani", "Firmansyah",
}

// person is somebody of the nation, known by a number from 0 on.
type person int

// nip makes the number of a civil servant out of the person's own, with a serial of those
// that are kept for made-up people: 900 to 999.
func (p person) nip() participant.NIP {
	n := int(p)
	serial := 900 + n%100
	n /= 100
	sex := 1 + n%2
	n /= 2
	born := civil.MustDate(1966, 1, 1).AddDays(n % 12000)
	n /= 12000
	return participant.MustParseNIP(fmt.Sprintf("%04d%02d%02d%04d%02d%d%03d",
		born.Year(), born.Month(), born.Day(), born.Year()+24, 1+n%12, sex, serial))
}

func (p person) name() string {
	n := int(p)
	return given[n%len(given)] + " " + family[n/7%len(family)] + " " + family[n/191%len(family)]
}

func (p person) sex() participant.Sex { return participant.Sex(1 + int(p)/100%2) }

// id is the person's in every office that shares the secret.
func (p person) id(namespace uuid.UUID) uuid.UUID {
	return participant.StableID(p.nip(), namespace)
}
