package locale_test

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
)

// TestReadGrammar puts texts together from all parts that the reader knows, as
// people write them, and compares what is read with what was meant.
func TestReadGrammar(t *testing.T) {
	g := grammar{rand.New(rand.NewPCG(2024, 3))}
	for range 10000 {
		start := civil.MustDate(1970+g.IntN(90), time.Month(1+g.IntN(12)), 1+g.IntN(28))
		days := civil.Day(start)
		if g.IntN(2) == 0 {
			days.End = start.AddDays(1 + g.IntN(4)*g.IntN(4)*g.IntN(20))
		}
		text, matches := g.dates(days)
		text = g.pick("", "", "", "Hari/Tanggal : ", "Tanggal: ", "Waktu pelaksanaan : ", "HARI, TGL.: ") +
			g.pick("", "", "", "Metro, ", "Bandar Lampung, ", "Kab. Tulang Bawang Barat, ", "Pasar Minggu, ") +
			g.pick("", "", "pada ", "pada hari ini ", "mulai tanggal ", "tertanggal ", "Pada hari ini, tgl. ") + text
		want := locale.DateReading{Range: days, HasWeekday: matches != "", WeekdayMatches: matches != "wrong"}
		if g.IntN(3) == 0 {
			text += g.pick(" ", ", ") + g.clock(&want)
		}
		text += g.pick("", "", ".", ",")
		if g.IntN(4) == 0 {
			text = strings.ToUpper(text)
		}
		if got, err := locale.ParseDate(text); err != nil || got != want {
			t.Errorf("%q is read as %+v, %v; want %+v", text, got, err, want)
		}
	}
}

type grammar struct{ *rand.Rand }

func (g grammar) pick(choices ...string) string { return choices[g.IntN(len(choices))] }

// dates writes days in one of the ways of people, and says whether there are
// weekdays and whether they are right.
func (g grammar) dates(days civil.Range) (text, weekdays string) {
	if days.Start == days.End {
		day := g.day(days.Start, 3)
		name, state := g.weekday(days.Start)
		return g.named(name, day), state
	}
	if days.Len() > 2 && days.Len() < 8 {
		return g.list(days)
	}
	joiner := g.pick("-", " - ", "–", " — ", "--", " s.d. ", " s.d ", " s/d ", " sd ", " sd. ", " sampai ", " sampai dengan ", " hingga ", " s.d. tanggal ")
	if days.Len() == 2 && g.IntN(2) == 0 {
		joiner = g.pick(" dan ", " & ")
	}
	parts := 3
	if days.Start.Year() == days.End.Year() {
		parts = 2 + g.IntN(2)
		if days.Start.Month() == days.End.Month() {
			parts = 1 + g.IntN(3)
		}
	}
	first, last := g.day(days.Start, parts), g.day(days.End, 3)
	if strings.HasSuffix(first, "puluh") || strings.HasSuffix(first, "ribu") || strings.HasSuffix(first, "ratus") {
		joiner = " s.d. " // sembilan puluh-empat is a number
	}
	switch g.IntN(4) {
	case 0:
		return first + joiner + last, ""
	case 1: // both weekdays in front
		a, stateA := g.weekday(days.Start)
		b, stateB := g.weekday(days.End)
		if a == "" || b == "" {
			return first + joiner + last, ""
		}
		return g.named(a+g.pick("-", "–", " s.d. ", " s/d ", " dan ", ", ")+b, first+joiner+last), worse(stateA, stateB)
	default: // each before its day
		a, stateA := g.weekday(days.Start)
		b, stateB := g.weekday(days.End)
		if a != "" {
			first = a + g.pick(" ", ", ") + first
		}
		if b != "" {
			last = b + g.pick(" ", ", ", "/", ". ") + last
		}
		return first + joiner + last, worse(stateA, stateB)
	}
}

// list writes neighbouring days one by one, each with as much as it needs, with
// no weekday, with all in front, or with one before each day.
func (g grammar) list(days civil.Range) (text, weekdays string) {
	before := g.IntN(3)
	var parts, names []string
	state := ""
	for d := range days.Days() {
		part := g.day(d, 3)
		for strings.Contains(part, "ribu") || strings.Contains(part, "tahun") {
			part = g.day(d, 3) // words are not mixed with digits
		}
		if next := d.AddDays(1); d != days.End && next.Month() == d.Month() {
			part = g.pick(strconv.Itoa(d.Day()), g.day(d, 2))
		} else if d != days.End && next.Year() == d.Year() {
			part = g.day(d, 2)
		}
		if name, s := g.weekday(d); name != "" && before > 0 {
			names, state = append(names, name), worse(state, s)
			if before == 1 {
				part = name + g.pick(" ", ", ", "/") + part
			}
		}
		parts = append(parts, part)
	}
	if before == 2 {
		if len(names) < len(parts) {
			return g.join(parts), ""
		}
		return g.named(g.join(names), g.join(parts)), state
	}
	return g.join(parts), state
}

