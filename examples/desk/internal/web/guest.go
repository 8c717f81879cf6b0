package web

import (
	"bytes"
	"encoding/json"
	"errors"
	"html/template"
	"image/png"
	"net/http"
	"slices"
	"strings"

	"github.com/boombuler/barcode"
	"github.com/boombuler/barcode/qr"

	"github.com/integritas-id/integritas/examples/desk/internal/auth"
	"github.com/integritas-id/integritas/examples/desk/internal/desk"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/schemaorg"
	"github.com/integritas-id/integritas/validation"
)

// guestData is the form of a guest.
type guestData struct {
	Form  *form
	Known bool // somebody of the form is on the list already
}

// open reports whether guests can register now.
func (v *visit) open() bool { return v.event.Settings.Open && v.event.Purged.IsZero() }

func (v *visit) guestPage() error {
	if !v.open() {
		return v.page("closed", nil)
	}
	return v.page("guest", guestData{Form: v.newForm()})
}

// register registers a guest and shows the ticket.
func (v *visit) register() error {
	if !v.open() {
		return v.pageWith(http.StatusConflict, "closed", nil)
	}
	f, err := v.form()
	if err != nil {
		return err
	}
	people, own, partner := v.Desk.ReadGuest(v.event, guestForm(f))
	f.remark("", own)
	f.remark(partnerPrefix, partner)
	if f.Refused() {
		return v.pageWith(http.StatusUnprocessableEntity, "guest", guestData{f, false})
	}
	ticket, err := v.Desk.Register(v.ctx(), v.actor(), v.event, people)
	switch {
	case errors.Is(err, desk.ErrKnown):
		return v.pageWith(http.StatusConflict, "guest", guestData{f, true})
	case errors.Is(err, desk.ErrFaults):
		f.fault("name", v.say("isi namanya", "enter the name"))
		return v.pageWith(http.StatusUnprocessableEntity, "guest", guestData{f, false})
	case err != nil:
		return err
	}
	return v.to("/t/" + ticket)
}

// checkGuest tells what is wrong with a form while it is filled in.
func (v *visit) checkGuest() error {
	f, err := v.form()
	if err != nil {
		return err
	}
	_, own, partner := v.Desk.ReadGuest(v.event, guestForm(f))
	f.remark("", own)
	f.remark(partnerPrefix, partner)
	body, err := json.Marshal(f.faults)
	if err != nil {
		return err
	}
	return v.send(http.StatusOK, "application/json", body)
}

// partnerPrefix stands before the names of the partner's fields.
const partnerPrefix = "partner-"

// guestForm reads the fields of the form: the names are the library's codes.
func guestForm(f *form) desk.Guest {
	own, partner := map[string][]string{}, map[string][]string{}
	for name := range f.values {
		if rest, ok := strings.CutPrefix(name, partnerPrefix); ok {
			partner[rest] = []string{f.Get(name)}
		} else {
			own[name] = []string{f.Get(name)}
		}
	}
	var g desk.Guest
	g.Own, _ = roster.FormOf(own)
	g.Partner, _ = roster.FormOf(partner)
	return g
}

// remark writes problems to the fields that they are about.
func (f *form) remark(prefix string, problems roster.FormProblems) {
	for _, p := range problems {
		name := roster.FieldName.String()
		if !p.Field.IsZero() {
			name = p.Field.String()
		}
		f.faults[prefix+name] = append(f.faults[prefix+name], said{p.Message(f.tag), p.Severity() != validation.Error})
	}
}

// Refused reports whether a fault stands in the form that is no mere remark.
func (f *form) Refused() bool {
	for _, all := range f.faults {
		if slices.ContainsFunc(all, func(s said) bool { return !s.Look }) {
			return true
		}
	}
	return false
}

// ticketData is the page that a guest shows at the door.
type ticketData struct {
	store.Person
	Ticket  string
	State   attend.EnrolmentState
	Partner *store.Person
	Marks   []sessionMark // for the door alone
}

// ticketPage shows the ticket. Who is signed in at the door marks its holder from there:
// any camera that reads a QR code opens it.
func (v *visit) ticketPage() error {
	event, p, err := v.Desk.Store.ByTicket(v.ctx(), v.r.PathValue("ticket"))
	if err != nil {
		return err
	}
	if v.event, err = v.Desk.Store.Event(v.ctx(), event); err != nil {
		return err
	}
	roll, err := v.Desk.Roll(v.ctx(), v.event)
	if err != nil {
		return err
	}
	data := ticketData{Person: p, Ticket: p.Ticket}
	if a := roll.Attendance(p.ID.String()); a != nil {
		data.State = a.Enrolment
		data.Partner = roll.Partner(p.ID)
		if v.atDoor() {
			data.Marks = v.marksOf(a)
		}
	}
	return v.page("ticket", &data)
}

// atDoor reports whether who asks may mark the people of the event.
func (v *visit) atDoor() bool {
	return auth.DoorDesk.Has(auth.Role(v.account.Role)) && (v.account.Event == "" || v.account.Event == v.event.ID.String())
}

// ticketCode draws the QR code of a ticket: the address of its page.
func (v *visit) ticketCode() error {
	if _, _, err := v.Desk.Store.ByTicket(v.ctx(), v.r.PathValue("ticket")); err != nil {
		return err
	}
	picture, err := qrCode(v.base() + "/t/" + v.r.PathValue("ticket"))
	if err != nil {
		return err
	}
	return v.send(http.StatusOK, "image/png", picture)
}

// qrCode draws a text as a QR code.
func qrCode(text string) ([]byte, error) {
	code, err := qr.Encode(text, qr.M, qr.Auto)
	if err != nil {
		return nil, err
	}
	const module = 6
	side := code.Bounds().Dx() * module
	if code, err = barcode.Scale(code, side, side); err != nil {
		return nil, err
	}
	var out bytes.Buffer
	err = png.Encode(&out, code)
	return out.Bytes(), err
}

// publicData is the page of an event for everybody.
type publicData struct {
	JSONLD template.JS
	Open   bool
}

func (v *visit) publicPage() error {
	data := publicData{Open: v.open()}
	document, err := schemaorg.Writer{Tag: v.tag}.Marshal(v.bare())
	switch {
	case err == nil:
		data.JSONLD = template.JS(document) //nolint:gosec // it is written to stand within a script
	case !errors.Is(err, schemaorg.ErrNoDate):
		return err
	}
	return v.page("public", &data)
}

// bare is the event without its participants, who are never among what is public.
func (v *visit) bare() *program.Event {
	bare := *v.event.Event
	bare.Participants = nil
	return &bare
}
