package participant

import (
	"iter"

	"github.com/integritas-id/integritas/internal/mentions"
)

// Mention is one person with a post in running text. Bytes are those of the text given to
// [FindPeople].
type Mention struct {
	Name     Name
	Position Position
	NameAt   Bytes
	PostAt   Bytes
	Sure     bool // a sign, a title or the order divides post and name; else only the tables do
}

// Bytes is a part of a text: from Start up to and without End.
type Bytes struct{ Start, End int }

// FindPeople yields the people whom running text names with their posts, in its order: "Wali
// Kota Metro dr. H. Nama Orang, Sp.OG., mengatakan", "Nama Orang, Kepala Dinas Kesehatan,",
// "Nama Orang selaku Camat Metro Pusat". A person without a post is not among them, nor a
// post without a person, and where post and name run into each other and no table tells
// where the one ends ("Lurah Suka Maju Jaya"), nothing is yielded. Of "Ketua Panitia Nama
// Orang" the Position has nothing but Raw: that is no post. A post that several people hold
// ("Analis ... Nama Orang dan Orang Lain") is yielded for each of them. The time it takes grows
// with the length of the text; it may be ranged over any number of times.
func FindPeople(text string) iter.Seq[Mention] {
	return func(yield func(Mention) bool) {
		mentions.Find(text, func(m mentions.Mention) bool {
			position, err := ParsePosition(text[m.Post.Start:m.Post.End])
			if m.Calling {
				position, err = Position{Raw: text[m.Post.Start:m.Post.End]}, nil
			}
			if err != nil {
				return true
			}
			name, err := ParseName(text[m.Name.Start:m.Name.End])
			if err != nil {
				return true
			}
			return yield(Mention{Name: name, Position: position, NameAt: Bytes(m.Name), PostAt: Bytes(m.Post), Sure: m.Sure})
		})
	}
}
