package program_test

import (
	"fmt"
	"slices"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
)

// Somebody left at noon on both days. Nothing can mend that any more, and the decision
// says why.
func ExamplePolicy_Decide() {
	event := course()
	a := &program.Attendance{Participant: wife}
	for _, m := range []struct {
		session string
		state   program.AttendanceState
	}{
		{"5a", program.AttendancePresent},
		{"5b", program.AttendanceAbsent},
		{"6a", program.AttendancePresent},
		{"6b", program.AttendanceAbsent},
	} {
		a.Enter(program.Mark{Session: m.session, State: m.state, Method: program.MethodQR})
	}
	policy := program.Policy{Kind: program.CertificateAttendance, MinShare: program.MustParseShare("75%"), Mandatory: true}
	decision := policy.Decide(program.Candidate{Event: event, Attendance: a}, clock(7, 7, 0))
	fmt.Println(decision.Verdict.Label(language.Indonesian))
	for _, reason := range decision.Reasons {
		fmt.Println(reason.Message(language.Indonesian))
		fmt.Println(reason.Message(language.English))
	}
	// Output:
	// Tidak berhak
	// kehadiran paling banyak 66,7%, kurang dari syarat 75%
	// attendance can reach 66.7% at most, less than the 75% required
}

// A correction keeps what stood before.
func ExampleAttendance() {
	a := program.Attendance{Participant: husband}
	a.Enter(program.Mark{Session: "5a", State: program.AttendanceAbsent, Method: program.MethodCommittee, Entered: clock(5, 10, 0)})
	a.Enter(program.Mark{Session: "5a", State: program.AttendancePresent, Method: program.MethodCommittee, Entered: clock(5, 15, 10), Corrects: "tanda tangan di lembar kedua"})
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
	policy := program.Policy{}
	st := policy.Standing(course(), attendance("5a", "hadir", "5b", "alpa", "6a", "hadir"), clock(6, 12, 0))
	fmt.Println(st.SoFar(), st.OfAll(), st.Best())
	// Output: 2/3 2/6 5/6
}

// Two desks kept a list each, and one of the lists was handed in twice.
func ExampleMergeAttendances() {
	hall := []program.Attendance{{Participant: husband, Marks: marks("5a", "hadir")}}
	online := []program.Attendance{{Participant: husband, Marks: marks("5b", "hadir")}, {Participant: guest, Marks: marks("5b", "hadir")}}
	for _, a := range program.MergeAttendances(hall, online, hall, online) {
		fmt.Println(len(a.Marks), a.Present())
	}
	// Output:
	// 2 true
	// 1 true
}

// Five places: the couple that came first takes two, the family of four does not fit,
// and the one behind it waits too, unless the event lets people be passed over.
func ExampleCapacity_Admissible() {
	waiting := []program.Enrolment{
		{Principal: guest, State: program.EnrolmentWaiting, Entered: clock(1, 10, 0)},
		{Principal: husband, Partner: wife, State: program.EnrolmentRegistered, Entered: clock(1, 8, 0)},
		{Principal: husband, Partner: wife, Children: []uuid.UUID{child, guest}, State: program.EnrolmentWaiting, Entered: clock(1, 9, 0)},
	}
	persons := program.Capacity{Limit: 5}
	fmt.Println(persons.Admissible(waiting))
	persons.PassOver = true
	fmt.Println(persons.Admissible(waiting))
	couples := program.Capacity{Limit: 2, Unit: program.UnitCouple}
	fmt.Println(couples.Admissible(waiting))
	// Output:
	// [1]
	// [1 0]
	// [1 2]
}

// A registration keeps its steps, and takes none that does not follow.
func ExampleEnrolment_Move() {
	e := program.Enrolment{Principal: husband, Partner: wife}
	for _, to := range []program.EnrolmentState{program.EnrolmentInvited, program.EnrolmentConfirmed, program.EnrolmentDeclined} {
		if err := e.Move(program.EnrolmentChange{To: to}); err != nil {
			fmt.Println(err)
		}
	}
	fmt.Println(e.State, e.WasInvited(), e.Persons())
	// Output:
	// program: a registration cannot go from terkonfirmasi to menolak
	// terkonfirmasi true 2
}

// A check code fits one certificate and nothing that was changed in it.
func ExampleCertificate_Seal() {
	secret := []byte("a key of sixteen bytes or more")
	c := program.Certificate{
		Number: "012/SERT/III/2024", Kind: program.CertificateAttendance, Event: eventID, Participant: husband,
		Name: "Drs. Contoh Nama, M.M.", Issued: civil.MustDate(2024, 3, 8), State: program.CertificateIssued,
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
	fmt.Println(c.Revoke(civil.MustDate(2024, 4, 1), "nama tertukar"), c.Valid())
	fmt.Println(c.Revoke(civil.MustDate(2024, 4, 2), "lagi"))
	// Output:
	// program: certificate 012/SERT/III/2024: a reason is needed for the state dicabut
	// <nil> false
	// program: certificate 012/SERT/III/2024 is dicabut and cannot become dicabut
}

func ExampleNumbering_Format() {
	n := program.Numbering{Scheme: "sertifikat", Pattern: "{seq:3}/SERT/{roman}/{year}"}
	fmt.Println(n.Format(12, civil.MustDate(2024, 3, 8)))
	n.Pattern = "{seq}/{unit}"
	fmt.Println(n.Format(12, civil.MustDate(2024, 3, 8)))
	// Output:
	// 012/SERT/III/2024 <nil>
	//  program: numbering with an unknown field "unit": "{seq}/{unit}"
}

// From 50 to 80 of 100: six tenths of what was missing. Who was not measured has no
// gain, which is not a gain of zero.
func ExampleGain() {
	pre := program.Assessment{Kind: program.AssessmentPre, Score: 50, Maximum: 100}
	post := program.Assessment{Kind: program.AssessmentPost, Score: 80, Maximum: 100}
	fmt.Println(program.Gain(pre, post))
	fmt.Println(program.Gain(pre, program.Assessment{}))
	// Output:
	// 0.6 sedang <nil>
	// 0 unknown program: a gain needs a pre-test and a post-test with a maximum
}

// Training hours of a person in a year.
func ExampleSumCredits() {
	policy := program.Policy{}
	credit := policy.CreditOf(course(), allPresent(), clock(8, 8, 0))
	for _, c := range program.SumCredits(slices.Values([]program.Credit{credit, credit})) {
		fmt.Println(c.Year, c.JP(), c.Events)
	}
	// Output: 2024 30 2
}

func ExampleParseShare() {
	share, err := program.ParseShare("66,7 persen")
	fmt.Println(share, err, share.Label(language.English))
	fmt.Println(program.Share{Part: 2, Whole: 3}.Less(share), "a hair below")
	// Output:
	// 667/1000 <nil> 66.7%
	// true a hair below
}

// A spouse is a participant of his or her own, with the role of a spouse.
func ExampleAttendanceOf() {
	enrolment := program.Enrolment{Principal: husband, Partner: wife, State: program.EnrolmentConfirmed}
	spouse := participant.Participant{ID: wife, SpouseOf: husband}
	a := program.AttendanceOf(course(), &spouse, &enrolment)
	fmt.Println(a.Role.Label(language.Indonesian), a.SpouseOf == husband, a.Enrolment)
	// Output: Pasangan pejabat (istri atau suami) true terkonfirmasi
}
