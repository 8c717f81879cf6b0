package paper

import (
	"strings"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program/attend"
)

// measures sums assessments up: means of the best scores, of the gains of those who
// took both tests, and how many gained how much. Who was not measured is left out,
// and never counts as zero; of the people who came, where their number is known, those who
// did not take a test are told.
func measures(assessments []attend.Assessment, came int, tag language.Tag) []pair {
	format := locale.Writer{Tag: tag}
	var list []pair
	add := func(name string, sum float64, n int) {
		if n > 0 {
			took := counted(n, tag, "orang", "person", "people")
			if came > n {
				took += enum.ByTag(tag, "; tidak mengikuti: ", "; did not take part: ") + counted(came-n, tag, "orang", "person", "people")
			}
			list = append(list, pair{name, format.FormatPercent(sum/float64(n), 1) + " (" + took + ")"})
		}
	}
	people := peopleOf(assessments)
	for kind := range attend.AssessmentKinds() {
		sum, n := 0.0, 0
		for _, who := range people {
			if a, ok := attend.BestScore(assessments, who, kind); ok && a.Maximum > 0 {
				sum, n = sum+a.Ratio(), n+1
			}
		}
		add(enum.ByTag(tag, "Rata-rata ", "Mean, ")+strings.ToLower(kind.Label(tag)), sum, n)
	}
	gained, n := 0.0, 0
	bands := map[attend.GainBand]int{}
	for _, who := range people {
		pre, _ := attend.BestScore(assessments, who, attend.AssessmentPre)
		post, _ := attend.BestScore(assessments, who, attend.AssessmentPost)
		if gain, band, err := attend.Gain(pre, post); err == nil {
			gained, n = gained+gain, n+1
			bands[band]++
		}
	}
	if n == 0 {
		return list
	}
	list = append(list, pair{enum.ByTag(tag, "Rata-rata N-gain", "Mean normalised gain"), format.FormatDecimal(gained/float64(n), 2) + " (" + counted(n, tag, "orang", "person", "people") + ")"})
	for band := range attend.GainBands() {
		if bands[band] > 0 {
			list = append(list, pair{enum.ByTag(tag, "N-gain ", "Gain, ") + strings.ToLower(band.Label(tag)), counted(bands[band], tag, "orang", "person", "people")})
		}
	}
	return list
}

// peopleOf returns those who were measured, in the order of the list.
func peopleOf(assessments []attend.Assessment) []uuid.UUID {
	seen := make(map[uuid.UUID]bool, len(assessments))
	var people []uuid.UUID
	for i := range assessments {
		if who := assessments[i].Participant; !seen[who] {
			seen[who] = true
			people = append(people, who)
		}
	}
	return people
}
