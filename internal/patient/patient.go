// Package patient reads from sources that may give nothing for a while.
package patient

import "io"

// tries is how often a source may give nothing in a row.
const tries = 100

// Reader returns a reader over r that ends with [io.ErrNoProgress] where r gives nothing a
// hundred times in a row; [io.ReadAll] would ask for ever. A nil r is an empty source.
func Reader(r io.Reader) io.Reader { return reader{r} }

type reader struct{ r io.Reader }

func (p reader) Read(b []byte) (int, error) {
	if p.r == nil {
		return 0, io.EOF
	}
	for range tries {
		if n, err := p.r.Read(b); n > 0 || err != nil || len(b) == 0 {
			return n, err
		}
	}
	return 0, io.ErrNoProgress
}
