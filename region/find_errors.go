package region

import (
	"errors"
	"fmt"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/internal/gazetteer"
)

// The reasons for which a text is not searched, wrapped by a [*NotFoundError].
var (
	ErrTextTooLong = fmt.Errorf("the text is longer than %d bytes", gazetteer.MaxText)
	ErrNotText     = errors.New("the text is not valid UTF-8 or has control characters")
)

// AmbiguousError says that a text may mean several regions.
type AmbiguousError struct {
	Text       string  // not part of Error: it may be somebody's address
	Candidates []Match // the regions, the likeliest first
}

// Error names the first candidates.
func (e *AmbiguousError) Error() string {
	return fmt.Sprintf("region: the text may mean %d regions", len(e.Candidates)) + firstOf(e.Candidates)
}

// MarshalText is Error, so that a log that writes JSON tells no more than the message.
func (e *AmbiguousError) MarshalText() ([]byte, error) { return []byte(e.Error()), nil }

// Message tells the first candidates and how to choose: in English for an English tag, else in Indonesian.
func (e *AmbiguousError) Message(tag language.Tag) string {
	return fmt.Sprintf(enum.ByTag(tag, "teks ini dapat berarti %d wilayah; sebut kabupaten, kota, atau provinsinya", "the text may mean %d regions; name the regency, city, or province"),
		len(e.Candidates)) + firstOf(e.Candidates)
}

// ConflictError says that a text contradicts itself: it names regions of which none
// contains the other and which are not told as several, as in "Kab. Badung, Jawa Barat".
type ConflictError struct {
	Text       string  // not part of Error: it may be somebody's address
	Candidates []Match // the regions that do not fit together, the likeliest first
}

// Error names the first candidates.
func (e *ConflictError) Error() string {
	return "region: the text contradicts itself, its regions do not lie in one another" + firstOf(e.Candidates)
}

// MarshalText is Error, so that a log that writes JSON tells no more than the message.
func (e *ConflictError) MarshalText() ([]byte, error) { return []byte(e.Error()), nil }

// Message tells the regions that do not fit together: in English for an English tag, else in Indonesian.
func (e *ConflictError) Message(tag language.Tag) string {
	return enum.ByTag(tag, "wilayah dalam teks ini tidak saling memuat; periksa mana yang benar", "the regions of the text do not lie in one another; check which is right") + firstOf(e.Candidates)
}

// firstOf lists the first of some candidates for an error.
func firstOf(candidates []Match) string {
	const most = 4
	text, sep := "", ": "
	for i, m := range candidates {
		if i == most {
			return text + " …"
		}
		text += sep + m.Region.FullName() + " (" + m.Region.Code.String() + ")"
		sep = ", "
	}
	return text
}

// NotFoundError says that a text names no region.
type NotFoundError struct {
	Text string // not part of Error: it may be somebody's address
	Err  error  // ErrTextTooLong or ErrNotText; nil if the text was searched
}

// Error says what is the matter.
func (e *NotFoundError) Error() string {
	if e.Err != nil {
		return "region: " + e.Err.Error()
	}
	return "region: the text names no region"
}

// MarshalText is Error, so that a log that writes JSON tells no more than the message.
func (e *NotFoundError) MarshalText() ([]byte, error) { return []byte(e.Error()), nil }

// Message tells what is the matter and how to mend it: in English for an English tag, else in Indonesian.
func (e *NotFoundError) Message(tag language.Tag) string {
	switch {
	case errors.Is(e.Err, ErrTextTooLong):
		return fmt.Sprintf(enum.ByTag(tag, "teks lebih panjang daripada %d byte; kirim alamatnya saja", "the text is longer than %d bytes; give the address only"), gazetteer.MaxText)
	case e.Err != nil:
		return enum.ByTag(tag, "ini bukan teks UTF-8 yang sah; simpan lagi berkasnya", "this is no valid UTF-8 text; save the file again")
	}
	return enum.ByTag(tag, "teks ini tidak menyebut wilayah yang dikenal; periksa ejaannya", "the text names no region that is known; check the spelling")
}

// Unwrap returns Err.
func (e *NotFoundError) Unwrap() error { return e.Err }

func notFound(verdict gazetteer.Verdict, text string) error {
	switch verdict {
	case gazetteer.TooLong:
		return &NotFoundError{Text: text, Err: ErrTextTooLong}
	case gazetteer.NotText:
		return &NotFoundError{Text: text, Err: ErrNotText}
	}
	return &NotFoundError{Text: text}
}
