package stores

import (
	"bytes"
	"encoding/gob"
	"encoding/json"
	"encoding/xml"
	"testing"

	"github.com/fxamacker/cbor/v2"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/vmihailenco/msgpack/v5"
	"golang.org/x/text/language"
	"gopkg.in/yaml.v3"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/interop/internal/sample"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
)

// formats are the ways to write a value and to read it back.
var formats = map[string]struct {
	marshal   func(any) ([]byte, error)
	unmarshal func([]byte, any) error
}{
	"JSON":    {json.Marshal, json.Unmarshal},
	"XML":     {xml.Marshal, xml.Unmarshal},
	"YAML":    {yaml.Marshal, yaml.Unmarshal},
	"CBOR":    {cbor.Marshal, cbor.Unmarshal},
	"msgpack": {msgpack.Marshal, msgpack.Unmarshal},
	"gob": {func(v any) ([]byte, error) {
		var b bytes.Buffer
		err := gob.NewEncoder(&b).Encode(v)
		return b.Bytes(), err
	}, func(data []byte, v any) error { return gob.NewDecoder(bytes.NewReader(data)).Decode(v) }},
}

// TestFormats writes every value type in every format, and reads it back.
func TestFormats(t *testing.T) {
	for name, format := range formats {
		t.Run(name, func(t *testing.T) {
			want := sample.Full()
			data, err := format.marshal(want)
			require.NoError(t, err)
			var got sample.Values
			require.NoError(t, format.unmarshal(data, &got))
			assert.Empty(t, cmp.Diff(want, got, cmpopts.EquateEmpty())) // YAML reads an absent array as an empty one
			for _, number := range []string{"197205141998031901", "11.10", "SEKDA"} {
				assert.Contains(t, string(data), number, "the text itself is stored, and no number of a constant")
			}
		})
	}
}

// TestMapKeys uses values as the keys of a map, where a format has such maps.
func TestMapKeys(t *testing.T) {
	type keyed struct {
		Days    map[civil.Date]int
		Regions map[region.Code]int
		Values  map[pillar.ValueSet]int
		Roles   map[participant.Role]int
		NIPs    map[participant.NIP]int
	}
	full := sample.Full()
	want := keyed{map[civil.Date]int{full.OnDay: 1}, map[region.Code]int{full.Region: 2}, map[pillar.ValueSet]int{full.Vals: 3}, map[participant.Role]int{full.Role: 4}, map[participant.NIP]int{full.NIP: 5}}
	for _, name := range []string{"JSON", "YAML", "gob", "CBOR"} {
		t.Run(name, func(t *testing.T) {
			data, err := formats[name].marshal(want)
			require.NoError(t, err)
			var got keyed
			require.NoError(t, formats[name].unmarshal(data, &got))
			assert.Equal(t, want, got)
		})
	}
}

// TestCompare holds that go-cmp needs no options for a record of ours, but for the
// language of a text, which is no type of ours.
func TestCompare(t *testing.T) {
	languages := cmpopts.EquateComparable(language.Tag{})
	a, b := program.Event{Participants: []participant.Participant{sample.Full().Record}}, program.Event{Participants: []participant.Participant{sample.Full().Record}}
	assert.True(t, cmp.Equal(a, b, languages))
	b.Participants[0].NIP = participant.NIP{}
	assert.False(t, cmp.Equal(a, b, languages))
	assert.NotContains(t, cmp.Diff(a, b, languages), "19720514", "a difference is printed masked")
}
