package participant_test

import (
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/region"
)

func TestMasked(t *testing.T) {
	type embedded struct{ Remark string }
	type host[T any] struct {
		embedded
		Who   T            `json:"who"`
		On    civil.Date   `json:"on,omitzero"`
		Area  region.Code  `json:"area"`
		At    time.Time    `json:"at"`
		Bytes []byte       `json:"bytes"`
		Next  *host[T]     `json:"next,omitempty"`
		Raw   any          `json:"raw"`
		Any   map[any]bool `json:"any"`
		NIK   uint64
		Count int
		quiet string
	}
	p := participant.Participant{Name: participant.Name{Full: "Nama Orang"}, Phones: []participant.Phone{
		participant.MustParsePhone("0812-0000-1234"), participant.MustParsePhone("0812-0000-9876"),
	}}
	value := []host[participant.Participant]{{
		embedded: embedded{"lihat 1872044112919536"}, Who: p, Area: region.MustParseCode("18.72"), Bytes: []byte("0812-0000-1234"),
		Raw: json.RawMessage(`{"a":["1872044112919536"]}`), Any: map[any]bool{p.Phones[0]: true}, NIK: 1872044112919536, Count: 7, quiet: "x",
	}}
	value[0].Next = &value[0]
	value[0].Next = &host[participant.Participant]{Count: 8}
	shown, err := json.Marshal(participant.Masked(value))
	require.NoError(t, err)
	assert.JSONEq(t, `[{"area": "18.72", "bytes": "****-****-*234", "next": {"Count": 8}, "raw": {"a": ["*************536"]},
		"any": {"+62********234": true}, "NIK": "*************536", "Count": 7,
		"who": {"name": "Nama Orang", "phone": ["+62********234", "+62********876"]}}]`, string(shown))
}

// TestMaskedEnds holds that what leads back to itself, or is huge, comes to an end.
func TestMaskedEnds(t *testing.T) {
	type ring struct {
		Next, Other *ring
		All         []*ring
	}
	r := &ring{}
	r.Next, r.Other, r.All = r, r, []*ring{r, r}
	assert.NotPanics(t, func() { participant.Masked(r) })
	assert.NotPanics(t, func() { participant.Masked(make([]int, 1_000_000)) })
	var self any
	self = &self
	assert.NotPanics(t, func() { participant.Masked(self) })
	assert.Nil(t, participant.Masked(nil))
	assert.Nil(t, participant.Masked((*participant.Participant)(nil)))
}

// TestMaskedKeys holds that keys which are shown alike are told apart in one order.
func TestMaskedKeys(t *testing.T) {
	byPhone, byText, byAny := map[participant.Phone]int{}, map[string]int{}, map[any]int{}
	for i := range 40 {
		text := fmt.Sprintf("0812-0%03d-0123", i)
		byPhone[participant.MustParsePhone(text)], byText[text], byAny[any(text)], byAny[i] = i, i, i, i
	}
	for _, value := range []any{byPhone, byText, byAny} {
		want, err := json.Marshal(participant.Masked(value))
		require.NoError(t, err)
		for range 20 {
			got, err := json.Marshal(participant.Masked(value))
			require.NoError(t, err)
			assert.Equal(t, string(want), string(got))
		}
	}
	assert.Equal(t, map[string]any{"+62********123": 0, "+62********123 (2)": 1}, participant.Masked(map[participant.Phone]int{
		participant.MustParsePhone("0812-0001-0123"): 1, participant.MustParsePhone("0812-0000-0123"): 0,
	}))
}
