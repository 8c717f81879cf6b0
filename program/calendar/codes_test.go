package calendar

// Codes are stored for ever: each constant beside its code, written by hand, so that two
// rows that change places fail the test of their set.

var reasonCodes = map[Reason]string{
	ReasonProposal: "usulan",
	ReasonDate:     "tanpa-tanggal",
	ReasonRange:    "rentang-terbalik",
	ReasonIdentity: "tanpa-id",
	ReasonTwice:    "ganda",
	ReasonUntimed:  "tanpa-waktu",
	ReasonZone:     "tanpa-zona",
	ReasonClock:    "jam-terbalik",
}
