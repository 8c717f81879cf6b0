package office

import (
	"strings"

	"github.com/integritas-id/integritas/region"
)

// Institution returns the office that is counted: for a part (Bagian, Bidang, Komisi of a
// DPRD, Direktorat of a ministry) the whole, for any other office the office itself. Of a
// part whose whole is not known it is an office of unknown kind in the region, which may
// be any one there.
func (o Office) Institution() Office {
	if len(o.Readings) > 0 {
		whole := make([]Office, 0, len(o.Readings))
		for _, r := range o.Readings {
			whole = append(whole, r.Institution())
		}
		return merged(whole, o.Raw)
	}
	if !o.Kind.IsPart() {
		return o
	}
	if o.Of != nil && !o.Of.IsZero() {
		of := *o.Of
		of.Raw = ""
		return of.Institution()
	}
	if o.Kind == KindBagian {
		return merged([]Office{{Kind: KindSetda, Region: o.Region}, {Kind: KindSetwan, Region: o.Region}, {Kind: KindRSUD, Region: o.Region}}, o.Raw)
	}
	return Office{Region: o.Region, Raw: o.Raw}
}

// Parent returns the office above: the one that the text names, or the one that the kind
// implies in the region. Which Dinas a Puskesmas, a hospital or a school belongs to is
// known by its task only, so that it is a reading and not sure. It is zero where it is
// not known.
func (o Office) Parent() Office {
	if o.Of != nil {
		return *o.Of
	}
	if len(o.Readings) > 0 {
		return Office{}
	}
	proposed := func(p Office) Office { return merged([]Office{p}, "") }
	province := o.Region.At(region.Province)
	switch o.Kind {
	case KindPuskesmas, KindRSUD:
		return proposed(Office{Kind: KindDinas, Region: o.Region, Tasks: TasksOf(TaskKesehatan)})
	case KindSekolah:
		return o.schoolParent(proposed)
	case KindMadrasah:
		if strings.HasSuffix(schoolType(&o), "n") {
			return Office{Kind: KindKankemenag, Region: o.Region}
		}
		return Office{}
	case KindPolres, KindKejari, KindKankemenag:
		return Office{Kind: o.Kind.Parent(), Region: province, Body: o.Body}
	case KindPolsek, KindKUA, KindCabjari, KindBUMD:
		return Office{Kind: o.Kind.Parent(), Region: o.Region}
	case KindSudin, KindCabdin:
		return proposed(Office{Kind: KindDinas, Region: province, Tasks: o.Tasks})
	}
	if o.Body != 0 && o.Class() == ClassVertikal {
		return Office{Kind: o.Body.Kind(), Body: o.Body}
	}
	return Office{}
}

// schoolParent returns the Dinas of a state school: of the regency up to SMP, of the
// province above it. A private school has none.
func (o Office) schoolParent(proposed func(Office) Office) Office {
	switch schoolType(&o) {
	case "sdn", "smpn", "tkn":
		return proposed(Office{Kind: KindDinas, Region: o.Region, Tasks: TasksOf(TaskPendidikan)})
	case "sman", "smkn", "slbn":
		return proposed(Office{Kind: KindDinas, Region: o.Region.At(region.Province), Tasks: TasksOf(TaskPendidikan)})
	}
	return Office{}
}
