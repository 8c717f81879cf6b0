package schemaorg

import (
	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/program"
)

// organisationOf returns a party as an organisation, with its unit as a department.
func organisationOf(p *program.Party) organisation {
	whole := program.Party{Name: p.Name, Area: p.Area, Abroad: p.Abroad}
	o := organisation{Type: typeOf(whole.Office()), Name: p.Name, Parent: parentOf(whole.Office())}
	if p.Unit != "" {
		o.Department = &organisation{Type: o.Type, Name: p.Unit}
	}
	return o
}

// named returns the organisation that a name tells.
func named(name string) *organisation {
	o, _ := office.Parse(name) // the zero office where it tells none
	return &organisation{Type: typeOf(o), Name: name, Parent: parentOf(o)}
}

// typeOf returns the type of an office in the vocabulary.
func typeOf(o office.Office) string {
	switch o.Class() {
	case office.ClassDaerah, office.ClassWilayah, office.ClassKesehatan, office.ClassPusat, office.ClassVertikal:
		if o.Kind != office.KindRS {
			return "GovernmentOrganization"
		}
	}
	return "Organization"
}

// parentOf returns the office above one, nil where it is not known for certain: the whole
// of a part, the ministry of its office in a region, the government of a region.
func parentOf(o office.Office) *organisation {
	if typeOf(o) != "GovernmentOrganization" || len(o.Readings) > 0 {
		return nil
	}
	parent := o.Parent()
	if parent.IsZero() && o.Class() == office.ClassDaerah && o.Kind != office.KindPemda && !o.Region.IsZero() {
		parent = office.Office{Kind: office.KindPemda, Region: o.Region}
	}
	if !parent.Key().Sure() {
		return nil
	}
	return &organisation{Type: typeOf(parent), Name: parent.Official()}
}
