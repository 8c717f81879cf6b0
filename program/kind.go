package program

import (
	"slices"
	"strings"
	"unicode"

	"github.com/integritas-id/integritas/internal/enum"
)

var kindSet = enum.Set[Kind]{Name: "Kind", ID: "jenis kegiatan", EN: "kind of event", Rows: kindRows, Ambiguous: []enum.Ambiguous{
	{Words: "pembekalan", Candidates: []uint8{uint8(KindTraining), uint8(KindBimtek)}},
	{Words: "bincang|bincang-bincang|perbincangan", Candidates: []uint8{uint8(KindTalkShow), uint8(KindDialogue)}},
	{Words: "festival", Candidates: []uint8{uint8(KindCompetition), uint8(KindCommemoration), uint8(KindExhibition)}},
	{Words: "rapat|pertemuan", Candidates: []uint8{uint8(KindCoordinationMeeting), uint8(KindEvaluationMeeting), uint8(KindDiscussion)}},
	{Words: "kunjungan|kunjungan lapangan", Candidates: []uint8{uint8(KindObservation), uint8(KindMentoring)}},
	{Words: "penghargaan", Candidates: []uint8{uint8(KindAwardCeremony), uint8(KindAwardAssessment), uint8(KindCompetition), uint8(KindCommemoration)}},
}}

func (v Kind) fact() kindFact {
	if v == 0 || int(v) >= len(kindFacts) {
		return kindFact{}
	}
	return kindFacts[v]
}

// programmeNames hold words for kinds and mean none.
var programmeNames = [...][]string{
	{"monitoring", "center", "for", "prevention"},
	{"monitoring", "centre", "for", "prevention"},
	{"monitoring", "controlling", "surveillance", "for", "prevention"},
	{"survei", "penilaian", "integritas"},
	{"forum", "penyuluh", "antikorupsi"},
	{"indeks", "penilaian", "integritas"},
}

// programmeName returns how many words at the front are the name of a programme.
func programmeName(words []string) int {
	for _, name := range programmeNames {
		if len(words) >= len(name) && slices.EqualFunc(words[:len(name)], name, strings.EqualFold) {
			return len(name)
		}
	}
	return 0
}

// Family returns the family of the kind; zero for an unknown kind.
func (v Kind) Family() Family { return v.fact().family }

// ForEvent reports whether an event can be of this kind.
func (v Kind) ForEvent() bool { return v.fact().forEvent }

// ForProgram reports whether a programme can be of this kind.
func (v Kind) ForProgram() bool { return v.fact().forProgram }

// GivesCertificate tells whether events of the kind give certificates.
func (v Kind) GivesCertificate() Usage { return v.fact().certificate }

// CountsJP tells whether events of the kind count lesson hours (JP) of 45 minutes.
func (v Kind) CountsJP() Usage { return v.fact().jp }

// SchemaOrg returns the type of schema.org that comes nearest, "EducationEvent";
// empty where there is none.
func (v Kind) SchemaOrg() string { return v.fact().schemaOrg }

// UsualDuration returns how long events of the kind last, in Indonesian words:
// "1-3 hari"; empty where the table does not tell.
func (v Kind) UsualDuration() string { return v.fact().duration }

// Definition returns what the kind is, in Indonesian.
func (v Kind) Definition() string { return v.fact().definition }

// FindKinds returns the kinds whose names stand in a text, in the order in which they
// do: a headline may tell a coordination meeting and a launch at once. Where a longer
// name holds a shorter one, as "talkshow radio" does, it counts alone. A word that may
// mean several gives all of its candidates.
func FindKinds(text string) []Kind {
	words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' })
	var found []Kind
	add := func(v Kind) {
		if !slices.Contains(found, v) {
			found = append(found, v)
		}
	}
	const longest = 4
	for at := 0; at < len(words); {
		if n := programmeName(words[at:]); n > 0 {
			at += n
			continue
		}
		step := 1
		for n := min(longest, len(words)-at); n > 0; n-- {
			v, candidates := kindSet.Lookup(strings.Join(words[at:at+n], " "))
			if v != 0 {
				add(v)
			}
			for _, v := range candidates {
				add(Kind(v))
			}
			if v != 0 || candidates != nil {
				step = n
				break
			}
		}
		at += step
	}
	return found
}
