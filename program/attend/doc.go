// Package attend holds who registered for an event, who was there, and what follows from
// it: standing, certificates, measures and credit.
//
//   - [Enrolment] is one registration; [Taken], [Free] and [Admissible] hold enrolments
//     against the capacity of the event.
//   - [Attendance] is one person's participation in one event with every mark, made by
//     [Of]; [Merge] puts lists together and [LinkPartners] couples.
//   - [Policy.Standing] tells how far a person has come, [Policy.Decide] whether a
//     certificate is due, and why not.
//   - [Policy.Certify] makes the certificate of whoever is eligible; [Certificate] and
//     [Register] hold what was issued, replaced and revoked, by the numbers of a
//     [Numbering], and [Register.Verify] tells what a printed one is worth.
//   - [Sheet], [Enrolments] and [People] hold whole lists against their event and against
//     themselves, and tell what is not counted.
//   - [Assessment], [Gain] and [Credit] hold what was learned, by the user's own
//     measures.
//
// A mark is never overwritten and a certificate never deleted: what stood before stays,
// with the moment and the reason of the change. What is not known is told as not known;
// it is never counted as attended.
package attend

//go:generate go run ../../internal/gen/enum -out enums.go -parse EnrolmentState,AttendanceState,AbsenceReason,AttendanceMethod EnrolmentState=EnrolmentStates AttendanceState=AttendanceStates AbsenceReason=AbsenceReasons AttendanceMethod=AttendanceMethods Basis ExcusedRule Verdict AssessmentKind=AssessmentKinds Kirkpatrick GainBand=GainBands CertificateKind=CertificateKinds CertificateState=CertificateStates Authenticity=Authenticities
