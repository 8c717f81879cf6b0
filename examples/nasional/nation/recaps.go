package nation

import (
	"bytes"
	"crypto/sha256"
	"slices"
	"strings"

	"github.com/integritas-id/integritas/program/recap"
)

// Claimed is the events of which a recap lists people.
type Claimed struct {
	Source Source
	Sum    []byte   // SHA-256 of the recap
	Events []string // ids, ascending
}

// Refused is a recap that must not be merged, and why.
type Refused struct {
	Source  Source
	Problem Problem
}

// Claim returns the events of which a recap lists people.
func Claim(f Foreign) (Claimed, error) {
	var r recap.Recap
	if err := r.UnmarshalBinary(f.Binary); err != nil {
		return Claimed{}, err
	}
	sum := sha256.Sum256(f.Binary)
	c := Claimed{Source: f.Source, Sum: sum[:]}
	for id := range r.Listed() {
		c.Events = append(c.Events, id.String())
	}
	return c, nil
}

// Settle says which recaps may be merged. None may that lists people of an event whose
// people were sent themselves. Of two that list people of one event, the one that holds all
// events of the other and more stands; where neither does, neither stands. The order of the
// arguments does not matter.
func Settle(claims []Claimed, detailed []string) []Refused {
	slices.SortFunc(claims, func(a, b Claimed) int { return a.Source.compare(b.Source) })
	isDetailed := make(map[string]bool, len(detailed))
	for _, id := range detailed {
		isDetailed[id] = true
	}
	sharing := map[string][]int{}
	var refused []Refused
	for i := range claims {
		c := &claims[i]
		n := 0
		for _, id := range c.Events {
			sharing[id] = append(sharing[id], i)
			if isDetailed[id] {
				n++
			}
		}
		if n > 0 {
			refused = append(refused, Refused{c.Source, broken(c.Source, &ruleRecapDetailed, n)})
		}
	}
	for i := range claims {
		refused = append(refused, against(claims, i, sharing)...)
	}
	return refused
}

// against returns why a recap is not merged beside others.
func against(claims []Claimed, i int, sharing map[string][]int) (refused []Refused) {
	c := &claims[i]
	shared := map[int]int{}
	for _, id := range c.Events {
		for _, j := range sharing[id] {
			if j != i {
				shared[j]++
			}
		}
	}
	others := make([]int, 0, len(shared))
	for j := range shared {
		others = append(others, j)
	}
	slices.Sort(others)
	for _, j := range others {
		o, n := &claims[j], shared[j]
		switch {
		case bytes.Equal(o.Sum, c.Sum):
			if j < i {
				return []Refused{{c.Source, broken(c.Source, &ruleRecapTwice, o.Source.File)}}
			}
		case n == len(o.Events) && n < len(c.Events): // it holds the other, and more
		case n == len(c.Events) && n < len(o.Events):
			refused = append(refused, Refused{c.Source, broken(c.Source, &ruleRecapContained, o.Source.File)})
		default:
			refused = append(refused, Refused{c.Source, broken(c.Source, &ruleRecapOverlaps, o.Source.File, n)})
		}
	}
	return refused
}

// Adopt gives the sums of a recap made elsewhere, or tells why it does not stand.
func Adopt(f Foreign, refused []Refused, to Judged) {
	if len(refused) > 0 {
		for _, r := range refused {
			to.Problem(r.Problem)
		}
		to.Count(SumRecapsLost, 1)
		return
	}
	var r recap.Recap
	if err := r.UnmarshalBinary(f.Binary); err != nil {
		to.Problem(noRecap(f.Source, err))
		return
	}
	to.Count(SumRecaps, 1)
	names, undivided := partsOfRecap(&r)
	for _, name := range names {
		to.Part(Part{name, r})
	}
	if len(undivided) > 0 {
		to.Problem(broken(f.Source, &ruleRecapWhole, strings.Join(undivided, ", ")))
	}
	to.Problem(broken(f.Source, &ruleRecapKinds))
}
