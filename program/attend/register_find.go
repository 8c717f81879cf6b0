package attend

import (
	"crypto/subtle"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
)

// Query is what is known of a certificate that is looked for. Empty fields ask for
// nothing; the zero Query finds none.
type Query struct {
	Number string
	Scheme string
	Year   int    // of issue, where the number does not print it
	Code   string // the check code, as somebody typed it
}

// RegisterError says that a certificate was not found, that several fit, or that a number
// or a code was given before.
type RegisterError struct {
	Number string
	Found  int  // how many fit
	Given  bool // what should be added has a number or a code of the register
}

// Error tells what [RegisterError.Message] tells, in English.
func (e *RegisterError) Error() string { return "attend: " + e.Message(language.English) }

// Message tells what is wrong and what can be done: in English for an English tag, else in
// Indonesian.
func (e *RegisterError) Message(tag language.Tag) string {
	switch {
	case e.Given:
		return fmt.Sprintf(enum.ByTag(tag,
			"nomor atau kode verifikasi sertifikat %q sudah ada dalam register; beri nomor lain",
			"the number or the check code of the certificate %q stands in the register already; give another number"), e.Number)
	case e.Found == 0:
		return fmt.Sprintf(enum.ByTag(tag,
			"register tidak memuat sertifikat %q; periksa nomor, tahun, dan kodenya",
			"the register has no certificate %q; look at its number, year and code"), e.Number)
	}
	return fmt.Sprintf(enum.ByTag(tag,
		"nomor %q dipakai %d sertifikat; sebutkan tahun, skema atau kode verifikasinya",
		"the number %q stands for %d certificates; give the year, the scheme or the check code"), e.Number, e.Found)
}

// Lookup returns the one certificate that a query fits, which points into the register. A
// number that stands for several is a [*RegisterError] that says how many, never the first
// of them, and so is one that stands for none.
func (r Register) Lookup(q Query) (*Certificate, error) {
	var found *Certificate
	n := 0
	code := bareCode(q.Code)
	for i := range r {
		if c := &r[i]; q.fits(c, code) {
			found = c
			n++
		}
	}
	if n != 1 {
		return nil, &RegisterError{Number: q.Number, Found: n}
	}
	return found, nil
}

func (q Query) fits(c *Certificate, code string) bool {
	switch {
	case q.Number == "" && code == "",
		q.Number != "" && c.Number != strings.TrimSpace(q.Number),
		q.Scheme != "" && c.Scheme != q.Scheme,
		q.Year != 0 && (c.Issued.IsZero() || c.Issued.Year() != q.Year),
		code != "" && bareCode(c.CheckCode) != code:
		return false
	}
	return true
}

// Find returns the certificate of a number; nil where there is none, and where years or
// schemes have the same number: [Register.Lookup] tells which, and takes the year.
func (r Register) Find(number string) *Certificate {
	c, err := r.Lookup(Query{Number: number})
	if err != nil {
		return nil
	}
	return c
}

// FindCode returns the certificate of a check code, as somebody typed it; nil where there
// is none.
func (r Register) FindCode(code string) *Certificate {
	c, err := r.Lookup(Query{Code: code})
	if err != nil {
		return nil
	}
	return c
}

// Add enters certificates. One that cannot be right is an error of [Certificate.Validate];
// a number that its scheme and year, or a check code that the register has already is a
// [*RegisterError]. Then nothing is entered. What Lookup returned before may point to
// another register afterwards. Its time grows with the register: enter many at once.
func (r *Register) Add(certificates ...Certificate) error {
	numbers, checks := make(map[numbered]bool, len(*r)), make(map[string]bool, len(*r))
	for i := range *r {
		c := &(*r)[i]
		numbers[c.numbered()] = true
		checks[bareCode(c.CheckCode)] = true
	}
	for i := range certificates {
		c := &certificates[i]
		if err := c.Validate(); err != nil {
			return err
		}
		key, code := c.numbered(), bareCode(c.CheckCode)
		if numbers[key] || code != "" && checks[code] {
			return &RegisterError{Number: c.Number, Given: true}
		}
		numbers[key], checks[code] = true, true
	}
	*r = append(slices.Clip(*r), certificates...)
	return nil
}

// Verify tells what a printed certificate is worth, and returns that of the register, nil
// for an unknown one. Of the printed one fill in what can be read: CheckCode, without which
// nothing can be told; Number; and Name, Kind, Issued, Event, Participant, Part, JP and
// Days, which are compared where they are filled in. The secret is that of
// [Certificate.Seal].
//
// What the register holds must fit its own code too: a register that was changed behind
// the host's back makes no certificate genuine.
func (r Register) Verify(secret []byte, printed Certificate) (Authenticity, *Certificate) {
	code := bareCode(printed.CheckCode)
	if code == "" {
		return 0, nil
	}
	number := strings.TrimSpace(printed.Number)
	var known *Certificate
	for i := range r {
		c := &r[i]
		if c.Verify(secret, printed.CheckCode) {
			if number != "" && number != c.Number || !printed.agrees(c) || !c.isSteady() {
				return AuthenticityAltered, c
			}
			return c.worth(), c
		}
		isOwn := subtle.ConstantTimeCompare([]byte(bareCode(c.CheckCode)), []byte(code)) == 1
		if isOwn || known == nil && number != "" && c.Number == number {
			known = c
		}
	}
	if known != nil {
		return AuthenticityAltered, known
	}
	return 0, nil
}

// worth returns what a certificate is whose code is right.
func (c *Certificate) worth() Authenticity {
	switch c.State {
	case CertificateIssued:
		return AuthenticityGenuine
	case CertificateReplaced:
		return AuthenticityReplaced
	case CertificateRevoked:
		return AuthenticityRevoked
	}
	return AuthenticityAltered // it was never issued
}

// agrees reports whether what is filled in of a printed certificate is as in the register.
func (c *Certificate) agrees(o *Certificate) bool {
	return (c.Name == "" || strings.Join(strings.Fields(c.Name), " ") == strings.Join(strings.Fields(o.Name), " ")) &&
		(c.Kind == 0 || c.Kind == o.Kind) &&
		(c.Issued.IsZero() || c.Issued == o.Issued) &&
		(c.Event == uuid.Nil || c.Event == o.Event) &&
		(c.Participant == uuid.Nil || c.Participant == o.Participant) &&
		(c.Part == 0 || c.Part == o.Part) &&
		(c.JP == 0 || c.JP == o.JP) &&
		(len(c.Days) == 0 || slices.Equal(c.Days, o.Days))
}
