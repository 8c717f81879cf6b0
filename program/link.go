package program

import "github.com/integritas-id/integritas/validation"

// Link is how people take part from elsewhere: a meeting, a stream, a frequency.
type Link struct {
	Platform string `json:"platform,omitempty"` // "Zoom", "YouTube", "RRI Pro 1 Ambon"
	URL      string `json:"url,omitempty"`
	Channel  string `json:"channel,omitempty"` // "97,6 MHz", the name of the channel
	Note     string `json:"note,omitempty"`
}

// Check reports a link that says nothing.
func (l *Link) Check(s *validation.Scope) {
	if *l == (Link{}) {
		s.Report("platform", &ruleLink)
	}
}

var ruleLink = validation.Rule{
	Code: "place.link", Severity: validation.Error,
	ID:     "tautan kosong; isi platform, alamat atau salurannya, atau hapus",
	EN:     "an empty link; fill in its platform, address or channel, or remove it",
	Source: "an item of a list says something",
}
