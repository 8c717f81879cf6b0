package press

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program"
)

// MaxText is the longest report in bytes that is read.
const MaxText = 64 << 10

// Reader reads reports. The zero Reader knows nothing beyond the text.
type Reader struct {
	// Published is the day of publication, from which "Selasa (17/9)" takes its year. A
	// line of the report that tells it does as well; zero where neither is known.
	Published civil.Date
	// Source is where the report stands: the outlet, its address. What the text itself
	// tells, headline and author, is filled in where Source leaves it out.
	Source program.Source
}

// Read is the zero Reader's [Reader.Read].
func Read(text string) (Draft, error) { return Reader{}.Read(text) }

// Read drafts the event that a report tells of. Of several events it is the one with
// which the report begins; sentences about others stay in [Draft.Parts], unread. The
// draft's event has no errors when it is checked; what it lacks a person completes.
//
// A text that is longer than [MaxText] is a [*TooLongError]. One in which nothing names
// an event is a [*NoEventError], beside a draft with its parts alone.
func (r Reader) Read(text string) (Draft, error) {
	if len(text) > MaxText {
		return Draft{}, &TooLongError{Len: len(text)}
	}
	a := newArticle(text)
	a.published = r.Published
	if a.published.IsZero() {
		a.published = a.dayOfPublication()
	}
	a.findMentions(locale.DateReader{On: a.published})
	b := newBuilder(a)
	b.readSource(r.Source)
	b.readEvent()
	if b.event.Title.Text == "" {
		b.event, b.facts = program.Event{}, nil
		return b.draft(), &NoEventError{}
	}
	return b.draft(), nil
}

// NoEventError says that nothing in a text names an event.
type NoEventError struct{}

// Error says that the text reports no event, in English.
func (e *NoEventError) Error() string {
	return "press: nothing in the text names an event; is it the report of one?"
}

// Message tells the same in Indonesian, or in English for an English tag.
func (e *NoEventError) Message(tag language.Tag) string {
	if isEnglish(tag) {
		return "Nothing in the text names an event; give the report of one."
	}
	return "Tidak ada nama kegiatan dalam naskah; berikan berita tentang satu kegiatan."
}

func isEnglish(tag language.Tag) bool {
	base, _ := tag.Base()
	return base.String() == "en"
}

// TooLongError says that a report is longer than [MaxText].
type TooLongError struct{ Len int }

// Error tells the length and the limit, in English.
func (e *TooLongError) Error() string {
	return fmt.Sprintf("press: the report has %d bytes, more than %d; cut it to one article", e.Len, MaxText)
}

// Message tells the same in Indonesian, or in English for an English tag.
func (e *TooLongError) Message(tag language.Tag) string {
	w := locale.Writer{Tag: tag}
	if isEnglish(tag) {
		return fmt.Sprintf("The report has %s bytes, more than %s; cut it to one article.", w.FormatInt(int64(e.Len)), w.FormatInt(MaxText))
	}
	return fmt.Sprintf("Naskah berita berisi %s bita, lebih dari %s; potong menjadi satu artikel.", w.FormatInt(int64(e.Len)), w.FormatInt(MaxText))
}
