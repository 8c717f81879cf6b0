package audit

import (
	"strings"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/internal/slip"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/catalogue"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/region/village"
	"github.com/integritas-id/integritas/validation"
)

// Document is an event held against tables that package program does not carry, too:
// the catalogue of programmes and the villages. The zero Document holds nothing.
type Document struct {
	Event *program.Event
}

// Check reports what [program.Event.Check] does, then ids of programmes that the
// catalogue does not have, with the nearest, a pillar that is not the programme's, and
// villages whose name is not that of their code. A host has programmes and pillars of
// its own: these are warnings.
func (d *Document) Check(s *validation.Scope) {
	e := d.Event
	if e == nil {
		return
	}
	e.Check(s)
	checkProgramme(s, "programme", -1, e.Programme)
	for i, id := range e.Linked {
		checkProgramme(s, "linked_programmes", i, id)
	}
	if p, known := catalogue.Lookup(e.Programme); known && p.Pillar != 0 && e.Pillar != 0 && p.Pillar != e.Pillar {
		s.Report("pillar", &rulePillar, e.Pillar, p.Pillar)
	}
	d.checkPosts(s)
	d.checkVillages(s)
}

// checkPosts reports people whose post, as printed, is one of another region or role than
// the document says.
func (d *Document) checkPosts(s *validation.Scope) {
	for i := range d.Event.People {
		p := &d.Event.People[i].Position
		printed, err := participant.ParsePosition(p.Raw)
		if err != nil || p.Raw == "" {
			continue
		}
		if a, b := printed.Region, p.Region; !a.IsZero() && !b.IsZero() && !a.Contains(b) && !b.Contains(a) {
			s.ReportIndex("people", i, &rulePostRegion, b, a)
		}
		if a, b := printed.Role, p.Role; a != 0 && b != 0 && a != b {
			s.ReportIndex("people", i, &rulePostRole, b, a)
		}
	}
}

var rulePostRegion = validation.Rule{
	Code: "person.post-region", Severity: validation.Warning,
	ID:     "jabatannya tercetak untuk wilayah %[2]v, tetapi wilayahnya diisi %[1]v; periksa keduanya",
	EN:     "the post is printed as one of region %[2]v, yet the region is %[1]v; check both",
	Source: "a post is of one region",
}

var rulePostRole = validation.Rule{
	Code: "person.post-role", Severity: validation.Warning,
	ID:     "jabatannya tercetak sebagai %[2]v, tetapi perannya diisi %[1]v; periksa keduanya",
	EN:     "the post is printed as %[2]v, yet the role is %[1]v; check both",
	Source: "a post has one role",
}

// checkProgramme reports an id that the catalogue does not have; index is -1 for a
// field that is no array.
func checkProgramme(s *validation.Scope, field string, index int, id string) {
	if id == "" {
		return
	}
	if _, known := catalogue.Lookup(id); known {
		return
	}
	rule, args := &ruleProgramme, []any(nil)
	if near := nearestProgramme(id); near != "" {
		rule, args = &ruleProgrammeNear, []any{near}
	}
	if index < 0 {
		s.Report(field, rule, args...)
		return
	}
	s.ReportIndex(field, index, rule, args...)
}

// nearestProgramme returns the id that is a few slips away, else the one whose name the
// words of the id are; empty where there is none.
func nearestProgramme(id string) string {
	ids := func(yield func(string) bool) {
		for p := range catalogue.All() {
			if !yield(p.ID) {
				return
			}
		}
	}
	if near := slip.Nearest(id, ids); len(near) > 0 {
		return near[0]
	}
	if found := catalogue.Find(strings.ReplaceAll(id, "-", " ")); len(found) > 0 {
		return found[0].Program.ID
	}
	return ""
}

// checkVillages holds the names of villages against their codes.
func (d *Document) checkVillages(s *validation.Scope) {
	d.Event.EachArea(s, func(a program.Area) validation.Checkable { return villageOf(a) })
	for i := range d.Event.Awards {
		a := &d.Event.Awards[i]
		if a.Area.Name == "" {
			s.Index("awards", i, recipientOf{program.Area{Code: a.Area.Code, Name: villageNamed(a.Recipient)}})
		}
	}
}

// villageOf is an area that may be a village.
type villageOf program.Area

func (v villageOf) Check(s *validation.Scope) { v.report(s, "name") }

// recipientOf is the village that the recipient of an award names.
type recipientOf struct{ program.Area }

func (r recipientOf) Check(s *validation.Scope) { villageOf(r.Area).report(s, "recipient") }

func (v villageOf) report(s *validation.Scope, member string) {
	if v.Code.Level() != region.Village || v.Name == "" {
		return
	}
	if r, known := village.Lookup(v.Code); known && !isNamed(r, v.Name) {
		s.Report(member, &ruleVillage, v.Code, r.Name)
	}
}

// villageWords are what printed names of villages have in front.
var villageWords = [...]string{"desa", "kelurahan", "kel", "kampung", "nagari", "gampong", "pekon", "kalurahan", "negeri"}

// isNamed reports whether a printed name is that of the village, with or without its kind.
func isNamed(r region.Region, printed string) bool {
	return fold.Equal(printed, r.Name) || fold.Equal(afterVillageWord(printed), r.Name)
}

// villageNamed returns a recipient that names a village by its kind: "Desa Sempu".
func villageNamed(recipient string) string {
	if afterVillageWord(recipient) == recipient {
		return ""
	}
	return recipient
}

func afterVillageWord(printed string) string {
	word, rest, ok := strings.Cut(printed, " ")
	for _, w := range villageWords {
		if ok && fold.Equal(word, w) {
			return rest
		}
	}
	return printed
}

const sourceCatalogue = "catalogue of known programmes"

var ruleProgramme = validation.Rule{
	Code: "event.programme", Severity: validation.Warning,
	ID:     "program ini tidak ada dalam katalog; abaikan jika program itu milik Anda sendiri",
	EN:     "this programme is not in the catalogue; leave it where it is one of your own",
	Source: sourceCatalogue,
}

var ruleProgrammeNear = validation.Rule{
	Code: "event.programme-near", Severity: validation.Warning,
	ID:     "program ini tidak ada dalam katalog; yang terdekat: %[1]s",
	EN:     "this programme is not in the catalogue; the nearest is %[1]s",
	Source: sourceCatalogue,
}

var rulePillar = validation.Rule{
	Code: "event.pillar", Severity: validation.Warning,
	ID:     "pilar kegiatan %[1]v, padahal pilar programnya %[2]v; periksa pilar atau programnya",
	EN:     "the event's pillar is %[1]v, yet its programme's is %[2]v; check the pillar or the programme",
	Source: sourceCatalogue,
}

var ruleVillage = validation.Rule{
	Code: "area.village", Severity: validation.Warning,
	ID:     "nama desa atau kelurahan tidak cocok dengan kode %[1]v, yaitu %[2]s; periksa nama atau kodenya",
	EN:     "the village's name is not that of the code %[1]v, which is %[2]s; check the name or the code",
	Source: "Kepmendagri on codes and data of regions",
}
