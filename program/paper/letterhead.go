package paper

import (
	"bytes"
	"encoding/base64"
	"errors"
	"html/template"

	"github.com/integritas-id/integritas/locale"
)

// Letterhead (kop surat) is the head of an office's papers. The zero Letterhead prints
// none.
type Letterhead struct {
	Government string               `json:"government,omitempty"` // "Pemerintah Kota Metro"
	Office     string               `json:"office,omitempty"`     // "Inspektorat Daerah"
	Address    locale.PostalAddress `json:"address,omitzero"`     // of the office
	Contact    string               `json:"contact,omitempty"`    // of the office: "Telp. (0725) 000000, inspektorat.metro.example"
	Logo       []byte               `json:"logo,omitempty"`       // a PNG or JPEG image, printed at the left
}

// ErrLogo says that a logo is neither PNG nor JPEG.
var ErrLogo = errors.New("paper: the logo is neither PNG nor JPEG")

// IsZero reports whether there is nothing to print.
func (l Letterhead) IsZero() bool {
	return l.Government == "" && l.Office == "" && l.Address == locale.PostalAddress{} && l.Contact == "" && len(l.Logo) == 0
}

// image returns the logo as a link that carries it; empty where there is none.
func (l Letterhead) image() (template.URL, error) {
	var kind string
	switch {
	case len(l.Logo) == 0:
		return "", nil
	case bytes.HasPrefix(l.Logo, []byte("\x89PNG\r\n\x1a\n")):
		kind = "image/png"
	case bytes.HasPrefix(l.Logo, []byte("\xff\xd8\xff")):
		kind = "image/jpeg"
	default:
		return "", ErrLogo
	}
	// Base64 holds no character that could leave the attribute.
	return template.URL("data:" + kind + ";base64," + base64.StdEncoding.EncodeToString(l.Logo)), nil
}
