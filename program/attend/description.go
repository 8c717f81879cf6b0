package attend

import (
	"cmp"
	"slices"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

// Description is what one list tells of a person. In [Attendance.Others] it holds what
// differs from what is counted, and nothing else; the zero Description tells nothing.
type Description struct {
	Enrolment EnrolmentState     `json:"enrolment,omitempty"`
	Role      participant.Role   `json:"role,omitempty"`
	Part      program.PersonRole `json:"part,omitempty"`
	Track     string             `json:"track,omitempty"`
	Sex       participant.Sex    `json:"sex,omitempty"`
	Unit      string             `json:"unit,omitempty"`
	Office    office.Key         `json:"office,omitzero"`
	Region    region.Code        `json:"region,omitzero"`
	National  bool               `json:"national,omitempty"`
	SpouseOf  uuid.UUID          `json:"spouse_of,omitzero"`
	ChildOf   uuid.UUID          `json:"child_of,omitzero"`
	Partner   uuid.UUID          `json:"partner,omitzero"`
}

func (d Description) compare(o Description) int {
	return cmp.Or(
		cmp.Compare(d.Role, o.Role), cmp.Compare(d.Part, o.Part), cmp.Compare(d.Track, o.Track), cmp.Compare(d.Sex, o.Sex),
		cmp.Compare(d.Unit, o.Unit), cmp.Compare(d.Office, o.Office), cmp.Compare(d.Region.String(), o.Region.String()),
		cmp.Compare(truth(d.National), truth(o.National)), cmp.Compare(d.Enrolment, o.Enrolment),
		slices.Compare(d.SpouseOf[:], o.SpouseOf[:]), slices.Compare(d.ChildOf[:], o.ChildOf[:]), slices.Compare(d.Partner[:], o.Partner[:]),
	)
}

func truth(b bool) int {
	if b {
		return 1
	}
	return 0
}

// beyond returns what d tells otherwise than what is counted.
func (d Description) beyond(counted Description) Description {
	keep(&d.Role, counted.Role)
	keep(&d.Part, counted.Part)
	keep(&d.Sex, counted.Sex)
	keep(&d.SpouseOf, counted.SpouseOf)
	keep(&d.ChildOf, counted.ChildOf)
	keep(&d.Partner, counted.Partner)
	if fold.Equal(d.Track, counted.Track) {
		d.Track = ""
	}
	if d.Unit == counted.Unit || d.Office != "" && d.Office == counted.Office || d.Office == "" && fold.Equal(d.Unit, counted.Unit) {
		d.Unit, d.Office = "", ""
	}
	if !d.National && d.Region.IsZero() || d.National == counted.National && d.Region == counted.Region {
		d.National, d.Region = false, region.Code{}
	}
	out := counted.Enrolment == EnrolmentDeclined || counted.Enrolment == EnrolmentWithdrawn
	if !out || d.Enrolment == counted.Enrolment || d.Enrolment == EnrolmentInvited {
		d.Enrolment = 0 // one step of the same way
	}
	return d
}

// keep clears what is the same as what is counted.
func keep[T comparable](told *T, counted T) {
	if *told == counted {
		var zero T
		*told = zero
	}
}

// report tells what the i-th of the other lists says otherwise than what is counted.
func (d Description) report(s *validation.Scope, i int, counted Description) {
	if d.Enrolment != 0 {
		s.ReportIndex("others", i, &ruleOtherEnrolment, d.Enrolment, counted.Enrolment)
	}
	if d.Role != 0 {
		s.ReportIndex("others", i, &ruleOtherRole, d.Role, counted.Role)
	}
	if d.Part != 0 {
		s.ReportIndex("others", i, &ruleOtherPart, d.Part, counted.Part)
	}
	d.Enrolment, d.Role, d.Part = 0, 0, 0
	if d != (Description{}) {
		s.ReportIndex("others", i, &ruleOtherFacts)
	}
}

var ruleOtherEnrolment = validation.Rule{
	Code: "attendance.other-enrolment", Severity: validation.Warning,
	ID:     "daftar lain mencatat pendaftarannya %[1]v, sedangkan yang dipakai %[2]v; tanyakan kepada peserta",
	EN:     "another list has the registration as %[1]v, while %[2]v counts; ask the participant",
	Source: "what another list says otherwise is told",
}

var ruleOtherRole = validation.Rule{
	Code: "attendance.other-role", Severity: validation.Warning,
	ID:     "daftar lain mencatat peran %[1]v, sedangkan yang dihitung %[2]v; periksa jabatannya",
	EN:     "another list gives the role %[1]v, while %[2]v is counted; look at the post",
	Source: "of two posts the first of the earliest list is counted",
}

var ruleOtherPart = validation.Rule{
	Code: "attendance.other-part", Severity: validation.Warning,
	ID:     "daftar lain mencatat peserta sebagai %[1]v, sedangkan yang dipakai %[2]v; periksa perannya dalam kegiatan",
	EN:     "another list has the person as %[1]v, while %[2]v counts; look at the part in the event",
	Source: "what another list says otherwise is told",
}

var ruleOtherFacts = validation.Rule{
	Code: "attendance.other-facts", Severity: validation.Warning,
	ID:     "daftar lain mencatat keterangan lain tentang orang ini (jalur, jenis kelamin, instansi, wilayah, atau keluarga); bandingkan kedua daftarnya",
	EN:     "another list tells otherwise of the person (track, sex, office, region or family); compare the two lists",
	Source: "what another list says otherwise is told",
}
