package posts

import "github.com/integritas-id/integritas/internal/gazetteer"

// parser reads one post.
type parser struct {
	divided
	end       int       // the first word behind the post
	context   wordClass // the classes of all words of the post
	headKinds placeKind // the kinds of region that the head leaves
	post      Post
	mending   bool // words that are slips of others are read as these
}

// placeKind is a set of kinds of region, as package gazetteer has them.
type placeKind = uint16

const (
	atProvince = gazetteer.AtProvince
	atRegency  = gazetteer.AtRegency
	atCity     = gazetteer.AtCity
	atAny      = atProvince | atRegency | atCity
)
