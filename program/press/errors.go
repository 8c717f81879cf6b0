package press

import "github.com/integritas-id/integritas/internal/enum"

// UnknownError says that a text names no member of a closed set. Set is the Go type's
// name; the text itself is not kept. Its Message names the set and the nearest codes in
// Indonesian and English. It is one type in all packages.
type UnknownError = enum.UnknownError
