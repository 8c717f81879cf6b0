package paper

import (
	"bytes"
	"encoding/base64"
	"errors"
	"html/template"

	"github.com/integritas-id/integritas/locale"
)

// Letterhead (kop surat) is the head of the papers of who signs. The zero Letterhead
// prints none. One without an Office is that of a regional head: the emblem above, one
// line under it; that of an office has the emblem at the left. No emblem comes with
// this package.
type Letterhead struct {
	Government string               `json:"government,omitempty"` // "Pemerintah Kota Metro"
	Office     string               `json:"office,omitempty"`     // "Inspektorat Daerah"
	Address    locale.PostalAddress `json:"address,omitzero"`     // of the office
	Contact    string               `json:"contact,omitempty"`    // of the office: "Telp. (0725) 000000, inspektorat.metro.example"
	Logo       []byte               `json:"logo,omitempty"`       // a PNG or JPEG image, printed at the left
}

// ErrLogo says that a logo or another picture is neither PNG nor JPEG.
var ErrLogo = errors.New("paper: a picture is neither PNG nor JPEG")

// IsZero reports whether there is nothing to print.
func (l Letterhead) IsZero() bool {
	return l.Government == "" && l.Office == "" && l.Address == locale.PostalAddress{} && l.Contact == "" && len(l.Logo) == 0
}

// image returns the logo as a link that carries it; empty where there is none.
func (l Letterhead) image() (template.URL, error) { return picture(l.Logo) }

// picture returns a PNG or JPEG as a link that carries it.
func picture(image []byte) (template.URL, error) {
	var kind string
	switch {
	case len(image) == 0:
		return "", nil
	case bytes.HasPrefix(image, []byte("\x89PNG\r\n\x1a\n")):
		kind = "image/png"
	case bytes.HasPrefix(image, []byte("\xff\xd8\xff")):
		kind = "image/jpeg"
	default:
		return "", ErrLogo
	}
	// Base64 holds no character that could leave the attribute.
	return template.URL("data:" + kind + ";base64," + base64.StdEncoding.EncodeToString(image)), nil //nolint:gosec // a picture of the caller's
}
