package pillar_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/pillar"
)

func TestSources(t *testing.T) {
	check := func(name string, s pillar.Source) {
		assert.NotEmpty(t, s.Text, name)
		assert.False(t, s.Confidence.IsZero(), name)
	}
	for v := range pillar.Pillars() {
		check(v.String(), v.Source())
	}
	for v := range pillar.Enablers() {
		check(v.String(), v.Source())
	}
	for v := range pillar.Approaches() {
		check(v.String(), v.Source())
	}
	for v := range pillar.Values() {
		check(v.String(), v.Source())
	}
	for v := range pillar.ServiceValues() {
		check(v.String(), v.Source())
	}
	for v := range pillar.StaffValues() {
		check(v.String(), v.Source())
	}
	for v := range pillar.Deputies() {
		check(v.String(), v.Source())
	}
	for v := range pillar.Directorates() {
		check(v.String(), v.Source())
	}
	for v := range pillar.Systems() {
		for e := range v.Elements() {
			check(e.String(), e.Source())
		}
	}
	for v := range pillar.Acts() {
		check(v.String(), v.Source())
	}
	for v := range pillar.Tasks() {
		check(v.String(), v.Source())
	}
	for v := range pillar.Laws() {
		check(v.String(), v.Source())
	}
	for v := range pillar.OffenceGroups() {
		check(v.String(), v.Source())
	}
	for v := range pillar.Offences() {
		check(v.String(), v.Source())
		for r := range v.References() {
			check(r.Article, r.Source)
		}
	}
	for v := range pillar.FineCategories() {
		check(v.String(), v.Source())
	}
	for v := range pillar.Frameworks() {
		check(v.String(), v.Source())
	}
}

func TestZeroHasNoFacts(t *testing.T) {
	none := pillar.Source{}
	for _, s := range []pillar.Source{
		pillar.Pillar(0).Source(), pillar.Enabler(0).Source(), pillar.Approach(0).Source(), pillar.Value(0).Source(),
		pillar.ServiceValue(0).Source(), pillar.StaffValue(0).Source(), pillar.Deputy(0).Source(), pillar.Directorate(0).Source(),
		pillar.Element(0).Source(), pillar.Act(0).Source(), pillar.Task(0).Source(), pillar.Law(0).Source(),
		pillar.OffenceGroup(0).Source(), pillar.Offence(0).Source(), pillar.FineCategory(0).Source(), pillar.Framework(0).Source(),
		pillar.Pillar(9).Source(), pillar.Value(99).Source(), pillar.Offence(99).Source(), pillar.Element(99).Source(), pillar.Task(99).Source(),
	} {
		assert.Equal(t, none, s)
		assert.True(t, s.IsZero())
	}
	assert.Empty(t, pillar.Pillar(0).Slogan(language.Indonesian))
	assert.Empty(t, slices.Collect(pillar.Pillar(0).Methods()))
	assert.Zero(t, pillar.OrderACLC.Place(0))
	assert.Zero(t, pillar.ValueOrderClassic.Place(0))
	group, s := pillar.Value(0).Group()
	assert.Zero(t, group)
	assert.Zero(t, s)
	assert.Empty(t, slices.Collect(pillar.System(0).Elements()))
	assert.Empty(t, slices.Collect(pillar.OffenceGroup(0).Offences()))
	assert.Empty(t, slices.Collect(pillar.Framework(0).Components()))
	assert.Empty(t, slices.Collect(pillar.Act(0).Tasks()))
	assert.Empty(t, slices.Collect(pillar.Monitoring{}.Areas()))
	assert.Zero(t, pillar.FineCategory(99).Amount())
	assert.Zero(t, pillar.Framework(0).IndicatorCount())
	assert.Zero(t, pillar.Deputy(0).Pillars())
	assert.Zero(t, pillar.Directorate(0).Deputy())
	assert.Empty(t, pillar.SPICategory(0).Colour(language.English))
	assert.Empty(t, pillar.Index(0).MeasuredBy())
	assert.Zero(t, pillar.Law(0).Validity())
	assert.Zero(t, pillar.Act(0).Validity())
	assert.Empty(t, pillar.TaskPrevention.Letter(0))
}

func TestConfidence(t *testing.T) {
	var facts []pillar.Confidence
	for c := range pillar.Confidences() {
		if c.IsFact() {
			facts = append(facts, c)
		}
	}
	assert.Equal(t, []pillar.Confidence{pillar.ConfidenceA, pillar.ConfidenceB, pillar.ConfidenceD}, facts)
	assert.False(t, pillar.Confidence(0).IsFact())
}
