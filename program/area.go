package program

import (
	"slices"
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

// Area is a region as a record names it: the code, and the name as printed, which
// the check holds against the code. The zero Area is not known; national scope has a
// field of its own in [Place].
type Area struct {
	Code region.Code `json:"code,omitzero"`  // of any level, down to the village
	Name string      `json:"name,omitempty"` // as printed, "Kota Metro"
}

// IsZero reports whether the area holds nothing.
func (a Area) IsZero() bool { return a == Area{} }

// String returns the name as printed, else today's full name of the code, else the
// code itself.
func (a Area) String() string {
	if a.Name != "" {
		return a.Name
	}
	if r, ok := region.Lookup(a.Code); ok {
		return r.FullName()
	}
	return a.Code.String()
}

// Check reports a code that no table knows, one out of force, and a name that is
// not the code's. Of a village the district is looked up.
func (a *Area) Check(s *validation.Scope) {
	if a.Code.IsZero() {
		return
	}
	isVillage := a.Code.Level() == region.Village
	code := a.Code
	if isVillage {
		code = code.Parent()
	}
	res, err := region.Resolve(code)
	if err != nil {
		s.Report("code", &ruleAreaCode, a.Code)
		return
	}
	if res.Status != region.InForce && !isVillage {
		s.Report("code", &ruleAreaFormer, a.Code)
		return
	}
	if !isVillage && a.Name != "" && !bearsName(res.Region, a.Name) {
		s.Report("name", &ruleAreaName, a.Code, res.Region.FullName())
	}
}

// bearsName reports whether a printed name is that of the region, with or without
// its kind: by its full name, its bare name or an alias. "Provinsi Ambon" is not the
// name of the city of Ambon.
func bearsName(r region.Region, printed string) bool {
	if fold.Equal(printed, r.Name) || fold.Equal(printed, r.FullName()) {
		return true
	}
	bare := printed
	if word, rest, ok := strings.Cut(printed, " "); ok && isKindWord(r.Code.Level(), word) {
		bare = rest
	} else if isKindWord(region.Province, word) || isKindWord(region.Regency, word) || isKindWord(region.District, word) {
		return false
	}
	if fold.Equal(bare, r.Name) && !saysOtherKind(r.Kind, printed) {
		return true
	}
	for alias := range r.Aliases() {
		if fold.Equal(alias, printed) || fold.Equal(alias, bare) {
			return true
		}
	}
	return false
}

// saysOtherKind tells a city from a regency of the same name, as Kota and Kabupaten
// Bandung.
func saysOtherKind(k region.Kind, printed string) bool {
	word, _, ok := strings.Cut(printed, " ")
	isCity := k == region.KindCity || k == region.KindAdministrativeCity
	return ok && k.Level() == region.Regency && fold.Equal(word, "kota") != isCity && isKindWord(region.Regency, word)
}

// isKindWord reports whether a word says a kind of regions of the level.
func isKindWord(l region.Level, word string) bool {
	var words []string
	switch l {
	case region.Province:
		words = []string{"provinsi", "propinsi", "prov"}
	case region.Regency:
		words = []string{"kabupaten", "kab", "kota"}
	case region.District:
		words = []string{"kecamatan", "kec", "distrik", "kemantren", "kapanewon"}
	}
	return slices.ContainsFunc(words, func(w string) bool { return fold.Equal(w, word) })
}

const sourceRegions = "Kepmendagri on codes and data of regions"

var ruleAreaCode = validation.Rule{
	Code: "area.code", Severity: validation.Error,
	ID:     "kode wilayah %[1]v tidak dikenal; cocokkan dengan daftar Kemendagri",
	EN:     "the region code %[1]v is not known; compare with the list of Kemendagri",
	Source: sourceRegions,
}

var ruleAreaFormer = validation.Rule{
	Code: "area.former", Severity: validation.Warning,
	ID:     "kode wilayah %[1]v sudah tidak berlaku; tetap sah untuk kegiatan lama, gunakan kode baru untuk yang akan datang",
	EN:     "the region code %[1]v is no longer in force; it stands for past events, use today's code for coming ones",
	Source: sourceRegions,
}

var ruleAreaName = validation.Rule{
	Code: "area.name", Severity: validation.Warning,
	ID:     "nama wilayah tidak cocok dengan kode %[1]v, yaitu %[2]v; periksa nama atau kodenya",
	EN:     "the region's name is not that of the code %[1]v, which is %[2]v; check the name or the code",
	Source: sourceRegions,
}
