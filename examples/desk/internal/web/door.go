package web

import (
	"encoding/json"
	"errors"
	"net/http"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
)

// sessionMark is one session and the mark that counts for it.
type sessionMark struct {
	ID, Name string
	State    attend.AttendanceState // zero: no mark
}

// marksOf returns the sessions of the event with the marks of a person.
func (v *visit) marksOf(a *attend.Attendance) []sessionMark {
	var marks []sessionMark
	for _, s := range v.held() {
		m, _ := a.Mark(s.ID)
		marks = append(marks, sessionMark{s.ID, s.Name(), m.State})
	}
	return marks
}

// held are the sessions of the event that were not cancelled.
func (v *visit) held() []*program.Session {
	var held []*program.Session
	for i := range v.event.Sessions {
		if s := &v.event.Sessions[i]; !s.Cancelled {
			held = append(held, s)
		}
	}
	return held
}

// doorData is the page at the door.
type doorData struct {
	Session string
	Query   string
	Found   []doorPerson
	More    bool
	Done    *store.Person
	Present int // at the session
}

// doorPerson is somebody whom the door looks for.
type doorPerson struct {
	store.Person
	State   attend.AttendanceState
	Partner *store.Person
	Both    bool // neither of the couple has a mark yet
}

// maxFound is how many people a search shows.
const maxFound = 12

func (v *visit) doorPage() error {
	q := v.r.URL.Query()
	data := doorData{Session: q.Get("session"), Query: cut(q.Get("q"), 100)}
	if held := v.held(); !slices.ContainsFunc(held, func(s *program.Session) bool { return s.ID == data.Session }) && len(held) > 0 {
		data.Session = held[0].ID
	}
	roll, err := v.Desk.Roll(v.ctx(), v.event)
	if err != nil {
		return err
	}
	for i := range roll.Attendances {
		if m, _ := roll.Attendances[i].Mark(data.Session); m.Attended() {
			data.Present++
		}
	}
	if done := roll.Attendance(q.Get("done")); done != nil {
		p, err := v.Desk.Store.Person(v.ctx(), v.event.ID.String(), done.Participant.String())
		if err != nil {
			return err
		}
		data.Done = &p
	}
	if data.Query == "" {
		return v.page("door", &data)
	}
	found, err := v.Desk.Store.FindPeople(v.ctx(), v.event.ID.String(), data.Query, maxFound+1)
	if err != nil {
		return err
	}
	data.More = len(found) > maxFound
	for _, p := range found[:min(len(found), maxFound)] {
		one := doorPerson{Person: p, Partner: roll.Partner(p.ID)}
		m, _ := roll.Attendance(p.ID.String()).Mark(data.Session)
		one.State = m.State
		if one.Partner != nil {
			other, _ := roll.Attendance(one.Partner.ID.String()).Mark(data.Session)
			one.Both = m.State.IsZero() && other.State.IsZero()
		}
		data.Found = append(data.Found, one)
	}
	return v.page("door", &data)
}

// doorRoll is what a desk at the door keeps for when there is no connection: names, and
// nothing else that is private.
type doorRoll struct {
	Event  string     `json:"event"`
	People []doorName `json:"people"`
}

type doorName struct {
	ID      string   `json:"id"`
	Name    string   `json:"name"`
	Office  string   `json:"office,omitempty"`
	Ticket  string   `json:"ticket"`
	Partner string   `json:"partner,omitempty"`
	Present []string `json:"present,omitempty"` // the sessions of marks that the server has
}

func (v *visit) doorRoll() error {
	roll, err := v.Desk.Roll(v.ctx(), v.event)
	if err != nil {
		return err
	}
	out := doorRoll{Event: v.event.ID.String(), People: []doorName{}}
	for i := range roll.People {
		p := &roll.People[i]
		one := doorName{ID: p.ID.String(), Name: p.PrintedName(), Office: p.Unit, Ticket: p.Ticket}
		if partner := roll.Partner(p.ID); partner != nil {
			one.Partner = partner.ID.String()
		}
		for _, m := range v.marksOf(&roll.Attendances[i]) {
			if m.State == attend.AttendancePresent || m.State == attend.AttendanceLate {
				one.Present = append(one.Present, m.ID)
			}
		}
		out.People = append(out.People, one)
	}
	body, err := json.Marshal(out)
	if err != nil {
		return err
	}
	return v.send(http.StatusOK, "application/json", body)
}

// sent is one mark as a desk at the door sends it.
type sent struct {
	ID      string                  `json:"id"`
	Person  string                  `json:"person"`
	Session string                  `json:"session"`
	State   attend.AttendanceState  `json:"state"`
	Method  attend.AttendanceMethod `json:"method"`
	Entered time.Time               `json:"entered"`
	Sent    time.Time               `json:"sent"` // now, by the same clock
}

