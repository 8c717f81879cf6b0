package offices

// takes is what follows the head of a kind.
type takes uint8

const (
	takesNothing takes = iota
	takesTasks
	takesName
)

// kindFacts tells how the name of a kind is read.
type kindFacts struct {
	takes  takes
	rank   uint8 // a part stands below its whole
	tiers  at
	typed  bool // the head is part of the name: SDN 5
	breaks bool // its head ends the name before it
	part   bool // counted with its whole
}

// at is a set of kinds of region.
type at uint8

const (
	atProvince at = 1 << iota
	atRegency
	atCity
	atAny = atProvince | atRegency | atCity
)

// isOnce reports whether a region has one office of a kind, whatever its tasks are.
func isOnce(kind uint8) bool {
	switch kind {
	case kindBPKAD, kindBAPENDA, kindBAPPEDA, kindBKPSDM, kindKESBANGPOL, kindBPBD, kindSATPOLPP, kindBPSDM:
		return true
	}
	return false
}

// isCentralPart reports whether the name of a central body ends the name of such a part.
func isCentralPart(kind uint8) bool {
	switch kind {
	case kindBIRO, kindESELON1, kindUNITPUSAT, kindKANWIL, kindPERWAKILAN, kindINSPEKTORAT, kindBPSDM, kindUPTPUSAT, kindSETDA:
		return true
	}
	return false
}

// holdsOther reports whether offices of a kind belong to any office: DWP SMPN 1.
func holdsOther(kind uint8) bool {
	return kind == kindDWP || kind == kindTPPKK || kind == kindSEKRETARIATPD || kind == kindKORPRI
}

// isTerritory reports whether the word of a kind is part of names too.
func isTerritory(kind uint8) bool {
	switch kind {
	case kindKECAMATAN, kindKELURAHAN, kindDESA, kindDISTRIK, kindKAPANEWON, kindKEMANTREN:
		return true
	}
	return false
}

// isSeated reports whether offices of a kind are named by their seat.
func isSeated(kind uint8) bool {
	switch kind {
	case kindPENGADILAN, kindPEMASYARAKATAN, kindIMIGRASI, kindPAJAK, kindKPPN, kindUPTPUSAT, kindBPJS, kindKODAM, kindPANGKALAN:
		return true
	}
	return false
}
