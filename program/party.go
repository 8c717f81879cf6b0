package program

import (
	"iter"
	"slices"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/validation"
)

// Party is an institution that has part in an event, with what it does there. Who
// invited whom is told both ways, so an event has parties with roles instead of one
// organiser.
type Party struct {
	Name     string      `json:"name,omitempty"` // "KPK", "Pemerintah Kota Metro"
	Variants []string    `json:"variants,omitempty"`
	Unit     string      `json:"unit,omitempty"`   // "Direktorat Pembinaan Peran Serta Masyarakat"
	Roles    []PartyRole `json:"roles,omitempty"`  // the main one first
	Area     Area        `json:"area,omitzero"`    // of a regional government or office
	Abroad   string      `json:"abroad,omitempty"` // country of an institution outside Indonesia, "Malaysia"
	Sent     Count       `json:"sent,omitzero"`    // how many people it had there, who are no audience: "tujuh utusan", "9 asesor"
	Note     string      `json:"note,omitempty"`
	Source   string      `json:"source,omitempty"` // id of the source
}

// PartyRole is what a party does in an event. The zero PartyRole is unknown.
type PartyRole uint8

// The roles of parties.
const (
	PartyOrganiser     PartyRole = iota + 1 // penyelenggara
	PartyHost                               // tuan-rumah
	PartyCollaborator                       // kolaborator, mitra
	PartyLeadingSector                      // leading-sector: the local office in charge, mostly the Inspektorat
	PartyInitiator                          // pemrakarsa
	PartyAssessor                           // penilai: sits in the jury or the team of assessors
	PartySupporter                          // pendukung, sponsor
	PartyBroadcaster                        // penyiar: the station that carries a broadcast
	PartySignatory                          // penandatangan of what is signed there
	PartyFunder                             // penyandang-dana
	PartyParticipant                        // peserta: takes part as an institution
	PartyRecipient                          // penerima of an award, a grant, an asset
	PartyPerformer                          // pengisi-acara: a choir, a band
	PartySpeaker                            // narasumber: sends whoever teaches there
	PartyWitness                            // saksi: witnesses what is signed there
	PartyMedia                              // mitra-media: reports on it by agreement
)

var partyRoleSet = enum.Set[PartyRole]{Name: "PartyRole", ID: "peran pihak", EN: "party role", Rows: []enum.Row{
	PartyOrganiser:     {Code: "penyelenggara", ID: "Penyelenggara", EN: "Organiser", Synonyms: "pelaksana|panitia|organizer"},
	PartyHost:          {Code: "tuan-rumah", ID: "Tuan rumah", EN: "Host"},
	PartyCollaborator:  {Code: "kolaborator", ID: "Kolaborator", EN: "Collaborator", Synonyms: "mitra|partner|bekerja sama|menggandeng|digandeng"},
	PartyLeadingSector: {Code: "leading-sector", ID: "Leading sector", EN: "Lead office", Synonyms: "penanggung jawab|koordinator daerah|sektor utama"},
	PartyInitiator:     {Code: "pemrakarsa", ID: "Pemrakarsa", EN: "Initiator", Synonyms: "penggagas|inisiator|diinisiasi"},
	PartyAssessor:      {Code: "penilai", ID: "Penilai", EN: "Assessor", Synonyms: "tim penilai|juri|asesor"},
	PartySupporter:     {Code: "pendukung", ID: "Pendukung", EN: "Supporter", Synonyms: "sponsor|dukungan"},
	PartyBroadcaster:   {Code: "penyiar", ID: "Penyiar", EN: "Broadcaster", Synonyms: "stasiun radio|stasiun televisi|lembaga penyiaran"},
	PartySignatory:     {Code: "penandatangan", ID: "Penandatangan", EN: "Signatory", Synonyms: "para pihak"},
	PartyFunder:        {Code: "penyandang-dana", ID: "Penyandang dana", EN: "Funder", Synonyms: "donor"},
	PartyParticipant:   {Code: "peserta", ID: "Peserta", EN: "Participant", Synonyms: "instansi peserta"},
	PartyRecipient:     {Code: "penerima", ID: "Penerima", EN: "Recipient", Synonyms: "penerima penghargaan|penerima hibah"},
	PartyPerformer:     {Code: "pengisi-acara", ID: "Pengisi acara", EN: "Performer", Synonyms: "penampil|hiburan"},
	PartySpeaker:       {Code: "narasumber", ID: "Narasumber", EN: "Speaker", Synonyms: "pemateri|pengajar"},
	PartyWitness:       {Code: "saksi", ID: "Saksi", EN: "Witness", Synonyms: "menyaksikan"},
	PartyMedia:         {Code: "mitra-media", ID: "Mitra media", EN: "Media partner", Synonyms: "media partner"},
}}

// Has reports whether the party has the role.
func (p *Party) Has(r PartyRole) bool { return slices.Contains(p.Roles, r) }

// PartiesIn yields the parties that have the role, in document order. It may be
// ranged over any number of times.
func (e *Event) PartiesIn(r PartyRole) iter.Seq[*Party] {
	return func(yield func(*Party) bool) {
		for i := range e.Parties {
			if e.Parties[i].Has(r) && !yield(&e.Parties[i]) {
				return
			}
		}
	}
}

// Check reports a party without a name or a role.
func (p *Party) Check(s *validation.Scope) {
	if p.Name == "" {
		s.Report("name", &rulePartyName)
	}
	if len(p.Roles) == 0 {
		s.Report("roles", &rulePartyRole)
	}
	s.Field("area", &p.Area)
	s.Field("sent", &p.Sent)
}

var rulePartyName = validation.Rule{
	Code: "party.name", Severity: validation.Error,
	ID:     "nama lembaga belum diisi",
	EN:     "the party has no name; fill it in",
	Source: "an institution is known by its name",
}

var rulePartyRole = validation.Rule{
	Code: "party.role", Severity: validation.Warning,
	ID:     "peran lembaga belum diisi; isi penyelenggara, tuan-rumah, kolaborator atau lainnya",
	EN:     "the party's role is missing; fill in penyelenggara, tuan-rumah, kolaborator or another",
	Source: "reports tell the direction of an invitation both ways",
}
