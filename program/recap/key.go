package recap

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/catalogue"
	"github.com/integritas-id/integritas/region"
)

// national is the code of the group of people whose office serves the whole nation,
// in the dimensions of regions.
const national = "nasional"

// key names a group: what is grouped by, and the one value of it. Only the field that
// the dimension needs is set; none is set in the group of what is not known.
type key struct {
	by     Dimension
	n      uint32 // role, role group, sex, pillar, status, or the month as year*12+month-1
	region region.Code
	text   string    // the programme, the folded name or the key of an office, the id of a session, or national
	keyed  bool      // the text is the key of an office
	event  uuid.UUID // of a session
}

func (e *eventFacts) keys() [aboutDimensions]key {
	var month uint32
	if !e.first.IsZero() {
		month = monthOf(e.first)
	}
	return [...]key{
		{by: ByPillar, n: uint32(e.pillar)},
		{by: ByProgramme, text: valid(e.programme)},
		{by: ByMonth, n: month},
		{by: ByStatus, n: uint32(e.status)},
	}
}

// personKeys are the groups of what a person is. Whoever came as a spouse is a spouse in
// them, whatever post he or she holds.
func personKeys(a *attend.Attendance) [personDimensions]key {
	role := a.Role
	if a.SpouseOf != uuid.Nil {
		role = participant.RolePasangan
	}
	return [...]key{
		{by: ByRole, n: uint32(role)},
		{by: ByRoleGroup, n: uint32(role.Group())},
		{by: BySex, n: uint32(a.Sex)},
	}
}

// keys are the groups of a region at each level. A region that is known no deeper
// stands for itself: an official of the province is in its group among the regencies,
// too.
func (f regionFacts) keys() (keys [levels]key) {
	for i := range keys {
		keys[i].by = ByProvince + Dimension(i)
		if f.isNational {
			keys[i].text = national
		} else {
			keys[i].region = f.code.At(min(region.Province+region.Level(i), f.code.Level()))
		}
	}
	return keys
}

// code returns the machine code of the group, empty for what is not known; of an
// office, the folded name.
func (k key) code() string {
	switch k.by {
	case ByProgramme, ByUnit, BySession:
		return k.text
	case ByProvince, ByRegency, ByDistrict:
		return cmp.Or(k.text, k.region.String())
	}
	if k.n == 0 {
		return ""
	}
	switch k.by {
	case ByRole:
		return participant.Role(k.n).String()
	case ByRoleGroup:
		return participant.RoleGroup(k.n).String()
	case BySex:
		return participant.Sex(k.n).String()
	case ByPillar:
		return pillar.Pillar(k.n).String()
	case ByStatus:
		return program.Status(k.n).String()
	case ByMode:
		return program.Mode(k.n).String()
	case ByMonth:
		return fmt.Sprintf("%04d-%02d", k.n/12, k.n%12+1)
	}
	return ""
}

// parseKey is the inverse of code, save for offices, whose key is in the table of them.
func parseKey(by Dimension, code string) (k key, err error) {
	if by == 0 || by > ByMode {
		return k, errors.New("a group by an unknown dimension")
	}
	k.by = by
	if code == "" {
		return k, nil
	}
	switch by {
	case ByRole:
		k.n, err = member[participant.Role](code)
	case ByRoleGroup:
		k.n, err = member[participant.RoleGroup](code)
	case BySex:
		k.n, err = member[participant.Sex](code)
	case ByPillar:
		k.n, err = member[pillar.Pillar](code)
	case ByStatus:
		k.n, err = member[program.Status](code)
	case ByMode:
		k.n, err = member[program.Mode](code)
	case ByMonth:
		var d civil.Date
		if d, err = civil.ParseDate(code + "-01"); err == nil {
			k.n = monthOf(d)
		}
	case ByProgramme, BySession:
		k.text = code
	case ByProvince, ByRegency, ByDistrict:
		if code == national {
			k.text = national
		} else {
			k.region, err = region.ParseCode(code)
		}
	default:
		err = errors.New("an office is named by its place")
	}
	return k, err
}

// member reads the code of a closed set.
func member[T ~uint8, P interface {
	*T
	UnmarshalText([]byte) error
}](code string,
) (uint32, error) {
	var v T
	err := P(&v).UnmarshalText([]byte(code))
	return uint32(v), err
}

func monthOf(d civil.Date) uint32 { return uint32(d.Year()*12 + int(d.Month()) - 1) }

// label returns the name of the group for people.
func (k key) label(tag language.Tag) string {
	english := enum.IsEnglish(tag)
	switch {
	case k.text == national && english:
		return "National"
	case k.text == national:
		return "Nasional"
	case k.code() == "" && k.by == ByUnit && english:
		return "No institution"
	case k.code() == "" && k.by == ByUnit:
		return "Tanpa instansi"
	case k.code() == "" && english:
		return "Unknown"
	case k.code() == "":
		return "Tidak diketahui"
	}
	switch k.by {
	case ByProgramme:
		if p, ok := catalogue.Lookup(k.text); ok { // a host's own programme stands by its id
			return p.Title.Text
		}
	case ByRole:
		return participant.Role(k.n).Label(tag)
	case ByRoleGroup:
		return participant.RoleGroup(k.n).Label(tag)
	case BySex:
		return participant.Sex(k.n).Label(tag)
	case ByPillar:
		return pillar.Pillar(k.n).Label(tag)
	case ByStatus:
		return program.Status(k.n).Label(tag)
	case ByMode:
		return modeLabel(program.Mode(k.n), tag)
	case ByProvince, ByRegency, ByDistrict:
		if r, ok := region.Lookup(k.region); ok {
			return r.FullName()
		}
	case ByMonth:
		first, err := civil.NewDate(int(k.n/12), time.Month(k.n%12+1), 1)
		if err == nil { // "1 Maret 2024" without its day
			return locale.Writer{Tag: tag}.FormatDate(first, locale.DateLong)[len("1 "):]
		}
	}
	return k.code()
}

// modeLabel says how people took part.
func modeLabel(m program.Mode, tag language.Tag) string {
	switch m {
	case program.ModeOffline:
		return enum.ByTag(tag, "Di tempat", "In the hall")
	case program.ModeOnline:
		return enum.ByTag(tag, "Daring", "Online")
	}
	return m.Label(tag)
}

// compare orders groups by dimension and then as people list them: closed sets in
// the order of their constants, regions by code, the unknown last.
func (k key) compare(o key) int {
	unknown := func(k key) int {
		if k.n == 0 && k.text == "" && k.region.IsZero() {
			return 1
		}
		return 0
	}
	return cmp.Or(
		cmp.Compare(k.by, o.by),
		cmp.Compare(unknown(k), unknown(o)),
		compareIDs(k.event, o.event),
		cmp.Compare(k.text, o.text),
		cmp.Compare(k.n, o.n),
		k.region.Compare(o.region),
	)
}

func compareIDs(a, b uuid.UUID) int { return slices.Compare(a[:], b[:]) }
