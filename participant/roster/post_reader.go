package roster

import (
	"strings"

	"github.com/integritas-id/integritas/participant"
)

// postsKept is how many texts of posts are remembered with what they mean; lists say
// the same again and again. Longer texts are read anew each time.
const (
	postsKept   = 4096
	longestKept = 160
)

// postReader reads posts, and remembers what it read.
type postReader struct {
	kept map[string]readPosts
}

// readPosts is what a text of posts was read as.
type readPosts struct {
	posts []participant.Position
	known bool
}

// read reads a text of posts, or remembers what it was read as.
func (r *postReader) read(text string) readPosts {
	if read, ok := r.kept[text]; ok {
		return read
	}
	posts, err := participant.ParsePositions(text)
	for i := 0; i+1 < len(posts); i++ { // of one that is not known, what is written as it stood is no other's
		if own, ok := strings.CutSuffix(posts[i].Raw, posts[i+1].Raw); ok && posts[i].Role == 0 {
			if own = trim(strings.TrimSuffix(trim(own), "selaku")); own != "" {
				posts[i].Raw = own
			}
		}
	}
	read := readPosts{posts, err == nil}
	if len(text) <= longestKept {
		switch {
		case r.kept == nil:
			r.kept = make(map[string]readPosts, 64)
		case len(r.kept) >= postsKept:
			clear(r.kept)
		}
		r.kept[strings.Clone(text)] = read
	}
	return read
}
