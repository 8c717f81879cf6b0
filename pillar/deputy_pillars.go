package pillar

// Pillars returns the pillars that the deputy works for.
func (d Deputy) Pillars() Set {
	switch d {
	case DeputyEducation:
		return SetOf(Education)
	case DeputyPrevention:
		return SetOf(Prevention)
	case DeputyEnforcement:
		return SetOf(Enforcement)
	case DeputyCoordination:
		return SetOf(Prevention, Enforcement)
	}
	return 0
}
