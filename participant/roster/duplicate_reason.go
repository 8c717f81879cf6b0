package roster

import "github.com/integritas-id/integritas/internal/enum"

// Reason tells why two entries seem to be one person. Zero is no reason.
type Reason uint8

// The reasons, the strongest first.
const (
	ReasonNumber   Reason = iota + 1 // the same NIP, NIK, NRP or old NIP
	ReasonContact                    // names alike, and the same telephone or e-mail
	ReasonNameUnit                   // names alike, in the same unit
	ReasonName                       // names alike, the unit of one not known or another
)

var reasonSet = enum.Set[Reason]{Name: "Reason", ID: "alasan kesamaan", EN: "reason for a duplicate", Rows: []enum.Row{
	ReasonNumber:   {Code: "number", ID: "nomor sama", EN: "same number"},
	ReasonContact:  {Code: "contact", ID: "nama mirip, kontak sama", EN: "similar name, same contact"},
	ReasonNameUnit: {Code: "name_unit", ID: "nama mirip, unit kerja sama", EN: "similar name, same unit"},
	ReasonName:     {Code: "name", ID: "nama mirip", EN: "similar name"},
}}
