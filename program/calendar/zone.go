package calendar

import (
	"fmt"

	"github.com/integritas-id/integritas/civil"
)

// writeZone appends a VTIMEZONE. The three zones have had their offsets since before
// 1970, and never summer time (Keppres 41/1987 moved places between them).
func writeZone(l *lines, z civil.Zone) {
	offset := fmt.Sprintf("+%02d00", z.Offset()/3600)
	l.add("BEGIN", "VTIMEZONE")
	l.add("TZID", z.IANA())
	l.add("BEGIN", "STANDARD")
	l.add("DTSTART", "19700101T000000")
	l.add("TZOFFSETFROM", offset)
	l.add("TZOFFSETTO", offset)
	l.add("TZNAME", z.String())
	l.add("END", "STANDARD")
	l.add("END", "VTIMEZONE")
}
