package paper

import (
	"html/template"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/participant"
)

// Signatory (penanda tangan) is who signs, where and when. The zero Signatory leaves
// the block out; what is not known in it is left out of it.
//
// The caller gives the whole name, rank and NIP; which of them are printed, the kind of
// paper and the post decide (Permendagri 1/2023 Pasal 44). A regional head and the
// deputy have no rank and no NIP, and on a certificate no titles. Who acts for a regional
// head or as regional secretary stands by the bare name. Nobody has titles on a
// certificate.
type Signatory struct {
	Caption string           `json:"caption,omitempty"`  // over the block, of one who signs beside: "Mengetahui"
	Place   string           `json:"place,omitempty"`    // "Metro"
	On      civil.Date       `json:"on,omitzero"`        //
	For     string           `json:"for,omitempty"`      // in whose name: "Wali Kota Metro" prints a.n.
	Via     string           `json:"via,omitempty"`      // with For, the office below that one which passes it on: prints u.b.
	Post    string           `json:"post,omitempty"`     // "Inspektur", "Plt. Camat Metro Pusat"
	OwnPost string           `json:"own_post,omitempty"` // of a deputy who acts: "Wakil Wali Kota" under "Plt. Wali Kota Metro"
	Name    participant.Name `json:"name,omitzero"`
	Rank    participant.Rank `json:"rank,omitempty"`
	NIP     participant.NIP  `json:"nip,omitzero"`
	// RevealNIP prints the NIP whole, as letters have it. Otherwise it is masked.
	RevealNIP bool `json:"reveal_nip,omitempty"`
	// Electronic says that the paper is signed electronically: the block says so in place
	// of the room for a signature, and the foot of the page with Note. It is a claim of the
	// caller's: this package signs nothing.
	Electronic bool   `json:"electronic,omitempty"`
	Visual     []byte `json:"visual,omitempty"` // with Electronic, the PNG or JPEG that stands for the signature
	Note       string `json:"note,omitempty"`   // with Electronic; empty is the usual sentence
	// Initials are the posts that put their initials (paraf) on the draft; none prints no
	// room for them.
	Initials []string `json:"initials,omitempty"`
}

// IsZero reports whether nobody signs.
func (s Signatory) IsZero() bool {
	return s.Caption == "" && s.Place == "" && s.On.IsZero() && s.For == "" && s.Post == "" && s.Name.IsZero() && s.Rank.IsZero() && s.NIP.IsZero()
}

// Number returns the NIP as it is printed where the signer has one.
func (s Signatory) Number() string { return printedNIP(s.NIP, s.RevealNIP) }

// printedNIP returns the NIP in the groups of letters, or its mask.
func printedNIP(n participant.NIP, reveal bool) string {
	if reveal {
		return n.Display()
	}
	return n.String()
}

// family is the kind of paper as far as names depend on it.
type family uint8

const (
	letterPaper      family = iota // assigning, corresponding, special: names with titles
	certificatePaper               // piagam, sertifikat, STTPP: names without
)

// signer is a class of those who sign.
type signer uint8

const (
	signerOfficial        signer = iota
	signerHead                   // regional head or deputy
	signerSecretary              // definitive regional secretary
	signerActingHead             // who acts for a regional head: the name alone
	signerActingSecretary        // who acts as regional secretary: the name alone
)

// classOf tells the class of a post, and how it is held.
func classOf(text string) (signer, participant.Acting) {
	post, err := participant.ParsePosition(text)
	if err != nil {
		return signerOfficial, 0
	}
	head, secretary := post.Role.Group() == participant.GroupRegionalHead, post.Role == participant.RoleSekda
	acts := !post.Acting.IsZero() && post.Acting != participant.ActingDefinitif
	switch {
	case head && acts:
		return signerActingHead, post.Acting
	case secretary && acts:
		return signerActingSecretary, post.Acting
	case head:
		return signerHead, post.Acting
	case secretary:
		return signerSecretary, post.Acting
	}
	return signerOfficial, post.Acting
}

// clean is who signs without the words that the block writes itself, and with the mark
// of an acting post as papers have it: "Plt." for "PLT" and "Plt".
func (s Signatory) clean() (Signatory, signer) {
	class, acting := classOf(s.Post)
	s.For, s.Place = bare(s.For, "a.n.", "an.", "atas nama", "on behalf of"), bare(s.Place)
	s.Via = bare(strings.TrimSuffix(bare(s.Via), "u.b."))
	s.Post, s.OwnPost = bare(s.Post), bare(s.OwnPost)
	mark := acting.Abbreviation()
	if first, rest, found := strings.Cut(s.Post, " "); found && mark != "" && strings.EqualFold(strings.TrimRight(first, "."), strings.TrimRight(mark, ".")) {
		s.Post = mark + " " + rest
	}
	return s, class
}

