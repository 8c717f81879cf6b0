package attend

import (
	"iter"
	"slices"

	"github.com/integritas-id/integritas/internal/enum"
)

// EnrolmentState tells where a registration stands. The zero EnrolmentState is
// unknown.
type EnrolmentState uint8

// The states of a registration.
const (
	EnrolmentInvited    EnrolmentState = iota + 1 // diundang: an invitation went out, no answer yet
	EnrolmentRegistered                           // mendaftar: wants to come, no place given yet
	EnrolmentWaiting                              // daftar tunggu: wants to come, the places are taken
	EnrolmentConfirmed                            // terkonfirmasi: has a place
	EnrolmentDeclined                             // menolak: was invited and will not come
	EnrolmentWithdrawn                            // mengundurkan diri: had registered and will not come
	EnrolmentWalkIn                               // walk-in: came without invitation or registration
)

var enrolmentStateSet = enum.Set[EnrolmentState]{Name: "EnrolmentState", ID: "status pendaftaran", EN: "state of an enrolment", Rows: []enum.Row{
	EnrolmentInvited:    {Code: "diundang", ID: "Diundang", EN: "Invited", Synonyms: "undangan"},
	EnrolmentRegistered: {Code: "mendaftar", ID: "Mendaftar", EN: "Registered", Synonyms: "terdaftar|pendaftar"},
	EnrolmentWaiting:    {Code: "daftar-tunggu", ID: "Daftar tunggu", EN: "On the waiting list", Synonyms: "waiting list|menunggu|cadangan|waiting"},
	EnrolmentConfirmed:  {Code: "terkonfirmasi", ID: "Terkonfirmasi", EN: "Confirmed", Synonyms: "konfirmasi|dikonfirmasi|bersedia hadir|bersedia"},
	EnrolmentDeclined:   {Code: "menolak", ID: "Menolak", EN: "Declined", Synonyms: "tidak bersedia|berhalangan"},
	EnrolmentWithdrawn:  {Code: "mengundurkan-diri", ID: "Mengundurkan diri", EN: "Withdrawn", Synonyms: "mundur|batal ikut|undur diri"},
	EnrolmentWalkIn:     {Code: "walk-in", ID: "Hadir tanpa mendaftar", EN: "Walk-in", Synonyms: "datang di tempat|tanpa undangan|on the spot"},
}}

// enrolmentNext is, for each state, what may follow it. Who has declined or
// withdrawn may change his or her mind; who walked in was there.
var enrolmentNext = [...][]EnrolmentState{
	EnrolmentInvited:    {EnrolmentRegistered, EnrolmentWaiting, EnrolmentConfirmed, EnrolmentDeclined},
	EnrolmentRegistered: {EnrolmentWaiting, EnrolmentConfirmed, EnrolmentWithdrawn},
	EnrolmentWaiting:    {EnrolmentConfirmed, EnrolmentWithdrawn},
	EnrolmentConfirmed:  {EnrolmentWithdrawn},
	EnrolmentDeclined:   {EnrolmentRegistered, EnrolmentWaiting, EnrolmentConfirmed},
	EnrolmentWithdrawn:  {EnrolmentRegistered, EnrolmentWaiting, EnrolmentConfirmed},
	EnrolmentWalkIn:     {},
}

// Next yields the states that may follow s, none for an unknown one.
func (s EnrolmentState) Next() iter.Seq[EnrolmentState] {
	if int(s) >= len(enrolmentNext) {
		return slices.Values[[]EnrolmentState](nil)
	}
	return slices.Values(enrolmentNext[s])
}
