package office

import (
	"github.com/integritas-id/integritas/region"
)

// Office is one institution (instansi) or a part of one (unit kerja), as deep as a text
// names it. The zero Office is none.
//
// An Office may be built by a literal. What is not known is zero.
type Office struct {
	Kind   Kind        `json:"kind,omitempty"`
	Region region.Code `json:"region,omitzero"` // of the province, regency or city that owns or houses it; deeper codes count as those
	Body   Body        `json:"body,omitempty"`  // the ministry or agency of a central or vertical office
	Tasks  Tasks       `json:"tasks,omitzero"`  // of a Dinas, Badan, Bagian, Biro
	// Name is the proper name: "Yosomulyo" of a Puskesmas, "SDN 5 Metro Pusat", "Bank
	// Lampung"; of a Dinas what its tasks do not tell.
	Name string `json:"name,omitempty"`
	// Of is the whole that the text tells, or that the kind implies: a Bagian Hukum is the
	// Setda's.
	Of *Office `json:"of,omitempty"`
	// Readings are the offices that the text may mean, where it may be one of several
	// ("BKD") or only proposes one ("Camat Metro Timur"). What they have in common stands
	// in the fields above.
	Readings []Office `json:"readings,omitempty"`
	Raw      string   `json:"raw,omitempty"` // as it stood on the list
}

// IsZero reports whether o holds nothing.
func (o Office) IsZero() bool {
	return o.Kind == 0 && o.Region.IsZero() && o.Body == 0 && o.Tasks.IsZero() && o.Name == "" && o.Of == nil && len(o.Readings) == 0 && o.Raw == ""
}

// Class returns the class of the kind of the office.
func (o Office) Class() Class { return o.Kind.Class() }

// merged returns the office that may be any of several: what they have in common in its
// fields, and they as its readings.
func merged(all []Office, raw string) Office {
	o := all[0]
	for _, r := range all[1:] {
		if r.Kind != o.Kind {
			o.Kind = 0
		}
		if r.Region != o.Region {
			o.Region = region.Code{}
		}
		if r.Body != o.Body {
			o.Body = 0
		}
		if r.Name != o.Name {
			o.Name = ""
		}
		o.Tasks = o.Tasks.and(r.Tasks)
		if r.Of == nil || o.Of == nil || r.Of.Kind != o.Of.Kind || r.Of.Name != o.Of.Name {
			o.Of = nil
		}
	}
	o.Raw, o.Readings = raw, all
	return o
}
