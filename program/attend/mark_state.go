package attend

import "github.com/integritas-id/integritas/internal/enum"

// AttendanceState tells whether somebody was at a session. The zero
// AttendanceState is unknown, which is not absence.
type AttendanceState uint8

// The states of attendance.
const (
	AttendancePresent       AttendanceState = iota + 1 // hadir
	AttendanceLate                                     // terlambat
	AttendanceExcused                                  // izin, with a reason
	AttendanceAbsent                                   // alpa: absent without a reason
	AttendanceNotApplicable                            // tidak berlaku: the session was not meant for the person
)

var attendanceStateSet = enum.Set[AttendanceState]{Name: "AttendanceState", ID: "status kehadiran", EN: "state of attendance", Rows: []enum.Row{
	AttendancePresent:       {Code: "hadir", ID: "Hadir", EN: "Present", Synonyms: "h|ada|datang|v|ya"},
	AttendanceLate:          {Code: "terlambat", ID: "Terlambat", EN: "Late", Synonyms: "t|telat|datang terlambat"},
	AttendanceExcused:       {Code: "izin", ID: "Izin", EN: "Excused", Synonyms: "i|ijin|berizin|dengan keterangan"},
	AttendanceAbsent:        {Code: "alpa", ID: "Alpa", EN: "Absent", Synonyms: "a|alfa|alpha|tidak hadir|tanpa keterangan|tk|mangkir"},
	AttendanceNotApplicable: {Code: "tidak-berlaku", ID: "Tidak berlaku", EN: "Not applicable", Synonyms: "tb|n/a|bukan peserta sesi"},
}}

// AbsenceReason is why somebody is excused. The zero AbsenceReason is not told.
type AbsenceReason uint8

// The reasons of an excuse.
const (
	AbsenceSick   AbsenceReason = iota + 1 // sakit
	AbsenceDuty                            // dinas: on duty elsewhere
	AbsenceFamily                          // keluarga: a family matter
	AbsenceOther                           // lainnya
)

var absenceReasonSet = enum.Set[AbsenceReason]{Name: "AbsenceReason", ID: "alasan ketidakhadiran", EN: "reason for absence", Rows: []enum.Row{
	AbsenceSick:   {Code: "sakit", ID: "Sakit", EN: "Sick", Synonyms: "s|ill"},
	AbsenceDuty:   {Code: "dinas", ID: "Dinas", EN: "On duty", Synonyms: "d|dl|dinas luar|tugas|tugas dinas|perjalanan dinas"},
	AbsenceFamily: {Code: "keluarga", ID: "Urusan keluarga", EN: "Family matter", Synonyms: "kepentingan keluarga|family"},
	AbsenceOther:  {Code: "lainnya", ID: "Lainnya", EN: "Other", Synonyms: "lain-lain|lain"},
}}

// AttendanceMethod is how a mark came about. The zero AttendanceMethod is not told.
type AttendanceMethod uint8

// The methods of taking attendance.
const (
	MethodSignature AttendanceMethod = iota + 1 // tanda tangan on the attendance list
	MethodQR                                    // a QR code was scanned
	MethodCommittee                             // panitia: a committee member entered it
	MethodOnlineLog                             // log daring: the log of the online room
	MethodImport                                // impor: taken over from another system
)

var attendanceMethodSet = enum.Set[AttendanceMethod]{Name: "AttendanceMethod", ID: "cara presensi", EN: "method of attendance", Rows: []enum.Row{
	MethodSignature: {Code: "tanda-tangan", ID: "Tanda tangan", EN: "Signature", Synonyms: "ttd|paraf|daftar hadir"},
	MethodQR:        {Code: "qr", ID: "Kode QR", EN: "QR code", Synonyms: "qrcode|barcode|scan|pindai"},
	MethodCommittee: {Code: "panitia", ID: "Dicatat panitia", EN: "Entered by the committee", Synonyms: "manual|admin|operator"},
	MethodOnlineLog: {Code: "log-daring", ID: "Log daring", EN: "Online log", Synonyms: "zoom|log zoom|online log|log online"},
	MethodImport:    {Code: "impor", ID: "Impor", EN: "Import", Synonyms: "import"},
}}
