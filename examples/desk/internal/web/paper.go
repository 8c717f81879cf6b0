package web

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"slices"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/examples/desk/internal/desk"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/calendar"
	"github.com/integritas-id/integritas/program/paper"
	"github.com/integritas-id/integritas/program/recap"
)

func (v *visit) papersPage() error { return v.page("papers", nil) }

// printed sends a paper: a page of its own, which the browser prints or saves as PDF.
func (v *visit) printed(p interface {
	Write(io.Writer, language.Tag) error
},
) error {
	var out bytes.Buffer
	if err := p.Write(&out, v.tag); err != nil {
		return err
	}
	v.w.Header().Set("Content-Security-Policy", paperPolicy)
	return v.send(http.StatusOK, "text/html; charset=utf-8", out.Bytes())
}

// paper writes the paper that the address names.
func (v *visit) paper() error {
	e := v.event
	roll, err := v.Desk.Roll(v.ctx(), e)
	if err != nil {
		return err
	}
	set := e.Settings
	switch v.r.PathValue("paper") {
	case "attendance":
		return v.printed(&paper.AttendanceList{
			Letterhead: set.Letterhead, Event: e.Event, People: roll.Participants(), BlankRows: 10, Signatory: set.Signatory,
			Attendances: map[bool][]attend.Attendance{true: roll.Attendances}[v.r.URL.Query().Get("marks") != ""],
		})
	case "assignment":
		return v.printed(&paper.Assignment{
			Letterhead: set.Letterhead, Number: v.r.URL.Query().Get("number"), Event: e.Event,
			Assigned: officials(roll), RevealNIPs: true, Signatory: set.Signatory,
		})
	case "invitation":
		return v.printed(&paper.Invitation{
			Letterhead: set.Letterhead, Number: v.r.URL.Query().Get("number"), Event: e.Event, Rundown: len(e.Sessions) > 0,
			Spouses: e.Audience.Capacity.Unit == program.UnitCouple, Signatory: set.Signatory,
		})
	case "minutes":
		return v.printed(&paper.Minutes{
			Letterhead: set.Letterhead, Number: v.r.URL.Query().Get("number"), Event: v.counted(roll), Place: set.Signatory.Place,
			Parties: []paper.MinutesParty{{Signatory: set.Signatory}},
		})
	case "report":
		return v.report(roll)
	case "recap":
		sum, err := v.Desk.Recap(v.ctx(), e)
		if err != nil {
			return err
		}
		return v.printed(&paper.Recap{Letterhead: set.Letterhead, Title: e.Title.String(), Period: e.Schedule.Range, Sum: sum, By: dimensions, Signatory: set.Signatory})
	}
	return errMissing
}

// counted is the event with its people, for a paper that tells how many were there.
func (v *visit) counted(r *desk.Roll) *program.Event {
	e := v.bare()
	e.Participants = r.Participants()
	return e
}

// officials are those whom a letter of assignment can send: who has a NIP, and is
// nobody's partner or child.
func officials(r *desk.Roll) []participant.Participant {
	return slices.DeleteFunc(r.Participants(), func(p participant.Participant) bool {
		return p.NIP.IsZero() || p.IsSpouse() || p.IsChild()
	})
}

func (v *visit) report(roll *desk.Roll) error {
	sum, err := roll.Recap(v.event, v.Desk.Namespace)
	if err != nil {
		return err
	}
	register, err := v.Desk.Store.Certificates(v.ctx(), v.event.ID.String())
	if err != nil {
		return err
	}
	set := v.event.Settings
	return v.printed(&paper.Report{Letterhead: set.Letterhead, Event: v.event.Event, Recap: sum, Register: register, Signatory: set.Signatory})
}

// certificatesData is the page of certificates.
type certificatesData struct {
	Candidates       []desk.Candidate
	Held, Fresh, Not int // how many have one, are due, are not
}

func (v *visit) certificatesPage() error {
	roll, err := v.Desk.Roll(v.ctx(), v.event)
	if err != nil {
		return err
	}
	register, err := v.Desk.Store.Certificates(v.ctx(), v.event.ID.String())
	if err != nil {
		return err
	}
	data := certificatesData{Candidates: v.Desk.Candidates(v.event, roll, register)}
	for i := range data.Candidates {
		switch c := &data.Candidates[i]; {
		case c.Certificate != nil:
			data.Held++
		case c.IsChild():
		case c.Verdict == attend.VerdictEligible:
			data.Fresh++
		default:
			data.Not++
		}
	}
	return v.page("certificates", &data)
}

