package pillar

import "iter"

// Order is a way to list the pillars. No law fixes one, so an order is for
// display and tells nothing about rank. The zero Order is [OrderSpeech].
type Order uint8

// The orders that were found.
const (
	OrderSpeech Order = iota // pendidikan, pencegahan, penindakan: speeches at events
	OrderACLC                // penindakan, pencegahan, pendidikan: KPK's learning centre
)

// Place returns the place of a pillar in the order, from 1; 0 for the unknown pillar.
func (o Order) Place(p Pillar) int {
	f := p.fact()
	if f == nil {
		return 0
	}
	if o == OrderACLC {
		return int(f.aclc)
	}
	return int(f.speech)
}

// Pillars yields the three pillars in the order. It may be ranged over any number
// of times.
func (o Order) Pillars() iter.Seq[Pillar] { return inOrder(Pillars, o.Place) }

// ValueOrder is a way to list the nine values. The zero ValueOrder is
// [ValueOrderMnemonic].
type ValueOrder uint8

// The orders of the nine values.
const (
	ValueOrderMnemonic ValueOrder = iota // jujur, mandiri, tanggung jawab …: the order of [Mnemonic]
	ValueOrderClassic                    // jujur, peduli, mandiri, disiplin …: older lists
)

// Place returns the place of a value in the order, from 1; 0 for the unknown value.
func (o ValueOrder) Place(v Value) int {
	f := v.fact()
	if f == nil {
		return 0
	}
	if o == ValueOrderClassic {
		return int(f.classic)
	}
	return int(f.mnemonic)
}

// Values yields the nine values in the order. It may be ranged over any number of
// times.
func (o ValueOrder) Values() iter.Seq[Value] { return inOrder(Values, o.Place) }

// inOrder yields the members of a small set by their places 1, 2, 3 …
func inOrder[T comparable](all func() iter.Seq[T], place func(T) int) iter.Seq[T] {
	return func(yield func(T) bool) {
		for want := 1; ; want++ {
			found := false
			for v := range all() {
				if place(v) != want {
					continue
				}
				if !yield(v) {
					return
				}
				found = true
			}
			if !found {
				return
			}
		}
	}
}
