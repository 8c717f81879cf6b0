package roster

import (
	"github.com/google/uuid"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/region"
)

// Reader reads a list of people. The zero Reader leaves out rules that need a day,
// takes only regions that are named, makes ids that hold within one list, and finds
// the columns by itself.
type Reader struct {
	// On is the day against which ages and appointments are checked; zero leaves
	// these rules out.
	On civil.Date
	// Within is the province, regency or city whose offices the list is about: a post
	// of regional government that names no region is one of there.
	Within region.Code
	// Namespace is the secret from which ids are made, so that the same list makes
	// the same people whenever it is read: see [participant.StableID]. Somebody
	// without a number is known by name, and by partner or unit.
	//
	// Without a Namespace the id tells the row and nothing else, as in
	// 00000000-0000-8000-8000-00000000000c for row 12: the same list makes the
	// same ids, and two lists must not be put together by them.
	Namespace uuid.UUID
	// Columns tells what columns hold: those with a Heading wherever it stands, or,
	// if the first has none, all of them by their place. Without it the headings
	// and, where there are none, the cells tell.
	Columns []Column
	// Passed, if it is not nil, is told of every row that is no part of an entry, and
	// why, before the entries of the rows below it.
	Passed func(Passed)
}
