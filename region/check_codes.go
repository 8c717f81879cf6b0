package region

import (
	"errors"
	"iter"
	"strings"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/internal/fold"
)

// Coding is the scheme by which a column of codes was given. Zero is unknown: too few
// rows tell.
type Coding uint8

// The codings.
const (
	CodingKemendagri Coding = iota + 1 // by Kemendagri
	CodingBPS                          // by BPS, whose codes look alike and mean other regions
	CodingMixed                        // some rows by the one and some by the other
)

var codingSet = enum.Set[Coding]{Name: "Coding", ID: "penomoran kode wilayah", EN: "coding of regions", Rows: []enum.Row{
	CodingKemendagri: {Code: "kemendagri", ID: "Kemendagri", EN: "Kemendagri"},
	CodingBPS:        {Code: "bps", ID: "BPS", EN: "BPS"},
	CodingMixed:      {Code: "campuran", ID: "campuran", EN: "mixed"},
}}

// CodeRow is a row in which code and name disagree, or whose code cannot be read.
type CodeRow struct {
	Row  int    // the number of the row, from 1
	Code string // as given
	// Means is the region that the code means today by Kemendagri; zero where it means none.
	Means Region
	// Named is the region that the name means; zero where it means none for certain.
	Named Region
	// Err is what is wrong with the form of the code, a [*CodeError], or [ErrUnknownCode].
	Err error
}

// CodeCheck says what a column of codes with names beside it is.
type CodeCheck struct {
	Coding Coding
	// From and To are the first and the last decree of Kemendagri in which all codes that
	// agree have their names: of 93.01 Merauke the first is that of 2022. They are zero
	// where Coding is not Kemendagri, or no decree has all.
	From, To Decree
	Rows     int       // that have a code or a name
	Agree    int       // rows in which the code means what the name says
	Open     int       // rows whose name tells nothing for certain
	Faults   []CodeRow // rows in which they disagree
}

// CheckCodes tells by which scheme a column of codes was given, from the names beside
// them, and in which rows code and name disagree. Of the codes of BPS for regencies a
// third means another region by Kemendagri, so that a few rows tell; no table of BPS is
// needed or kept. Two rows that disagree in the way of BPS, where they are more than one
// in eight, make a column one of BPS, or a mixed one if rows that agree are written with
// dots, as BPS does not. Fewer are faults of their rows.
func CheckCodes(rows iter.Seq2[string, string]) CodeCheck {
	check := CodeCheck{From: Decree2015, To: Decree2025}
	foreign, dotted, n := 0, 0, 0
	if rows == nil {
		return CodeCheck{}
	}
	for code, name := range rows {
		n++
		if strings.TrimSpace(code) == "" && strings.TrimSpace(name) == "" {
			continue
		}
		check.Rows++
		row, agrees := checkCode(code, name)
		row.Row = n
		switch {
		case agrees:
			check.Agree++
			check.narrow(row, name)
			if strings.Contains(code, ".") {
				dotted++
			}
		case row.Err == nil && row.Named.IsZero():
			check.Open++
		default:
			check.Faults = append(check.Faults, row)
			if row.isForeign() {
				foreign++
			}
		}
	}
	check.judge(foreign, dotted)
	return check
}

// judge sets the coding by how many rows disagree in the way of BPS, and how many that
// agree are written with dots.
func (c *CodeCheck) judge(foreign, dotted int) {
	switch {
	case foreign >= 2 && 8*foreign > foreign+c.Agree && dotted > 0:
		c.Coding = CodingMixed
	case foreign >= 2 && 8*foreign > foreign+c.Agree:
		c.Coding = CodingBPS
	case c.Agree > 0 && c.Agree > foreign:
		c.Coding = CodingKemendagri
	}
	if c.Coding != CodingKemendagri || c.From > c.To {
		c.From, c.To = 0, 0
	}
}

// checkCode holds a code against the name beside it.
func checkCode(code, name string) (row CodeRow, agrees bool) {
	row.Code = code
	c, err := ParseCode(code)
	if broken, ok := errors.AsType[*CodeError](err); ok {
		row.Err = err
		if c = broken.Perhaps; c.IsZero() {
			row.Named = named(name, c)
			return row, false
		}
	}
	row.Named = named(name, c)
	res, err := Resolve(c)
	if err != nil {
		row.Err = errors.Join(row.Err, err)
		return row, false
	}
	row.Means = res.Region
	if row.Err != nil {
		return row, false
	}
	return row, !row.Means.IsZero() && (row.Means == row.Named || fold.Equal(row.Means.Name, name) || hadName(res, name))
}

// named returns the region that a name means for certain at the level of a code. Where a
// kabupaten and a kota have the name, the code tells which: in both codings those of a
// kota begin at 71.
func named(name string, c Code) Region {
	r, err := Finder{Level: c.Level()}.Parse(name)
	ambiguous, ok := errors.AsType[*AmbiguousError](err)
	if !ok || c.Level() != Regency {
		return r
	}
	var one Region
	for _, m := range ambiguous.Candidates {
		if (m.Region.Code.Part(Regency) >= 71) != (c.Part(Regency) >= 71) {
			continue
		}
		if !one.IsZero() {
			return Region{}
		}
		one = m.Region
	}
	return one
}

// hadName reports whether a code had a name in an earlier decree.
func hadName(res Resolution, name string) bool {
	for _, f := range res.Former {
		if fold.Equal(f.Name, name) {
			return true
		}
	}
	return false
}

// isForeign reports whether a row disagrees in the way of BPS: its code has no dots, and
// its name means a region of the level of the code in the same province. The provinces of
// Papua have other numbers by BPS.
func (r CodeRow) isForeign() bool {
	if r.Named.IsZero() || strings.Contains(r.Code, ".") {
		return false
	}
	c, err := ParseCode(r.Code)
	if err != nil {
		return isBPS(r.Code)
	}
	if c.Level() != r.Named.Code.Level() {
		return false
	}
	a, b := c.Part(Province), r.Named.Code.Part(Province)
	return a == b && r.Means != r.Named || a >= 90 && b >= 90
}

// narrow keeps the decrees in which the code of a row has its name.
func (c *CodeCheck) narrow(row CodeRow, name string) {
	code, err := ParseCode(row.Code)
	if err != nil {
		return
	}
	res, err := Resolve(code)
	if err != nil {
		return
	}
	first, last := firstDecree(res), Decree2025
	if _, inForce := Lookup(code); !inForce {
		last = 0
	}
	for _, f := range res.Former {
		if f.First == 0 {
			continue
		}
		if fold.Equal(f.Name, name) || last == 0 {
			first, last = f.First, f.Last
		}
	}
	c.From, c.To = max(c.From, first), min(c.To, last)
}

// firstDecree returns the first decree that has a code in force: the one with which a
// region moved to it, else the oldest in the tables.
func firstDecree(res Resolution) Decree {
	first, key := Decree2015, keyOf(res.Code)
	for row := range formerRows.All {
		if row.Successor == key && row.Key != key && Change(row.Change) == ChangeMoved && row.Last > 0 {
			first = max(first, Decree(row.Ended()))
		}
	}
	return first
}
