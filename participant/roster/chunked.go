package roster

// chunkSize is how many values stand in one chunk.
const chunkSize = 1024

// chunked is a list in chunks of memory, so that one that grows is not copied.
type chunked[T any] struct {
	chunks [][]T
	count  int32
}

// add returns where the value stands.
func (c *chunked[T]) add(v T) int32 {
	n := c.count
	if n%chunkSize == 0 {
		c.chunks = append(c.chunks, make([]T, 0, min(chunkSize, 64+2*int(n))))
	}
	chunk := &c.chunks[n/chunkSize]
	*chunk = append(*chunk, v)
	c.count++
	return n
}

func (c *chunked[T]) at(n int32) *T { return &c.chunks[n/chunkSize][n%chunkSize] }
