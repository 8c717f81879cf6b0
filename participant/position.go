package participant

import (
	"fmt"
	"log/slog"
	"strings"
	"unicode"

	"github.com/integritas-id/integritas/region"
)

// Position (jabatan) is a post as a list names it, taken apart: what the post is, in
// what way it is filled, its office, its functional level and the region it belongs
// to. Unit stands as written. The zero Position is no post.
//
// A Position may be built by a literal.
type Position struct {
	Raw       string      `json:"raw,omitempty"`    // as it stood on the list
	Role      Role        `json:"role,omitempty"`   // zero: not known
	Acting    Acting      `json:"acting,omitempty"` // zero: held outright
	Tense     Tense       `json:"tense,omitempty"`  // zero: held now
	Head      string      `json:"head,omitempty"`   // the word for its holder in full: "Kepala", "Wakil Ketua I DPRD"
	Unit      string      `json:"unit,omitempty"`   // "Dinas Kesehatan Kota Metro", "III Setda Kota Metro"; the title of a functional post
	Workplace string      `json:"office,omitempty"` // where a functional or staff post is held: "Inspektorat Kota Metro"
	Grade     Grade       `json:"grade,omitempty"`  // functional level
	Region    region.Code `json:"region,omitzero"`  // the deepest province, kabupaten or kota named
}

// IsZero reports whether p holds nothing.
func (p Position) IsZero() bool { return p == Position{} }

// Tier returns the tier of government of the post: that of its region, else the only
// one its role is found on, else zero.
func (p Position) Tier() Tier {
	if tiers := p.Role.Tiers(); tiers.Len() == 1 {
		for tier := range tiers.All() {
			return tier
		}
	}
	r, ok := region.Lookup(p.Region)
	if !ok {
		return 0
	}
	switch r.Kind {
	case region.KindProvince:
		return TierProvince
	case region.KindRegency, region.KindAdministrativeRegency:
		return TierRegency
	case region.KindCity, region.KindAdministrativeCity:
		return TierCity
	}
	return 0
}

// Echelon returns the typical echelon of the post; see [Role.Echelon]. Sections and
// subdivisions of a district or an urban village stand one step lower than others.
func (p Position) Echelon() Echelon {
	e := p.Role.Echelon(p.Tier())
	if e == EchelonIVa && (p.Role == RoleKepalaSeksi || p.Role == RoleKepalaSubBagian) && inDistrict(p.Unit) {
		return EchelonIVb
	}
	return e
}

// inDistrict reports whether a unit belongs to a kecamatan or kelurahan by any name.
func inDistrict(unit string) bool {
	for word := range strings.FieldsFuncSeq(strings.ToLower(unit), func(r rune) bool { return !unicode.IsLetter(r) }) {
		switch word {
		case "kecamatan", "kec", "kelurahan", "kel", "distrik", "kapanewon", "kemantren":
			return true
		}
	}
	return false
}

// Class returns the class of the post; see [Role.Class].
func (p Position) Class() PostClass { return p.Role.Class(p.Tier()) }

// String returns the post in its official form: "Plt. Kepala Dinas Kesehatan Kota
// Metro", "Auditor Ahli Madya". A post that is not known is written as it stood on
// the list.
func (p Position) String() string {
	if p.Role == 0 {
		return p.Raw
	}
	b := make([]byte, 0, 96)
	add := func(word string) {
		if word == "" {
			return
		}
		if len(b) > 0 {
			b = append(b, ' ')
		}
		b = append(b, word...)
	}
	if p.Tense != 0 && p.Tense != TenseElect {
		add(p.Tense.String())
	}
	add(p.Acting.Abbreviation())
	add(p.Head)
	if p.Tense == TenseElect {
		add(p.Tense.String())
	}
	certified := p.Grade >= GradePertama // a certificate: the level belongs to the head
	if certified {
		add(p.Grade.String())
	}
	add(p.Unit)
	if p.Grade != 0 && !certified {
		add(p.Grade.String())
	}
	if p.Workplace != "" {
		add("pada")
		add(p.Workplace)
	}
	return string(b)
}

// LogValue logs the official form.
func (p Position) LogValue() slog.Value { return slog.StringValue(MaskText(p.String())) }

// Format writes the post for every verb as String does, a number in it masked.
func (p Position) Format(s fmt.State, _ rune) { writeMask(s, MaskText(p.String())) }
