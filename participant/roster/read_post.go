package roster

import (
	"slices"
	"strings"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/region"
)

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
		if !ok || divider == "/" && isCode(post, unit) {
			continue
		}
		post, unit = strings.TrimSpace(post), strings.TrimSpace(unit)
		switch {
		case absent(post):
			return splitPositionUnit(unit, officeFirst)
		case absent(unit):
			return splitPositionUnit(post, officeFirst)
		}
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

// isCode reports whether a slash stands within the number of a unit of the army: "Dandim
// 0411/KM", "Danramil 411-01/Metro Pusat".
func isCode(before, behind string) bool {
	if before == "" || behind == "" || !isDigit(before[len(before)-1]) {
		return false
	}
	number := before[strings.LastIndexByte(before, ' ')+1:]
	return digits(number) >= 3 && digits(number) <= 6 && strings.Trim(number, "0123456789-.") == "" && isLetter(behind[0]) && startsWith(before, isTerritorial)
}

// isTerritorial reports whether a folded word is that of a command of the army with a number.
func isTerritorial(folded []byte) bool {
	switch string(folded) {
	case "dandim", "kodim", "danramil", "koramil", "danrem", "korem", "kasdim", "pasi", "babinsa", "komandan", "kasrem", "danyon", "yonif", "danposramil":
		return true
	}
	return false
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

// withoutOther takes what is no post off one, behind a slash: the number of a decree,
// "Ketua LPMD / 188/01/2024", or the echelon, "Kepala Bagian / III.a".
func withoutOther(text string) string {
	if at := strings.Index(text, " / "); at > 0 && digits(text[at:]) >= 3 {
		return text[:at]
	}
	for _, sign := range [...]string{" / ", " - ", "/"} {
		at := strings.LastIndex(text, sign)
		if at <= 0 {
			continue
		}
		if front, rest, _ := strings.Cut(text, sign); absent(trim(front)) {
			return trim(rest)
		}
		if behind := trim(text[at+len(sign):]); absent(behind) || isRankText(behind) {
			return trim(text[:at])
		}
	}
	return text
}
