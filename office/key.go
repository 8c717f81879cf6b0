package office

import "bytes"

// Same compares the offices of two keys as [Office.Same] does. A text that is no key is
// different from every office.
func (k Key) Same(l Key) Verdict {
	if k == l && k.Sure() {
		return VerdictSame
	}
	a, errA := readIdentity(k)
	b, errB := readIdentity(l)
	if errA == nil && errB == nil && may(&a, &b) {
		return VerdictUndecided
	}
	return VerdictDifferent
}

// Key returns the identity of the office.
func (o Office) Key() Key {
	if o.IsZero() {
		return ""
	}
	id := identify(&o)
	return id.key()
}

// Same says whether two offices are one. They are the same where both keys are sure and
// equal; that is an equivalence, so that a count never depends on order. They are
// different where kind, region, tasks or name tell them apart. Else it is undecided,
// which joins nothing: Dinas PU may be Bina Marga or Sumber Daya Air, and those are two.
func (o Office) Same(p Office) Verdict {
	a, b := identify(&o), identify(&p)
	if a.sure() && b.sure() {
		var bufA, bufB [160]byte
		if bytes.Equal(a.append(bufA[:0]), b.append(bufB[:0])) {
			return VerdictSame
		}
	}
	if may(&a, &b) {
		return VerdictUndecided
	}
	return VerdictDifferent
}

// ParseKey reads a key back into the kind, region, body, tasks, name and whole that it
// holds. The name is folded: "yosomulyo". Of a key that is not sure Raw is the folded
// text. It is "" for the zero Office. Any text that [Office.Key] does not write is a
// [*KeyError].
func ParseKey(k Key) (Office, error) {
	if k == "" {
		return Office{}, nil
	}
	id, err := readIdentity(k)
	if err != nil {
		return Office{}, err
	}
	o := id.office()
	if o.Key() != k {
		return Office{}, &KeyError{}
	}
	return o, nil
}

// UnmarshalText reads what [Office.Key] writes; empty text sets the zero Key. Other text
// is a [*KeyError].
func (k *Key) UnmarshalText(text []byte) error {
	if _, err := ParseKey(Key(text)); err != nil {
		return err
	}
	*k = Key(text)
	return nil
}

// MarshalText returns the key.
func (k Key) MarshalText() ([]byte, error) { return []byte(k), nil }
