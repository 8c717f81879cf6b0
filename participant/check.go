package participant

import (
	"github.com/google/uuid"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/validation"
)

// adulthood is the age in completed years up to which somebody is a child
// (UU 35/2014 Pasal 1).
const adulthood = 18

// Check reports what does not fit: a person without a name, numbers that are
// implausible, and numbers, sex and birth date that disagree. Disagreement is a
// warning, since numbers are not reissued for small mistakes. Rules about age need
// the day of the check.
func (p *Participant) Check(s *validation.Scope) {
	on, dated := s.On()
	if p.Name.Full == "" {
		s.Report("name", &ruleName)
	}
	if turnsWriting(p.Name.Full) {
		s.Report("name", &ruleNameTurned)
	}
	if mixesScripts(p.Name.Full) {
		s.Report("name", &ruleNameScripts)
	}
	if !p.NIP.IsZero() {
		p.checkNIP(s, on)
	}
	if !p.NIK.IsZero() {
		p.checkNIK(s, on)
	}
	if dated && !p.BirthDate.IsZero() {
		p.checkAge(s, on)
	}
	if !p.Address.IsZero() {
		s.Field("address", &p.Address)
	}
	validation.Each(s, "credentials", p.Credentials)
	if p.ID != uuid.Nil {
		if p.SpouseOf == p.ID {
			s.Report("spouse_of", &ruleSpouseSelf)
		}
		if p.ChildOf == p.ID {
			s.Report("child_of", &ruleChildSelf)
		}
	}
}

// Validate returns a [*validation.CheckError] with the errors of Check, or nil. Warnings
// pass, and rules that need a day are left out.
func (p *Participant) Validate() error { return validation.Check(p).Err() }

func (p *Participant) checkNIP(s *validation.Scope, on civil.Date) {
	if !p.BirthDate.IsZero() && p.BirthDate.Reveal() != p.NIP.BirthDate() {
		s.Report("nip", &ruleNIPBirthDate)
	}
	if p.Sex != 0 && p.Sex != p.NIP.Sex() {
		s.Report("nip", &ruleNIPSex, p.Sex)
	}
	if p.Rank != 0 && p.Rank.Kind() != p.NIP.Kind() {
		s.Report("rank", &ruleRankKind, p.Rank, p.NIP.Kind())
	}
	for code := range p.NIP.Warnings(on) {
		switch code {
		case CodeAgeLow:
			s.Report("nip", &ruleNIPAgeLow)
		case CodeAgeHigh:
			s.Report("nip", &ruleNIPAgeHigh)
		case CodeTMTFuture:
			s.Report("nip", &ruleNIPFuture)
		case CodeTMTOld:
			s.Report("nip", &ruleNIPOld)
		}
	}
}

func (p *Participant) checkNIK(s *validation.Scope, on civil.Date) {
	known, sex := p.BirthDate.Reveal(), p.Sex
	byNIP := !p.NIP.IsZero()
	switch {
	case !known.IsZero():
		if !p.NIK.isBorn(known) {
			s.Report("nik", &ruleNIKBirthDate)
		}
	case byNIP:
		if known = p.NIP.BirthDate(); !p.NIK.isBorn(known) {
			s.Report("nik", &ruleNIKBirthDateNIP)
		}
	}
	switch {
	case sex != 0:
		if sex != p.NIK.Sex() {
			s.Report("nik", &ruleNIKSex, sex)
		}
	case byNIP:
		if p.NIP.Sex() != p.NIK.Sex() {
			s.Report("nik", &ruleNIKSexNIP)
		}
	}
	for code := range p.NIK.Warnings(on) {
		switch code {
		case CodeRegionRetired:
			s.Report("nik", &ruleNIKRetired)
		case CodeRegionUnknown:
			s.Report("nik", &ruleNIKUnknown)
		case CodeMinor:
			// A known birth date settles the century, and a child may be one.
			if known.IsZero() && !p.IsChild() {
				s.Report("nik", &ruleNIKMinor)
			}
		}
	}
}

// isBorn reports whether the number can be that of somebody born on the day: it has
// the day, the month and the year without its century.
func (n NIK) isBorn(d civil.Date) bool {
	day, month, year := n.born()
	return day%40 == d.Day() && month == int(d.Month()) && year == d.Year()%100
}

func (p *Participant) checkAge(s *validation.Scope, on civil.Date) {
	born := p.BirthDate.Reveal()
	switch {
	case born.After(on):
		s.Report("birth_date", &ruleBirthDateFuture)
	case !p.IsChild() && born.YearsUntil(on) < adulthood:
		s.Report("birth_date", &ruleMinor)
	}
}
