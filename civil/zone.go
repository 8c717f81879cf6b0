package civil

import (
	"strings"
	"sync"
	"time"

	"github.com/integritas-id/integritas/internal/enum"
)

// Zone is one of Indonesia's time zones (Keppres 41/1987, in force since
// 1 January 1988): fixed offsets without summer time. Moments before 1988 may
// have been told by other clocks. The zero Zone means "not known": no zone is
// guessed for a bare time.
type Zone uint8

// The zones from west to east.
const (
	WIB  Zone = iota + 1 // Waktu Indonesia Barat, UTC+7: Sumatra, Java, West and Central Kalimantan
	WITA                 // Waktu Indonesia Tengah, UTC+8: Bali, Nusa Tenggara, the rest of Kalimantan, Sulawesi
	WIT                  // Waktu Indonesia Timur, UTC+9: Maluku and Papua
)

var zoneSet = enum.Set[Zone]{Name: "Zone", ID: "zona waktu", EN: "time zone", Rows: []enum.Row{
	WIB:  {Code: "WIB", ID: "Waktu Indonesia Barat", EN: "Western Indonesia Time", Synonyms: "Asia/Jakarta|Asia/Pontianak|GMT+7|UTC+7|GMT+07:00|UTC+07:00|+07:00|+0700"},
	WITA: {Code: "WITA", ID: "Waktu Indonesia Tengah", EN: "Central Indonesia Time", Synonyms: "Asia/Makassar|Asia/Ujung_Pandang|GMT+8|UTC+8|GMT+08:00|UTC+08:00|+08:00|+0800"},
	WIT:  {Code: "WIT", ID: "Waktu Indonesia Timur", EN: "Eastern Indonesia Time", Synonyms: "Asia/Jayapura|GMT+9|UTC+9|GMT+09:00|UTC+09:00|+09:00|+0900"},
}}

// ParseZone reads a zone from its code, its long name in either language, an IANA
// name (Asia/Jakarta, Asia/Pontianak, Asia/Makassar, Asia/Ujung_Pandang,
// Asia/Jayapura) or an offset such as GMT+7, UTC+07:00 or +07:00, in any case.
// Anything else is a [*ParseError]. Signs count here: GMT-7 is no zone of Indonesia.
func ParseZone(s string) (Zone, error) {
	if len(s) <= enum.MaxText {
		text := strings.Join(strings.Fields(s), " ")
		for i := 1; i < len(zoneSet.Rows); i++ {
			r := &zoneSet.Rows[i]
			if text != "" && (strings.EqualFold(text, r.Code) || strings.EqualFold(text, r.ID) ||
				strings.EqualFold(text, r.EN) || isOneOf(r.Synonyms, text)) {
				return Zone(i), nil
			}
		}
	}
	return 0, &ParseError{Type: "Zone", Text: s}
}

func isOneOf(words, text string) bool {
	for word := range strings.SplitSeq(words, "|") {
		if strings.EqualFold(word, text) {
			return true
		}
	}
	return false
}

// IANA returns the name in the zone database: Asia/Jakarta, Asia/Makassar or
// Asia/Jayapura; empty for an unknown zone.
func (v Zone) IANA() string {
	switch v {
	case WIB:
		return "Asia/Jakarta"
	case WITA:
		return "Asia/Makassar"
	case WIT:
		return "Asia/Jayapura"
	}
	return ""
}

// Offset returns the seconds east of UTC: 25200, 28800 or 32400; 0 for an unknown zone.
func (v Zone) Offset() int {
	if v < WIB || v > WIT {
		return 0
	}
	return (6 + int(v)) * 60 * 60
}

// Location returns a location of fixed offset that bears the zone's code, the same
// pointer at every call, without a zone database. An unknown zone gives [time.UTC].
func (v Zone) Location() *time.Location {
	if v < WIB || v > WIT {
		return time.UTC
	}
	locationsOnce.Do(func() {
		for z := WIB; z <= WIT; z++ {
			locations[z] = time.FixedZone(z.String(), z.Offset())
		}
	})
	return locations[v]
}

var (
	locationsOnce sync.Once
	locations     [WIT + 1]*time.Location
)
