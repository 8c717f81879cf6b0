package attend

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"strconv"
	"strings"
)

// codeDigits are the thirty-two digits of Crockford's Base32: no I, L, O or U, so that
// a code can be read from paper and told over the phone.
const codeDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

// codeLength is how many digits a check code has: 60 bits, in three groups of four.
const codeLength = 12

// Seal sets and returns the check code (kode verifikasi) of the certificate:
// "7Q4K-9M2X-B0TD". It depends on the number, scheme, kind, event, participant, printed
// name, part, JP and days, and on the host's secret, so nobody without the secret can make a code
// that fits or change what it stands for. Keep the secret as a key: 16 random bytes or
// more. The code is the start of an HMAC-SHA-256.
func (c *Certificate) Seal(secret []byte) string {
	c.CheckCode = c.code(secret)
	return c.CheckCode
}

// Verify reports whether a code, as somebody typed it, is that of the certificate:
// small letters, missing hyphens, O for 0 and I or L for 1 do not matter. It says
// nothing of whether the certificate still holds: see [Certificate.IsValid].
func (c *Certificate) Verify(secret []byte, code string) bool {
	typed, want := bareCode(code), bareCode(c.code(secret))
	return hmac.Equal([]byte(typed), []byte(want))
}

// bareCode returns a code without what people add to it or confuse in it; empty for what
// is too long to be one.
func bareCode(code string) string {
	if len(code) > 64 {
		return ""
	}
	return strings.ToUpper(strings.Map(func(r rune) rune {
		switch r {
		case '-', ' ', '.', '\t', '\u00a0', '\u2010', '\u2011', '\u2013':
			return -1
		case 'o', 'O':
			return '0'
		case 'i', 'I', 'l', 'L':
			return '1'
		}
		return r
	}, code))
}

func (c *Certificate) code(secret []byte) string {
	mac := hmac.New(sha256.New, secret)
	fields := []string{
		c.Number, c.Scheme, c.Kind.String(), c.Event.String(), c.Participant.String(), c.Name, c.Issued.String(),
	}
	if c.Part != 0 || c.JP != 0 || len(c.Days) > 0 { // all three or none, so that each keeps its place
		fields = append(fields, c.Part.String(), strconv.Itoa(c.JP))
		for _, day := range c.Days {
			fields = append(fields, day.String())
		}
	}
	for _, field := range fields {
		var size [4]byte // so that no two lists of fields make the same bytes
		binary.BigEndian.PutUint32(size[:], uint32(len(field)))
		mac.Write(size[:])
		mac.Write([]byte(field))
	}
	bits := binary.BigEndian.Uint64(mac.Sum(nil))
	code := make([]byte, 0, codeLength+codeLength/4)
	for i := range codeLength {
		if i > 0 && i%4 == 0 {
			code = append(code, '-')
		}
		code = append(code, codeDigits[bits>>59])
		bits <<= 5
	}
	return string(code)
}
