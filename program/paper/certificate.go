package paper

import (
	"cmp"
	"errors"
	"fmt"
	"html/template"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
)

// Why a certificate cannot be printed.
var (
	ErrNotIssued  = errors.New("paper: the certificate was not issued")
	ErrOtherEvent = errors.New("paper: the certificate is of another event")
)

// Certificates (sertifikat) are the certificates of one event, one on a page, across.
// Each carries its number, its check code, the name as it was given when it was issued,
// and what the holder's own part, days and JP are. One that was replaced or revoked is
// printed with that word across it, for the files.
type Certificates struct {
	Letterhead Letterhead      `json:"letterhead,omitzero"`
	Style      Style           `json:"style,omitzero"`
	Called     string          `json:"called,omitempty"` // what the paper is: "Piagam", "STTPP"; empty is "Sertifikat"
	Event      *program.Event  `json:"event"`
	Register   attend.Register `json:"register,omitempty"`
	// Holders tell rank, post and office of those who have an id among them, to stand
	// under the name; none prints the name alone.
	Holders    []participant.Participant `json:"holders,omitempty"`
	RevealNIPs bool                      `json:"reveal_nips,omitempty"` // prints their NIPs too, whole
	// Attendances tell each holder's own sessions, and so days and JP. A certificate of
	// attendance whose holder has none states no JP.
	Attendances []attend.Attendance `json:"attendances,omitempty"`
	JP          int                 `json:"jp,omitzero"`          // what a completion counts for; zero is the sum of the sessions, else what the event states
	Equivalent  bool                `json:"equivalent,omitempty"` // the organiser has set JP as an equivalence: "setara"
	Overleaf    bool                `json:"overleaf,omitempty"`   // a second page with the holder's sessions and their JP, where they have any
	VerifyAt    string              `json:"verify_at,omitempty"`  // where the check code is verified, as people find it
	Signatory   Signatory           `json:"signatory,omitzero"`   // its zero day is that of each certificate
	Beside      []Signatory         `json:"beside,omitempty"`     // who signs at its left
	// QR, if it is set, returns a PNG or JPEG of the address at which a certificate is
	// verified. It stands beside the check code, apart from the signature.
	QR func(*attend.Certificate) ([]byte, error) `json:"-"`
}

// ErrOverleaf says that an overleaf would disagree with its front: the sessions' JP do
// not add up to those of the certificate.
var ErrOverleaf = errors.New("paper: the JP of the sessions do not add up to those of the certificate")

// Write writes the certificates in the order of the register. A certificate that is
// not issued is [ErrNotIssued], one of another event [ErrOtherEvent], one whose overleaf
// would disagree [ErrOverleaf], one that cannot be right what its Validate returns, each
// with the number; without an event it is [ErrNoEvent].
func (c *Certificates) Write(w io.Writer, tag language.Tag) error {
	if c.Event == nil {
		return ErrNoEvent
	}
	style := c.Style.complete(false)
	v := &certificatesView{sheet: sheet{Landscape: true, Event: textOf(c.Event, tag)}, VerifyAt: c.VerifyAt, Equivalent: c.Equivalent}
	v.Called = cmp.Or(c.Called, enum.ByTag(tag, "Sertifikat", "Certificate"))
	v.Title = join(" ", cmp.Or(c.Called, enum.ByTag(tag, "Sertifikat", "Certificates")), v.Event.Title)
	if !c.Event.Theme.IsZero() {
		v.Theme = c.Event.Theme.Text.Text
	}
	for i := range c.Register {
		page, err := c.page(&c.Register[i], v, style, tag)
		if err != nil {
			return fmt.Errorf("certificate %q: %w", c.Register[i].Number, err)
		}
		v.Pages = append(v.Pages, page)
	}
	f := frame{head: c.Letterhead, style: c.Style, beside: c.Beside, family: certificatePaper}
	if len(c.Register) > 0 {
		f.signer = c.Signatory // for the note of an electronic signature
	}
	return write(w, tag, "certificate", f, &v.sheet, v)
}

