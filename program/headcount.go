package program

import (
	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
)

// Headcount is a number that a source tells about an audience. Several stand side by
// side, of different units, stages, groups and sources; nothing adds them up.
type Headcount struct {
	What       string           `json:"what,omitempty"`        // "pasangan suami istri"; empty for the audience as a whole
	Text       string           `json:"text,omitempty"`        // as printed: "ratusan guru"
	Role       participant.Role `json:"role,omitempty"`        // where those counted hold one post
	WithSpouse bool             `json:"with_spouse,omitempty"` // each came with a spouse, whom the number leaves out
	Count      Count            `json:"count,omitzero"`
	Stage      Stage            `json:"stage,omitempty"`
	Mode       Mode             `json:"mode,omitempty"` // "546 pemda secara daring"
	Sex        participant.Sex  `json:"sex,omitempty"`  // where the number is of women or of men
	On         civil.Date       `json:"on,omitzero"`    // of which day, where the event has several
	By         string           `json:"by,omitempty"`   // who says so
	Source     string           `json:"source,omitempty"`
}
