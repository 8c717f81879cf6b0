package attend_test

import (
	"fmt"
	"slices"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
)

// Somebody left at noon on both days. Nothing can mend that any more, and the decision
// says why.
func ExamplePolicy_Decide() {
	event := course()
	a := &attend.Attendance{Participant: wife}
	for _, m := range []struct {
		session string
		state   attend.AttendanceState
	}{
		{"5a", attend.AttendancePresent},
		{"5b", attend.AttendanceAbsent},
		{"6a", attend.AttendancePresent},
		{"6b", attend.AttendanceAbsent},
	} {
		a.Enter(attend.Mark{Session: m.session, State: m.state, Method: attend.MethodQR})
	}
	policy := attend.Policy{Kind: attend.CertificateAttendance, MinShare: attend.MustParseShare("75%"), Mandatory: true}
	decision := policy.Decide(attend.Candidate{Event: event, Attendance: a}, clock(7, 7, 0))
	fmt.Println(decision.Verdict.Label(language.Indonesian))
	for _, reason := range decision.Reasons {
		fmt.Println(reason.Message(language.Indonesian))
		fmt.Println(reason.Message(language.English))
	}
	// Output:
	// Tidak berhak
	// kehadiran paling tinggi 66,7%, belum mencapai syarat 75%
	// attendance can reach 66.7% at most, less than the 75% required
}

// A correction keeps what stood before.
func ExampleAttendance() {
	a := attend.Attendance{Participant: husband}
	a.Enter(attend.Mark{Session: "5a", State: attend.AttendanceAbsent, Method: attend.MethodCommittee, Entered: clock(5, 10, 0)})
	a.Enter(attend.Mark{Session: "5a", State: attend.AttendancePresent, Method: attend.MethodCommittee, Entered: clock(5, 15, 10), Corrects: "tanda tangan di lembar kedua"})
	m, _ := a.Mark("5a")
	fmt.Println(m.State, "karena", m.Corrects)
	for old := range a.Superseded() {
		fmt.Println("semula", old.State)
	}
	fmt.Println(a.Enrolment, a.Invited)
	// Output:
	// hadir karena tanda tangan di lembar kedua
	// semula alpa
	// walk-in false
}

// Standing tells the share so far, of all sessions, and the best still reachable.
func ExamplePolicy_Standing() {
	policy := attend.Policy{}
	st := policy.Standing(course(), attendance("5a", "hadir", "5b", "alpa", "6a", "hadir"), clock(6, 12, 0))
	fmt.Println(st.SoFar(), st.OfAll(), st.Best())
	// Output: 2/3 2/6 5/6
}

// Two desks kept a list each, and one of the lists was handed in twice.
func ExampleMerge() {
	hall := []attend.Attendance{{Participant: husband, Marks: marks("5a", "hadir")}}
	online := []attend.Attendance{{Participant: husband, Marks: marks("5b", "hadir")}, {Participant: guest, Marks: marks("5b", "hadir")}}
	for _, a := range attend.Merge(hall, online, hall, online) {
		fmt.Println(len(a.Marks), a.Present())
	}
	// Output:
	// 2 true
	// 1 true
}

// Five places: the couple that came first takes two, the family of four does not fit,
// and the one behind it waits too, unless the event lets people be passed over.
func ExampleAdmissible() {
	waiting := []attend.Enrolment{
		{Principal: guest, State: attend.EnrolmentWaiting, Entered: clock(1, 10, 0)},
		{Principal: husband, Partner: wife, State: attend.EnrolmentRegistered, Entered: clock(1, 8, 0)},
		{Principal: husband, Partner: wife, Children: []uuid.UUID{child, guest}, State: attend.EnrolmentWaiting, Entered: clock(1, 9, 0)},
	}
	persons := program.Capacity{Limit: 5}
	fmt.Println(attend.Admissible(persons, waiting))
	persons.PassOver = true
	fmt.Println(attend.Admissible(persons, waiting))
	couples := program.Capacity{Limit: 2, Unit: program.UnitCouple}
	fmt.Println(attend.Admissible(couples, waiting))
	// Output:
	// [1]
	// [1 0]
	// [1 2]
}

