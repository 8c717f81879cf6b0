package paper

import (
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
)

// Why a certificate cannot be printed.
var (
	ErrNotIssued  = errors.New("paper: the certificate was not issued")
	ErrOtherEvent = errors.New("paper: the certificate is of another event")
)

// Certificates (sertifikat) are the certificates of one event, one on a page, across.
// Each carries its number, its check code and the name as it was given when it was
// issued. One that was replaced or revoked is printed with that word across it, for
// the files.
type Certificates struct {
	Letterhead Letterhead      `json:"letterhead,omitzero"`
	Event      *program.Event  `json:"event"`
	Register   attend.Register `json:"register,omitempty"`
	JP         int             `json:"jp,omitzero"`         // what they count for; zero leaves it out
	Overleaf   bool            `json:"overleaf,omitempty"`  // a second page with the sessions and their JP, where they have any
	VerifyAt   string          `json:"verify_at,omitempty"` // where the check code is verified, as people find it
	Signatory  Signatory       `json:"signatory,omitzero"`  // its zero day is that of each certificate
}

// Write writes the certificates in the order of the register. A certificate that is
// not issued is [ErrNotIssued], one of another event [ErrOtherEvent], one that cannot
// be right what its Validate returns, each with the number; without an event it is
// [ErrNoEvent].
func (c *Certificates) Write(w io.Writer, tag language.Tag) error {
	if c.Event == nil {
		return ErrNoEvent
	}
	v := &certificatesView{sheet: sheet{Landscape: true, Event: textOf(c.Event, tag)}, VerifyAt: c.VerifyAt}
	v.Title = enum.ByTag(tag, "Sertifikat", "Certificates") + " " + v.Event.Title
	if c.JP > 0 {
		v.JP = locale.Writer{Tag: tag}.FormatJP(c.JP * locale.MinutesPerJP)
	}
	if !c.Event.Theme.IsZero() {
		v.Theme = c.Event.Theme.Text.Text
	}
	if c.Overleaf {
		v.lessons(c.Event, tag)
	}
	for i := range c.Register {
		one := &c.Register[i]
		if err := printable(one, c.Event); err != nil {
			return fmt.Errorf("certificate %q: %w", one.Number, err)
		}
		page := certificatePage{Certificate: one, Signatory: c.Signatory}
		if page.Signatory.On.IsZero() {
			page.Signatory.On = one.Issued
		}
		page.Completion = one.Kind == attend.CertificateCompletion
		switch n := utf8.RuneCountInString(one.Name); {
		case n > 64:
			page.Size = "tiny"
		case n > 40:
			page.Size = "small"
		}
		if !one.Valid() {
			page.Void = one.State.Label(tag)
		}
		v.Pages = append(v.Pages, page)
	}
	return write(w, tag, "certificate", c.Letterhead, &v.sheet, v)
}

func printable(c *attend.Certificate, e *program.Event) error {
	switch {
	case c.State.IsZero():
		return ErrNotIssued
	case c.Event != uuid.Nil && e.ID != uuid.Nil && c.Event != e.ID:
		return ErrOtherEvent
	}
	return c.Validate()
}

type certificatesView struct {
	sheet
	Pages    []certificatePage
	JP       string
	Theme    string
	VerifyAt string

	Lessons     []pair
	LessonTotal string
}

// lessons fills in the sessions that have JP.
func (v *certificatesView) lessons(e *program.Event, tag language.Tag) {
	format := locale.Writer{Tag: tag}
	total := 0
	for i := range e.Sessions {
		if s := &e.Sessions[i]; s.JP > 0 && !s.Cancelled {
			v.Lessons = append(v.Lessons, pair{s.Name(), format.FormatInt(int64(s.JP))})
			total += s.JP
		}
	}
	v.LessonTotal = format.FormatInt(int64(total))
}

type certificatePage struct {
	*attend.Certificate
	Signatory  Signatory
	Completion bool
	Size       string // of the name: a class of the style
	Void       string // why it no longer holds
}
