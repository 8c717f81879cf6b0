package program

import (
	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/validation"
)

const sourceLifecycle = "schema.org EventStatusType; RFC 5545 3.8.1.11; practice of postponed and cancelled events"

// isBackwards reports whether both times are known and the second does not follow the first.
func isBackwards(from, to civil.Clock) bool {
	return !from.IsZero() && !to.IsZero() && !from.Before(to)
}

var ruleScheduleOrder = validation.Rule{
	Code: "schedule.order", Severity: validation.Error,
	ID:     "tanggal selesai mendahului tanggal mulai, atau salah satunya kosong; periksa keduanya",
	EN:     "the last day comes before the first, or one of them is missing; check both",
	Source: "ISO 8601-1:2019 5.5.2",
}

var ruleScheduleClock = validation.Rule{
	Code: "schedule.clock", Severity: validation.Error,
	ID:     "jam selesai tidak sesudah jam mulai; periksa keduanya",
	EN:     "the closing time is not after the opening time; check both",
	Source: "ISO 8601-1:2019 5.3",
}

var ruleScheduleOpenEnd = validation.Rule{
	Code: "schedule.open-end", Severity: validation.Error,
	ID:     "jam selesai diisi, tetapi acara juga ditandai sampai selesai; pilih salah satu",
	EN:     "a closing time is given, yet the end is marked as open; choose one",
	Source: "an open end has no time",
}

var ruleScheduleJP = validation.Rule{
	Code: "schedule.jp", Severity: validation.Error,
	ID:     "jumlah JP, hari dan menit tidak boleh negatif",
	EN:     "lesson hours, days and minutes cannot be negative",
	Source: "a JP is 45 minutes",
}
