package program

import (
	"github.com/google/uuid"

	"github.com/integritas-id/integritas/internal/fold"
	"github.com/integritas-id/integritas/validation"
)

// checkTwice reports what stands twice in its list: a person, a party, a locus, a
// session. Each is compared by what makes it one, folded.
func (e *Event) checkTwice(s *validation.Scope) {
	reportTwice(s, "people", e.People, &rulePersonTwice, func(p *Person) string { return p.Name.Full }, samePerson)
	reportTwice(s, "parties", e.Parties, &rulePartyTwice, partyWord, sameParty)
	reportTwice(s, "loci", e.Loci, &ruleLocusTwice, func(l *Locus) string { return l.Area.Code.String() + l.Name }, sameLocus)
	reportTwice(s, "sessions", e.Sessions, &ruleSessionTwice, func(x *Session) string { return x.Title.Text }, sameSession)
}

func samePerson(a, b *Person) bool {
	hasOneID := a.ID == b.ID && a.ID != uuid.Nil // which is told as such
	return a.Name.Full != "" && !hasOneID && fold.Equal(a.Name.Full, b.Name.Full) && fold.Equal(a.Organisation, b.Organisation)
}

func sameParty(a, b *Party) bool {
	return a.Name != "" && a.Area.Code == b.Area.Code && (fold.Equal(a.Name, b.Name) || isKPK(a.Name) && isKPK(b.Name)) && fold.Equal(a.Unit, b.Unit)
}

// isKPK reports whether a name is that of KPK, which reports write long and short.
func isKPK(name string) bool {
	for _, known := range [...]string{"KPK", "KPK RI", "Komisi Pemberantasan Korupsi", "Komisi Pemberantasan Korupsi (KPK)", "Komisi Pemberantasan Korupsi RI", "Komisi Pemberantasan Korupsi Republik Indonesia"} {
		if fold.Equal(name, known) {
			return true
		}
	}
	return false
}

// partyWord is what one party goes by, whichever of its names is written.
func partyWord(p *Party) string {
	if isKPK(p.Name) {
		return "KPK"
	}
	return p.Name
}

func sameLocus(a, b *Locus) bool {
	return a.Area.Code == b.Area.Code && a.Role == b.Role && a.Range == b.Range && a.Year == b.Year && fold.Equal(a.Name, b.Name) &&
		(!a.Area.Code.IsZero() || fold.Equal(a.Area.Name, b.Area.Name))
}

func sameSession(a, b *Session) bool {
	return a.Title.Text != "" && !a.Cancelled && !b.Cancelled && a.Range == b.Range && a.From == b.From && a.Kind == b.Kind &&
		fold.Equal(a.Title.Text, b.Title.Text) && fold.Equal(a.Track, b.Track) && fold.Equal(a.Room, b.Room)
}

var rulePersonTwice = validation.Rule{
	Code: "person.twice", Severity: validation.Warning,
	ID:     "orang ini sudah tercatat pada butir ke-%[1]d; gabungkan keduanya, atau bedakan namanya jika orangnya lain",
	EN:     "the person stands in item %[1]d already; join the two, or tell the names apart where they are two people",
	Source: sourceTwice,
}

var rulePartyTwice = validation.Rule{
	Code: "party.twice", Severity: validation.Warning,
	ID:     "lembaga ini sudah tercatat pada butir ke-%[1]d; gabungkan perannya",
	EN:     "the party stands in item %[1]d already; join their roles",
	Source: sourceTwice,
}

var ruleLocusTwice = validation.Rule{
	Code: "locus.twice", Severity: validation.Warning,
	ID:     "lokus ini sudah tercatat pada butir ke-%[1]d; hapus salah satunya",
	EN:     "the locus stands in item %[1]d already; remove one of the two",
	Source: sourceTwice,
}

var ruleSessionTwice = validation.Rule{
	Code: "session.twice", Severity: validation.Warning,
	ID:     "sesi ini sudah tercatat pada butir ke-%[1]d; hapus salah satunya, atau bedakan waktunya",
	EN:     "the session stands in item %[1]d already; remove one of the two or tell their times apart",
	Source: sourceTwice,
}