// page lays one certificate out.
func (c *Certificates) page(one *attend.Certificate, v *certificatesView, style Style, tag language.Tag) (certificatePage, error) {
	page := certificatePage{Certificate: one}
	if err := printable(one, c.Event); err != nil {
		return page, err
	}
	h := c.holdingOf(one, tag)
	page.Days, page.Part, page.Who = h.days, partText(h.part, tag), whoIs(c.Holders, one.Participant, c.RevealNIPs)
	page.Completion = one.Kind == attend.CertificateCompletion
	page.Attended = h.part == program.PersonParticipant
	if h.jp > 0 {
		page.JP = locale.Writer{Tag: tag}.FormatJP(h.jp * locale.MinutesPerJP)
		if enum.IsEnglish(tag) {
			page.JP = strings.TrimSuffix(page.JP, "JP") + plural(h.jp, "lesson hour") + " (JP)"
		}
	}
	if c.Overleaf && sumJP(h.sessions) > 0 {
		if sumJP(h.sessions) != h.jp {
			return page, ErrOverleaf
		}
		page.lessons(h.sessions, tag)
	}
	s := c.Signatory
	if s.On.IsZero() {
		s.On = one.Issued
	}
	var err error
	f := frame{signer: s, beside: c.Beside, family: certificatePaper}
	if page.Signers, err = f.blocks(style, tag); err != nil {
		return page, err
	}
	if c.QR != nil {
		image, err := c.QR(one)
		if err == nil {
			page.Code, err = picture(image)
		}
		if err != nil {
			return page, err
		}
	}
	if !one.IsValid() {
		page.Void = one.State.Label(tag)
	}
	page.Size = fit(page, v)
	return page, nil
}

// fit chooses how large a certificate is set, by how many lines its texts take across
// the page: 0 is full size. What is still too long goes on over the page and is never
// cut.
func fit(page certificatePage, v *certificatesView) int {
	const across, beside = 92, 34 // letters of a line of text, and of a signature block
	lines := func(text string, width int) int { return (utf8.RuneCountInString(text) + width - 1) / width }
	n := 2*lines(page.Name, 46) + len(page.Who) + lines(v.Event.Title, across) + lines(v.Theme, across) + lines(v.Event.Organisers, across) + lines(page.Days+v.Event.Place, across)
	tall := 0
	for _, s := range page.Signers {
		rows := 0
		for _, line := range s.Lines {
			rows += lines(line, beside)
		}
		tall = max(tall, rows+lines(s.Name, beside))
	}
	switch n += tall; {
	case n > 26:
		return 3
	case n > 17:
		return 2
	case n > 11:
		return 1
	}
	return 0
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
	Called     string
	Pages      []certificatePage
	Theme      string
	VerifyAt   string
	Equivalent bool
}

type certificatePage struct {
	*attend.Certificate
	Signers     []block
	Who         []string // under the name
	Part        string
	Days, JP    string
	Completion  bool
	Attended    bool // as a participant, who alone attends or completes
	Size        int
	Void        string // why it no longer holds
	Code        template.URL
	Lessons     []pair
	LessonTotal string
}

// lessons fills in the sessions that have JP.
func (p *certificatePage) lessons(sessions []*program.Session, tag language.Tag) {
	format := locale.Writer{Tag: tag}
	for _, s := range sessions {
		if s.JP > 0 {
			p.Lessons = append(p.Lessons, pair{s.Name(), format.FormatInt(int64(s.JP))})
		}
	}
	p.LessonTotal = format.FormatInt(int64(sumJP(sessions)))
}

// holdingOf works out what a certificate states: what it carries itself, part, days and
// JP, and where it carries none of them, what the attendances tell. One of completion
// states the whole, since its rule was met; any other states the sessions in which the
// holder was. Without an attendance nothing is known of the holder's own days and JP,
// and none are stated but those of the event's own range.
func (c *Certificates) holdingOf(one *attend.Certificate, tag language.Tag) holding {
	h := holding{part: partOf(c.Event, one.Participant)}
	format := locale.Writer{Tag: tag}
	h.days = format.FormatRange(c.Event.Schedule.Range, locale.DateLong)
	a := attendanceOf(c.Attendances, one.Participant)
	switch {
	case one.Kind == attend.CertificateCompletion:
		h.sessions = held(c.Event, nil)
		if a != nil && a.Track != "" {
			h.sessions = ofTrack(h.sessions, a.Track)
		}
		if h.jp = sumJP(h.sessions); c.JP > 0 {
			h.jp = c.JP
		} else if h.jp == 0 {
			h.jp = c.Event.Schedule.JP
		}
	case a != nil:
		h.sessions = held(c.Event, a)
		h.jp = sumJP(h.sessions)
		if days := daysAttended(h.sessions, tag); days != "" {
			h.days = days
		}
	}
	h.carried(one, tag)
	return h
}
