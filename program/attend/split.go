package attend

import (
	"slices"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
)

// SplitError says that nobody can be taken out of a registration.
type SplitError struct {
	Stranger bool // the registration is not for this person
	Alone    bool // nobody of age would stay: move the registration itself
}

// Error tells why nobody can leave the registration, in English.
func (e *SplitError) Error() string {
	if e.Stranger {
		return "attend: the registration is not for the person who should leave it"
	}
	return "attend: nobody of age would stay in the registration; move it as a whole"
}

// Message tells why nobody can leave the registration: in English for an English tag, else in Indonesian.
func (e *SplitError) Message(tag language.Tag) string {
	if e.Stranger {
		return enum.ByTag(tag, "orang itu tidak tercantum dalam pendaftaran ini", "the registration is not for that person")
	}
	return enum.ByTag(tag, "tidak ada orang dewasa yang tersisa dalam pendaftaran; pindahkan seluruhnya", "nobody of age would stay in the registration; move it as a whole")
}

// Split takes one person out of a registration, as when half a couple withdraws, and
// returns the registration of the one who left: with the steps so far and the step c, which
// goes to withdrawn or declined, and without an ID, which is the host's to give. Whoever
// stays keeps the ID, the place and the time of entry; the partner of a principal who
// leaves becomes the principal. Somebody who is not there, and the last one of age, are a
// [*SplitError]; a step that cannot follow is an [*EnrolmentError]. Then nothing changes.
func (e *Enrolment) Split(leaves uuid.UUID, c EnrolmentChange) (Enrolment, error) {
	switch {
	case !e.Has(leaves):
		return Enrolment{}, &SplitError{Stranger: true}
	case leaves == e.Principal && e.Partner == uuid.Nil:
		return Enrolment{}, &SplitError{Alone: true}
	case c.To != EnrolmentWithdrawn && c.To != EnrolmentDeclined:
		return Enrolment{}, &EnrolmentError{From: e.State, To: c.To, Allowed: slices.Collect(e.State.Next())}
	}
	left := Enrolment{Principal: leaves, State: e.State, Entered: e.Entered, Since: e.Since, History: slices.Clone(e.History)}
	if err := left.Move(c); err != nil {
		return Enrolment{}, err
	}
	switch leaves {
	case e.Principal:
		e.Principal, e.Partner = e.Partner, uuid.Nil
	case e.Partner:
		e.Partner = uuid.Nil
	default:
		e.Children = slices.DeleteFunc(slices.Clone(e.Children), func(id uuid.UUID) bool { return id == leaves })
	}
	return left, nil
}