func (v *visit) issue() error {
	if _, err := v.Desk.Issue(v.ctx(), v.actor(), v.event); err != nil {
		return err
	}
	return v.to(v.path("/certificates?saved=1"))
}

// printCertificates prints the register, or the one certificate of a number.
func (v *visit) printCertificates() error {
	register, err := v.Desk.Store.Certificates(v.ctx(), v.event.ID.String())
	if err != nil {
		return err
	}
	if number := v.r.URL.Query().Get("number"); number != "" {
		c := register.Find(number)
		if c == nil {
			return errMissing
		}
		register = attend.Register{*c}
	}
	roll, err := v.Desk.Roll(v.ctx(), v.event)
	if err != nil {
		return err
	}
	set := v.event.Settings
	set.Signatory.On = civil.Date{} // each is signed on the day on which it was issued
	return v.printed(&paper.Certificates{
		Letterhead: set.Letterhead, Event: v.event.Event, Register: register, Attendances: roll.Attendances,
		Signatory: set.Signatory, VerifyAt: v.base() + "/c",
		QR: func(c *attend.Certificate) ([]byte, error) { return qrCode(v.base() + "/c/" + c.CheckCode) },
	})
}

// revoke ends a certificate, with a reason, and replace puts a new one in its place.
func (v *visit) revoke() error  { return v.end(v.Desk.Revoke) }
func (v *visit) replace() error { return v.end(v.Desk.Replace) }

func (v *visit) end(how func(ctx context.Context, by store.Actor, e store.Event, number, why string) error) error {
	f, err := v.form()
	if err != nil {
		return err
	}
	err = how(v.ctx(), v.actor(), v.event, f.Get("number"), f.Get("why"))
	if errors.Is(err, desk.ErrNotDue) {
		return badRequest("Menurut ketentuan kegiatan ini sekarang tidak ada sertifikat untuk orang itu; periksa kehadirannya.", "By the rules of the event no certificate is due to the person now; check the attendance.")
	}
	if _, ok := errors.AsType[*attend.CertificateError](err); ok {
		return badRequest("Tulis alasannya; sertifikatnya pun harus masih berlaku.", "Give the reason; and the certificate must still hold.")
	}
	if err != nil {
		return err
	}
	return v.to(v.path("/certificates?saved=1"))
}

// checkData is the page on which anybody checks a certificate.
type checkData struct {
	Code  string
	Asked bool
	Worth attend.Authenticity
	*attend.Certificate
	Event *program.Event
}

// checkPage tells what a printed certificate is worth, by its code.
func (v *visit) checkPage() error {
	code := v.r.PathValue("code")
	if code == "" {
		code = v.r.URL.Query().Get("code")
	}
	data := checkData{Code: cut(code, 40), Asked: code != ""}
	if !data.Asked {
		return v.page("check", &data)
	}
	if !v.signing.Allow(v.address()) {
		return errTooMany // codes are not to be tried out
	}
	worth, c, e, err := v.Desk.Verify(v.ctx(), code)
	if err != nil {
		return err
	}
	data.Worth, data.Certificate, data.Event = worth, c, e.Event
	return v.page("check", &data)
}

// eventDocument sends the event as a document; the committee's with its people where it
// asks for them.
func (v *visit) eventDocument() error {
	e := v.bare()
	if v.r.URL.Query().Get("people") != "" {
		roll, err := v.Desk.Roll(v.ctx(), v.event)
		if err != nil {
			return err
		}
		e.Participants = roll.Participants()
	}
	var out bytes.Buffer
	if err := e.Write(&out); err != nil {
		return err
	}
	return v.download("kegiatan.json", "application/json", out.Bytes())
}

// calendarFile sends the event for calendars.
func (v *visit) calendarFile() error {
	var out bytes.Buffer
	w := calendar.Writer{Stamp: v.Desk.Now(), Name: v.event.Title.String(), Tag: v.tag}
	if _, err := w.Write(&out, slices.Values([]*program.Event{v.bare()})); err != nil {
		return err
	}
	return v.download("kegiatan.ics", "text/calendar; charset=utf-8", out.Bytes())
}

// dimensions are what an event is added up by.
var dimensions = []recap.Dimension{recap.ByRole, recap.BySex, recap.ByUnit, recap.ByRegency, recap.BySession}
