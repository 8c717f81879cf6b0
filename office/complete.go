package office

import (
	"github.com/integritas-id/integritas/internal/offices"
	"github.com/integritas-id/integritas/region"
)

// In completes an office by the caller's word that the list is of one region: an office
// that a region owns and whose text names no region is taken for that region's. The text
// always wins, and tiers must fit: a Biro takes a province only, a Kecamatan or Puskesmas
// only a regency or city. Offices named like national bodies (BPS, Kemenag, PMI), by
// their seat (courts), or by their name alone (campuses, companies) are left as they are,
// and so is every office where c is zero.
//
// A code below the regency is cut to it.
func (o Office) In(c region.Code) Office {
	c = atTier(c)
	if c.IsZero() {
		return o
	}
	if len(o.Readings) > 0 {
		all := make([]Office, len(o.Readings))
		for i, r := range o.Readings {
			all[i] = r.In(c)
		}
		return merged(all, o.Raw)
	}
	if o.Region.IsZero() && o.fits(c) {
		o.Region = c
	}
	if o.Of != nil && o.Of.Region.IsZero() && (o.Region == c || !o.Kind.trait().completed && o.Of.fits(c)) && o.Of.Body == 0 {
		of := o.Of.In(c)
		o.Of = &of
	}
	return o
}

// fits reports whether the office takes the region of a list.
func (o *Office) fits(c region.Code) bool {
	trait := o.Kind.trait()
	if !trait.completed && !(o.Kind == KindSekolah && isState(o)) && !(o.Kind == KindBUMD && hasNoName(o)) {
		return false
	}
	if trait.completed && o.Of != nil && o.Of.Class() == ClassPusat || o.tellsUnread() {
		return false
	}
	if o.Body != 0 && o.Class() != ClassDaerah {
		return false
	}
	return trait.tiers.IsZero() || trait.tiers.Has(tierOf(c)) || trait.tiers.Has(TierVillage) && c.Level() == region.Regency ||
		trait.tiers.Has(TierDistrict) && c.Level() == region.Regency || isOfJakarta(o.Kind) && isAdministrative(tierOf(c))
}

// tellsUnread reports whether the text tells a region that no table has: "Dinas Sosial
// Kab. A. Besar". It is not the list's, nor the province's behind it.
func (o *Office) tellsUnread() bool {
	trait := o.Kind.trait()
	if (trait.apart == apartRegion || trait.apart == apartTask && trait.class == ClassDaerah) && offices.OpensRegion(o.Name) {
		return true
	}
	return o.Of != nil && o.Of.tellsUnread()
}

// tierOf returns the tier of a region, zero for one that is not in force.
func tierOf(c region.Code) Tier {
	r, ok := region.Lookup(c)
	if !ok {
		return 0
	}
	switch r.Kind {
	case region.KindProvince:
		return TierProvince
	case region.KindRegency:
		return TierRegency
	case region.KindCity:
		return TierCity
	case region.KindAdministrativeRegency:
		return TierAdministrativeRegency
	case region.KindAdministrativeCity:
		return TierAdministrativeCity
	}
	return 0
}

func isAdministrative(t Tier) bool {
	return t == TierAdministrativeCity || t == TierAdministrativeRegency
}

// isOfJakarta reports whether the cities of Jakarta, which have no autonomy, house offices
// of a kind that elsewhere are a regency's.
func isOfJakarta(k Kind) bool {
	switch k {
	case KindKecamatan, KindKelurahan, KindPuskesmas, KindSekolah, KindPolres, KindPolsek, KindKejari, KindUPTD, KindRSUD, KindKUA:
		return true
	}
	return false
}
