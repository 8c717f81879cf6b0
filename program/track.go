package program

import "github.com/integritas-id/integritas/validation"

// Track is a strand (jalur, kelas) of an event, running beside others.
type Track struct {
	Name      string   `json:"name,omitempty"`
	Variants  []string `json:"variants,omitempty"`  // as other sources print it
	Programme string   `json:"programme,omitempty"` // id of the programme it belongs to, where that is another
	Audience  Audience `json:"audience,omitzero"`
}

// Check reports a track without a name.
func (t *Track) Check(s *validation.Scope) {
	if t.Name == "" {
		s.Report("name", &ruleTrackName)
	}
	s.Field("audience", &t.Audience)
}

var ruleTrackName = validation.Rule{
	Code: "track.name", Severity: validation.Error,
	ID:     "nama jalur belum diisi",
	EN:     "the track has no name; fill it in",
	Source: "a track is known by its name",
}
