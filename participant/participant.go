package participant

import (
	"fmt"
	"log/slog"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/civil"
)

// Participant (peserta) is one person on a list or at an event: an official, his or
// her spouse or child, a guest. It is a plain record that may be incomplete or wrong
// until [Participant.Check] has judged it. The zero Participant is nobody.
//
// A spouse is a participant in his or her own right: SpouseOf holds the relation,
// and the partner's post is never copied into Positions. What is known about a child
// is specific data (UU 27/2022 Pasal 4), and its name is printed as initials.
type Participant struct {
	ID          uuid.UUID    `json:"id,omitzero"` // made by the host, or by [StableID]
	Name        Name         `json:"name,omitzero"`
	NIP         NIP          `json:"nip,omitzero"`
	NIPLama     NIPLama      `json:"nip_lama,omitzero"`
	NIK         NIK          `json:"nik,omitzero"`
	NRP         NRP          `json:"nrp,omitzero"`
	NPWP        NPWP         `json:"npwp,omitzero"`
	Sex         Sex          `json:"sex,omitempty"`
	BirthDate   BirthDate    `json:"birth_date,omitzero"`
	Rank        Rank         `json:"rank,omitempty"`        // pangkat, golongan ruang
	Positions   []Position   `json:"positions,omitempty"`   // the posts held, the first one first
	Unit        string       `json:"unit,omitempty"`        // the office, "Inspektorat Kota Metro"
	Credentials []Credential `json:"credentials,omitempty"` // certificates held beside the post
	Phones      []Phone      `json:"phones,omitempty"`
	Email       Email        `json:"email,omitzero"`
	Address     Address      `json:"address,omitzero"`
	SpouseOf    uuid.UUID    `json:"spouse_of,omitzero"` // the person whose husband or wife this is
	ChildOf     uuid.UUID    `json:"child_of,omitzero"`  // the person whose child this is
	Minor       bool         `json:"minor,omitempty"`    // under age, whoever the parents are
}

// IsChild reports whether the person came as somebody's child or is marked as a minor:
// then the data is specific, and the name is printed as initials.
func (p *Participant) IsChild() bool { return p.Minor || p.ChildOf != uuid.Nil }

// IsSpouse reports whether the person came as somebody's husband or wife.
func (p *Participant) IsSpouse() bool { return p.SpouseOf != uuid.Nil }

// Number returns the number by which the person can be told from others: NIP, else
// NIK, else NRP, else the old NIP; nil where there is none.
func (p *Participant) Number() Number {
	switch {
	case !p.NIP.IsZero():
		return p.NIP
	case !p.NIK.IsZero():
		return p.NIK
	case !p.NRP.IsZero():
		return p.NRP
	case !p.NIPLama.IsZero():
		return p.NIPLama
	}
	return nil
}

// KnownSex returns the sex as recorded, else as the NIP or the NIK tells it.
func (p *Participant) KnownSex() Sex {
	switch {
	case p.Sex != 0:
		return p.Sex
	case !p.NIP.IsZero():
		return p.NIP.Sex()
	}
	return p.NIK.Sex()
}

// KnownBirthDate returns the birth date as recorded, else as the NIP tells it, else as
// the NIK does against the day: see [NIK.BirthDate].
func (p *Participant) KnownBirthDate(on civil.Date) BirthDate {
	switch {
	case !p.BirthDate.IsZero():
		return p.BirthDate
	case !p.NIP.IsZero():
		return BirthDateOf(p.NIP.BirthDate())
	}
	d, _ := p.NIK.BirthDate(on)
	return BirthDateOf(d)
}

// PrintedName returns the name with its titles, or a child's initials.
func (p *Participant) PrintedName() string {
	if p.IsChild() {
		return p.Name.Initials()
	}
	return p.Name.String()
}

// String returns [Participant.PrintedName], or, where there is no name, the mask of
// the number.
func (p Participant) String() string {
	if s := MaskText(p.PrintedName()); s != "" {
		return s
	}
	if n := p.Number(); n != nil {
		return n.String()
	}
	return ""
}

// Format writes the record for every verb: as String, or, with a plus or a sharp
// (%+v, %#v), all that is known, masked.
func (p Participant) Format(s fmt.State, _ rune) {
	if s.Flag('+') || s.Flag('#') {
		writeMask(s, p.LogValue().String())
		return
	}
	writeMask(s, p.String())
}

// LogValue returns what is known as a group, masked, numbers that stand in texts too; of a child, no more than the
// initials and the relation.
func (p Participant) LogValue() slog.Value {
	attrs := make([]slog.Attr, 0, 16)
	add := func(key, value string) {
		if value != "" {
			attrs = append(attrs, slog.String(key, MaskText(value)))
		}
	}
	if p.ID != uuid.Nil {
		attrs = append(attrs, slog.String("id", p.ID.String()))
	}
	add("name", p.PrintedName())
	if !p.IsChild() {
		add("nip", p.NIP.String())
		add("nip_lama", p.NIPLama.String())
		add("nik", p.NIK.String())
		add("nrp", p.NRP.String())
		add("npwp", p.NPWP.String())
		if p.Sex != 0 {
			add("sex", p.Sex.String())
		}
		add("birth_date", p.BirthDate.String())
		for _, post := range p.Positions {
			add("position", post.String())
		}
		add("unit", p.Unit)
		for _, c := range p.Credentials {
			add("credential", c.String())
		}
		for _, phone := range p.Phones {
			add("phone", phone.String())
		}
		add("email", p.Email.String())
		add("address", p.Address.String())
	}
	if p.IsSpouse() {
		attrs = append(attrs, slog.String("spouse_of", p.SpouseOf.String()))
	}
	if p.ChildOf != uuid.Nil {
		attrs = append(attrs, slog.String("child_of", p.ChildOf.String()))
	}
	return slog.GroupValue(attrs...)
}