// received is what became of one mark.
type received struct {
	ID    string `json:"id"`
	OK    bool   `json:"ok"` // it is kept, now or since before; it need not be sent again
	Error string `json:"error,omitempty"`
}

// maxMarks is how many marks one request may carry.
const maxMarks = 1000

// postMarks keeps the marks of a desk, each once however often it is sent, and confirms
// them when they are on the disk.
func (v *visit) postMarks() error {
	var marks []sent
	if err := json.NewDecoder(v.r.Body).Decode(&marks); err != nil {
		if tooLarge(err) {
			return err
		}
		return badRequest("Bukan daftar tanda hadir.", "Not a list of marks.")
	}
	if len(marks) > maxMarks {
		return badRequest("Terlalu banyak sekaligus.", "Too many at once.")
	}
	var answers []received
	err := v.Desk.Store.Change(v.ctx(), v.actor(), func(tx *store.Tx) error {
		answers = []received{}
		for _, m := range marks {
			mark, err := v.mark(m)
			if err == nil {
				_, err = tx.AddMark(v.event.ID.String(), mark)
			}
			if known, ok := errors.AsType[*fault](err); ok {
				answers = append(answers, received{ID: m.ID, Error: known.Text(v.tag.String())})
				continue
			}
			if errors.Is(err, store.ErrNotFound) {
				answers = append(answers, received{ID: m.ID, Error: v.say("orang ini tidak ada dalam daftar kegiatan ini", "this person is not on the list of this event")})
				continue
			}
			if err != nil {
				return err
			}
			answers = append(answers, received{ID: m.ID, OK: true})
		}
		return nil
	})
	if err != nil {
		return err
	}
	body, err := json.Marshal(answers)
	if err != nil {
		return err
	}
	return v.send(http.StatusOK, "application/json", body)
}

// entered is when a mark was made, by the server's clock: what counts is how long before
// it was sent, so that the clock of a telephone may be wrong.
func (m *sent) entered(now time.Time) time.Time {
	if m.Entered.IsZero() {
		return now
	}
	at := m.Entered
	if !m.Sent.IsZero() {
		at = now.Add(m.Entered.Sub(m.Sent))
	}
	if at.After(now) {
		return now
	}
	return at
}

// mark makes the mark of what a desk sent.
func (v *visit) mark(m sent) (store.Mark, error) {
	if _, err := uuid.Parse(m.ID); err != nil {
		return store.Mark{}, &fault{http.StatusUnprocessableEntity, "tanda hadir tanpa id", "a mark without an id"}
	}
	if !v.hasSession(m.Session) {
		return store.Mark{}, &fault{http.StatusUnprocessableEntity, "sesi itu tidak ada dalam kegiatan ini", "the event has no such session"}
	}
	entered := m.entered(v.Desk.Now()).UTC().Truncate(time.Millisecond)
	mark := attend.Mark{Session: m.Session, State: m.State, Method: m.Method, Mode: program.ModeOffline, Entered: entered, By: v.account.Login}
	return store.Mark{ID: m.ID, Person: m.Person, Mark: mark}, nil
}

// hasSession reports whether the event has a session; of one that was cancelled since, a
// desk may still send marks.
func (v *visit) hasSession(id string) bool {
	return slices.ContainsFunc(v.event.Sessions, func(s program.Session) bool { return s.ID == id })
}

// postMark marks one person, or a couple, from a form.
func (v *visit) postMark() error {
	f, err := v.form()
	if err != nil {
		return err
	}
	state := take(f, "state", attend.ParseAttendanceState)
	if f.Bad() {
		return badRequest("Keadaan itu tidak dikenal.", "That state is not known.")
	}
	people := f.values["person"]
	if len(people) == 0 || len(people) > 2 {
		return store.ErrNotFound
	}
	err = v.Desk.Store.Change(v.ctx(), v.actor(), func(tx *store.Tx) error {
		for _, person := range people {
			mark, err := v.mark(sent{ID: uuid.NewString(), Person: person, Session: f.Get("session"), State: state, Method: attend.MethodCommittee})
			if err != nil {
				return err
			}
			if state.IsZero() {
				mark.Corrects = f.Get("why")
			}
			if _, err := tx.AddMark(v.event.ID.String(), mark); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	if back := f.Get("back"); back == "ticket" {
		p, err := v.Desk.Store.Person(v.ctx(), v.event.ID.String(), people[0])
		if err != nil {
			return err
		}
		return v.to("/t/" + p.Ticket)
	}
	return v.to(v.path("/door?session=" + f.Get("session") + "&done=" + people[0]))
}

// serviceWorker sends the script that keeps the page of the door for when there is no
// connection; it has to stand at the root to see it.
func (v *visit) serviceWorker() error {
	script, err := static.ReadFile("static/sw.js")
	if err != nil {
		return err
	}
	return v.send(http.StatusOK, "text/javascript; charset=utf-8", script)
}
