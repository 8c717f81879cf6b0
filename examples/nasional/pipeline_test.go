package main

import (
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/typex"
	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/program/recap"
)

// TestTypes holds that between tells all types of ours that lie between two steps. A worker
// in this process knows them anyhow; one in a process of its own makes other types of them.
func TestTypes(t *testing.T) {
	p, s := beam.NewPipelineWithRoot()
	build(s, []string{"a.jsonl"}, "out", uuid.Nil)
	_, nodes, err := p.Build()
	require.NoError(t, err)
	found := map[reflect.Type]bool{}
	var walk func(typex.FullType)
	walk = func(ft typex.FullType) {
		if strings.HasPrefix(ft.Type().PkgPath(), "github.com/integritas-id/") {
			found[ft.Type()] = true
		}
		for _, part := range ft.Components() {
			walk(part)
		}
	}
	for _, n := range nodes {
		walk(n.Type())
	}
	delete(found, reflect.TypeFor[recap.Recap]())
	assert.ElementsMatch(t, between, slices.Collect(maps.Keys(found)))
}
