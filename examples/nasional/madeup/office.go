package madeup

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/catalogue"
	"github.com/integritas-id/integritas/region"
)

// Format is the form in which an office keeps its data.
type Format int

// The formats, which the offices take in turns.
const (
	FormatLines   Format = iota // events and attendances as JSON lines
	FormatPacked                // the same, packed by gzip
	FormatSheets                // one document for each event, with its attendances
	FormatZstd                  // JSON lines, packed by zstandard
	FormatLists                 // events as JSON lines, a list for each by its key, as CSV
	FormatOneList               // one list of all events, with a column for the event, packed
	FormatRecap                 // nothing but a recap
	formats
)

// unit is an office of a region and the post from which somebody of it comes.
type unit struct {
	name, post string
	role       participant.Role
	key        office.Key
}

// seats are the units that send people, and the post of whom they send.
var seats = [...]struct{ unit, post string }{
	{"Sekretariat Daerah", "Sekretaris Daerah"},
	{"Inspektorat", "Inspektur"},
	{"Badan Perencanaan Pembangunan Daerah", "Kepala Badan"},
	{"Badan Kepegawaian dan Pengembangan Sumber Daya Manusia", "Kepala Badan"},
	{"Dinas Pendidikan", "Kepala Dinas"},
	{"Dinas Kesehatan", "Kepala Dinas"},
	{"Dinas Sosial", "Kepala Dinas"},
	{"Dinas Perhubungan", "Sekretaris Dinas"},
	{"Dinas Komunikasi dan Informatika", "Kepala Bidang"},
	{"Dinas Kependudukan dan Pencatatan Sipil", "Kepala Dinas"},
	{"Dinas Lingkungan Hidup", "Kepala Seksi"},
	{"Satuan Polisi Pamong Praja", "Kepala Satuan Polisi Pamong Praja"},
	{"Sekretariat DPRD", "Sekretaris DPRD"},
	{"Rumah Sakit Umum Daerah", "Direktur RSUD"},
}

// place is one office: a regency or city, its units and how it keeps its data.
type place struct {
	region region.Region
	format Format
	units  []unit
	dir    string
}

func newPlace(r region.Region, format Format, dir string) *place {
	p := &place{region: r, format: format, dir: dir}
	for _, s := range seats {
		u := unit{name: s.unit + " " + r.FullName(), post: s.post}
		if post, err := participant.ParsePosition(s.post); err == nil {
			u.role = post.Role
		}
		if o, err := office.Parse(u.name); err == nil {
			u.key = o.In(r.Code).Key()
		}
		p.units = append(p.units, u)
	}
	return p
}

// trainings are the programmes of the catalogue whose events people come to.
var trainings = slices.Collect(func(yield func(program.Program) bool) {
	for p := range catalogue.All() {
		if p.Kind.ForEvent() && !p.Pillar.IsZero() && !yield(p) {
			return
		}
	}
})

// event makes the event of a place with a number.
func (p *place) event(random *rand.Rand, n int) *program.Event {
	training := trainings[random.IntN(len(trainings))]
	day := civil.MustDate(2015, 1, 5).AddDays(random.IntN(3650))
	slug := strings.ReplaceAll(strings.ToLower(p.region.FullName()), " ", "-")
	e := &program.Event{
		Schema: program.EventSchema, ID: newID(random), Key: fmt.Sprintf("%s-%v-%d", slug, day, n),
		Programme: training.ID, Title: program.Title{Text: training.Title.Text + " " + p.region.FullName()},
		Kind: training.Kind, Pillar: training.Pillar, Status: program.StatusFinished, Mode: program.ModeOffline,
	}
	e.Schedule = program.Schedule{Range: civil.Day(day), Zone: civil.WIB, From: civil.MustClock(8, 0), To: civil.MustClock(16, 0)}
	e.Place.HeldIn = program.Area{Code: p.region.Code, Name: p.region.FullName()}
	e.Place.Venue.Name = "Aula Kantor " + p.region.FullName()
	if p.format != FormatLists && p.format != FormatOneList { // a list does not tell the session
		for i := range 2 {
			e.Sessions = append(e.Sessions, program.Session{ID: fmt.Sprintf("s%d", i+1), Title: program.Text{Text: fmt.Sprintf("Sesi %d", i+1)}})
		}
	}
	return e
}

func newID(random *rand.Rand) (id uuid.UUID) {
	for i := range id {
		id[i] = byte(random.Uint32())
	}
	id[6], id[8] = id[6]&0x0f|0x40, id[8]&0x3f|0x80 // version 4
	return id
}

// attendance makes the attendance of a person of a unit.
func (p *place) attendance(random *rand.Rand, e *program.Event, who person, u *unit, namespace uuid.UUID) attend.Attendance {
	a := attend.Attendance{
		Event: e.ID, Participant: who.id(namespace), Enrolment: attend.EnrolmentConfirmed, Invited: true, Role: u.role,
		Part: program.PersonParticipant, Sex: who.sex(), Unit: u.name, Office: u.key, Region: p.region.Code,
	}
	at := time.Date(e.Schedule.Range.Start.Year(), e.Schedule.Range.Start.Month(), e.Schedule.Range.Start.Day(), 1, 5, 0, 0, time.UTC)
	for i := range e.Sessions {
		state := attend.AttendancePresent
		if random.IntN(4) == 0 {
			state = attend.AttendanceAbsent
		}
		a.Marks = append(a.Marks, attend.Mark{
			Session: e.Sessions[i].ID, State: state, Method: attend.MethodQR, Entered: at.Add(time.Duration(i) * 4 * time.Hour),
		})
	}
	return a
}

// spouse makes the attendance of somebody's husband or wife, who is known to the office alone.
func (p *place) spouse(a *attend.Attendance) attend.Attendance {
	s := attend.Attendance{
		Event: a.Event, Participant: uuid.NewSHA1(a.Participant, []byte("pasangan")), Enrolment: attend.EnrolmentConfirmed, Invited: true,
		Role: participant.RolePasangan, Part: program.PersonParticipant, Sex: 3 - a.Sex, SpouseOf: a.Participant, Marks: a.Marks,
	}
	return s
}

// participant makes the person of a row of a list.
func (p *place) participant(who person, u *unit, namespace uuid.UUID) participant.Participant {
	x := participant.Participant{ID: who.id(namespace), NIP: who.nip(), Sex: who.sex(), Unit: u.name}
	x.Name, _ = participant.ParseName(who.name())
	post, _ := participant.ParsePosition(u.post)
	x.Positions = []participant.Position{post}
	return x
}
