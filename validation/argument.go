package validation

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/locale"
)

// argument is a value in a message: the verbs %v, %s and %q write it for people,
// every other verb (%d, %.1f) writes the value itself. So a year is asked for with
// %d, an amount of people or money with %v.
type argument struct {
	value any
	text  string
}

// Format implements [fmt.Formatter].
func (a argument) Format(f fmt.State, verb rune) {
	value := a.value
	if verb == 'v' || verb == 's' || verb == 'q' {
		value = a.text
	}
	fmt.Fprintf(f, fmt.FormatString(f, verb), value)
}

// argumentFor returns how a value is written in the language of tag: members of
// closed sets by their label, dates in long form, numbers and amounts with the
// signs of the language. Any other value is left as it is.
func argumentFor(value any, tag language.Tag) any {
	w := locale.Writer{Tag: tag}
	switch x := value.(type) {
	case interface{ Label(language.Tag) string }:
		return argument{value, x.Label(tag)}
	case civil.Date:
		return argument{value, w.FormatDate(x, locale.DateLong)}
	case civil.Range:
		return argument{value, rangeText(x, w)}
	case locale.Rupiah:
		return argument{value, w.FormatRupiah(x, locale.RupiahPlain)}
	case int:
		return argument{value, w.FormatInt(int64(x))}
	case int64:
		return argument{value, w.FormatInt(x)}
	case int32:
		return argument{value, w.FormatInt(int64(x))}
	case int16:
		return argument{value, w.FormatInt(int64(x))}
	case int8:
		return argument{value, w.FormatInt(int64(x))}
	case uint8:
		return argument{value, w.FormatInt(int64(x))}
	case uint16:
		return argument{value, w.FormatInt(int64(x))}
	case uint32:
		return argument{value, w.FormatInt(int64(x))}
	case float64:
		return argument{value, w.FormatDecimal(x, places(x))}
	case float32:
		return argument{value, w.FormatDecimal(float64(x), places(float64(x)))}
	}
	return value
}

// rangeText writes a range, and one with an open end in words.
func rangeText(r civil.Range, w locale.Writer) string {
	from, to := "sejak ", "sampai "
	if enum.IsEnglish(w.Tag) {
		from, to = "from ", "until "
	}
	switch {
	case r.IsZero():
		return ""
	case r.End.IsZero():
		return from + w.FormatDate(r.Start, locale.DateLong)
	case r.Start.IsZero():
		return to + w.FormatDate(r.End, locale.DateLong)
	}
	return w.FormatRange(r, locale.DateLong)
}

// places is how many decimals a number is written with: as many as it has, six at
// most.
func places(f float64) int {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return 0
	}
	_, decimals, _ := strings.Cut(strconv.FormatFloat(f, 'f', -1, 64), ".")
	return min(len(decimals), 6)
}