// A registration keeps its steps, and takes none that does not follow.
func ExampleEnrolment_Move() {
	e := attend.Enrolment{Principal: husband, Partner: wife}
	for _, to := range []attend.EnrolmentState{attend.EnrolmentInvited, attend.EnrolmentConfirmed, attend.EnrolmentDeclined} {
		if err := e.Move(attend.EnrolmentChange{To: to}); err != nil {
			fmt.Println(err)
		}
	}
	fmt.Println(e.State, e.WasInvited(), e.Persons())
	// Output:
	// attend: a registration cannot go from terkonfirmasi to menolak
	// terkonfirmasi true 2
}

// A check code fits one certificate and nothing that was changed in it.
func ExampleCertificate_Seal() {
	secret := []byte("a key of sixteen bytes or more")
	c := attend.Certificate{
		Number: "012/SERT/III/2024", Kind: attend.CertificateAttendance, Event: eventID, Participant: husband,
		Name: "Drs. Contoh Nama, M.M.", Issued: civil.MustDate(2024, 3, 8), State: attend.CertificateIssued,
	}
	code := c.Seal(secret)
	fmt.Println(code, c.Verify(secret, code))
	c.Name = "Drs. Contoh Nama, M.M., Ph.D."
	fmt.Println(c.Verify(secret, code))
	// Output:
	// WSGA-ATKX-9TXN true
	// false
}

// A revoked certificate stays in the register, with the reason.
func ExampleCertificate_Revoke() {
	c := certificate("012/SERT/III/2024")
	fmt.Println(c.Revoke(civil.MustDate(2024, 4, 1), ""))
	fmt.Println(c.Revoke(civil.MustDate(2024, 4, 1), "nama tertukar"), c.IsValid())
	fmt.Println(c.Revoke(civil.MustDate(2024, 4, 2), "lagi"))
	// Output:
	// attend: certificate 012/SERT/III/2024: a reason is needed for the state dicabut
	// <nil> false
	// attend: certificate 012/SERT/III/2024 is dicabut and cannot become dicabut
}

func ExampleNumbering_Format() {
	n := attend.Numbering{Scheme: "sertifikat", Pattern: "{seq:3}/SERT/{roman}/{year}"}
	fmt.Println(n.Format(12, civil.MustDate(2024, 3, 8)))
	n.Pattern = "{seq}/{unit}"
	fmt.Println(n.Format(12, civil.MustDate(2024, 3, 8)))
	// Output:
	// 012/SERT/III/2024 <nil>
	//  attend: numbering with an unknown field "unit": "{seq}/{unit}"
}

// From 50 to 80 of 100: six tenths of what was missing. Who was not measured has no
// gain, which is not a gain of zero.
func ExampleGain() {
	pre := attend.Assessment{Kind: attend.AssessmentPre, Score: 50, Maximum: 100}
	post := attend.Assessment{Kind: attend.AssessmentPost, Score: 80, Maximum: 100}
	fmt.Println(attend.Gain(pre, post))
	fmt.Println(attend.Gain(pre, attend.Assessment{}))
	// Output:
	// 0.6 sedang <nil>
	// 0 unknown attend: a gain needs a pre-test and a post-test with a maximum
}

// Training hours of a person in a year.
func ExampleSumCredits() {
	policy := attend.Policy{}
	credit := policy.CreditOf(course(), allPresent(), clock(8, 8, 0))
	for _, c := range attend.SumCredits(slices.Values([]attend.Credit{credit, credit})) {
		fmt.Println(c.Year, c.JP(), c.Events)
	}
	// Output: 2024 30 2
}

func ExampleParseShare() {
	share, err := attend.ParseShare("66,7 persen")
	fmt.Println(share, err, share.Label(language.English))
	fmt.Println(attend.Share{Part: 2, Whole: 3}.Less(share), "a hair below")
	// Output:
	// 667/1000 <nil> 66.7%
	// true a hair below
}

// A spouse is a participant of his or her own, with the role of a spouse.
func ExampleOf() {
	enrolment := attend.Enrolment{Principal: husband, Partner: wife, State: attend.EnrolmentConfirmed}
	spouse := participant.Participant{ID: wife, SpouseOf: husband}
	a := attend.Of(course(), &spouse, &enrolment)
	fmt.Println(a.Role.Label(language.Indonesian), a.SpouseOf == husband, a.Enrolment)
	// Output: Pasangan pejabat (istri atau suami) true terkonfirmasi
}
