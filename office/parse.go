package office

import (
	"github.com/integritas-id/integritas/internal/offices"
	"github.com/integritas-id/integritas/region"
)

// MaxText is the longest text in bytes that [Parse] takes apart. A longer one is kept as
// the name of an office of unknown kind.
const MaxText = offices.MaxText

// Parse takes the name of an office apart: "Bagian Hukum Setda Kota Metro", "BLUD UPTD
// PUSKESMAS POASIA", "Disdikbud", "Kanwil Kemenkumham Lampung". It reads abbreviations,
// any case, lost and doubled blanks inside the words of kinds, the region in front or
// behind or absent, part and whole in either order, and a misspelt word of a kind or task
// where one word alone is near.
//
// A name that nothing is known of is no error: it is a [KindLain] with that name. The
// only error is a [*NotOfficeError] for what names no office: "Wiraswasta", "-".
func Parse(s string) (Office, error) {
	var scanner offices.Scanner
	if outside := scanner.Read(s); outside != 0 {
		return Office{}, &NotOfficeError{Class: Outside(outside)}
	}
	if scanner.Size == 0 && scanner.Region.Size == 0 {
		return Office{Kind: KindLain, Name: s, Raw: s}, nil
	}
	c := composer{scanner: &scanner}
	return c.compose(s), nil
}

// MustParse is [Parse] for constants and tests; it panics on an error.
func MustParse(s string) Office {
	o, err := Parse(s)
	if err != nil {
		panic(err)
	}
	return o
}

// composer makes one office of the parts of a text. The text itself goes beside it, so
// that the scanner can stay on the stack.
type composer struct {
	scanner *offices.Scanner
	parts   [8]uint8 // the parts that count, by their place in the scanner, the innermost first
	size    int
}

func (c *composer) part(i int) *offices.Part { return &c.scanner.Parts[c.parts[i]] }

// name returns the words of a name as they stand in the text.
func (c *composer) name(raw string, p *offices.Part) string {
	from, to := c.scanner.Span(p)
	return raw[from:to]
}

// compose returns the office that the parts make.
func (c *composer) compose(raw string) Office {
	s := c.scanner
	for i := range s.Size {
		c.take(i)
	}
	if c.size == 0 {
		return c.government(raw)
	}
	c.order()
	codes := c.regions()
	meanings := offices.Meanings(c.part(0))
	if len(codes) <= 1 && meanings == 0 && !s.Posted && !c.isOpen() {
		code := region.Code{}
		if len(codes) == 1 {
			code = codes[0]
		}
		o := c.chain(raw, 0, code, 0)
		o.Raw = raw
		return o
	}
	return c.several(raw, codes, meanings)
}

// take keeps a part, unless it repeats one or says nothing.
func (c *composer) take(n int) {
	p := &c.scanner.Parts[n]
	for i := range c.size {
		if q := c.part(i); p.Repeats(q) {
			if p.Settles(q) {
				c.parts[i] = uint8(n)
			}
			return
		}
	}
	c.parts[c.size] = uint8(n)
	c.size++
}

// order sorts the parts from the innermost on. A government beside other offices only
// tells the region.
func (c *composer) order() {
	for i := 1; i < c.size; i++ {
		for j := i; j > 0 && offices.Rank(c.part(j)) < offices.Rank(c.part(j-1)); j-- {
			c.parts[j], c.parts[j-1] = c.parts[j-1], c.parts[j]
		}
	}
	if last := c.part(c.size - 1); c.size > 1 && Kind(last.Kind) == KindPemda {
		c.size--
	}
}

// isOpen reports whether two offices stand beside each other, neither of which is part of
// the other.
func (c *composer) isOpen() bool {
	for i := 1; i < c.size; i++ {
		if c.part(i).Kind == c.part(i-1).Kind && Kind(c.part(i).Kind) != KindSeksi {
			return true
		}
	}
	return false
}

// regions returns the regions that the text may mean.
func (c *composer) regions() []region.Code {
	r := &c.scanner.Region
	if r.Size == 0 {
		return nil
	}
	codes := make([]region.Code, 0, len(r.Codes))
	for _, n := range r.Codes[:r.Size] {
		codes = append(codes, codeOf(n))
	}
	return codes
}

// government returns the office of a region that stands alone. Without a word for its
// kind it only proposes it.
func (c *composer) government(raw string) Office {
	var all []Office
	for _, code := range c.regions() {
		all = append(all, Office{Kind: KindPemda, Region: code})
	}
	if len(all) == 1 && c.scanner.Region.Told && !c.scanner.Posted {
		all[0].Raw = raw
		return all[0]
	}
	if len(all) == 0 {
		return Office{Kind: KindLain, Name: raw, Raw: raw}
	}
	return merged(all, raw)
}

// several returns an office that may be one of several.
func (c *composer) several(raw string, codes []region.Code, meanings int) Office {
	if len(codes) == 0 {
		codes = []region.Code{{}}
	}
	var all []Office
	for _, code := range codes {
		if c.isOpen() {
			for i := range c.size {
				all = append(all, c.chain(raw, i, code, 0))
			}
			continue
		}
		for n := range max(meanings, 1) {
			all = append(all, c.chain(raw, 0, code, n))
		}
	}
	return merged(all, raw)
}

// chain makes the office of a part, and of the parts behind it the whole. Of several
// meanings of the first part it takes number n.
func (c *composer) chain(raw string, i int, code region.Code, n int) Office {
	p := c.part(i)
	o := Office{Kind: Kind(p.Kind), Body: Body(p.Body), Tasks: Tasks(p.Tasks), Name: c.name(raw, p)}
	if kind, body, tasks, ok := offices.Meaning(p, n); ok && i == 0 {
		o.Kind, o.Body, o.Tasks = Kind(kind), Body(body), Tasks(tasks)
	}
	if o.Region = code; offices.IsMetroJaya(p) {
		o.Region = codeOf(offices.Jakarta)
	}
	next := i + 1
	for next < c.size && absorbs(&o, c.part(next)) {
		next++
	}
	settle(&o)
	if offices.IsIrban(p) && next == c.size {
		o.Of = &Office{Kind: KindInspektorat, Region: code}
	} else if next < c.size && !c.isOpen() {
		whole := c.chain(raw, next, code, 0)
		if o.Of = &whole; whole.Kind == KindKanwil && o.Kind == KindKanwil { // Kanwil Kemenag
			o.Of = whole.Of
		}
		if whole.Class() == ClassPusat && o.Class() == ClassDaerah {
			central(&o)
		}
	} else {
		o.Of = impliedWhole(&o)
	}
	if seated(o.Kind) || o.tellsUnread() {
		o.Region = region.Code{}
	}
	return o
}
