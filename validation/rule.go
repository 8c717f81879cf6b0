package validation

import "github.com/integritas-id/integritas/internal/enum"

// Severity tells how bad a problem is. The zero Severity is unknown; no rule has it.
type Severity uint8

// The severities, the graver first.
const (
	Error   Severity = iota + 1 // the record cannot be right
	Warning                     // the record may be right, but a person should look
	Note                        // worth knowing, and nothing to mend: a day that is a holiday; reported only where Checker.Notes asks
)

var severitySet = enum.Set[Severity]{Name: "Severity", ID: "tingkat masalah", EN: "severity", Rows: []enum.Row{
	Error:   {Code: "error", ID: "kesalahan", EN: "error", Synonyms: "galat|salah"},
	Warning: {Code: "warning", ID: "peringatan", EN: "warning"},
	Note:    {Code: "note", ID: "catatan", EN: "note"},
}}

// Rule is one thing that can be wrong with a record. Rules are package variables
// of the package that owns the record, and are never changed.
type Rule struct {
	// Code is the record's word, a dot and lower-case words: "nip.birth-date". It
	// is stable and never used for anything else.
	Code     string
	Severity Severity
	// ID and EN tell in Indonesian and English what is wrong and how to mend it.
	// They are fmt formats; arguments are named by number ("%[1]v"), since word
	// order differs. %v writes a date, a number, an amount or a member of a closed
	// set for people ("5 Maret 2024", "1.500"), %d the bare digits, as of a year. No
	// argument holds private data.
	ID, EN string
	Source string // the regulation or reference that the rule rests on
}

var ruleMissing = Rule{
	Code: "record.missing", Severity: Error,
	ID:     "tidak ada data yang diperiksa; baca dahulu dokumennya",
	EN:     "there is no record to check; read the document first",
	Source: "what was never read cannot be right",
}
