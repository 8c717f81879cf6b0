package paper

import (
	"cmp"
	"slices"
	"strings"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/participant"
)

// householdsOf puts people together who came together, in the order of the list: first
// the one who is nobody's spouse or child there, then husband or wife, then children.
// Nobody is lost, whatever the references say.
func householdsOf(people []participant.Participant) [][]*participant.Participant {
	places := make(map[uuid.UUID]int, len(people))
	for i := range people {
		if id := people[i].ID; id != uuid.Nil {
			if _, twice := places[id]; !twice {
				places[id] = i
			}
		}
	}
	// with returns with whom the i-th came: itself where that is nobody on the list.
	with := func(i int) int {
		if j, ok := places[cmp.Or(people[i].SpouseOf, people[i].ChildOf)]; ok {
			return j
		}
		return i
	}
	// head follows a child to a spouse to the principal. Two who name each other have
	// the one who stands first.
	head := func(i int) int {
		h := with(i)
		hh := with(h)
		switch {
		case hh == i || with(hh) == h && hh != h:
			return min(h, hh)
		default:
			return hh
		}
	}
	var order []int // heads in the order in which a household first appears
	members := map[int][]*participant.Participant{}
	for i := range people {
		h := head(i)
		if members[h] == nil {
			order = append(order, h)
		}
		members[h] = append(members[h], &people[i])
	}
	households := make([][]*participant.Participant, 0, len(order))
	for _, h := range order {
		slices.SortStableFunc(members[h], func(a, b *participant.Participant) int { return cmp.Compare(generation(a), generation(b)) })
		households = append(households, members[h])
	}
	return households
}

func generation(p *participant.Participant) int {
	switch {
	case p.IsChild():
		return 2
	case p.IsSpouse():
		return 1
	}
	return 0
}

// relation tells how the person belongs to the one before: "Istri", "Suami", "Anak".
func relation(p *participant.Participant, tag language.Tag) string {
	switch {
	case p.ChildOf != uuid.Nil:
		return say(tag, "Anak", "Child")
	case !p.IsSpouse():
		return ""
	case p.KnownSex() == participant.SexMale:
		return say(tag, "Suami", "Husband")
	case p.KnownSex() == participant.SexFemale:
		return say(tag, "Istri", "Wife")
	}
	return say(tag, "Pasangan", "Spouse")
}

// postOf writes the first post and the office, which is left out where the post names
// it.
func postOf(p *participant.Participant) string {
	post := ""
	if len(p.Positions) > 0 {
		post = p.Positions[0].String()
	}
	if strings.Contains(strings.ToLower(post), strings.ToLower(p.Unit)) {
		return post
	}
	return join(", ", post, p.Unit)
}
