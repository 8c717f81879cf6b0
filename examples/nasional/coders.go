package main

import (
	"reflect"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"github.com/integritas-id/integritas/program/recap"
)

func init() {
	beam.RegisterType(reflect.TypeFor[sum]())
	beam.RegisterCoder(reflect.TypeFor[recap.Recap](), encodeRecap, decodeRecap)
}

func encodeRecap(r recap.Recap) ([]byte, error) { return r.MarshalBinary() }

func decodeRecap(data []byte) (r recap.Recap, err error) {
	err = r.UnmarshalBinary(data)
	return r, err
}

// sum adds recaps up: the accumulator of the pipeline is the recap itself.
type sum struct{}

func (sum) CreateAccumulator() recap.Recap { return recap.Recap{} }

func (sum) AddInput(all, one recap.Recap) (recap.Recap, error) {
	err := all.Merge(&one)
	return all, err
}

func (sum) MergeAccumulators(all, some recap.Recap) (recap.Recap, error) {
	err := all.Merge(&some)
	return all, err
}
