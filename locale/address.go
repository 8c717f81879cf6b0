package locale

import (
	"fmt"
	"io"
	"log/slog"
	"strings"
)

// PostalAddress holds the parts of an address for its layout: a record that is
// written, not checked. Parts that are not known stay empty.
//
// It is meant for offices and venues. As it may be somebody's home, fmt and slog
// show the regency and the province only; [PostalAddress.Line] and
// [PostalAddress.Envelope] give the whole.
type PostalAddress struct {
	Street     string `json:"street,omitzero"`      // Jl. Ahmad Yani No. 12
	RT         int    `json:"rt,omitzero"`          // rukun tetangga, 1 to 999
	RW         int    `json:"rw,omitzero"`          // rukun warga, 1 to 999
	Village    string `json:"village,omitzero"`     // with its kind: Kel. Metro, Desa Sukamaju
	District   string `json:"district,omitzero"`    // Kec. Metro Pusat, Distrik Abepura
	Regency    string `json:"regency,omitzero"`     // with its kind: Kota Metro, Kab. Pringsewu
	Province   string `json:"province,omitzero"`    // Lampung
	PostalCode string `json:"postal_code,omitzero"` // five digits, no dots
}

// Line writes the address in one line:
//
//	Jl. Ahmad Yani No. 12, RT 003/RW 007, Kel. Metro, Kec. Metro Pusat, Kota Metro, Lampung 34111
//
// Jalan, Kelurahan, Kecamatan, Kabupaten and their misspelt short forms become
// Jl., Kel., Kec. and Kab.; Desa, Distrik and Kota are never shortened. A
// district without its term is a Kec. RT and RW have three digits. The postal
// code follows without a comma.
func (a PostalAddress) Line() string {
	last := joinNonEmpty(" ", a.province(), a.PostalCode)
	if a.province() == "" {
		return joinNonEmpty(", ", a.street(), a.neighbourhood(), a.village(), a.district(), joinNonEmpty(" ", a.regency(), a.PostalCode))
	}
	return joinNonEmpty(", ", a.street(), a.neighbourhood(), a.village(), a.district(), a.regency(), last)
}

// Envelope returns the lines of an address on an envelope: street; RT and RW with
// the village; district; regency with the postal code; province. Lines without a
// part are left out. This is common use, no regulation.
func (a PostalAddress) Envelope() []string {
	var lines []string
	for _, line := range [...]string{
		a.street(),
		joinNonEmpty(", ", a.neighbourhood(), a.village()),
		a.district(),
		joinNonEmpty(" ", a.regency(), a.PostalCode),
		a.province(),
	} {
		if line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

func (a PostalAddress) street() string {
	return withTerm(a.Street, "Jl. ", "", "jalan", "jln.", "jln", "jl.", "jl")
}

func (a PostalAddress) village() string {
	return withTerm(a.Village, "Kel. ", "", "kelurahan", "kel.", "kel")
}

func (a PostalAddress) district() string {
	if a.District == "" || hasTerm(a.District, "distrik") {
		return strings.TrimSpace(a.District)
	}
	return withTerm(a.District, "Kec. ", "Kec. ", "kecamatan", "kec.", "kec")
}

func (a PostalAddress) regency() string {
	return withTerm(a.Regency, "Kab. ", "", "kabupaten", "kab.", "kab")
}

func (a PostalAddress) province() string {
	return withTerm(a.Province, "", "", "provinsi", "propinsi", "prov.", "prop.", "prov")
}

// neighbourhood writes RT 003/RW 007, or the one that is known.
func (a PostalAddress) neighbourhood() string {
	var rt, rw string
	if a.RT > 0 {
		rt = fmt.Sprintf("RT %03d", a.RT)
	}
	if a.RW > 0 {
		rw = fmt.Sprintf("RW %03d", a.RW)
	}
	return joinNonEmpty("/", rt, rw)
}

// withTerm writes term in place of any of its spellings at the start of s, or
// otherwise before s if none is there.
func withTerm(s, term, otherwise string, spellings ...string) string {
	s = strings.TrimSpace(s)
	for _, spelling := range spellings {
		if hasTerm(s, spelling) {
			return term + strings.TrimSpace(s[len(spelling):])
		}
	}
	return otherwise + s
}

// hasTerm reports whether s begins with a term, in any letter case, and goes on
// with a name.
func hasTerm(s, term string) bool {
	if len(s) <= len(term) || !strings.EqualFold(s[:len(term)], term) {
		return false
	}
	return s[len(term)] == ' ' || term[len(term)-1] == '.'
}

// joinNonEmpty joins the parts that are not empty.
func joinNonEmpty(sep string, parts ...string) string {
	var b strings.Builder
	for _, part := range parts {
		if part == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteString(sep)
		}
		b.WriteString(part)
	}
	return b.String()
}

// String returns the regency and the province: ***, Kota Metro, Lampung.
func (a PostalAddress) String() string {
	if a == (PostalAddress{}) {
		return ""
	}
	return joinNonEmpty(", ", "***", a.regency(), a.province())
}

// Format writes what String returns, whatever the verb.
func (a PostalAddress) Format(s fmt.State, _ rune) { _, _ = io.WriteString(s, a.String()) }

// LogValue returns what String returns.
func (a PostalAddress) LogValue() slog.Value { return slog.StringValue(a.String()) }
