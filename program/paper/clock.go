package paper

import (
	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
)

// clockText writes from when to when, as far as it is known.
func clockText(from, to civil.Clock, openEnd bool, zone civil.Zone, format locale.Writer) string {
	switch {
	case from.IsZero():
		return ""
	case openEnd:
		return format.FormatClockFrom(from, zone)
	}
	return format.FormatClockSpan(from, to, zone)
}
