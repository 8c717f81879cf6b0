package paper

import (
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program"
)

// countText writes a count with its unit: "40 pasangan", "sekitar 100–150 orang".
// Unknown is empty.
func countText(c program.Count, tag language.Tag) string {
	if c.IsZero() {
		return ""
	}
	format := locale.Writer{Tag: tag}
	number := format.FormatInt(int64(c.Value))
	if c.To > 0 {
		number += "–" + format.FormatInt(int64(c.To))
	}
	bound, approx := "", ""
	if !c.Bound.IsZero() {
		bound = c.Bound.Label(tag)
	}
	if c.Approx {
		approx = enum.ByTag(tag, "sekitar", "about")
	}
	return join(" ", bound, approx, number, c.Unit.Label(tag))
}

// counted writes a number with its noun, which English has in two forms.
func counted(n int, tag language.Tag, id, one, many string) string {
	en := many
	if n == 1 {
		en = one
	}
	return locale.Writer{Tag: tag}.FormatCount(int64(n), enum.ByTag(tag, id, en))
}
