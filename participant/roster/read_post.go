package roster

import (
	"slices"
	"strings"

	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/region"
)

// postsKept is how many texts of posts are remembered with what they mean; lists say
// the same again and again. Longer texts are read anew each time.
const (
	postsKept   = 4096
	longestKept = 160
)

// postReader reads posts, and remembers what it read.
type postReader struct {
	kept map[string]readPosts
}

// readPosts is what a text of posts was read as.
type readPosts struct {
	posts []participant.Position
	known bool
}

// readPosition reads the posts in a cell, perhaps with the office.
func (m *maker) readPosition(d *draft, c cell) {
	p := &d.entry.Participant
	text, unit := c.text, ""
	if c.field == FieldPositionUnit {
		text, unit = splitPositionUnit(text, d.entry.layout.namesOfficeFirst(c.column))
	}
	if at := strings.Index(text, " / "); at > 0 && c.parts.has(FieldOther) && digits(text[at:]) >= 3 {
		text = text[:at] // "Ketua LPMD / 188/01/2024"
	}
	known := true
	if strings.IndexByte(text, '\n') < 0 {
		known = m.addPosts(d, text)
	} else {
		for _, post := range postsIn(m, d, c, text) {
			known = m.addPosts(d, post) && known
		}
	}
	if p.Unit == "" && c.field == FieldPositionUnit && unit == "" && len(p.Positions) > 0 && startsUnit(p.Positions[0].Unit) {
		unit = p.Positions[0].Unit
	}
	if p.Unit == "" {
		p.Unit = oneLine(unit)
	}
	if !known {
		d.entry.report(c.column, "/positions", &rulePosition)
	}
}

// addPosts reads a text of posts; false if one of them is not known.
func (m *maker) addPosts(d *draft, text string) bool {
	p := &d.entry.Participant
	if text = oneLine(text); absent(text) {
		return true
	}
	if open := strings.Index(text, "(merangkap "); open > 0 && text[len(text)-1] == ')' {
		text = text[:open] + text[open+1:len(text)-1]
	}
	if len(p.Positions) >= maxPosts {
		return false
	}
	read := m.posts.read(text)
	first := len(p.Positions)
	if first == 0 {
		p.Positions = m.slabs.copyPosts(read.posts)
	} else {
		p.Positions = append(p.Positions, read.posts...)
	}
	for i := first; i < len(p.Positions); i++ {
		locate(&p.Positions[i], m.here)
	}
	return read.known
}

// maxPosts is how many posts one person may have.
const maxPosts = 12

// postsIn returns the posts that stand in a cell of several lines: all of it, unless its
// lines tell of several, or of other things.
func postsIn(m *maker, d *draft, c cell, text string) []string {
	var posts []string
	for part := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == '\n' || r == '\r' }) {
		part = trim(part)
		f, bare := numberLabel(part)
		if f == 0 && digits(part) >= 3 {
			if f, bare = kindOfPiece(part), part; f == FieldPosition || f == FieldUnit {
				f = 0
			}
		}
		switch {
		case absent(part), c.parts.has(FieldOther) && isRankText(part): // the echelon
		case f == FieldBirthDate || f == FieldOther:
			if !c.parts.has(FieldOther) {
				d.entry.report(c.column, "/positions", &rulePart)
			}
		case f != 0 && f != FieldPosition:
			m.fact(d, c.as(f, bare))
		case f == FieldPosition:
			posts = append(posts, bare)
		case len(posts) > 0 && !startsPostAnew(posts[len(posts)-1], part):
			posts[len(posts)-1] += " " + part
		default:
			posts = append(posts, part)
		}
	}
	return posts
}

// startsPostAnew reports whether a line is a post of its own, and does not go on with the
// one above.
func startsPostAnew(above, text string) bool {
	word, _, _ := strings.Cut(text, " ")
	switch strings.ToLower(strings.Trim(word, ".,")) {
	case "plt", "plh", "pj", "pjs":
		return !isUnfinished(above, text)
	}
	return startsPost(text) && isPost(text) && isPost(above) && !isUnfinished(above, text)
}

// read reads a text of posts, or remembers what it was read as.
func (r *postReader) read(text string) readPosts {
	if read, ok := r.kept[text]; ok {
		return read
	}
	posts, err := participant.ParsePositions(text)
	read := readPosts{posts, err == nil}
	if len(text) <= longestKept {
		switch {
		case r.kept == nil:
			r.kept = make(map[string]readPosts, 64)
		case len(r.kept) >= postsKept:
			clear(r.kept)
		}
		r.kept[strings.Clone(text)] = read
	}
	return read
}

// locate puts a post of regional government that names no region into the one that the
// row or the list is about, one that only a province has into its province.
func locate(p *participant.Position, within region.Code) {
	if within.IsZero() || p.Role == 0 || !p.Region.IsZero() {
		return
	}
	tiers := p.Role.Tiers()
	if tiers.Has(participant.TierCentral) || tiers.Has(participant.TierVillage) {
		return
	}
	for _, level := range [...]region.Level{region.Regency, region.Province} {
		here := within.At(min(within.Level(), level))
		if tiers.Has(participant.Position{Region: here}.Tier()) {
			p.Region = here
			return
		}
	}
}

// readRegion reads the code or the name of a region; ok is false where it is not one for
// certain.
func readRegion(text string) (c region.Code, ok bool) {
	if c, err := region.ParseCode(text); err == nil {
		_, known := region.Lookup(c)
		return c, known
	}
	match, err := region.Parse(text)
	return match.Code, err == nil
}

// splitPositionUnit divides a cell that holds a post and an office: at a line break or a
// slash. Where neither is known by its words, the order of the heading counts.
func splitPositionUnit(text string, officeFirst bool) (post, unit string) {
	for _, divider := range [...]string{"\n", " / ", " - ", " – ", "/"} {
		post, unit, ok := strings.Cut(text, divider)
		if !ok {
			continue
		}
		post, unit = strings.TrimSpace(post), strings.TrimSpace(unit)
		a, b := isOffice(post), isOffice(unit)
		switch {
		case divider == "/" && !a && !b:
			return text, ""
		case a && !b, a == b && officeFirst && !isPost(post):
			return unit, post
		}
		return post, unit
	}
	if post, unit, ok := strings.Cut(text, ", "); ok && startsUnit(unit) && isPost(post) && !strings.Contains(unit, ",") {
		return post, unit
	}
	if isOffice(text) && !isPost(text) {
		return "", text
	}
	return text, ""
}

// isOffice reports whether a text names an office, by its first word or as a short name.
func isOffice(text string) bool {
	if startsUnit(text) {
		return true
	}
	if text == "" || startsPost(text) || strings.Count(text, " ") > 3 {
		return false
	}
	o, err := office.Parse(text)
	return err == nil && o.Kind != office.KindLain && o.Kind != office.KindPemda && o.Kind != 0
}

// copyPosts copies the posts of one person.
func (s *slabs) copyPosts(posts []participant.Position) []participant.Position {
	n := len(posts)
	if n == 0 {
		return nil
	}
	if n > 4 {
		return slices.Clone(posts)
	}
	if n > len(s.positions) {
		s.positions = make([]participant.Position, postsInPiece)
	}
	kept := s.positions[:n:n]
	s.positions = s.positions[n:]
	copy(kept, posts)
	return kept
}
