package locale

import (
	"github.com/integritas-id/integritas/civil"
)

// FormatClock writes a time of the day: pukul 08.00 WIB, or pukul 08.00 if the
// zone is not known. The zero Clock is an empty string.
//
// EYD V and CLDR agree on 24 hours in two digits and on the dot between hours
// and minutes. Pukul is the clock; jam, in [FormatDuration], a length of time.
func FormatClock(c civil.Clock, z civil.Zone) string { return Writer{}.FormatClock(c, z) }

// FormatClockSpan writes a span of one day, as official letters do: pukul 08.00
// s.d. 15.30 WIB. If one end is the zero Clock the other is written alone.
func FormatClockSpan(from, to civil.Clock, z civil.Zone) string {
	return Writer{}.FormatClockSpan(from, to, z)
}

// FormatClockFrom writes a span with an open end, as invitations do: pukul
// 09.00 WIB s.d. selesai. The zero Clock is an empty string.
func FormatClockFrom(c civil.Clock, z civil.Zone) string { return Writer{}.FormatClockFrom(c, z) }

// FormatZones writes one moment on the clocks of all three zones, the given
// zone first and the others from west to east: 09.00 WIB / 10.00 WITA / 11.00
// WIT. A time that falls on the next or the previous day has (+1) or (-1)
// behind it. Without a zone there is nothing to convert: 09.00.
func FormatZones(c civil.Clock, z civil.Zone) string { return Writer{}.FormatZones(c, z) }

// FormatClock writes c in the language of w; in English, 08:00 WIB.
func (w Writer) FormatClock(c civil.Clock, z civil.Zone) string {
	if c.IsZero() {
		return ""
	}
	return string(appendZone(w.appendPukul(make([]byte, 0, 32), c), z))
}

// FormatClockSpan writes a span in the language of w; in English, 08:00–15:30 WIB.
func (w Writer) FormatClockSpan(from, to civil.Clock, z civil.Zone) string {
	switch {
	case from.IsZero():
		return w.FormatClock(to, z)
	case to.IsZero():
		return w.FormatClock(from, z)
	}
	dst := w.appendPukul(make([]byte, 0, 32), from)
	if w.english() {
		dst = append(dst, "–"...)
	} else {
		dst = append(dst, " s.d. "...)
	}
	return string(appendZone(w.appendTime(dst, to), z))
}

// FormatClockFrom writes an open span in the language of w; in English, from
// 09:00 WIB.
func (w Writer) FormatClockFrom(c civil.Clock, z civil.Zone) string {
	switch {
	case c.IsZero():
		return ""
	case w.english():
		return "from " + w.FormatClock(c, z)
	}
	return w.FormatClock(c, z) + " s.d. selesai"
}

// FormatZones writes c on all three clocks in the language of w; in English,
// 09:00 WIB / 10:00 WITA / 11:00 WIT.
func (w Writer) FormatZones(c civil.Clock, z civil.Zone) string {
	if c.IsZero() {
		return ""
	}
	dst := appendZone(w.appendTime(make([]byte, 0, 64), c), z)
	if z.IsZero() {
		return string(dst)
	}
	for other := range civil.Zones() {
		if other != z {
			dst = append(dst, " / "...)
			dst = w.appendConverted(dst, c, z, other)
		}
	}
	return string(dst)
}

// appendConverted appends what a clock in zone to shows when one in zone from
// shows c, with the step to another day: 22.30 WIB (-1).
func (w Writer) appendConverted(dst []byte, c civil.Clock, from, to civil.Zone) []byte {
	const day = 24 * 60
	minutes := c.Minutes() + (to.Offset()-from.Offset())/60
	step := ""
	switch {
	case minutes < 0:
		minutes, step = minutes+day, " (-1)"
	case minutes >= day:
		minutes, step = minutes-day, " (+1)"
	}
	dst = w.appendHourMinute(dst, minutes/60, minutes%60)
	return append(appendZone(dst, to), step...)
}

// appendPukul appends pukul 08.00; in English, 08:00.
func (w Writer) appendPukul(dst []byte, c civil.Clock) []byte {
	if !w.english() {
		dst = append(dst, "pukul "...)
	}
	return w.appendTime(dst, c)
}

func (w Writer) appendTime(dst []byte, c civil.Clock) []byte {
	return w.appendHourMinute(dst, c.Hour(), c.Minute())
}

func (w Writer) appendHourMinute(dst []byte, hour, minute int) []byte {
	sep := byte('.')
	if w.english() {
		sep = ':'
	}
	return appendTwo(append(appendTwo(dst, hour), sep), minute)
}

// appendZone appends the zone's code after a space, or nothing.
func appendZone(dst []byte, z civil.Zone) []byte {
	if z.IsZero() {
		return dst
	}
	dst = append(dst, ' ')
	return append(dst, z.String()...)
}
