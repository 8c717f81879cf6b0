package locale

import (
	"github.com/integritas-id/integritas/civil"
)

// dateNames holds the names of one language, months from January and weekdays
// from Sunday as package time counts them. The Indonesian names are those of CLDR 48,
// which are EYD's too: August is Agu for short; Agt and Ags were printed before and are
// still read.
type dateNames struct {
	months, monthsShort [12]string
	weekdays            [7]string
}

func (w Writer) dateNames() *dateNames {
	if w.english() {
		return &namesEN
	}
	return &namesID
}

func (n *dateNames) month(d civil.Date) string   { return n.months[d.Month()-1] }
func (n *dateNames) weekday(d civil.Date) string { return n.weekdays[d.Weekday()] }
