package attend

import "github.com/integritas-id/integritas/internal/enum"

// Authenticity tells what a printed certificate is worth, by the register. The zero
// Authenticity is unknown: the register has nothing of it.
type Authenticity uint8

// What a printed certificate can be.
const (
	AuthenticityGenuine  Authenticity = iota + 1 // asli: issued as printed, and it holds
	AuthenticityReplaced                         // diganti: issued as printed, and another one holds in its place
	AuthenticityRevoked                          // dicabut: issued as printed, and it no longer holds
	AuthenticityAltered                          // diubah: paper and register differ, or the code fits neither
)

var authenticitySet = enum.Set[Authenticity]{Name: "Authenticity", ID: "keaslian sertifikat", EN: "authenticity of a certificate", Rows: []enum.Row{
	AuthenticityGenuine:  {Code: "asli", ID: "Asli dan berlaku", EN: "Genuine and valid", Synonyms: "sah"},
	AuthenticityReplaced: {Code: "diganti", ID: "Asli, tetapi sudah diganti", EN: "Genuine, but replaced"},
	AuthenticityRevoked:  {Code: "dicabut", ID: "Asli, tetapi sudah dicabut", EN: "Genuine, but revoked"},
	AuthenticityAltered:  {Code: "diubah", ID: "Tidak sesuai dengan register", EN: "Not as in the register", Synonyms: "palsu"},
}}
