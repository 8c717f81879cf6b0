package press

import (
	"errors"

	"github.com/integritas-id/integritas/region"
)

// town reads the town behind a building. Of several of its name it is the one in the province
// of the dateline, if that is one; else it stays open, and the dateline says nothing of it.
func (b *builder) town(text string) (region.Region, error) {
	r, err := region.Parse(text)
	var several *region.AmbiguousError
	if !errors.As(err, &several) {
		return r, err
	}
	line, _ := b.datelineRegion()
	var found region.Region
	n := 0
	for _, m := range several.Candidates {
		if !line.IsZero() && line.At(region.Province).Contains(m.Region.Code) {
			found = m.Region
			n++
		}
	}
	if n == 1 {
		return found, nil
	}
	b.townOpen = true
	return r, err
}
