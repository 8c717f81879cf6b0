package office

import (
	"strings"

	"github.com/integritas-id/integritas/region"
)

// The longest key that is read, and the deepest nesting of wholes and readings.
const (
	maxKey   = 4096
	maxDepth = 8
)

// keyReader reads a key from the left.
type keyReader struct {
	rest string
	fail bool
}

// readIdentity reads a key. It takes more than [Office.Key] writes; who needs the exact
// form writes it anew and compares.
func readIdentity(k Key) (identity, error) {
	if k == "" || len(k) > maxKey {
		return identity{}, &KeyError{}
	}
	text := strings.TrimPrefix(string(k), "?")
	text, raw, _ := strings.Cut(text, "~")
	r := keyReader{rest: text}
	id := r.identity(0)
	if r.fail || r.rest != "" {
		return identity{}, &KeyError{}
	}
	id.raw = raw
	return id, nil
}

func (r *keyReader) identity(depth int) (id identity) {
	if depth > maxDepth {
		r.fail = true
		return id
	}
	if r.takes('(') {
		for {
			id.readings = append(id.readings, r.identity(depth+1))
			if !r.takes('|') {
				break
			}
		}
		r.fail = r.fail || !r.takes(')')
		return id
	}
	if word := r.word(); word != "" {
		r.check(id.kind.UnmarshalText([]byte(word)))
	}
	if r.takes('@') {
		code, err := region.ParseCode(r.word())
		id.region = code
		r.check(err)
	}
	if r.takes('!') {
		r.check(id.body.UnmarshalText([]byte(r.word())))
	}
	if r.takes(':') {
		tasks, err := readTasks(r.word(), "+")
		id.tasks = tasks
		r.check(err)
	}
	if r.takes('/') {
		id.name = r.word()
	}
	if r.takes('<') {
		of := r.identity(depth + 1)
		id.of = &of
	}
	return id
}

func (r *keyReader) check(err error) { r.fail = r.fail || err != nil }

// takes reads one sign, if it stands next.
func (r *keyReader) takes(sign byte) bool {
	if r.rest == "" || r.rest[0] != sign {
		return false
	}
	r.rest = r.rest[1:]
	return true
}

// word reads up to the next sign.
func (r *keyReader) word() string {
	n := strings.IndexAny(r.rest, "@!:/<|)(")
	if n < 0 {
		n = len(r.rest)
	}
	word := r.rest[:n]
	r.rest = r.rest[n:]
	return word
}
