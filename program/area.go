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

// Check reports a code that no table knows, and a name that the code never had. Of a village
// the district is looked up. Whether code and name were in force on the day of an event is
// checked by the event.
func (a *Area) Check(s *validation.Scope) {
	if a.Code.IsZero() {
		return
	}
	isVillage := a.Code.Level() == region.Village
	code := a.Code
	if isVillage {
		code = code.Parent()
	}
	r, inForce := region.Lookup(code)
	switch {
	case inForce && !isVillage && a.Name != "" && !bearsName(r, a.Name) && !boreName(code, a.Name):
		s.Report("name", &ruleAreaName, a.Code, r.FullName())
	case !inForce && !isFormer(code):
		s.Report("code", &ruleAreaCode, a.Code)
	}
}

// isFormer reports whether a code was in force once.
func isFormer(c region.Code) bool {
	_, err := region.Resolve(c)
	return err == nil
}

// boreName reports whether a printed name is what the code stood for once.
func boreName(c region.Code, printed string) bool {
	res, err := region.Resolve(c)
	return err == nil && slices.ContainsFunc(res.Former, func(f region.Former) bool { return bore(f, printed) })
}

// bore reports whether a former name is the printed one, with or without the kind in front.
func bore(f region.Former, printed string) bool {
	_, bare, _ := strings.Cut(printed, " ")
	return fold.Equal(f.Name, printed) || fold.Equal(f.Name, bare)
}

// bearsName reports whether a printed name is that of the region, with or without
// its kind: by its full name, its bare name or an alias. "Provinsi Ambon" is not the
// name of the city of Ambon.
func bearsName(r region.Region, printed string) bool {
	if fold.Equal(printed, r.Name) {
		return true
	}
	bare := printed
	if word, rest, ok := strings.Cut(printed, " "); ok && isKindWord(r.Code.Level(), word) {
		bare = withoutAdministrative(r.Kind, rest)
	} else if isKindWord(region.Province, word) || isKindWord(region.Regency, word) || isKindWord(region.District, word) {
		return false
	}
	if fold.Equal(bare, r.Name) && !saysOtherKind(r.Kind, printed) || fold.Equal(printed, r.FullName()) {
		return true
	}
	return hasAlias(r, printed, bare)
}

// withoutAdministrative takes "Adm." off what stands behind the kind of one of Jakarta's
// administrative cities and regencies.
func withoutAdministrative(k region.Kind, rest string) string {
	word, bare, ok := strings.Cut(rest, " ")
	isAdministrative := k == region.KindAdministrativeCity || k == region.KindAdministrativeRegency
	if ok && isAdministrative && (fold.Equal(word, "adm") || fold.Equal(word, "administrasi")) {
		return bare
	}
	return rest
}

func hasAlias(r region.Region, printed, bare string) bool {
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
	words := kindWords[l]
	for words != "" {
		first, rest, _ := strings.Cut(words, "|")
		if fold.Equal(first, word) {
			return true
		}
		words = rest
	}
	return false
}

// kindWords are what printed names have in front at each level.
var kindWords = [region.Village + 1]string{
	region.Province: "provinsi|propinsi|prov",
	region.Regency:  "kabupaten|kab|kota",
	region.District: "kecamatan|kec|distrik|kemantren|kapanewon",
}

const sourceRegions = "Kepmendagri on codes and data of regions"

var ruleAreaCode = validation.Rule{
	Code: "area.code", Severity: validation.Error,
	ID:     "kode wilayah %[1]v tidak dikenal; cocokkan dengan daftar Kemendagri",
	EN:     "the region code %[1]v is not known; compare with the list of Kemendagri",
	Source: sourceRegions,
}

var ruleAreaName = validation.Rule{
	Code: "area.name", Severity: validation.Warning,
	ID:     "nama wilayah tidak cocok dengan kode %[1]v, yaitu %[2]v; periksa nama atau kodenya",
	EN:     "the region's name is not that of the code %[1]v, which is %[2]v; check the name or the code",
	Source: sourceRegions,
}
