package roster_test

import (
	"encoding/json"
	"fmt"
	"net/url"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/region"
)

func TestFormHasEveryFieldOfAList(t *testing.T) {
	without := []roster.Field{roster.FieldNo, roster.FieldSignature, roster.FieldOther}
	values := url.Values{"csrf": {"x"}, "simpan": {"1"}, "no": {"7"}}
	for field := range roster.Fields() {
		values.Set(field.String(), "isi "+field.String())
	}
	f, rest := roster.FormOf(values)
	assert.Equal(t, []string{"csrf", "no", "other", "signature", "simpan"}, rest)
	data, err := json.Marshal(f)
	require.NoError(t, err)
	var read map[string]string
	require.NoError(t, json.Unmarshal(data, &read))
	for field := range roster.Fields() {
		if !slices.Contains(without, field) {
			assert.Equal(t, "isi "+field.String(), read[field.String()], "%s", field)
		}
	}
	form := reflect.TypeFor[roster.Form]()
	for i := range form.NumField() {
		name, _, _ := strings.Cut(form.Field(i).Tag.Get("json"), ",")
		assert.Equal(t, name, form.Field(i).Tag.Get("form"))
		var field roster.Field
		assert.NoError(t, field.UnmarshalText([]byte(name)), form.Field(i).Name)
	}
}

func TestReaderForm(t *testing.T) {
	rd := roster.Reader{On: civil.MustDate(2024, time.March, 5), Within: region.MustParseCode("18.72")}
	reg := rd.Form(roster.Form{
		Name: "drs H WIDODO SASMITA,mm", NIP: "19680412 199003 1 901", NIK: "1872041204689001", Rank: "Pembina Utama Muda (IV/c)",
		Position: "Plt.Kadinkes", Unit: "Dinas Kesehatan", Sex: "L", BirthDate: "1968-04-12", Phone: "0812-0000-1234\n0812-0000-1235",
		Email: "widodo@contoh.example", Address: "Jl. Contoh No. 1",
	})
	assert.Empty(t, reg.Problems)
	p := reg.Participant
	assert.Equal(t, uuid.Nil, p.ID)
	assert.Equal(t, "Drs. H. WIDODO SASMITA, M.M.", p.Name.String())
	assert.Equal(t, "196804121990031901", p.NIP.Reveal())
	assert.Equal(t, "1872041204689001", p.NIK.Reveal())
	assert.Equal(t, participant.RankIVC, p.Rank)
	assert.Equal(t, participant.SexMale, p.Sex)
	assert.Equal(t, civil.MustDate(1968, time.April, 12), p.BirthDate.Reveal())
	assert.Len(t, p.Phones, 2)
	assert.False(t, p.Email.IsZero())
	assert.False(t, p.Address.IsZero())
	require.Len(t, p.Positions, 1)
	assert.Equal(t, "18.72", p.Positions[0].Region.String())
	assert.Equal(t, "18.72", reg.Region.String())
}

func TestFormProblems(t *testing.T) {
	tests := []struct {
		form roster.Form
		want []string // field, code, and reason
	}{
		{roster.Form{}, []string{"unknown roster.form-nobody "}},
		{roster.Form{Remarks: "hadir"}, []string{"unknown roster.form-nobody "}},
		{roster.Form{Name: "Nama Orang", NIP: "19680412 199003 1 90"}, []string{"nip roster.number LENGTH"}},
		{roster.Form{Name: "Nama Orang", NIP: "19681312 199003 1 901"}, []string{"nip roster.number BIRTH_DATE"}},
		{roster.Form{Name: "Nama Orang", NIK: "1872041204680000"}, []string{"nik roster.number SERIAL_0000"}},
		{roster.Form{Name: "Nama Orang", Email: "bukan surel"}, []string{"email roster.number FORM"}},
		{roster.Form{Name: "Nama Orang", Phone: "12"}, []string{"phone roster.number PREFIX"}},
		{roster.Form{Name: "Nama Orang", Sex: "X"}, []string{"sex roster.sex "}},
		{roster.Form{Name: "Nama Orang", BirthDate: "31 Februari 1980"}, []string{"birth_date roster.date "}},
		{roster.Form{Name: "Nama Orang", Birth: "Metro, 5-5-80"}, []string{"birth roster.date-year "}},
		{roster.Form{Name: "Nama Orang", Rank: "Jenderal Kancil"}, []string{"rank roster.rank "}},
		{roster.Form{Name: "Nama Orang", Position: "Zxcv Qwrt"}, []string{"position roster.position "}},
		{roster.Form{Name: "Nama Orang", Region: "Antah Berantah"}, []string{"region roster.form-region "}},
		{roster.Form{Name: "Nama Orang", Region: "99.99"}, []string{"region roster.form-region "}},
		{roster.Form{Name: "Nama Orang", SpouseOf: "Orang Lain"}, []string{"spouse_of roster.form-tie "}},
		{roster.Form{Name: "Nama Orang", Relation: "tetangga"}, []string{"relation roster.relation "}},
		{roster.Form{Name: strings.Repeat("a", 5000), NIP: "196804121990031901"}, []string{"name roster.form-long ", "name participant.name "}},
		{roster.Form{FirstName: "Nama", LastName: "Orang", NIP: "196804121990031901", Sex: "P"}, []string{"nip nip.sex-mismatch "}},
	}
	for _, tt := range tests {
		reg := roster.Reader{On: civil.MustDate(2024, time.March, 5)}.Form(tt.form)
		var got []string
		for _, p := range reg.Problems {
			got = append(got, fmt.Sprint(p.Field, " ", p.Code(), " ", p.Reason))
		}
		assert.Equal(t, tt.want, got, "%#v", tt.want)
	}
}

