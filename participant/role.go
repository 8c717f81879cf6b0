package participant

//go:generate go run ../internal/gen/post -roles data
//go:generate go run ../internal/gen/enum -out enums_role.go -sets Tier=TierSet -parse Role Role=Roles RoleGroup Tier Echelon PostClass Acting Grade Tense

// Role is what a post is, without its office: RoleSekda, RoleCamat, RolePasangan.
// The set is closed; its codes are upper-case Indonesian words ("SEKDA"). Zero means
// that the post is not known: no role is ever guessed.
type Role uint8

// roleFact is what the table knows of a role.
type roleFact struct {
	group    RoleGroup
	tiers    TierSet
	province Echelon // in a province
	regency  Echelon // in a kabupaten or kota
	class    PostClass
}

func (v Role) fact() *roleFact {
	if int(v) >= len(roleFacts) {
		return &roleFacts[0]
	}
	return &roleFacts[v]
}

// Group returns the group that recaps count the role in, unknown for an unknown role.
func (v Role) Group() RoleGroup { return v.fact().group }

// Tiers returns the tiers of government on which the role is found, empty for an
// unknown role.
func (v Role) Tiers() TierSet { return v.fact().tiers }

// Echelon returns the typical echelon of the role on a tier (PP 18/2016 Pasal 94 and
// 95): a Sekda is I.b in a province and II.a in a kabupaten or kota. With tier 0 it
// returns what holds on every tier. It is unknown for posts outside the echelons, and
// never a check: real posts differ.
func (v Role) Echelon(tier Tier) Echelon {
	info := v.fact()
	switch {
	case tier == TierProvince, info.group == GroupJakartaHead && (tier == TierRegency || tier == TierCity || tier == 0):
		return info.province
	case tier == TierRegency, tier == TierCity:
		return info.regency
	case tier != 0:
		return 0
	case info.province == info.regency || info.regency == 0:
		return info.province
	case info.province == 0:
		return info.regency
	}
	return 0
}

// Class returns the class of the role's posts on a tier: that of its echelon where it
// has one, else that of the table; unknown for an unknown role.
func (v Role) Class(tier Tier) PostClass {
	if class := v.Echelon(tier).Class(); class != 0 {
		return class
	}
	return v.fact().class
}

// IsSpouse reports whether the role is that of an official's husband or wife.
func (v Role) IsSpouse() bool { return v == RolePasangan }

// IsCouncilMember reports whether the role is that of a member of a regional council
// (DPRD by any name), its speakers and chairs among them; the secretary of the council
// is a civil servant.
func (v Role) IsCouncilMember() bool {
	switch v {
	case RoleKetuaDPRD, RoleWakilKetuaDPRD, RoleKetuaAlkapDPRD, RoleAnggotaDPRD:
		return true
	}
	return false
}

// IsPolice reports whether the role is that of a police officer. The Satpol PP are
// civil servants.
func (v Role) IsPolice() bool { return v.fact().class == ClassPolri }

// IsPublic reports whether the role is that of a member of the public, who holds no
// public office: religious and customary leaders, academics, press, business, pupils.
func (v Role) IsPublic() bool { return v.Group() == GroupCommunity }
