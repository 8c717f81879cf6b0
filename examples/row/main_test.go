package main

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/examples/internal/commandtest"
)

func TestRun(t *testing.T) {
	assert.Equal(t, "Drs. H. WIDODO SASMITA, M.M. ***************901 Plt. Kepala Dinas Kesehatan Kab.Lampung Tengah 18.02\n", commandtest.Done(t, tool, ""))
	commandtest.Manners(t, tool, command.Any)
}
