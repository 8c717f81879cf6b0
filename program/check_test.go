package program_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/validation"
)

func TestCheckOfAValidEventDoesNotAllocate(t *testing.T) {
	for _, key := range cases {
		if key == "paku-kemenkeu-2021-07-postponed" {
			continue // it has something to report
		}
		e := readCase(t, key)
		assert.Zero(t, testing.AllocsPerRun(100, func() { validation.Check(e) }), key)
	}
}
