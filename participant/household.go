package participant

import (
	"fmt"
	"iter"
	"log/slog"
	"strconv"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/internal/kinship"
	"github.com/integritas-id/integritas/validation"
)

// Household (rombongan keluarga) is who comes together: the person invited, with
// husband or wife and children. Each is a participant of his or her own; nothing of
// the principal's post goes over to the others. The zero Household is nobody.
//
// A list of families is counted in persons or in couples (pasangan): see
// [Household.Persons] and [Household.IsCouple]. What is known about a child is specific
// data (UU 27/2022 Pasal 4).
type Household struct {
	Principal Participant   `json:"principal,omitzero"`
	Spouse    Participant   `json:"spouse,omitzero"` // zero: came without
	Children  []Participant `json:"children,omitempty"`
}

// Households groups people by SpouseOf and ChildOf, in the order in which the first of
// each household comes. Whoever names a partner or parent that is not among them is a
// household alone; a second spouse of one person is too. It keeps all people until the
// last has come, and may be ranged over as often as people can.
func Households(people iter.Seq[Participant]) iter.Seq[Household] {
	return func(yield func(Household) bool) {
		if people == nil {
			return
		}
		var all []Participant
		var kin []kinship.Kin
		for p := range people {
			all, kin = append(all, p), append(kin, kinship.Kin{ID: p.ID, SpouseOf: p.SpouseOf, ChildOf: p.ChildOf})
		}
		home := newHomes(all, kinship.Principals(kin))
		for _, i := range home.order {
			if !yield(home.of(all, i)) {
				return
			}
		}
	}
}

// homes are households by the index of their principals: of a long list most people are
// alone, and no record is kept for them.
type homes struct {
	order    []int
	spouse   map[int]int
	children map[int][]int
}

// newHomes groups people whose heads are known.
func newHomes(all []Participant, head []int) homes {
	home := homes{order: make([]int, 0, len(all)), spouse: map[int]int{}, children: map[int][]int{}}
	met := make([]bool, len(all))
	for _, h := range head {
		if !met[h] {
			met[h] = true
			home.order = append(home.order, h)
		}
	}
	for i, h := range head {
		if h == i {
			continue
		}
		_, married := home.spouse[h]
		switch {
		case all[i].ChildOf != uuid.Nil:
			home.children[h] = append(home.children[h], i)
		case married:
			home.order = append(home.order, i)
		default:
			home.spouse[h] = i
		}
	}
	return home
}

// of returns one household.
func (home *homes) of(all []Participant, principal int) Household {
	h := Household{Principal: all[principal]}
	if i, married := home.spouse[principal]; married {
		h.Spouse = all[i]
	}
	for _, i := range home.children[principal] {
		h.Children = append(h.Children, all[i])
	}
	return h
}

// HasSpouse reports whether the husband or wife is there.
func (h *Household) HasSpouse() bool {
	return h.Spouse.ID != uuid.Nil || !h.Spouse.Name.IsZero() || h.Spouse.Number() != nil
}

// IsCouple reports whether it counts as one couple (pasangan): both are there.
func (h *Household) IsCouple() bool { return h.HasSpouse() }

// Persons returns how many persons it counts as, children too.
func (h *Household) Persons() int {
	n := 1 + len(h.Children)
	if h.HasSpouse() {
		n++
	}
	return n
}

// People yields the persons: principal, spouse, children. It may be ranged over any
// number of times.
func (h *Household) People() iter.Seq[*Participant] {
	return func(yield func(*Participant) bool) {
		if !yield(&h.Principal) || h.HasSpouse() && !yield(&h.Spouse) {
			return
		}
		for i := range h.Children {
			if !yield(&h.Children[i]) {
				return
			}
		}
	}
}

// String returns the names of principal and spouse and the number of children,
// "Nama Orang, S.T. & Nama Lain (+2)".
func (h Household) String() string {
	s := h.Principal.String()
	if h.HasSpouse() {
		s += " & " + h.Spouse.String()
	}
	if n := len(h.Children); n > 0 {
		s += " (+" + strconv.Itoa(n) + ")"
	}
	return s
}

// Format writes String for every verb.
func (h Household) Format(s fmt.State, _ rune) { writeMask(s, h.String()) }

// LogValue returns the persons as a group, masked.
func (h Household) LogValue() slog.Value {
	attrs := []slog.Attr{slog.Any("principal", h.Principal)}
	if h.HasSpouse() {
		attrs = append(attrs, slog.Any("spouse", h.Spouse))
	}
	return slog.GroupValue(append(attrs, slog.Int("children", len(h.Children)))...)
}

// Check checks every person, and reports a spouse or child who belongs to somebody
// else, a number that two of them share, and a post that was copied to the spouse.
func (h *Household) Check(s *validation.Scope) {
	s.Field("principal", &h.Principal)
	if h.HasSpouse() {
		s.Field("spouse", &h.Spouse)
		h.checkSpouse(s)
	}
	for i := range h.Children {
		c := &h.Children[i]
		s.Index("children", i, c)
		if c.ChildOf != uuid.Nil && c.ChildOf != h.Principal.ID && c.ChildOf != h.Spouse.ID {
			s.ReportIndex("children", i, &ruleHouseholdChild)
		}
	}
}

// Validate returns a [*validation.CheckError] with the errors of Check, or nil.
func (h *Household) Validate() error { return validation.Check(h).Err() }

func (h *Household) checkSpouse(s *validation.Scope) {
	p, w := &h.Principal, &h.Spouse
	if w.SpouseOf != uuid.Nil && w.SpouseOf != p.ID {
		s.Report("spouse", &ruleHouseholdSpouse)
	}
	if !p.NIP.IsZero() && p.NIP == w.NIP || !p.NIK.IsZero() && p.NIK == w.NIK {
		s.Report("spouse", &ruleHouseholdNumber)
	}
	for i := range w.Positions {
		post := &w.Positions[i]
		for j := range p.Positions {
			other := &p.Positions[j]
			if post.Raw != "" && post.Raw == other.Raw && post.Role == other.Role && w.Unit == p.Unit {
				s.Report("spouse", &ruleHouseholdPost)
				return
			}
		}
	}
}

const sourceHousehold = "UU 1/1974 Pasal 1; a spouse takes part in his or her own right"

var ruleHouseholdSpouse = validation.Rule{
	Code: "household.spouse", Severity: validation.Error,
	ID:     "suami atau istri ini tercatat sebagai pasangan orang lain; periksa pasangannya",
	EN:     "this husband or wife is recorded as somebody else's; check whose",
	Source: sourceHousehold,
}

var ruleHouseholdChild = validation.Rule{
	Code: "household.child", Severity: validation.Error,
	ID:     "anak ini tercatat sebagai anak orang lain; periksa orang tuanya",
	EN:     "this child is recorded as somebody else's; check whose",
	Source: sourceHousehold,
}

var ruleHouseholdNumber = validation.Rule{
	Code: "household.same-number", Severity: validation.Error,
	ID:     "suami dan istri mempunyai nomor yang sama; kosongkan nomor yang bukan miliknya",
	EN:     "husband and wife have the same number; leave out the one that is not the person's own",
	Source: sourceNIP,
}

var ruleHouseholdPost = validation.Rule{
	Code: "household.same-post", Severity: validation.Warning,
	ID:     "jabatan dan unit kerja pasangan sama dengan peserta; isi dengan jabatannya sendiri atau kosongkan",
	EN:     "the spouse has the same post and unit; give the spouse's own or leave it out",
	Source: sourceHousehold,
}
