package schemaorg

import (
	"cmp"
	"strings"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
)

// locations lists the buildings, else the region, and where people are who are not
// there.
func locations(p *program.Place, mode program.Mode) []place {
	var list []place
	venues := append([]program.Venue{p.Venue}, p.Venues...)
	for i := range venues {
		v := &venues[i]
		area := v.Area
		if area.Code.IsZero() {
			area = p.HeldIn
		}
		name := join(v.Room, v.Name)
		isRegionAlone := i == 0 && v.IsZero() && !mode.NeedsLink()
		if isRegionAlone {
			name = cmp.Or(p.Abroad, area.String())
		}
		if name == "" {
			continue
		}
		at := place{Type: "Place", Name: name}
		if p.Abroad == "" {
			at.Address = addressOf(area, v.Address)
		}
		list = append(list, at)
	}
	for i := range p.Links {
		l := &p.Links[i]
		if name, url := join(l.Platform, l.Channel), l.PublicURL(); name != "" || url != "" {
			list = append(list, place{Type: "VirtualLocation", Name: name, URL: url})
		}
	}
	return list
}

// addressOf names city or regency and province of an area.
func addressOf(a program.Area, street string) *address {
	at := &address{Type: "PostalAddress", Street: street, Country: "ID"}
	if a.Code.Level() >= region.Regency {
		at.Locality = fullName(a.Code.At(region.Regency))
	}
	if a.Code.Level() >= region.Province {
		at.Region = fullName(a.Code.At(region.Province))
	}
	if at.Locality == "" && at.Region == "" {
		at.Locality = a.Name
	}
	return at
}

// fullName is today's name of a code, or of the one that took its place.
func fullName(c region.Code) string {
	if r, ok := region.Lookup(c); ok {
		return r.FullName()
	}
	if found, err := region.Resolve(c); err == nil && !found.Region.Code.IsZero() {
		return found.Region.FullName()
	}
	return ""
}

// join leaves out what is empty.
func join(parts ...string) string {
	var known []string
	for _, p := range parts {
		if p != "" {
			known = append(known, p)
		}
	}
	return strings.Join(known, ", ")
}
