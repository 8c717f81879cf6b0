package region

import (
	"strings"
)

// FullName returns the name with its term in front: "Provinsi Lampung", "Kota
// Metro", "Kabupaten Administrasi Kepulauan Seribu", "Distrik Sentani", "Pekon
// Kubu Perahu"; the bare name where the kind is unknown or the name says it, as
// "Desa Adat Yoboi" does.
func (r Region) FullName() string {
	term := r.Term()
	if term == "" || r.Kind == KindAdatVillage && strings.HasPrefix(r.Name, "Desa Adat ") {
		return r.Name
	}
	return term + " " + r.Name
}

// local is what a table says about the regions of one level below a prefix.
type local struct {
	prefix uint64 // a Code's number
	level  Level
	word   string
}

// localWord returns the word of the longest prefix that contains c, "" if none does.
func localWord(table []local, c Code) string {
	word, longest := "", Level(0)
	level := c.Level()
	for i := range table {
		t := &table[i]
		if prefix := (Code{t.prefix}); t.level == level && prefix.Contains(c) && prefix.Level() >= longest {
			word, longest = t.word, prefix.Level()
		}
	}
	return word
}

// Term returns the word for such a region where it lies, with a capital: "Provinsi",
// "Kabupaten", "Kota", "Kabupaten Administrasi", "Kota Administrasi", "Kecamatan",
// "Distrik" in Papua, "Kapanewon" and "Kemantren" in Yogyakarta, "Kelurahan", and for
// a desa what a source says of its regency or province: "Gampong", "Nagari", "Pekon",
// "Kampung", "Kalurahan" and others; else "Desa". The source speaks of the regency as
// a whole: in Kota Ambon only the customary villages are negeri, and Aceh has more
// words than gampong. It is "" for an unknown kind.
func (r Region) Term() string {
	switch r.Kind {
	case KindProvince:
		return "Provinsi"
	case KindRegency:
		return "Kabupaten"
	case KindCity:
		return "Kota"
	case KindAdministrativeRegency:
		return "Kabupaten Administrasi"
	case KindAdministrativeCity:
		return "Kota Administrasi"
	case KindDistrict:
		return r.localOr(terms[:], "Kecamatan")
	case KindUrbanVillage:
		return "Kelurahan"
	case KindVillage:
		return r.localOr(terms[:], "Desa")
	case KindAdatVillage:
		return r.localOr(terms[:], "Desa Adat")
	}
	return ""
}

// HeadTitle returns the title of the head: "Gubernur", "Bupati", "Wali Kota",
// "Camat", in Papua "Kepala Distrik", in Yogyakarta "Panewu" and "Mantri Pamong
// Praja"; "Lurah" for a kelurahan, and for a desa what a source says, such as
// "Keuchik", "Wali Nagari", "Peratin", "Perbekel" or "Lurah" in Yogyakarta, else the
// general "Kepala Desa" (UU 6/2014). It is "" for an unknown kind.
func (r Region) HeadTitle() string {
	switch r.Kind {
	case KindProvince:
		return "Gubernur"
	case KindRegency, KindAdministrativeRegency:
		return "Bupati"
	case KindCity, KindAdministrativeCity:
		return "Wali Kota"
	case KindDistrict:
		return r.localOr(heads[:], "Camat")
	case KindUrbanVillage:
		return "Lurah"
	case KindVillage:
		return r.localOr(heads[:], "Kepala Desa")
	case KindAdatVillage:
		return r.localOr(heads[:], "Kepala Desa Adat")
	}
	return ""
}

func (r Region) localOr(table []local, general string) string {
	if word := localWord(table, r.Code); word != "" {
		return word
	}
	return general
}