func (g grammar) join(parts []string) string {
	last := len(parts) - 1
	return strings.Join(parts[:last], g.pick(", ", ",")) + g.pick(", dan ", " dan ", " & ", ", ") + parts[last]
}

func worse(a, b string) string {
	if a == "wrong" || b == "wrong" {
		return "wrong"
	}
	return a + b
}

func (g grammar) named(weekday, day string) string {
	if weekday == "" {
		return day
	}
	return weekday + g.pick(" "+day, ", "+day, "/"+day, " ("+day+")", ", tanggal "+day)
}

// weekday writes the weekday of d, sometimes a wrong one, sometimes none.
func (g grammar) weekday(d civil.Date) (name, state string) {
	state = "right"
	if g.IntN(5) == 0 {
		d, state = d.AddDays(1+g.IntN(6)), "wrong"
	}
	names := [...]string{
		"Minggu Ahad Min Sunday", "Senin Senen Sen Mon", "Selasa Sel Slasa Tuesday", "Rabu Rebo Rab Wed", "Kamis Kemis Kam Thursday",
		"Jumat Jum'at Jum’at Jum Friday", "Sabtu Saptu Sab Sat",
	}
	if g.IntN(3) == 0 {
		return "", ""
	}
	return g.pick(strings.Fields(names[d.Weekday()])...) + g.pick("", "", "", " pagi", " malam", " dini hari"), state
}

// day writes d: the day alone, with its month, or whole.
func (g grammar) day(d civil.Date, parts int) string {
	n := g.pick(strconv.Itoa(d.Day()), fmt.Sprintf("%02d", d.Day()))
	year := g.pick(strconv.Itoa(d.Year()), strconv.Itoa(d.Year()))
	if d.Year() >= 1969 && d.Year() <= 2068 && g.IntN(4) == 0 {
		year = g.pick("", "'", "’") + fmt.Sprintf("%02d", d.Year()%100)
	}
	roman, _ := locale.Roman(int(d.Month()))
	number := g.pick(strconv.Itoa(int(d.Month())), fmt.Sprintf("%02d", d.Month()))
	name := strings.Fields(locale.FormatDate(d, locale.DateStyle(1+g.IntN(2))))[1]
	words := locale.Terbilang(int64(d.Day()))
	switch parts {
	case 1:
		return g.pick(n, n, n+" ("+words+")")
	case 2:
		return g.pick(n+" "+name, n+"/"+number, n+" "+name+".", n+" bulan "+name, n+name, n+"/"+roman)
	}
	sign := g.pick("/", "-", ".")
	long := strconv.Itoa(d.Year())
	yearWords := locale.Terbilang(int64(d.Year()))
	return g.pick(
		n+" "+name+" "+year, n+" "+name+" "+year, n+" "+name+", "+long, n+" "+name+". "+year, n+name+long, n+" bln. "+name+" thn. "+year,
		n+sign+number+sign+year, n+sign+number+sign+year, n+" "+sign+" "+number+" "+sign+" "+year, n+sign+roman+sign+year, n+" "+roman+" "+year,
		n+"/"+name+"/"+year, n+"-"+name+"-"+year, d.String(), fmt.Sprintf("%d%s%d%s%d", d.Year(), sign, d.Month(), sign, d.Day()),
		words+" "+name+" "+yearWords, "tanggal "+words+" bulan "+name+" tahun "+yearWords, "tanggal "+words+", bulan "+name+", tahun "+long+" ("+g.pick(d.String(), n+"-"+number+"-"+long)+")",
		n+" ("+words+") bulan "+name+" tahun "+long+" ("+yearWords+")", n+" "+name+" "+long+" ("+n+sign+number+sign+long+")",
	)
}

// clock writes a time or a span and notes it in want.
func (g grammar) clock(want *locale.DateReading) string {
	from, to := civil.MustClock(g.IntN(24), g.IntN(60)), civil.MustClock(g.IntN(24), g.IntN(60))
	want.HasClock, want.From = true, from
	pukul := g.pick("", "pukul ", "Pkl. ", "pkl ", "jam ")
	text, zone := pukul+g.time(from), ""
	if g.IntN(3) > 0 {
		want.Zone = civil.Zone(1 + g.IntN(3))
		zone = " " + g.pick(want.Zone.String(), strings.ToLower(want.Zone.String()), want.Zone.IANA(), "("+want.Zone.String()+")", fmt.Sprintf("UTC+%02d:00", 6+int(want.Zone)))
	}
	switch joiner := g.pick("-", " – ", " s.d. ", " s/d ", " sampai dengan "); g.IntN(4) {
	case 0:
		want.To = to
		return text + joiner + g.pick("", pukul) + g.time(to) + zone
	case 1:
		want.To = to
		return text + zone + joiner + g.time(to) + zone
	case 2:
		want.OpenEnd = true
		return text + zone + joiner + "selesai"
	default:
		return text + zone
	}
}

func (g grammar) time(c civil.Clock) string {
	return g.pick(strconv.Itoa(c.Hour()), fmt.Sprintf("%02d", c.Hour())) + g.pick(".", ":") + fmt.Sprintf("%02d", c.Minute())
}
