package service

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"slices"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/examples/api/internal/store"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/schema"
	"github.com/integritas-id/integritas/validation"
)

// seen is a person as the caller may see him or her.
func (c *call) seen(p participant.Participant) any {
	if c.role < Officer {
		return participant.Masked(p)
	}
	return p
}

func listPeople(s *Service, c *call) error {
	e, err := s.event(c)
	if err != nil {
		return err
	}
	after, err := c.after()
	if err != nil {
		return err
	}
	answer := struct {
		Participants []any     `json:"participants"`
		Next         uuid.UUID `json:"next,omitzero"`
	}{Participants: []any{}}
	for kept, err := range s.Store.People(c.r.Context(), e.ID, after) {
		if err != nil {
			return err
		}
		answer.Participants = append(answer.Participants, c.seen(kept.Record))
		if len(answer.Participants) == page {
			answer.Next = kept.Record.ID
			break
		}
	}
	return write(c.w, http.StatusOK, mediaJSON, answer)
}

func showPerson(s *Service, c *call) error {
	event, id, err := c.person()
	if err != nil {
		return err
	}
	kept, err := s.Store.Person(c.r.Context(), event, id)
	if err != nil {
		return err
	}
	return c.show(kept.Version, c.seen(kept.Record))
}

func (c *call) person() (event, id uuid.UUID, err error) {
	if event, err = c.id("event"); err != nil {
		return event, id, err
	}
	id, err = c.id("participant")
	return event, id, err
}

func addPerson(s *Service, c *call) error {
	key := c.r.Header.Get("Idempotency-Key")
	if key == "" || len(key) > 200 {
		return &problem{fault: faultKeyMissing}
	}
	e, err := s.event(c)
	if err != nil {
		return err
	}
	data, err := c.body()
	if err != nil {
		return err
	}
	p, err := schema.Read[participant.Participant](bytes.NewReader(data))
	if err != nil {
		return err
	}
	if problems := (validation.Checker{On: e.Schedule.Range.Start}).Check(p); problems.Err() != nil {
		return &problem{fault: faultWrong, found: problems}
	}
	if p.ID == uuid.Nil {
		p.ID = p.StableID(s.Namespace)
	}
	if p.ID == uuid.Nil { // nobody with a number
		p.ID = uuid.New()
	}
	sum := sha256.Sum256(data)
	id, err := s.Store.AddPerson(c.r.Context(), e.ID, p, store.Request{Caller: c.caller, Key: key, Digest: hex.EncodeToString(sum[:])})
	if err != nil {
		return err
	}
	return c.made(id, "/events/"+e.ID.String()+"/participants/"+id.String())
}

func putPerson(s *Service, c *call) error {
	event, id, err := c.person()
	if err != nil {
		return err
	}
	version, err := c.version()
	if err != nil {
		return err
	}
	e, err := s.event(c)
	if err != nil {
		return err
	}
	p, err := schema.Read[participant.Participant](c.r.Body)
	if err != nil {
		return err
	}
	problems := validation.Checker{On: e.Schedule.Range.Start}.Check(p)
	if p.ID != id {
		problems = append(problems, validation.Problem{Path: "/id", Rule: &ruleID})
	}
	if problems.Err() != nil {
		return &problem{fault: faultWrong, found: problems}
	}
	if version, err = s.Store.PutPerson(c.r.Context(), event, p, version); err != nil {
		return err
	}
	return c.changed(version)
}

func dropPerson(s *Service, c *call) error {
	event, id, err := c.person()
	if err != nil {
		return err
	}
	version, err := c.version()
	if err != nil {
		return err
	}
	if err := s.Store.DropPerson(c.r.Context(), event, id, version); err != nil {
		return err
	}
	c.w.WriteHeader(http.StatusNoContent)
	return nil
}

// imported tells what became of the rows of a list.
type imported struct {
	Before   bool            `json:"before"`   // the same list came before, and nothing was done
	Added    int             `json:"added"`    // how many people are new
	Known    []int           `json:"known"`    // the rows of those who are there already, and stay as they are
	Refused  []int           `json:"refused"`  // the rows that are wrong, and were left out
	Passed   []passed        `json:"passed"`   // the rows that hold nobody, the empty ones apart
	Problems roster.Problems `json:"problems"` // of all rows
}

type passed struct {
	Row int         `json:"row"`
	Why roster.Pass `json:"why"`
}

func importList(s *Service, c *call) error {
	skip := c.r.URL.Query().Get("errors")
	if skip != "" && skip != "skip" {
		return &problem{fault: faultQuery}
	}
	e, err := s.event(c)
	if err != nil {
		return err
	}
	data, err := c.body()
	if err != nil {
		return err
	}
	done := imported{Known: []int{}, Refused: []int{}, Passed: []passed{}, Problems: roster.Problems{}}
	reader := s.readerOf(e)
	reader.Passed = func(p roster.Passed) {
		if p.Why != roster.PassEmpty {
			done.Passed = append(done.Passed, passed{p.Row, p.Why})
		}
	}
	var people []participant.Participant
	var rows []int
	for entry, err := range entries(reader, data) {
		if err != nil {
			return err
		}
		done.Problems = append(done.Problems, entry.Problems...)
		if entry.Cells.Len() == 0 { // the headings of a list without people
			continue
		}
		if !entry.IsPerson() || entry.Problems.Err() != nil {
			done.Refused = append(done.Refused, entry.Row)
			continue
		}
		people, rows = append(people, entry.Participant), append(rows, entry.Row)
	}
	if len(done.Refused) > 0 && skip == "" {
		return &problem{fault: faultWrong, found: done.Problems}
	}
	return s.keep(c, e.ID, data, people, rows, done)
}

// keep stores the people of a list, and answers what became of its rows.
func (s *Service) keep(c *call, event uuid.UUID, data []byte, people []participant.Participant, rows []int, done imported) error {
	sum := sha256.Sum256(data)
	result, err := s.Store.Import(c.r.Context(), event, hex.EncodeToString(sum[:]), people)
	if err != nil {
		return err
	}
	done.Before, done.Added = result.Before, len(result.Added)
	for _, i := range result.Known {
		done.Known = append(done.Known, rows[i])
	}
	slices.Sort(done.Known)
	return write(c.w, http.StatusOK, mediaJSON, done)
}
