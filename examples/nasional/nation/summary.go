package nation

import (
	"encoding/json"

	"github.com/integritas-id/integritas/program/recap"
	"github.com/integritas-id/integritas/validation"
)

// Whole is what is known at the end, of all together.
type Whole struct {
	Nation   recap.Recap
	People   int // different ids in the records that were sent
	Findings Findings
	Tallies  []Tally
	Sums     map[string]int
}

// Summary tells what was read, what is in the sums and what is not.
type Summary struct {
	Files   int `json:"files"`
	Records int `json:"records"`
	Events  int `json:"events"` // with a document that could be read
	// Listed is the participations of the records, and People how many different people
	// they are of. Who is in a recap made elsewhere is in neither.
	Listed     int `json:"listed"`
	People     int `json:"people"`
	Recaps     int `json:"recaps"` // made elsewhere and merged
	RecapsLost int `json:"recaps_lost"`
	Lost       int `json:"lost"` // participations that were read and are not in the sums
	Problems   struct {
		Errors   int `json:"errors"`
		Warnings int `json:"warnings"`
		Notes    int `json:"notes"`
	} `json:"problems"`
	Contradictions    int         `json:"contradictions"`
	ContradictionsCut bool        `json:"contradictions_cut,omitempty"` // there may be more
	Doubles           int         `json:"doubles"`
	Total             recap.Tally `json:"total"` // of the nation
}

func (w *Whole) summary() Summary {
	s := Summary{
		Files: w.Sums[SumFiles], Records: w.Sums[SumRecords], Events: w.Sums[SumEvents], Listed: w.Sums[SumListed], People: w.People,
		Recaps: w.Sums[SumRecaps], RecapsLost: w.Sums[SumRecapsLost],
		Contradictions: len(w.Findings.Contradictions), ContradictionsCut: w.Findings.Cut, Doubles: len(w.Findings.Doubles),
		Total: w.Nation.Total(),
	}
	for _, t := range w.Tallies {
		s.Lost += t.Lost
		switch t.Severity {
		case validation.Error.String():
			s.Problems.Errors += t.N
		case validation.Warning.String():
			s.Problems.Warnings += t.N
		default:
			s.Problems.Notes += t.N
		}
	}
	return s
}

// Files returns the files that tell of the whole: the summary, what the events say against
// each other, the counts of the problems, and the page.
func (w *Whole) Files() ([]File, error) {
	sortTallies(w.Tallies)
	summary := w.summary()
	text, err := json.MarshalIndent(summary, "", "  ")
	if err != nil {
		return nil, err
	}
	page, err := w.page(&summary)
	if err != nil {
		return nil, err
	}
	return []File{
		{"ringkasan.json", append(text, '\n')},
		findingFile("pertentangan.jsonl", w.Findings.Contradictions),
		findingFile("ganda.jsonl", w.Findings.Doubles),
		tallyFile(w.Tallies),
		{"nasional.html", page},
	}, nil
}
