package strictjson_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/internal/strictjson"
)

func TestLeads(t *testing.T) {
	type part struct {
		Name string `json:"name"`
	}
	type base struct {
		Key string `json:"key"`
	}
	type document struct {
		base
		People []part         `json:"people"`
		Place  part           `json:"place"`
		Own    map[string]int `json:"own"`
	}
	d := &document{People: []part{{}, {}}}
	for pointer, want := range map[string]bool{
		"": true, "/key": true, "/people": true, "/people/0": true, "/people/1/name": true, "/place/name": true, "/own/anything/0": true,
		"/people/2": false, "/people/2/name": false, "/people/-1": false, "/people/x": false, "/people/0/age": false,
		"/place/name/0": false, "/nothing": false, "key": false, "/": false,
	} {
		assert.Equal(t, want, strictjson.Leads(pointer, d), pointer)
	}
}
