package program

import "github.com/integritas-id/integritas/internal/enum"

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
	PartyLeadingSector: {Code: "leading-sector", ID: "Instansi penggerak", EN: "Lead office", Synonyms: "penanggung jawab|koordinator daerah|sektor utama"},
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
