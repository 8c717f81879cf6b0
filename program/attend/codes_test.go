package attend

// Codes are stored for ever: each constant beside its code, written by hand, so that two
// rows that change places fail the test of their set.

var assessmentKindCodes = map[AssessmentKind]string{
	AssessmentPre:          "pretes",
	AssessmentPost:         "postes",
	AssessmentSatisfaction: "kepuasan",
	AssessmentFollowUp:     "pascapelatihan",
}

var kirkpatrickCodes = map[Kirkpatrick]string{
	KirkpatrickReaction:  "reaksi",
	KirkpatrickLearning:  "pembelajaran",
	KirkpatrickBehaviour: "perilaku",
	KirkpatrickResults:   "hasil",
}

var gainBandCodes = map[GainBand]string{
	GainLow:    "rendah",
	GainMedium: "sedang",
	GainHigh:   "tinggi",
}

var attendanceStateCodes = map[AttendanceState]string{
	AttendancePresent:       "hadir",
	AttendanceLate:          "terlambat",
	AttendanceExcused:       "izin",
	AttendanceAbsent:        "alpa",
	AttendanceNotApplicable: "tidak-berlaku",
}

var absenceReasonCodes = map[AbsenceReason]string{
	AbsenceSick:   "sakit",
	AbsenceDuty:   "dinas",
	AbsenceFamily: "keluarga",
	AbsenceOther:  "lainnya",
}

var attendanceMethodCodes = map[AttendanceMethod]string{
	MethodSignature: "tanda-tangan",
	MethodQR:        "qr",
	MethodCommittee: "panitia",
	MethodOnlineLog: "log-daring",
	MethodImport:    "impor",
}

var certificateKindCodes = map[CertificateKind]string{
	CertificateAttendance: "kehadiran",
	CertificateCompletion: "penyelesaian",
}

var certificateStateCodes = map[CertificateState]string{
	CertificateIssued:   "terbit",
	CertificateReplaced: "diganti",
	CertificateRevoked:  "dicabut",
}

var basisCodes = map[Basis]string{
	BasisSessions: "sesi",
	BasisMinutes:  "menit",
}

var excusedRuleCodes = map[ExcusedRule]string{
	ExcusedMissed:   "tidak-hadir",
	ExcusedLeftOut:  "di-luar-dasar",
	ExcusedAttended: "hadir",
}

var verdictCodes = map[Verdict]string{
	VerdictEligible:   "berhak",
	VerdictNotYet:     "belum",
	VerdictIneligible: "tidak-berhak",
}

var enrolmentStateCodes = map[EnrolmentState]string{
	EnrolmentInvited:    "diundang",
	EnrolmentRegistered: "mendaftar",
	EnrolmentWaiting:    "daftar-tunggu",
	EnrolmentConfirmed:  "terkonfirmasi",
	EnrolmentDeclined:   "menolak",
	EnrolmentWithdrawn:  "mengundurkan-diri",
	EnrolmentWalkIn:     "walk-in",
}

var authenticityCodes = map[Authenticity]string{
	AuthenticityGenuine:  "asli",
	AuthenticityReplaced: "diganti",
	AuthenticityRevoked:  "dicabut",
	AuthenticityAltered:  "diubah",
}
