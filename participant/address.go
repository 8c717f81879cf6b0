package participant

import (
	"fmt"
	"log/slog"
	"strings"

	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

// MaxAddress is the longest address in bytes that [ParseAddress] takes.
const MaxAddress = 1024

// Address (alamat) is where letters reach a person. It is printed masked, as the
// regency or city alone: "***, Kota Metro". The zero Address is none.
//
// An Address may be built by a literal; [ParseAddress] reads one from a list.
type Address struct {
	Text       Private     `json:"text,omitzero"`         // as written, without the postal code
	Region     region.Code `json:"region,omitzero"`       // province, regency, district or village; zero: not known
	PostalCode string      `json:"postal_code,omitempty"` // five digits
}

// ParseAddress reads an address on one or several lines. It cuts a postal code off the
// end and looks for the region, to the district; where the text may mean several, or
// none is named, Region stays zero. An empty text and one of more than [MaxAddress]
// bytes is a [*NumberError]: EMPTY, LENGTH.
func ParseAddress(s string) (Address, error) {
	text := strings.Join(strings.Fields(s), " ")
	switch {
	case len(s) > MaxAddress:
		return Address{}, &NumberError{Kind: NumberAddress, Code: CodeLength}
	case strings.Trim(text, " -.,") == "":
		return Address{}, &NumberError{Kind: NumberAddress, Code: CodeEmpty}
	}
	var a Address
	text, a.PostalCode = cutPostalCode(text)
	a.Text = Private{sealText(text)}
	if r, err := region.Parse(text); err == nil {
		a.Region = r.Code
	}
	return a, nil
}

// cutPostalCode cuts five digits and the words that announce them off the end.
func cutPostalCode(text string) (rest, code string) {
	trimmed := strings.TrimRight(text, " .,")
	n := len(trimmed) - 5
	if n < 0 || n > 0 && !strings.ContainsRune(" ,.-:", rune(trimmed[n-1])) || !isPostalCode(trimmed[n:]) {
		return text, ""
	}
	rest = strings.TrimRight(trimmed[:n], " ,.-:")
	if last := rest[strings.LastIndexByte(rest, ' ')+1:]; strings.EqualFold(last, "no") || strings.EqualFold(last, "nomor") {
		return text, "" // the number of a house
	}
	for _, word := range [...]string{"kode pos", "kodepos", "kd pos", "pos"} {
		if k := len(rest) - len(word); k >= 0 && strings.EqualFold(rest[k:], word) && (k == 0 || rest[k-1] == ' ' || rest[k-1] == ',') {
			rest = strings.TrimRight(rest[:k], " ,.-:")
			break
		}
	}
	return rest, trimmed[n:]
}

// isPostalCode reports whether a text is five digits that do not start with 0.
func isPostalCode(s string) bool {
	if len(s) != 5 || s[0] == '0' {
		return false
	}
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

// IsZero reports whether there is no address.
func (a Address) IsZero() bool { return a == Address{} }

// Reveal returns the whole address on one line. Whoever calls it answers for where it
// goes.
func (a Address) Reveal() string {
	text := a.Text.Reveal()
	if a.PostalCode != "" {
		text = strings.TrimLeft(text+" "+a.PostalCode, " ")
	}
	return text
}

// String returns the mask: the regency or city, else the province, behind three stars;
// "" for no address.
func (a Address) String() string {
	if a.IsZero() {
		return ""
	}
	code := a.Region
	if code.Level() > region.Regency {
		code = code.At(region.Regency)
	}
	if r, ok := region.Lookup(code); ok {
		return "***, " + r.FullName()
	}
	return "***"
}

// Format writes the mask for every verb.
func (a Address) Format(s fmt.State, _ rune) { writeMask(s, a.String()) }

// LogValue returns the mask.
func (a Address) LogValue() slog.Value { return slog.StringValue(a.String()) }

// Check reports a postal code that is none, and a region that no table knows.
func (a *Address) Check(s *validation.Scope) {
	if a.PostalCode != "" && !isPostalCode(a.PostalCode) {
		s.Report("postal_code", &ruleAddressPostalCode)
	}
	if !a.Region.IsZero() && a.Region.Level() <= region.District {
		if _, err := region.Resolve(a.Region); err != nil {
			s.Report("region", &ruleAddressRegion)
		}
	}
}

// Validate returns a [*validation.CheckError] with the errors of Check, or nil.
func (a *Address) Validate() error { return validation.Check(a).Err() }

var ruleAddressPostalCode = validation.Rule{
	Code: "address.postal-code", Severity: validation.Warning,
	ID:     "kode pos terdiri atas lima angka; periksa kembali",
	EN:     "a postal code has five digits; look again",
	Source: "addresses end in a postal code of five digits, as in Lampung 34111",
}

var ruleAddressRegion = validation.Rule{
	Code: "address.region", Severity: validation.Warning,
	ID:     "kode wilayah alamat tidak dikenal; periksa kodenya",
	EN:     "the region code of the address is not known; look at the code",
	Source: "Kepmendagri on codes and data of regions",
}
