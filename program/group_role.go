package program

import "github.com/integritas-id/integritas/internal/enum"

// GroupRole is what a group is to an event. The zero GroupRole means that the event
// is for it.
type GroupRole uint8

// The roles of groups.
const (
	GroupTarget   GroupRole = iota + 1 // sasaran: the event is for it
	GroupGuest                         // tamu: came too, or was named beside
	GroupListener                      // pendengar, penonton of a broadcast
	GroupIndirect                      // tidak-langsung: to be reached by those who come
)

var groupRoleSet = enum.Set[GroupRole]{Name: "GroupRole", ID: "peran kelompok", EN: "role of a group", Rows: []enum.Row{
	GroupTarget:   {Code: "sasaran", ID: "Sasaran", EN: "Target group", Synonyms: "peserta"},
	GroupGuest:    {Code: "tamu", ID: "Tamu", EN: "Guests", Synonyms: "undangan|tamu undangan|para undangan|turut hadir"},
	GroupListener: {Code: "pendengar", ID: "Pendengar atau penonton", EN: "Listeners or viewers", Synonyms: "penonton|pemirsa"},
	GroupIndirect: {Code: "tidak-langsung", ID: "Sasaran tidak langsung", EN: "Indirect target group"},
}}
