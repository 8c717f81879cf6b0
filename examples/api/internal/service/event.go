package service

import (
	"net/http"
	"slices"
	"strconv"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/recap"
	"github.com/integritas-id/integritas/schema"
	"github.com/integritas-id/integritas/validation"
)

// page is how many records a page of a list has.
const page = 100

// etag is the tag of a version as a role sees it: what was read masked cannot be written
// back by it.
func etag(version int64, role Role) string {
	if role < Officer {
		return `"` + strconv.FormatInt(version, 10) + `-masked"`
	}
	return `"` + strconv.FormatInt(version, 10) + `"`
}

// version reads If-Match.
func (c *call) version() (int64, error) {
	given := c.r.Header.Get("If-Match")
	if given == "" {
		return 0, &problem{fault: faultMatchMissing}
	}
	text, err := strconv.Unquote(given)
	if err != nil {
		return 0, &problem{fault: faultStale}
	}
	version, err := strconv.ParseInt(text, 10, 64)
	if err != nil || version < 1 {
		return 0, &problem{fault: faultStale} // never a tag of what an officer saw
	}
	return version, nil
}

// show answers with a record, or tells that the caller has it already.
func (c *call) show(version int64, record any) error {
	tag := etag(version, c.role)
	c.w.Header().Set("ETag", tag)
	c.w.Header().Set("Cache-Control", "private, no-cache")
	c.w.Header().Add("Vary", "Authorization")
	if c.matches("If-None-Match", tag) {
		c.w.WriteHeader(http.StatusNotModified)
		return nil
	}
	return write(c.w, http.StatusOK, mediaJSON, record)
}

// made answers that a record is there now.
func (c *call) made(id uuid.UUID, path string) error {
	c.w.Header().Set("ETag", etag(1, Officer))
	c.w.Header().Set("Location", path)
	return write(c.w, http.StatusCreated, mediaJSON, map[string]any{"id": id, "location": path})
}

func (c *call) changed(version int64) error {
	c.w.Header().Set("ETag", etag(version, Officer))
	c.w.WriteHeader(http.StatusNoContent)
	return nil
}

// after reads where a page begins.
func (c *call) after() (id uuid.UUID, err error) {
	if text := c.r.URL.Query().Get("after"); text != "" {
		if id, err = uuid.Parse(text); err != nil {
			return id, &problem{fault: faultQuery}
		}
	}
	return id, nil
}

// listed is an event in a list.
type listed struct {
	ID    uuid.UUID     `json:"id"`
	Title program.Title `json:"title,omitzero"`
	Days  civil.Range   `json:"days,omitzero"`
}

func listEvents(s *Service, c *call) error {
	after, err := c.after()
	if err != nil {
		return err
	}
	all, err := s.Store.Events(c.r.Context(), after, page)
	if err != nil {
		return err
	}
	answer := struct {
		Events []listed  `json:"events"`
		Next   uuid.UUID `json:"next,omitzero"`
	}{Events: []listed{}}
	for _, kept := range all {
		answer.Events = append(answer.Events, listed{kept.Record.ID, kept.Record.Title, kept.Record.Schedule.Range})
	}
	if len(all) == page {
		answer.Next = all[page-1].Record.ID
	}
	return write(c.w, http.StatusOK, mediaJSON, answer)
}

func showEvent(s *Service, c *call) error {
	id, err := c.id("event")
	if err != nil {
		return err
	}
	kept, err := s.Store.Event(c.r.Context(), id)
	if err != nil {
		return err
	}
	if c.role < Officer {
		for i := range kept.Record.Contacts {
			kept.Record.Contacts[i].Phone, kept.Record.Contacts[i].Email = participant.Phone{}, participant.Email{}
		}
	}
	return c.show(kept.Version, kept.Record)
}

func putEvent(s *Service, c *call) error {
	id, err := c.id("event")
	if err != nil {
		return err
	}
	e, err := schema.Read[program.Event](c.r.Body)
	if err != nil {
		return err
	}
	e.Schema = program.EventSchema
	problems := validation.Check(e)
	if problems.Err() != nil || e.ID != id || len(e.Participants) > 0 { // participants have an address of their own
		return &problem{fault: faultWrong, found: slices.Concat(problems, apart(e, id))}
	}
	if c.r.Header.Get("If-None-Match") == "*" {
		if err := s.Store.AddEvent(c.r.Context(), e); err != nil {
			return err
		}
		return c.made(id, "/events/"+id.String())
	}
	version, err := c.version()
	if err != nil {
		return err
	}
	if c.role < Officer {
		return &problem{fault: faultForbidden}
	}
	if version, err = s.Store.PutEvent(c.r.Context(), e, version); err != nil {
		return err
	}
	return c.changed(version)
}

var (
	ruleID = validation.Rule{
		Code: "api.id", Severity: validation.Error,
		ID: "id tidak sama dengan yang ada di alamat; samakan", EN: "the id is not that of the address; make them the same", Source: "RFC 9110 9.3.4",
	}
	ruleParticipants = validation.Rule{
		Code: "api.participants", Severity: validation.Error,
		ID: "peserta tidak disimpan di dalam kegiatan; kirim ke alamat participants", EN: "participants are not kept within the event; send them to the address of the participants", Source: "UU 27/2022",
	}
)

// apart is what the service itself asks of an event.
func apart(e *program.Event, id uuid.UUID) (all validation.Problems) {
	if e.ID != id {
		all = append(all, validation.Problem{Path: "/id", Rule: &ruleID})
	}
	if len(e.Participants) > 0 {
		all = append(all, validation.Problem{Path: "/participants", Rule: &ruleParticipants})
	}
	return all
}

func showRecap(s *Service, c *call) error {
	e, err := s.event(c)
	if err != nil {
		return err
	}
	var list []attend.Attendance
	for kept, err := range s.Store.People(c.r.Context(), e.ID, uuid.Nil) {
		if err != nil {
			return err
		}
		list = append(list, attend.Of(e, &kept.Record, nil))
	}
	attend.LinkPartners(list)
	var sum recap.Recap
	if err := sum.Add(e, nil); err != nil {
		return err
	}
	for i := range list {
		if err := sum.Add(e, &list[i]); err != nil {
			return err
		}
	}
	return write(c.w, http.StatusOK, mediaJSON, &sum)
}

// event returns the event of the path.
func (s *Service) event(c *call) (*program.Event, error) {
	id, err := c.id("event")
	if err != nil {
		return nil, err
	}
	kept, err := s.Store.Event(c.r.Context(), id)
	return kept.Record, err
}

// readerOf reads the lists of an event: against its day, for its region, and with ids that
// are the same whenever a list is read.
func (s *Service) readerOf(e *program.Event) roster.Reader {
	return roster.Reader{On: e.Schedule.Range.Start, Within: e.Place.HeldIn.Code, Namespace: s.Namespace}
}
