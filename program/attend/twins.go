package attend

import (
	"slices"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/validation"
)

// People is everybody on the lists that are put together with [Merge]. Its Check tells of
// two ids that carry one NIP or NIK: they may be one person, or a number was typed wrong.
// Nobody is joined by that; who is one person is the host's word.
type People []participant.Participant

// Check reports each person whose NIP or NIK somebody of another id carries too, at the one
// who comes later by id, with both ids and without the number. The order of the people
// does not matter to who is told. Its memory grows with the people.
func (p People) Check(s *validation.Scope) {
	nips, niks := map[participant.NIP]uuid.UUID{}, map[participant.NIK]uuid.UUID{}
	for i := range p {
		first(nips, p[i].NIP, p[i].ID)
		first(niks, p[i].NIK, p[i].ID)
	}
	for i := range p {
		one := &p[i]
		if id, ok := nips[one.NIP]; ok && id != one.ID {
			s.ReportIndex("participants", i, &ruleTwinNIP, id, one.ID)
		}
		if id, ok := niks[one.NIK]; ok && id != one.ID {
			s.ReportIndex("participants", i, &ruleTwinNIK, id, one.ID)
		}
	}
}

// first keeps the smallest id of a number. No number is nobody's.
func first[N interface {
	comparable
	IsZero() bool
}](ids map[N]uuid.UUID, number N, id uuid.UUID) {
	if number.IsZero() || id == uuid.Nil {
		return
	}
	if old, ok := ids[number]; !ok || slices.Compare(id[:], old[:]) < 0 {
		ids[number] = id
	}
}

var ruleTwinNIP = validation.Rule{
	Code: "people.one-nip", Severity: validation.Warning,
	ID:     "peserta %[1]v dan %[2]v membawa NIP yang sama; periksa apakah keduanya satu orang, keduanya tidak digabung sendiri",
	EN:     "the participants %[1]v and %[2]v carry one NIP; see whether they are one person, they are not joined by themselves",
	Source: "two ids with one number are told and never joined",
}

var ruleTwinNIK = validation.Rule{
	Code: "people.one-nik", Severity: validation.Warning,
	ID:     "peserta %[1]v dan %[2]v membawa NIK yang sama; periksa apakah keduanya satu orang, keduanya tidak digabung sendiri",
	EN:     "the participants %[1]v and %[2]v carry one NIK; see whether they are one person, they are not joined by themselves",
	Source: "two ids with one number are told and never joined",
}
