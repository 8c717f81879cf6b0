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

// datelineRegion returns the town of the dateline and where it stands.
func (b *builder) datelineRegion() (region.Code, Span) {
	for _, l := range b.lines {
		if l.kind != PartUnread || l.datelineEnd == l.Start {
			continue
		}
		words := b.split(Span{l.Start, l.datelineEnd})
		if len(words) == 0 {
			break
		}
		end := 1
		for end < len(words) && words[end-1].stop == 0 && !words[end].open {
			end++
		}
		at := Span{words[0].Start, words[end-1].End}
		if r, err := (region.Finder{Exact: true}).Parse(at.In(b.text)); err == nil && r.Code.Level() <= region.Regency {
			return r.Code, at
		}
		break
	}
	return region.Code{}, Span{}
}
