package recap

// index gives every different item a place, in the order in which they come.
type index[T comparable] struct {
	places map[T]int
	items  []T
}

func (x *index[T]) place(item T) int {
	if i, ok := x.places[item]; ok {
		return i
	}
	if x.places == nil {
		x.places = make(map[T]int)
	}
	i := len(x.items)
	x.places[item] = i
	x.items = append(x.items, item)
	return i
}
