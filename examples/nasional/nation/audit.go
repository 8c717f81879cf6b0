package nation

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/audit"
)

// Findings is what events say against each other.
type Findings struct {
	Contradictions []Finding
	Doubles        []Finding
	Cut            bool // there may be more contradictions than these
}

// Finding is two events that do not go together.
type Finding struct {
	Kind    string `json:"kind"`
	Event   Place  `json:"event"`
	Claim   string `json:"claim,omitempty"` // as printed
	Other   Place  `json:"other"`
	Against string `json:"other_claim,omitempty"`
	Text    Text   `json:"message"`
}

// Place is an event and where its document stands.
type Place struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	File string `json:"file"`
	Line int    `json:"line"`
}

func (p Place) compare(o Place) int { return Source{p.File, p.Line}.compare(Source{o.File, o.Line}) }

// maxFindings is how many contradictions are told; a nation has fewer.
const maxFindings = 100_000

// Audit holds all events against each other. It changes nothing in the sums: which of two
// is wrong, a person has to say.
func Audit(filed []Filed) Findings {
	slices.SortFunc(filed, func(a, b Filed) int { return a.Source.compare(b.Source) })
	places := map[*program.Event]Place{}
	var events []*program.Event
	for i := range filed {
		e := new(program.Event)
		if json.Unmarshal(filed[i].Event, e) == nil {
			events = append(events, e)
			places[e] = Place{e.ID.String(), e.Name(), filed[i].Source.File, filed[i].Source.Line}
		}
	}
	var all Findings
	finder := audit.Finder{Limit: maxFindings}
	for c := range finder.Contradictions(slices.Values(events)) {
		all.Contradictions = append(all.Contradictions, Finding{
			Kind: c.Kind.String(), Event: places[c.Event], Claim: c.Claim.Text, Other: places[c.Other], Against: c.OtherClaim.Text,
			Text: Text{c.Message(language.Indonesian), c.Message(language.English)},
		})
	}
	all.Cut = finder.Cut
	for d := range audit.Doubles(slices.Values(events)) {
		all.Doubles = append(all.Doubles, Finding{
			Kind: d.Kind.String(), Event: places[d.A], Other: places[d.B],
			Text: Text{d.Message(language.Indonesian), d.Message(language.English)},
		})
	}
	for _, list := range [...][]Finding{all.Contradictions, all.Doubles} {
		slices.SortStableFunc(list, func(a, b Finding) int {
			return cmp.Or(a.Event.compare(b.Event), a.Other.compare(b.Other), strings.Compare(a.Text.ID, b.Text.ID))
		})
	}
	return all
}
