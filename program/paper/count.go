package paper

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program"
)

// count writes a count with its unit: "40 pasangan", "sekitar 100–150 orang". Unknown is
// empty.
func (p *prose) count(c program.Count) string {
	if c.IsZero() {
		return ""
	}
	number := p.format.FormatInt(int64(c.Value))
	if c.To > 0 {
		number += "–" + p.format.FormatInt(int64(c.To))
	}
	about := ""
	if c.Approx {
		about = p.say("sekitar", "about")
	}
	return join(" ", label(c.Bound, p.tag), about, number, p.unit(c))
}

// unit names what is counted. English has one form for one.
func (p *prose) unit(c program.Count) string {
	if enum.IsEnglish(p.tag) && c.Value == 1 && c.To == 0 {
		switch c.Unit {
		case program.UnitPerson:
			return "person"
		case program.UnitCouple:
			return "couple"
		}
	}
	return label(c.Unit, p.tag)
}

// headcount writes a number of the audience: "20 pasangan (diundang)".
func (p *prose) headcount(h *program.Headcount) string {
	count := p.count(h.Count)
	if count == "" {
		count = h.Text
	}
	what := h.What
	if what == "" {
		what = label(h.Role, p.tag)
	}
	if h.WithSpouse {
		what = join(" ", what, p.say("beserta pasangan", "with their spouses"))
	}
	text := p.countOf(count, what, h.Count)
	printed := ""
	if count != h.Text {
		printed = h.Text
	}
	text = aside(text, within(label(h.Stage, p.tag)), within(label(h.Mode, p.tag)), within(label(h.Sex, p.tag)), p.date(h.On), before(p.say("tertulis", "printed as"), quoted(printed)), before(p.say("menurut", "according to"), h.By))
	return p.sourced(text, h.Source)
}

// countOf writes a count with what is counted, which may name the unit again:
// "40 pasangan suami istri", "20 orang: camat".
func (p *prose) countOf(count, what string, c program.Count) string {
	unit := p.unit(c)
	switch {
	case count == "" || what == "":
		return count + what
	case unit != "" && strings.HasSuffix(count, " "+unit) && strings.HasPrefix(what, unit+" "):
		return strings.TrimSuffix(count, unit) + what
	case strings.HasPrefix(what, p.say("tanpa ", "without ")), strings.HasPrefix(what, p.say("beserta ", "with ")):
		return count + " " + what
	}
	return count + ": " + what
}

// quoted writes words as they were printed.
func quoted(text string) string {
	if text == "" {
		return ""
	}
	return "“" + text + "”"
}

// counted writes a number with its noun, which English has in two forms.
func counted(n int, tag language.Tag, id, one, many string) string {
	en := many
	if n == 1 {
		en = one
	}
	return locale.Writer{Tag: tag}.FormatCount(int64(n), enum.ByTag(tag, id, en))
}
