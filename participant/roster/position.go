package roster

import (
	"slices"
	"strings"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/region"
)

// postsKept is how many texts of posts are remembered with what they mean; lists say
// the same again and again. Longer texts are read anew each time.
const (
	postsKept   = 4096
	longestKept = 160
)

// readPosts is what a text of posts was read as.
type readPosts struct {
	posts []participant.Position
	known bool
}

// readPosition reads the posts in a cell, unless it tells whose spouse the person is.
func (r *reading) readPosition(e *Entry, f Field, text string, column int) {
	p := &e.Participant
	if r.readRelationText(text, column) {
		return
	}
	unit := ""
	if f == FieldPositionUnit {
		text, unit = splitPositionUnit(text)
	}
	read := r.posts(oneLine(text))
	if len(p.Positions) == 0 {
		p.Positions = r.slabs.copyPosts(read.posts)
	} else {
		p.Positions = append(p.Positions, read.posts...)
	}
	if p.Unit == "" {
		if p.Unit = oneLine(unit); f == FieldPositionUnit && unit == "" && len(read.posts) > 0 && startsUnit(read.posts[0].Unit) {
			p.Unit = read.posts[0].Unit
		}
	}
	if !read.known {
		r.report(e, column, "/positions", &rulePosition)
	}
}

// posts reads a text of posts, or remembers what it was read as.
func (r *reading) posts(text string) readPosts {
	if read, ok := r.kept[text]; ok {
		return read
	}
	posts, err := participant.ParsePositions(text)
	for i := range posts {
		r.locate(&posts[i])
	}
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
// list is about, one that only a province has into its province.
func (r *reading) locate(p *participant.Position) {
	if r.Within.IsZero() || p.Role == 0 || !p.Region.IsZero() {
		return
	}
	tiers := p.Role.Tiers()
	if tiers.Has(participant.TierCentral) || tiers.Has(participant.TierVillage) {
		return
	}
	for _, level := range [...]region.Level{region.Regency, region.Province} {
		here := r.Within.At(min(r.Within.Level(), level))
		if tiers.Has(participant.Position{Region: here}.Tier()) {
			p.Region = here
			return
		}
	}
}

// splitPositionUnit divides a cell that holds a post and an office: at a line break or
// a slash between spaces.
func splitPositionUnit(text string) (post, unit string) {
	for _, divider := range [...]string{"\n", " / ", " - "} {
		if post, unit, ok := strings.Cut(text, divider); ok {
			if startsUnit(post) && !startsUnit(unit) {
				post, unit = unit, post
			}
			return strings.TrimSpace(post), strings.TrimSpace(unit)
		}
	}
	return text, ""
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