func TestFormRegion(t *testing.T) {
	for text, want := range map[string]string{"Kota Metro": "18.72", "18.72": "18.72", "kab lampung tengah": "18.02", "": "32.73", "-": "32.73", "Bandung": "32.73"} {
		reg := roster.Reader{Within: region.MustParseCode("32.73")}.Form(roster.Form{Name: "Nama Orang", Position: "Sekda", Region: text})
		assert.Equal(t, want, reg.Region.String(), text)
		assert.Equal(t, want, reg.Participant.Positions[0].Region.String(), text)
		if text == "Bandung" { // two bear the name: it is told, and the region of the host stays
			assert.Equal(t, "roster.form-region", reg.Problems[0].Code())
		}
	}
}

func TestFormFamily(t *testing.T) {
	form := roster.Form{Name: "Nama Orang", Spouse: "Siti Contoh", Child: "Anak Satu; Anak Dua"}
	reg := roster.Reader{}.Form(form)
	require.Len(t, reg.Family, 3)
	before := reg.Participant.ID
	for range 2 {
		assert.Equal(t, reg.Participant.ID, reg.Family[0].SpouseOf)
		assert.True(t, reg.Family[1].IsChild())
		assert.Equal(t, reg.Participant.ID, reg.Family[2].ChildOf)
		reg.Identify(uuid.New)
	}
	assert.NotEqual(t, before, reg.Participant.ID)
	stable := roster.Reader{Namespace: uuid.MustParse("6f1c2d9a-0b3e-4a57-8c6d-2e9f4b7a1c50")}
	assert.Equal(t, stable.Form(form).Participant.ID, stable.Form(form).Participant.ID)
}

func TestFormIsMasked(t *testing.T) {
	f := roster.Form{Name: "Nama Orang", NIP: "196804121990031901"}
	reg := roster.Reader{}.Form(f)
	text := fmt.Sprintf("%v %+v %#v %s %v %+v %#v %d", f, f, f, f, reg, reg, reg, reg)
	assert.NotContains(t, text, "19680412")
	assert.Equal(t, "[name nip]", f.String())
	shown, err := json.Marshal(participant.Masked([]any{f, reg, &f}))
	require.NoError(t, err)
	assert.NotContains(t, string(shown), "19680412")
}

func TestFormProblemJSON(t *testing.T) {
	reg := roster.Reader{}.Form(roster.Form{Name: "Nama Orang", NIP: "123"})
	require.Len(t, reg.Problems, 1)
	data, err := json.Marshal(reg.Problems[0])
	require.NoError(t, err)
	p := reg.Problems[0]
	assert.JSONEq(t, `{"field": "nip", "path": "/nip", "code": "roster.number", "severity": "error",
		"message": {"id": "`+p.Message(language.Indonesian)+`", "en": "`+p.Message(language.English)+`"},
		"reason": {"code": "LENGTH", "id": "`+p.Reason.Label(language.Indonesian)+`", "en": "`+p.Reason.Label(language.English)+`"}}`, string(data))
	assert.Equal(t, p.String(), reg.Problems.Of(roster.FieldNIP)[0].String())
	assert.Error(t, reg.Problems.Err())
	assert.Nil(t, reg.Problems.Of(roster.FieldNIK))
}

func FuzzForm(f *testing.F) {
	f.Add("Nama Orang", "196804121990031901", "Plt. Kadinkes", "Kota Metro", "Siti", "Anak")
	f.Add("", "\x00", "Istri Sekda", "18.72", "-", "Suami")
	f.Fuzz(func(t *testing.T, name, number, post, area, spouse, relation string) {
		reg := roster.Reader{On: civil.MustDate(2024, time.March, 5)}.Form(roster.Form{Name: name, Number: number, Position: post, Region: area, Spouse: spouse, Relation: relation, NameNumber: number, SpouseOf: name})
		if reg.Participant.Name.IsZero() && reg.Participant.Number() == nil {
			assert.Error(t, reg.Problems.Err())
		}
		_, err := json.Marshal(reg)
		assert.NoError(t, err)
	})
}

// TestFormFamilyUnread tells of a spouse or children of whom nothing was read.
func TestFormFamilyUnread(t *testing.T) {
	for _, f := range []roster.Form{{Name: "Budi Santoso", Spouse: "1234"}, {Name: "Budi Santoso", Child: "??"}} {
		reg := roster.Reader{}.Form(f)
		require.Empty(t, reg.Family)
		assert.True(t, slices.ContainsFunc(reg.Problems, func(p roster.FormProblem) bool {
			return p.Field == roster.FieldSpouse || p.Field == roster.FieldChild
		}), "%+v", f)
	}
	assert.Empty(t, roster.Reader{}.Form(roster.Form{Name: "Budi Santoso", Position: "Camat Metro Pusat", Spouse: "-", Child: "tidak ada"}).Problems)
}
