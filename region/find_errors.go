package region

import (
	"errors"
	"fmt"

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
