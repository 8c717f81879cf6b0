package web

import (
	"errors"
	"io"
	"net/http"
	"slices"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/examples/desk/internal/desk"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/audit"
	"github.com/integritas-id/integritas/program/recap"
	"github.com/integritas-id/integritas/validation"
)

// front is the first page: what a guest can register for, or the events of who is
// signed in.
func (v *visit) front() error {
	if v.account.ID != "" {
		return v.to("/events")
	}
	events, err := v.Desk.Store.Events(v.ctx())
	if err != nil {
		return err
	}
	return v.page("front", events)
}

func (v *visit) eventsPage() error {
	events, err := v.Desk.Store.Events(v.ctx())
	if err != nil {
		return err
	}
	var seen []store.Event
	for _, e := range events {
		if v.account.Event == "" || v.account.Event == e.ID.String() {
			seen = append(seen, e)
		}
	}
	return v.page("events", seen)
}

// overview is what stands on the first page of an event.
type overview struct {
	Total    recap.Tally
	Free     int
	Limited  bool
	Waiting  int
	Holidays []civil.Holiday
	Problems validation.Problems
	Next     []program.Status
	Fault    string
}

func (v *visit) eventPage() error { return v.overview(http.StatusOK, "") }

func (v *visit) overview(status int, fault string) error {
	e := v.event
	o := overview{Fault: fault, Next: slices.Collect(e.Status.Next())}
	sum, err := v.Desk.Recap(v.ctx(), e)
	if err != nil {
		return err
	}
	o.Total = sum.Total()
	enrolments, err := v.Desk.Store.Enrolments(v.ctx(), e.ID.String())
	if err != nil {
		return err
	}
	o.Free, o.Limited = attend.Free(e.Audience.Capacity, enrolments)
	for i := range enrolments {
		if enrolments[i].State == attend.EnrolmentWaiting {
			o.Waiting++
		}
	}
	for day := range e.Schedule.Range.Days() {
		free, err := civil.Holidays{}.On(day)
		if _, unknown := errors.AsType[*civil.YearError](err); err != nil && !unknown {
			return err
		}
		o.Holidays = append(o.Holidays, free...)
		if len(o.Holidays) > 20 {
			break
		}
	}
	o.Problems = validation.Checker{On: v.today(), Limit: 50}.Check(&audit.Document{Event: e.Event})
	return v.pageWith(status, "event", &o)
}

// today is the day at the place of the event.
func (v *visit) today() civil.Date {
	if v.event.Event == nil {
		return civil.DateOf(v.Desk.Now())
	}
	return civil.DateOf(v.Desk.Now().In(v.event.ClockZone().Location()))
}

// loadEvent takes an event document: the event and, where it names them, its
// participants. An event that is there already is written anew.
func (v *visit) loadEvent() error {
	file, _, err := v.r.FormFile("document")
	if err != nil {
		return notAFile(err)
	}
	defer file.Close() //nolint:errcheck // it was only read
	e, err := program.Read(io.LimitReader(file, maxUpload))
	if read, ok := errors.AsType[*program.ReadError](err); ok {
		return badRequest("Bukan dokumen kegiatan: "+read.Message(langID), "Not an event document: "+read.Message(langEN))
	}
	if err != nil {
		return err
	}
	id, err := v.Desk.Load(v.ctx(), v.actor(), e)
	if errors.Is(err, desk.ErrNoID) {
		return badRequest("Dokumen itu tidak memuat id kegiatan.", "The document has no id of the event.")
	}
	if err != nil {
		return err
	}
	return v.to("/events/" + id + "?saved=1")
}

// notAFile says that no file came with a form, unless it was too large.
func notAFile(err error) error {
	if tooLarge(err) {
		return err
	}
	return badRequest("Pilih berkasnya dahulu.", "Choose the file first.")
}

// moveEvent takes a step in the life of the event.
func (v *visit) moveEvent() error {
	f, err := v.form()
	if err != nil {
		return err
	}
	change := program.Change{
		To:  take(f, "to", program.ParseStatus),
		At:  v.Desk.Now(),
		Why: f.Get("why"),
		New: civil.Range{Start: take(f, "from", civil.ParseDate), End: take(f, "until", civil.ParseDate)},
	}
	if f.Bad() {
		return v.overview(http.StatusUnprocessableEntity, v.say("Langkah atau tanggalnya tidak dikenal.", "The step or its days are not known."))
	}
	if change.New.End.IsZero() {
		change.New.End = change.New.Start
	}
	e := v.event
	if err := e.Transition(change); err != nil {
		return v.overview(http.StatusUnprocessableEntity, f.message(err))
	}
	if err := v.Desk.Store.Change(v.ctx(), v.actor(), func(tx *store.Tx) error { return tx.PutEvent(e) }); err != nil {
		return err
	}
	return v.to(v.path("?saved=1"))
}

// purgeEvent deletes the private data of the event, after a box was ticked.
func (v *visit) purgeEvent() error {
	if v.r.PostFormValue("sure") != "ya" {
		return badRequest("Centang dahulu bahwa data pribadi memang akan dihapus.", "Tick first that the private data shall be deleted.")
	}
	if err := v.Desk.Purge(v.ctx(), v.actor(), v.event); err != nil && !errors.Is(err, store.ErrPurged) {
		return err
	}
	return v.to(v.path("?saved=1"))
}
