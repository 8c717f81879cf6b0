package attend

import "github.com/integritas-id/integritas/internal/enum"

// CertificateKind is what a certificate certifies. The zero CertificateKind is
// unknown.
type CertificateKind uint8

// The two kinds of certificate.
const (
	CertificateAttendance CertificateKind = iota + 1 // kehadiran: the person was there
	CertificateCompletion                            // penyelesaian: the person met what the course asks for
)

var certificateKindSet = enum.Set[CertificateKind]{Name: "CertificateKind", ID: "jenis sertifikat", EN: "kind of certificate", Rows: []enum.Row{
	CertificateAttendance: {Code: "kehadiran", ID: "Sertifikat kehadiran", EN: "Certificate of attendance", Synonyms: "keikutsertaan|sertifikat keikutsertaan|piagam"},
	CertificateCompletion: {Code: "penyelesaian", ID: "Sertifikat penyelesaian", EN: "Certificate of completion", Synonyms: "kelulusan|sertifikat kelulusan|sttpl|sttpp"},
}}

// CertificateState tells whether a certificate holds. The zero CertificateState is
// unknown: nothing was issued.
type CertificateState uint8

// The states of a certificate.
const (
	CertificateIssued   CertificateState = iota + 1 // terbit: holds
	CertificateReplaced                             // diganti: another one holds in its place
	CertificateRevoked                              // dicabut: no longer holds
)

var certificateStateSet = enum.Set[CertificateState]{Name: "CertificateState", ID: "keadaan sertifikat", EN: "state of a certificate", Rows: []enum.Row{
	CertificateIssued:   {Code: "terbit", ID: "Terbit", EN: "Issued", Synonyms: "berlaku|diterbitkan"},
	CertificateReplaced: {Code: "diganti", ID: "Diganti", EN: "Replaced"},
	CertificateRevoked:  {Code: "dicabut", ID: "Dicabut", EN: "Revoked", Synonyms: "dibatalkan|batal|tidak berlaku"},
}}
