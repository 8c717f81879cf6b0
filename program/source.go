package program

import (
	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/validation"
)

// Source is where facts of an event come from: a report of the press, a release, a
// letter. Facts refer to it by its id.
type Source struct {
	ID        string     `json:"id,omitempty"` // within the document, "radar-lampung"
	Kind      SourceKind `json:"kind,omitempty"`
	Outlet    string     `json:"outlet,omitempty"` // "Radar Lampung"
	Title     string     `json:"title,omitempty"`
	Author    string     `json:"author,omitempty"`
	URL       string     `json:"url,omitempty"`
	Published civil.Date `json:"published,omitzero"`
	Read      civil.Date `json:"read,omitzero"` // when it was read
	Note      string     `json:"note,omitempty"`
}

// Check reports a source that cannot be found again.
func (c *Source) Check(s *validation.Scope) {
	if c.Outlet == "" && c.URL == "" && c.Title == "" && c.Author == "" {
		s.Report("outlet", &ruleSource)
	}
	if on, ok := s.On(); ok && c.Published.After(on) {
		s.Report("published", &ruleSourceFuture)
	}
}

var ruleSource = validation.Rule{
	Code: "source.outlet", Severity: validation.Error,
	ID:     "sumber tanpa media, judul, penulis, dan alamat; isi salah satunya",
	EN:     "a source without an outlet, a title, an author or an address; fill in one",
	Source: "a source can be found again",
}

var ruleSourceFuture = validation.Rule{
	Code: "source.future", Severity: validation.Warning,
	ID:     "sumber terbit sesudah tanggal acuan; periksa tanggal terbitnya",
	EN:     "the source was published after the day of the check; look at its date",
	Source: "what is read has been printed",
}