// capitals reports whether the offices of a block stand in capitals: as the region
// prints, in papers of a regional head, and where one of them was typed so, since a block
// never mixes both.
func (s Signatory) capitals(class signer, style Style) bool {
	if style.Capitals || s.For == "" && (class == signerHead || class == signerActingHead) {
		return true
	}
	_, post := cutMark(s.Post)
	return slices.ContainsFunc([]string{s.For, s.Via, post, s.OwnPost}, inCapitals)
}

// evenly returns the style of blocks side by side: where one of them stands in capitals,
// all do.
func (s Style) evenly(signers ...Signatory) Style {
	for _, one := range signers {
		one, class := one.clean()
		s.Capitals = s.Capitals || one.capitals(class, s)
	}
	return s
}

// cutMark cuts "Plt. " and the like from an office.
func cutMark(office string) (mark, rest string) {
	short, rest, found := strings.Cut(office, " ")
	if found && strings.HasSuffix(short, ".") && len(short) <= len("Pgs.") {
		return short + " ", rest
	}
	return "", office
}

// block is a signature block as it is printed.
type block struct {
	Caption    string
	Dated      []string // place and day
	Lines      []string // of the offices
	Electronic bool
	Visual     template.URL
	Name       string
	Rank, NIP  string
	Initials   []string
}

// blockOf lays a signature block out. Order is a paper that sets or assigns, which ends
// "Ditetapkan di … / pada tanggal …".
func blockOf(s Signatory, f family, order bool, style Style, tag language.Tag) block {
	s, class := s.clean()
	b := block{Caption: s.Caption, Electronic: s.Electronic, Initials: s.Initials, Name: s.Name.String()}
	b.Dated = dated(s, order, tag)
	b.Lines = officeLines(s, s.capitals(class, style), tag)
	if f == certificatePaper || class == signerActingHead || class == signerActingSecretary {
		b.Name = s.Name.Full
	}
	if class == signerOfficial || class == signerSecretary {
		b.NIP = s.Number()
		if !s.Rank.IsZero() {
			b.Rank = s.Rank.Full()
		}
	}
	return b
}

func dated(s Signatory, order bool, tag language.Tag) []string {
	day := locale.Writer{Tag: tag}.FormatDate(s.On, locale.DateLong)
	if !order {
		return lines(join(", ", s.Place, day))
	}
	var place string
	if s.Place != "" {
		place = enum.ByTag(tag, "Ditetapkan di ", "Issued at ") + s.Place
	}
	if day != "" {
		day = enum.ByTag(tag, "pada tanggal ", "on ") + day
	}
	return lines(place, day)
}

// officeLines writes the offices: only the one that signs has a comma behind it.
func officeLines(s Signatory, capitals bool, tag language.Tag) []string {
	office := func(name string) string {
		if !capitals {
			return name
		}
		mark, rest := cutMark(name)
		return mark + strings.ToUpper(rest)
	}
	var list []string
	if s.For != "" {
		list = append(list, enum.ByTag(tag, "a.n. ", "on behalf of ")+office(s.For))
	}
	if s.For != "" && s.Via != "" {
		list = append(list, office(s.Via), enum.ByTag(tag, "u.b.", "by delegation"))
	}
	switch {
	case s.Post == "":
	case s.OwnPost != "":
		list = append(list, office(s.Post), office(s.OwnPost)+",")
	default:
		list = append(list, office(s.Post)+",")
	}
	return list
}

// lines leaves out what is empty.
func lines(texts ...string) []string {
	var list []string
	for _, t := range texts {
		if t != "" {
			list = append(list, t)
		}
	}
	return list
}

// note is the sentence at the foot of a paper that is signed electronically.
func note(signers []Signatory, tag language.Tag) string {
	for _, s := range signers {
		switch {
		case !s.Electronic:
		case s.Note != "":
			return s.Note
		default:
			return enum.ByTag(tag,
				"Informasi elektronik dan/atau dokumen elektronik dan/atau hasil cetaknya merupakan alat bukti hukum yang sah (UU ITE Pasal 5 ayat (1)). Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik yang diterbitkan oleh Balai Besar Sertifikasi Elektronik (BSrE), Badan Siber dan Sandi Negara.",
				"Electronic information, electronic documents and their printouts are lawful evidence (UU ITE Article 5 paragraph 1). This document was signed electronically with a certificate issued by Balai Besar Sertifikasi Elektronik (BSrE), Badan Siber dan Sandi Negara.")
		}
	}
	return ""
}
