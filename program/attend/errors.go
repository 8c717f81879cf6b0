package attend

import "github.com/integritas-id/integritas/internal/enum"

// UnknownError says that a text names no member of a closed set. Set is the Go type's
// name; the text itself is not kept. Its Message names the set and the nearest codes in
// Indonesian and English. It is one type in all packages.
type UnknownError = enum.UnknownError

// AmbiguousError says that a text may mean several members of a closed set: Codes are
// their codes, the likeliest first. Text is what was given, and no part of Error and
// Message, for it may be somebody's. It is one type in all packages, region and
// catalogue apart, whose candidates are no codes.
type AmbiguousError = enum.AmbiguousError
