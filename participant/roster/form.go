package roster

import (
	"fmt"
	"hash/maphash"
	"io"
	"log/slog"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

// Form is one person as somebody typed him or her into a web form: the fields of a list,
// as text, by the codes of [Field]. It may be filled from a page ([FormOf]), from JSON, or
// by a framework that binds forms; [Reader.Form] reads it. What stays empty is not known.
// It is printed as the names of its fields, for the texts are private. The zero Form is
// empty.
type Form struct {
	Name         string `json:"name,omitempty" form:"name"`               // with titles, in one field
	Front        string `json:"front,omitempty" form:"front"`             // titles before the name
	Back         string `json:"back,omitempty" form:"back"`               // titles behind it
	FirstName    string `json:"first_name,omitempty" form:"first_name"`   // the first part of the name, where it has two fields
	LastName     string `json:"last_name,omitempty" form:"last_name"`     // the last part
	NIP          string `json:"nip,omitempty" form:"nip"`                 // number of a civil servant
	NIK          string `json:"nik,omitempty" form:"nik"`                 // number of a resident
	NRP          string `json:"nrp,omitempty" form:"nrp"`                 // service number of police or soldiers
	NPWP         string `json:"npwp,omitempty" form:"npwp"`               // tax number
	Number       string `json:"number,omitempty" form:"number"`           // one of NIP, NIK, and NRP, as its digits tell
	NameNumber   string `json:"name_number,omitempty" form:"name_number"` // name and number in one field
	Rank         string `json:"rank,omitempty" form:"rank"`
	Position     string `json:"position,omitempty" form:"position"` // one post or several
	Unit         string `json:"unit,omitempty" form:"unit"`         // office
	PositionUnit string `json:"position_unit,omitempty" form:"position_unit"`
	Region       string `json:"region,omitempty" form:"region"` // code or name of a province, regency, or city
	Sex          string `json:"sex,omitempty" form:"sex"`
	Male         string `json:"sex_l,omitempty" form:"sex_l"` // any mark means a man
	Female       string `json:"sex_p,omitempty" form:"sex_p"` // any mark means a woman
	BirthPlace   string `json:"birth_place,omitempty" form:"birth_place"`
	BirthDate    string `json:"birth_date,omitempty" form:"birth_date"`
	Birth        string `json:"birth,omitempty" form:"birth"` // place and day of birth in one field
	Phone        string `json:"phone,omitempty" form:"phone"` // one or several
	Email        string `json:"email,omitempty" form:"email"`
	Contact      string `json:"contact,omitempty" form:"contact"` // telephone or e-mail
	Address      string `json:"address,omitempty" form:"address"`
	SpouseOf     string `json:"spouse_of,omitempty" form:"spouse_of"` // whose husband or wife the person is
	Spouse       string `json:"spouse,omitempty" form:"spouse"`       // the name of the person's husband or wife, who comes too
	Child        string `json:"child,omitempty" form:"child"`         // the names of children, who come too
	ChildOf      string `json:"child_of,omitempty" form:"child_of"`   // whose child the person is
	Relation     string `json:"relation,omitempty" form:"relation"`   // suami, istri, anak
	Remarks      string `json:"remarks,omitempty" form:"remarks"`
}

// members holds each field of a form at its Field; those of a list that no form has are nil.
func (f *Form) members() [FieldOther + 1]*string {
	return [...]*string{
		FieldName: &f.Name, FieldFront: &f.Front, FieldBack: &f.Back, FieldFirstName: &f.FirstName, FieldLastName: &f.LastName,
		FieldNIP: &f.NIP, FieldNIK: &f.NIK, FieldNRP: &f.NRP, FieldNPWP: &f.NPWP, FieldNumber: &f.Number, FieldNameNumber: &f.NameNumber,
		FieldRank: &f.Rank, FieldPosition: &f.Position, FieldUnit: &f.Unit, FieldPositionUnit: &f.PositionUnit, FieldRegion: &f.Region,
		FieldSex: &f.Sex, FieldMale: &f.Male, FieldFemale: &f.Female, FieldBirthPlace: &f.BirthPlace, FieldBirthDate: &f.BirthDate, FieldBirth: &f.Birth,
		FieldPhone: &f.Phone, FieldEmail: &f.Email, FieldContact: &f.Contact, FieldAddress: &f.Address,
		FieldSpouseOf: &f.SpouseOf, FieldSpouse: &f.Spouse, FieldChild: &f.Child, FieldChildOf: &f.ChildOf, FieldRelation: &f.Relation,
		FieldRemarks: &f.Remarks, FieldOther: nil,
	}
}

// FormOf takes the fields of a form out of what a browser sent, such as a url.Values: the
// names are the codes of [Field] ("name", "nip", "position"). A name that comes several
// times is one field of several lines. It returns too, in their order, the names that no
// form has, such as that of the button: what they carry is the host's.
func FormOf(values map[string][]string) (Form, []string) {
	var f Form
	var rest []string
	members := f.members()
	for name, texts := range values {
		var field Field
		if field.UnmarshalText([]byte(name)) != nil || members[field] == nil {
			rest = append(rest, name)
			continue
		}
		*members[field] = strings.Join(texts, "\n")
	}
	slices.Sort(rest)
	return f, rest
}

// filled returns the fields in which something stands.
func (f *Form) filled() []Field {
	var fields []Field
	for field, text := range f.members() {
		if text != nil && *text != "" {
			fields = append(fields, Field(field)) //nolint:gosec // an index of the set
		}
	}
	return fields
}

// String returns the names of the fields that are filled, "[name nip position]".
func (f Form) String() string { return fmt.Sprintf("%v", f.filled()) }

// Format writes the names of the fields for every verb.
func (f Form) Format(s fmt.State, _ rune) { _, _ = io.WriteString(s, f.String()) }

// LogValue returns the names of the fields that are filled.
func (f Form) LogValue() slog.Value { return slog.StringValue(f.String()) }

// Registration is what a form was read as. It is printed masked.
type Registration struct {
	Participant participant.Participant `json:"participant"`
	// Family are the husband or wife and the children whom the form names, each tied to
	// the person by SpouseOf or ChildOf.
	Family []participant.Participant `json:"family,omitempty"`
	Region region.Code               `json:"region,omitzero"` // that of Form.Region, else Reader.Within
	// Problems of the form as a whole come first, then those of the fields as they were
	// read, then those of the person as a whole.
	Problems FormProblems `json:"problems,omitempty"`
}

// Form reads a form: whatever [Reader.Read] understands in the row of a list, by the same
// rules and with the same problems, each tied to its field. The posts that name no region
// are of Form.Region, else of Within. Columns and Passed have no meaning here.
//
// Without a Namespace the person has no id, and where the form names a family ids that
// hold within the Registration only: see [Registration.Identify]. A partner or parent in
// Form.SpouseOf or Form.ChildOf is somebody whom the host knows: it is told that the tie
// is still to be made.
func (rd Reader) Form(f Form) Registration {
	var reg Registration
	reg.Region = rd.Within
	row := formRow{fields: f.filled()}
	members := f.members()
	for _, field := range row.fields {
		row.add(field, *members[field], &reg)
	}
	rd.Within, rd.Columns, rd.Passed = reg.Region, row.columns, nil
	layout := layoutOf(rd.Columns)
	if len(row.columns) == 0 {
		layout.columns = nil
	}
	for i, e := range rd.entries(&record{row: 1, last: 1, cells: row.cells, table: layout}) {
		if i == 0 {
			reg.Participant = e.Participant
		} else {
			reg.Family = append(reg.Family, e.Participant)
		}
		for _, p := range e.Problems {
			reg.report(row.fieldOf(&p, i), p.Problem)
		}
	}
	reg.checkPerson()
	reg.checkFamily(members)
	if rd.Namespace == uuid.Nil && len(reg.Family) == 0 {
		reg.Participant.ID = uuid.Nil
	}
	return reg
}

// checkPerson tells that the form is nobody's where what stands in the place of the name
// names nobody, such as a post.
func (reg *Registration) checkPerson() {
	if p := &reg.Participant; p.Name.IsZero() && p.Number() == nil && reg.Problems.Err() == nil {
		reg.report(0, validation.Problem{Rule: &ruleFormEmpty})
	}
}

// checkFamily tells of a spouse or children whom the form speaks of and of whom nothing was
// read.
func (reg *Registration) checkFamily(members [FieldOther + 1]*string) {
	if len(reg.Family) > 0 {
		return
	}
	for _, field := range []Field{FieldSpouse, FieldChild} {
		told := slices.ContainsFunc(reg.Problems, func(p FormProblem) bool { return p.Field == field })
		if !told && !absent(trim(*members[field])) {
			reg.report(field, validation.Problem{Rule: &rulePart})
		}
	}
}

// entries reads one row by the later stages of [Reader.Read].
func (rd *Reader) entries(r *record) []Entry {
	var all []Entry
	marks := &marker{seed: maphash.MakeSeed()}
	link := &linker{namespace: rd.Namespace, marks: marks, yield: func(e Entry, _ error) bool {
		all = append(all, e)
		return true
	}}
	people := &maker{rd: rd, marks: marks, out: link.take, checker: validation.Checker{On: rd.On}}
	people.take(r)
	link.release(0)
	return all
}

// formRow is a form as the row of a list.
type formRow struct {
	fields  []Field
	columns []Column
	cells   []string
}

// add adds the text of a field; the region is read at once, for the posts need it.
func (r *formRow) add(field Field, text string, reg *Registration) {
	text = strings.ToValidUTF8(text, "")
	if len(text) > maxFormText {
		reg.report(field, validation.Problem{Path: memberOf(field), Rule: &ruleFormLong, Args: []any{maxFormText}})
		text = ""
	}
	if field == FieldRegion && !absent(trim(text)) {
		if c, ok := readRegion(plainText(trim(text))); ok {
			reg.Region = c
		} else {
			reg.report(field, validation.Problem{Rule: &ruleFormRegion})
		}
	}
	r.columns = append(r.columns, Column{Field: field})
	r.cells = append(r.cells, text)
}

// maxFormText is how long the text of a field of a form may be, in bytes.
const maxFormText = 4096

// fieldOf returns the field of a form that a problem is about. Those of the family lead
// to the field that names them.
func (r *formRow) fieldOf(p *Problem, person int) Field {
	switch {
	case p.Rule == &rulePartnerUnknown:
		p.Rule = &ruleFormTie
	case p.Rule == &ruleEmpty:
		p.Rule = &ruleFormEmpty
	}
	switch {
	case p.Column > 0 && p.Column <= len(r.fields):
		return r.fields[p.Column-1]
	case person > 0:
		return 0
	}
	for field := FieldName; field < FieldOther; field++ {
		if memberOf(field) != "" && strings.HasPrefix(p.Path+"/", memberOf(field)+"/") {
			return field
		}
	}
	return 0
}

// memberOf returns the path of the member of a participant that a field of a form fills
// by itself, "" where there is none.
func memberOf(field Field) string {
	switch field {
	case FieldName, FieldNIP, FieldNIK, FieldNRP, FieldNPWP, FieldRank, FieldUnit, FieldSex, FieldBirthDate, FieldEmail, FieldAddress, FieldSpouseOf, FieldChildOf:
		return "/" + field.String()
	case FieldPosition:
		return "/positions"
	case FieldPhone:
		return "/phones"
	}
	return ""
}

// Identify gives new ids to the person and the family, which the host makes, and keeps
// their ties: reg.Identify(uuid.New). Without a maker (nil) it changes nothing.
func (reg *Registration) Identify(id func() uuid.UUID) {
	if id == nil {
		return
	}
	old, own := reg.Participant.ID, id()
	reg.Participant.ID = own
	for i := range reg.Family {
		p := &reg.Family[i]
		p.ID = id()
		if p.SpouseOf == old && old != uuid.Nil {
			p.SpouseOf = own
		}
		if p.ChildOf == old && old != uuid.Nil {
			p.ChildOf = own
		}
	}
}

// report adds a problem of a field.
func (reg *Registration) report(field Field, p validation.Problem) {
	problem := FormProblem{Problem: p, Field: field}
	for _, a := range p.Args {
		if code, ok := a.(participant.NumberCode); ok {
			problem.Reason = code
		}
	}
	reg.Problems = append(reg.Problems, problem)
}

// String returns the person, masked.
func (reg Registration) String() string { return reg.Participant.String() }

// Format writes the registration for every verb: as String, or, with a plus or a sharp
// (%+v, %#v), all that is known, masked.
func (reg Registration) Format(s fmt.State, verb rune) {
	if s.Flag('+') || s.Flag('#') {
		_, _ = io.WriteString(s, reg.LogValue().String())
		return
	}
	_, _ = io.WriteString(s, reg.String())
}

// LogValue returns the person, how many of the family there are, and the number of
// problems, masked.
func (reg Registration) LogValue() slog.Value {
	return slog.GroupValue(slog.Any("participant", reg.Participant.LogValue()), slog.Int("family", len(reg.Family)),
		slog.String("region", reg.Region.String()), slog.Int("problems", len(reg.Problems)))
}
