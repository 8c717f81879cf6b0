package web

import (
	"errors"
	"net/http"
	"slices"

	"github.com/integritas-id/integritas/examples/desk/internal/desk"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/program/attend"
)

// peopleData is the list of the people of an event.
type peopleData struct {
	Query  string
	People []personRow
	All    int
	Page   int
	Pages  []int
}

// personRow is one line of it.
type personRow struct {
	store.Person
	*attend.Attendance
	Attended bool
}

// perPage is how many people stand on one page.
const perPage = 200

func (v *visit) peoplePage() error {
	data := peopleData{Query: cut(v.r.URL.Query().Get("q"), 100)}
	roll, err := v.Desk.Roll(v.ctx(), v.event)
	if err != nil {
		return err
	}
	people := roll.People
	if data.Query != "" {
		if people, err = v.Desk.Store.FindPeople(v.ctx(), v.event.ID.String(), data.Query, 1000); err != nil {
			return err
		}
	}
	data.All = len(people)
	data.Page = max(v.newFormOf(v.r.URL.Query()).number("page", 1000), 1)
	for i := range (len(people) + perPage - 1) / perPage {
		data.Pages = append(data.Pages, i+1)
	}
	first := min((data.Page-1)*perPage, len(people))
	for _, p := range people[first:min(first+perPage, len(people))] {
		a := roll.Attendance(p.ID.String())
		data.People = append(data.People, personRow{p, a, a.PresentAt(v.event.Event)})
	}
	return v.page("people", &data)
}

// personData is the page of one person.
type personData struct {
	store.Person
	Form     *form
	State    attend.EnrolmentState
	Withdraw bool // the registration can be withdrawn
	Marks    []sessionMark
	Partner  *store.Person
	Shown    string // the field that was revealed
	Value    string
}

func (v *visit) person() (store.Person, error) {
	return v.Desk.Store.Person(v.ctx(), v.event.ID.String(), v.r.PathValue("person"))
}

func (v *visit) personPage() error {
	p, err := v.person()
	if err != nil {
		return err
	}
	return v.personWith(http.StatusOK, p, nil, "", "")
}

func (v *visit) personWith(status int, p store.Person, f *form, shown, value string) error {
	roll, err := v.Desk.Roll(v.ctx(), v.event)
	if err != nil {
		return err
	}
	data := personData{Person: p, Form: f, Partner: roll.Partner(p.ID), Shown: shown, Value: value}
	if a := roll.Attendance(p.ID.String()); a != nil {
		data.State = a.Enrolment
		data.Withdraw = slices.Contains(slices.Collect(a.Enrolment.Next()), attend.EnrolmentWithdrawn)
		data.Marks = v.marksOf(a)
	}
	if f == nil {
		data.Form = v.newForm()
	}
	return v.pageWith(status, "person", &data)
}

// reveal shows one private value of one person, and writes down that it was shown.
func (v *visit) reveal() error {
	p, err := v.person()
	if err != nil {
		return err
	}
	field := v.r.PostFormValue("field")
	value := revealed(&p.Participant, field)
	if value == "" {
		return store.ErrNotFound
	}
	err = v.Desk.Store.Change(v.ctx(), v.actor(), func(tx *store.Tx) error {
		return tx.Note("buka-data", v.event.ID.String(), p.ID.String(), field)
	})
	if err != nil {
		return err
	}
	return v.personWith(http.StatusOK, p, nil, field, value)
}

// revealed returns a private value in full.
func revealed(p *participant.Participant, field string) string {
	switch field {
	case "nip":
		return p.NIP.Display()
	case "nik":
		return p.NIK.Display()
	case "phone":
		var all string
		for _, phone := range p.Phones {
			all += phone.Display() + " "
		}
		return all
	case "email":
		return p.Email.Reveal()
	}
	return ""
}

// correct writes a person anew from the form. An empty number, telephone or e-mail
// leaves what is there: it was not shown either.
func (v *visit) correct() error {
	p, err := v.person()
	if err != nil {
		return err
	}
	f, err := v.form()
	if err != nil {
		return err
	}
	keep := func(name roster.Field, value string) {
		if f.Get(name.String()) == "" {
			f.set(name.String(), value)
		}
	}
	keep(roster.FieldNIP, p.NIP.Reveal())
	keep(roster.FieldEmail, p.Email.Reveal())
	keep(roster.FieldPhone, revealed(&p.Participant, "phone"))
	problems, err := v.Desk.Correct(v.ctx(), v.actor(), v.event, p, guestForm(f).Own)
	if errors.Is(err, desk.ErrFaults) {
		f.remark("", problems)
		return v.personWith(http.StatusUnprocessableEntity, p, f, "", "")
	}
	if err != nil {
		return err
	}
	return v.to(v.path("/people/" + p.ID.String() + "?saved=1"))
}

// withdraw takes a person out of the registration; who waits comes next.
func (v *visit) withdraw() error {
	p, err := v.person()
	if err != nil {
		return err
	}
	if err := v.Desk.Withdraw(v.ctx(), v.actor(), v.event, p.ID); err != nil {
		if _, ok := errors.AsType[*attend.EnrolmentError](err); ok {
			return badRequest("Pendaftaran ini tidak dapat ditarik lagi.", "The registration cannot be withdrawn any more.")
		}
		return err
	}
	return v.to(v.path("/people/" + p.ID.String() + "?saved=1"))
}

func (v *visit) dropPerson() error {
	p, err := v.person()
	if err != nil {
		return err
	}
	if err := v.Desk.Drop(v.ctx(), v.actor(), v.event, p.ID); err != nil {
		return err
	}
	return v.to(v.path("/people?saved=1"))
}
