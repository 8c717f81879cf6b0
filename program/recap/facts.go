package recap

import (
	"strings"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
)

// eventFacts is all of an event that a recap looks at.
type eventFacts struct {
	id        uuid.UUID
	programme string
	pillar    pillar.Pillar
	status    program.Status
	first     civil.Date
	heldIn    regionFacts
}

type regionFacts struct {
	code       region.Code
	isNational bool
}

// How many groups a participation is in, of each sort of dimension.
const (
	aboutDimensions  = 4 // pillar, programme, month, status
	personDimensions = 3 // role, role group, sex
	levels           = 3 // province, regency, district
)

// valid makes text what JSON can hold, so that a recap that was stored merges as one
// that was not.
func valid(s string) string { return strings.ToValidUTF8(s, "\uFFFD") }
