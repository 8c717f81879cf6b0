package calendar

import "github.com/integritas-id/integritas/internal/enum"

// Reason says why something does not stand in a calendar. The zero Reason is unknown.
type Reason uint8

// The reasons.
const (
	ReasonProposal Reason = iota + 1 // usulan: only proposed
	ReasonDate                       // tanpa-tanggal: without a first day, or postponed without ever having had one
	ReasonRange                      // rentang-terbalik: the last day comes before the first
	ReasonIdentity                   // tanpa-id: neither id nor key, so its UID could not stay the same
	ReasonTwice                      // ganda: an event before it has the same id
	ReasonUntimed                    // tanpa-waktu: a session without a time or day of its own; the event's description lists it
	ReasonZone                       // tanpa-zona: the clock times alone, since their zone is not known
	ReasonClock                      // jam-terbalik: the closing time alone, since it is not after the opening
)

var reasonSet = enum.Set[Reason]{Name: "Reason", ID: "alasan tidak masuk kalender", EN: "reason for leaving an event out", Rows: []enum.Row{
	ReasonProposal: {Code: "usulan", ID: "baru diusulkan", EN: "only proposed"},
	ReasonDate:     {Code: "tanpa-tanggal", ID: "belum bertanggal", EN: "has no date"},
	ReasonRange:    {Code: "rentang-terbalik", ID: "hari terakhir mendahului hari pertama", EN: "the last day comes before the first"},
	ReasonIdentity: {Code: "tanpa-id", ID: "tidak memiliki id maupun key", EN: "has neither id nor key"},
	ReasonTwice:    {Code: "ganda", ID: "id-nya sudah dipakai kegiatan sebelumnya", EN: "an event before it has the same id"},
	ReasonUntimed:  {Code: "tanpa-waktu", ID: "sesi tanpa waktu sendiri, hanya disebut dalam keterangan acara", EN: "a session without a time of its own, listed in the event's description only"},
	ReasonZone:     {Code: "tanpa-zona", ID: "jamnya tanpa zona waktu, ditulis sepanjang hari", EN: "the clock times lack their zone, written as whole days"},
	ReasonClock:    {Code: "jam-terbalik", ID: "jam selesai tidak sesudah jam mulai, ditulis tanpa jam selesai", EN: "the closing time is not after the opening, written without it"},
}}

// IsPartial reports whether the event or session stands in the calendar all the same,
// without its clock times or without the closing one.
func (v Reason) IsPartial() bool { return v == ReasonZone || v == ReasonClock }
