package office

import (
	"strings"

	"github.com/integritas-id/integritas/internal/offices"
)

// schoolType returns the type of a school by its name: "sdn", "sma", "mtsn".
func schoolType(o *Office) string {
	var buf [96]byte
	kind, _ := splitType(string(offices.AppendName(buf[:0], uint8(o.Kind), o.Name, 0)))
	return kind
}

// isState reports whether a school is a state school.
func isState(o *Office) bool {
	switch schoolType(o) {
	case "sdn", "smpn", "sman", "smkn", "slbn", "tkn", "skb":
		return true
	}
	return false
}

// isOpenType reports whether a type of school leaves open whether it is the state's.
func isOpenType(kind string) bool {
	switch kind {
	case "sd", "smp", "sma", "smk", "slb", "tk":
		return true
	}
	return false
}

// privateWords are found in the names of private schools.
var privateWords = [...]string{"muhammadiyah", "aisyiyah", "islam", "kristen", "katolik", "maarif", "pgri", "tamansiswa", "xaverius", "santa", "santo", "advent", "methodist", "bpk", "nurul", "darul", "alazhar", "alkautsar", "yp", "ypk", "swasta", "bhakti", "budhi", "tunas", "harapan", "insan", "citra", "mutiara", "permata", "bustanul", "hidayah"}

// isPrivate reports whether the rest of the name of a school tells that it is private.
func isPrivate(rest string) bool {
	for _, w := range privateWords {
		if strings.Contains(rest, w) {
			return true
		}
	}
	return false
}

// typesMay reports whether two types of school may be one: SMA and SMAN, where the first
// leaves open whether it is the state's.
func typesMay(a, b string) bool {
	return a == b || a == "" || b == "" || a+"n" == b || b+"n" == a
}

// splitType divides a compared name into what kind of name it is, "sdn", and the rest.
func splitType(name string) (kind, rest string) {
	kind, rest, ok := strings.Cut(name, ".")
	if !ok || strings.Trim(kind, "0123456789") == "" {
		return "", name
	}
	return kind, rest
}

// isLocalIn reports whether the whole of a class belongs to the identity of an office of a
// kind and name: the district, or the Dinas of a UPTD, since two may have a UPTD Pasar.
func isLocalIn(k Kind, name string, whole Class) bool {
	return whole == ClassWilayah && isLocal(k, name) || whole == ClassDaerah && k == KindUPTD
}

// isLocal reports whether every district or village may have an office of a kind and name,
// so that the one that is told belongs to its identity: UPTD Pendidikan, Kecamatan Candi.
func isLocal(k Kind, name string) bool {
	switch k {
	case KindUPTD, KindCabdin, KindSudin, KindSwasta, KindOrmas, KindParpol, KindLain:
		return true
	case KindPuskesmas: // a branch of one, pustu
		kind, _ := splitType(name)
		return kind != ""
	case KindSekolah, KindMadrasah: // TK Pertiwi; a number tells one with the place behind it
		return !strings.ContainsAny(name, "0123456789")
	}
	return false
}
