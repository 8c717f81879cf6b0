package nation

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/examples/internal/command"
)

// depth is how many folders below a pattern are looked into.
const depth = 4

// Input returns the files that patterns name, and those in the folders that they name, each
// once and in order. list is what a file system has for one pattern; a pattern that names
// nothing is an error, since a recap without an office must not look like the whole.
func Input(patterns []string, list func(pattern string) ([]string, error)) ([]string, error) {
	var all []string
	for _, pattern := range patterns {
		before := len(all)
		pattern = strings.TrimSuffix(pattern, "/")
		for range depth {
			found, err := list(pattern)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", pattern, err)
			}
			all = append(all, found...)
			pattern += "/*"
		}
		if len(all) == before {
			return nil, fmt.Errorf("tidak ada berkas bernama %s (no file is called so)", pattern[:len(pattern)-2*depth])
		}
	}
	slices.Sort(all)
	return slices.Compact(all), nil
}

// Empty returns an error unless the folder of a result has no files: what an earlier run
// left there would look like part of this one.
func Empty(out string, list func(pattern string) ([]string, error)) error {
	if out == "" {
		return errors.New("sebut folder hasil dengan -out (name the folder of the result by -out)")
	}
	for _, pattern := range []string{"/*", "/*/*"} {
		found, err := list(out + pattern)
		if err != nil {
			return err
		}
		if len(found) > 0 {
			return fmt.Errorf("%s sudah berisi berkas; kosongkan atau sebut folder lain (it has files; empty it or name another)", out)
		}
	}
	return nil
}

// Secret reads the namespace of people's ids from a file; without a name it is the zero one.
func Secret(c *command.Call, name string) (uuid.UUID, error) {
	if name == "" {
		return uuid.Nil, nil
	}
	file, err := c.Open(name, command.Any)
	if err != nil {
		return uuid.Nil, err
	}
	defer file.Close() //nolint:errcheck // it was only read
	text, err := io.ReadAll(io.LimitReader(file.Text(), 1<<10))
	if err != nil {
		return uuid.Nil, c.At(name, err)
	}
	id, err := uuid.ParseBytes(bytes.TrimSpace(text))
	if err != nil {
		return uuid.Nil, c.Fault("%s: bukan UUID", "%s: not a UUID", name) // the error would repeat the secret
	}
	return id, nil
}
