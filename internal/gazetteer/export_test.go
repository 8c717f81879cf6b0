package gazetteer

// Weights are the weights by name, for tests to change.
func Weights() map[string]*int32 {
	return map[string]*int32{
		"stated": &weigh.stated, "kind": &weigh.kind, "gap": &weigh.gap, "village": &weigh.village, "between": &weigh.between,
	}
}
