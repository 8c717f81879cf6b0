package program_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/program"
)

// TestRecipientOfAChild holds that a child's name is stored and never printed.
func TestRecipientOfAChild(t *testing.T) {
	child := program.Recipient{Name: "Rekaan Nama", Minor: true}
	var log bytes.Buffer
	slog.New(slog.NewTextHandler(&log, nil)).Info("x", "recipient", child)
	for _, printed := range []string{child.String(), fmt.Sprintf("%v %+v %#v %s %q", child, child, child, child, child), fmt.Sprint(&child), log.String()} {
		assert.NotContains(t, printed, "Rekaan")
		assert.Contains(t, printed, "R.N.")
	}
	stored, err := json.Marshal(child)
	require.NoError(t, err)
	assert.JSONEq(t, `{"name":"Rekaan Nama","minor":true}`, string(stored))
	assert.Equal(t, "Rekaan Nama", program.Recipient{Name: "Rekaan Nama"}.String())
}

func TestSeriesStages(t *testing.T) {
	series := program.Series{ID: "kabkota-2024", Title: program.Title{Text: "Kabupaten/Kota Antikorupsi 2024"}, Stages: []program.SeriesStep{
		{Kind: program.KindObservation, Taken: program.Count{Value: 15, Unit: program.UnitRegency}},
		{Name: program.Text{Text: "Penganugerahan"}},
	}}
	require.NoError(t, series.Validate())
	series.Stages = append(series.Stages, program.SeriesStep{Source: "a"})
	require.ErrorContains(t, series.Validate(), "/stages/2/name")
}
