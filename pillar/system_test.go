package pillar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/pillar"
)

func TestSystems(t *testing.T) {
	on := civil.MustDate(2025, 6, 1)
	// A focus of prevention in spite of its name.
	e, err := pillar.SystemStranas.Parse("Penegakan hukum dan reformasi birokrasi")
	require.NoError(t, err)
	p, err := e.Pillar(on)
	require.NoError(t, err)
	assert.Equal(t, pillar.Prevention, p)
	// Within a system preventif has one meaning.
	e, err = pillar.SystemResponse.Parse("Preventif")
	require.NoError(t, err)
	p, err = e.Pillar(civil.Date{})
	require.NoError(t, err)
	assert.Equal(t, pillar.Prevention, p)
	// Before the decree there was no such focus.
	_, err = pillar.ElementStranasFinance.Pillar(civil.MustDate(2017, 12, 31))
	ye := yearError(t, err)
	assert.Equal(t, 2018, ye.First)
	_, err = pillar.ElementStranasFinance.Pillar(civil.MustDate(2018, 1, 1))
	require.NoError(t, err, "a year alone counts from its 1 January")
	_, err = pillar.ElementStranasFinance.Pillar(civil.Date{})
	assert.Equal(t, "pillar: stranas-pk/keuangan-negara: no day was given", yearError(t, err).Error())
	// No pillar covers it, or nothing that was read ties it to one.
	for _, e := range []pillar.Element{pillar.ElementUNCACAssistance, pillar.ElementApproachStructural, pillar.ElementApproachInstrumental} {
		p, err = e.Pillar(on)
		require.NoError(t, err)
		assert.Zero(t, p, e)
	}
	assert.Equal(t, pillar.Education, pillar.ApproachCultural.Pillar())
	assert.Zero(t, pillar.ApproachStructural.Pillar())

	got, err := pillar.ParseElement("perizinan dan tata niaga")
	require.NoError(t, err)
	assert.Equal(t, pillar.ElementStranasLicensing, got)
	got, err = pillar.ParseElement("uncac/chapter-3")
	require.NoError(t, err)
	assert.Equal(t, pillar.ElementUNCACCriminalisation, got)
	_, err = pillar.ParseElement("pencegahan")
	var ambiguous *pillar.AmbiguousError
	require.ErrorAs(t, err, &ambiguous)
	assert.Equal(t, []string{pillar.ElementTrisulaPrevention.String(), pillar.ElementUNCACPrevention.String(), pillar.ElementResponsePreventive.String()}, ambiguous.Codes)
	for _, text := range []string{"", "monitoring", "koordinasi"} {
		_, err = pillar.ParseElement(text)
		assert.Error(t, err, text)
		_, err = pillar.SystemUNCAC.Parse(text)
		assert.Error(t, err, text)
		_, err = pillar.System(0).Parse(text)
		assert.Error(t, err, text)
	}
}

func TestStranasPlan(t *testing.T) {
	plan, err := pillar.StranasPlan(2026)
	require.NoError(t, err)
	assert.Equal(t, 15, plan.Actions, "twelve was an early plan")
	assert.Equal(t, 40, plan.Outputs)
	plan, err = pillar.StranasPlan(2021)
	require.NoError(t, err)
	assert.Equal(t, 12, plan.Actions)
	for _, year := range []int{0, 2018, 2020, 2023, 2024, 2027} {
		_, err = pillar.StranasPlan(year)
		yearError(t, err)
	}
}
