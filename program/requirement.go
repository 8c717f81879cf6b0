package program

import "github.com/integritas-id/integritas/internal/enum"

// Requirement is what a step needs. The zero Requirement is none.
type Requirement uint8

// What a step may need.
const (
	RequirementReason     Requirement = iota + 1 // alasan: why it was postponed, rescheduled, cancelled or stopped
	RequirementDate                              // tanggal: the event has no dates, or its range runs backwards
	RequirementNewDate                           // tanggal-baru: rescheduling needs dates other than the old ones
	RequirementReschedule                        // penjadwalan-ulang: dates that are set change only by rescheduling
	RequirementLetter                            // surat: number and date of the letter of invitation
	RequirementReport                            // laporan: number and date of the report
	RequirementEvidence                          // bukti: a follow-up with its evidence
	RequirementOrder                             // urutan: the moment lies before that of the step before
)

var requirementSet = enum.Set[Requirement]{Name: "Requirement", ID: "syarat perubahan status", EN: "requirement of a transition", Rows: []enum.Row{
	RequirementReason:     {Code: "alasan", ID: "alasan perubahan", EN: "the reason for the change"},
	RequirementDate:       {Code: "tanggal", ID: "tanggal kegiatan", EN: "the dates of the event"},
	RequirementNewDate:    {Code: "tanggal-baru", ID: "tanggal baru yang berbeda", EN: "new dates that differ from the old ones"},
	RequirementReschedule: {Code: "penjadwalan-ulang", ID: "penjadwalan ulang, karena tanggalnya sudah ditetapkan", EN: "a rescheduling, since the dates are already set"},
	RequirementLetter:     {Code: "surat", ID: "nomor dan tanggal surat undangan", EN: "number and date of the letter of invitation"},
	RequirementReport:     {Code: "laporan", ID: "nomor dan tanggal laporan", EN: "number and date of the report"},
	RequirementEvidence:   {Code: "bukti", ID: "tindak lanjut beserta buktinya", EN: "a follow-up with its evidence"},
	RequirementOrder:      {Code: "urutan", ID: "waktu yang tidak mendahului langkah sebelumnya", EN: "a moment not before that of the step before"},
}}
