package participant_test

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/validation"
)

// who makes a person with an id that ends in n.
func who(n byte, name string) participant.Participant {
	return participant.Participant{ID: uuid.UUID{15: n}, Name: participant.MustParseName(name)}
}

func spouse(n byte, name string, of byte) participant.Participant {
	p := who(n, name)
	p.SpouseOf = uuid.UUID{15: of}
	return p
}

func child(n byte, name string, of byte) participant.Participant {
	p := who(n, name)
	p.ChildOf = uuid.UUID{15: of}
	return p
}

func TestHouseholds(t *testing.T) {
	for _, tc := range []struct {
		name   string
		people []participant.Participant
		want   string
	}{
		{"nobody", nil, ""},
		{"alone", []participant.Participant{who(1, "Ani")}, "Ani"},
		{"couple", []participant.Participant{who(1, "Ani"), spouse(2, "Budi", 1)}, "Ani & Budi"},
		{"spouse first", []participant.Participant{spouse(2, "Budi", 1), who(1, "Ani")}, "Ani & Budi"},
		{"family", []participant.Participant{who(1, "Ani"), child(3, "Cici", 2), spouse(2, "Budi", 1), child(4, "Didi", 1)}, "Ani & Budi (+2)"},
		{"two", []participant.Participant{who(1, "Ani"), who(5, "Eka"), spouse(2, "Budi", 1), spouse(6, "Fajar", 5)}, "Ani & Budi; Eka & Fajar"},
		{"partner not there", []participant.Participant{spouse(2, "Budi", 9)}, "Budi"},
		{"each other's", []participant.Participant{spouse(1, "Ani", 2), spouse(2, "Budi", 1)}, "Ani & Budi"},
		{"a ring", []participant.Participant{child(4, "Didi", 1), spouse(1, "Ani", 2), spouse(2, "Budi", 3), spouse(3, "Cahyo", 1)}, "Ani & Budi (+1); Cahyo"},
		{"own spouse", []participant.Participant{spouse(1, "Ani", 1)}, "Ani"},
		{"second spouse", []participant.Participant{who(1, "Ani"), spouse(2, "Budi", 1), spouse(3, "Cahyo", 1)}, "Ani & Budi; Cahyo"},
		{"no ids", []participant.Participant{{Name: participant.Name{Full: "Ani"}}, {Name: participant.Name{Full: "Budi"}}}, "Ani; Budi"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			var got []string
			persons := 0
			for h := range participant.Households(slices.Values(tc.people)) {
				got = append(got, h.String())
				persons += h.Persons()
				assert.Len(t, slices.Collect(h.People()), h.Persons())
			}
			assert.Equal(t, tc.want, strings.Join(got, "; "))
			assert.Equal(t, len(tc.people), persons, "nobody is lost or counted twice")
		})
	}
}

func TestHouseholdIsMasked(t *testing.T) {
	h := participant.Household{Principal: who(1, "Ani Lestari"), Children: []participant.Participant{child(3, "Cici Permata", 1)}}
	h.Children[0].NIK = participant.MustParseNIK("1872014505129001")
	h.Children[0].BirthDate = participant.MustParseBirthDate("2012-05-05")
	var b strings.Builder
	slog.New(slog.NewTextHandler(&b, nil)).Info("", "h", h)
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%d", "%x", "%q"} {
		fmt.Fprintf(&b, verb, h)
	}
	assert.NotContains(t, b.String(), "Cici")
	assert.NotContains(t, b.String(), "9001")
	assert.NotContains(t, b.String(), "2012")
}

func TestHouseholdCheck(t *testing.T) {
	h := participant.Household{Principal: who(1, "Ani"), Spouse: spouse(2, "Budi", 1), Children: []participant.Participant{child(3, "Cici", 2)}}
	require.NoError(t, h.Validate())
	h.Principal.NIP = participant.MustParseNIP("197205141998032901")
	h.Principal.Positions = []participant.Position{{Raw: "Camat", Role: participant.RoleCamat}}
	h.Principal.Unit = "Kecamatan Metro Pusat"
	h.Spouse = h.Principal
	h.Spouse.SpouseOf = uuid.UUID{15: 9}
	h.Children[0].ChildOf = uuid.UUID{15: 9}
	var got []string
	for _, p := range (validation.Checker{On: civil.MustDate(2024, 3, 5)}).Check(&h) {
		got = append(got, p.Path+" "+p.Code())
	}
	assert.Equal(t, []string{"/spouse household.spouse", "/spouse household.same-number", "/spouse household.same-post", "/children/0 household.child"}, got)
}

func TestHouseholdJSON(t *testing.T) {
	h := participant.Household{Principal: who(1, "Ani"), Spouse: spouse(2, "Budi", 1)}
	doc, err := json.Marshal(h)
	require.NoError(t, err)
	assert.NotContains(t, string(doc), "children")
	var back participant.Household
	require.NoError(t, json.Unmarshal(doc, &back))
	assert.Equal(t, h, back)
}

func TestParseAddress(t *testing.T) {
	for _, tc := range []struct{ in, want, region, code string }{
		{"Jl. Ahmad Yani No. 12, RT 003/RW 007, Kel. Metro, Kec. Metro Pusat, Kota Metro, Lampung 34111", "***, Kota Metro", "18.72.01", "34111"},
		{"Jl. Mawar 5\nKota Metro\nKode Pos: 34111", "***, Kota Metro", "18.72", "34111"},
		{"Jl. Melati No. 40123", "***", "", ""},
		{"Jl. Melati 7", "***", "", ""},
		{"Perum Griya Asri Blok C5, Kab. Lampung Selatan", "***, Kabupaten Lampung Selatan", "18.01", ""},
	} {
		a, err := participant.ParseAddress(tc.in)
		require.NoError(t, err)
		assert.Equal(t, tc.want, a.String(), tc.in)
		assert.Equal(t, tc.region, a.Region.String(), tc.in)
		assert.Equal(t, tc.code, a.PostalCode, tc.in)
		assert.NotContains(t, fmt.Sprintf("%v %+v %#v %d %x", a, a, a, a, a), "Jl")
		require.NoError(t, a.Validate())
	}
	for in, code := range map[string]participant.NumberCode{"": participant.CodeEmpty, " - ": participant.CodeEmpty, strings.Repeat("x", 2000): participant.CodeLength} {
		_, err := participant.ParseAddress(in)
		assert.Equal(t, &participant.NumberError{Kind: participant.NumberAddress, Code: code}, err)
	}
	assert.Empty(t, participant.Address{}.String())
}

func TestAddressCheck(t *testing.T) {
	p := who(1, "Ani")
	p.Address.PostalCode = "012345"
	p.Address.Region = participant.MustParseNIK("1872014505129001").Region()
	problems := validation.Check(&p)
	require.Len(t, problems, 1)
	assert.Equal(t, "/address/postal_code", problems[0].Path)
}

func ExampleHouseholds() {
	people := []participant.Participant{
		{ID: uuid.UUID{15: 1}, Name: participant.MustParseName("Drs. Widodo Sasmita, M.M.")},
		{ID: uuid.UUID{15: 2}, Name: participant.MustParseName("Ratna Dewi"), SpouseOf: uuid.UUID{15: 1}},
		{ID: uuid.UUID{15: 3}, Name: participant.MustParseName("Cici Permata"), ChildOf: uuid.UUID{15: 1}},
	}
	for h := range participant.Households(slices.Values(people)) {
		fmt.Println(h, h.Persons(), h.IsCouple())
	}
	// Output: Drs. Widodo Sasmita, M.M. & Ratna Dewi (+1) 3 true
}
