package program

import "github.com/integritas-id/integritas/internal/enum"

// Openness is who may come to an event. The zero Openness is unknown.
type Openness uint8

// Who may come.
const (
	OpennessPublic  Openness = iota + 1 // terbuka: anybody
	OpennessInvited                     // undangan: who is invited or registered
	OpennessClosed                      // tertutup: nobody but the members of the body that meets
)

var opennessSet = enum.Set[Openness]{Name: "Openness", ID: "sifat keterbukaan kegiatan", EN: "openness of an event", Rows: []enum.Row{
	OpennessPublic:  {Code: "terbuka", ID: "Terbuka untuk umum", EN: "Open to the public", Synonyms: "umum|terbuka untuk umum|gratis dan terbuka"},
	OpennessInvited: {Code: "undangan", ID: "Khusus undangan", EN: "By invitation", Synonyms: "terbatas|peserta terdaftar"},
	OpennessClosed:  {Code: "tertutup", ID: "Tertutup", EN: "Closed", Synonyms: "internal|tertutup untuk umum|tertutup bagi media"},
}}
