package pillar_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/pillar"
)

func TestJSON(t *testing.T) {
	for r := range pillar.OffenceBribeForBreach.ReferencesOn(day2024) {
		doc, err := json.Marshal(r)
		require.NoError(t, err)
		assert.JSONEq(t, `{"offence":"TPK-03","law":"uu-31-1999","article":"5 (1) a","validity":{"from":"2001-11-21","to":"2026-01-01"},
			"source":{"text":"https://christiangamas.net/?p=10067","confidence":"A"}}`, string(doc))
		var back pillar.Reference
		require.NoError(t, json.Unmarshal(doc, &back))
		assert.Equal(t, r, back)
	}
	c := pillar.Citation{Law: pillar.LawPenalCode, Article: "603", On: dayNew}
	doc, err := json.Marshal(c)
	require.NoError(t, err)
	assert.JSONEq(t, `{"law":"uu-1-2023","article":"603","on":"2026-01-02"}`, string(doc))
	var back pillar.Citation
	require.NoError(t, json.Unmarshal(doc, &back))
	assert.Equal(t, c, back)
	l, err := pillar.GiftColleague.Limit(dayNew)
	require.NoError(t, err)
	doc, err = json.Marshal(l)
	require.NoError(t, err)
	assert.Contains(t, string(doc), `"per_giver":200000,"per_year":1000000`)
}
