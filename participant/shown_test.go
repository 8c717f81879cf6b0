package participant_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/region"
)

const (
	wholeNIK   = "1872044112919001"
	wholePhone = "81200001234"
)

// telling is text that JSON and logs ask for; broken fails at both.
type (
	telling struct{ text string }
	broken  struct{}
	inJSON  struct{ text string }
	Plain   struct{ Remark string }
	Wordy   struct{ telling }
	Worded  struct{ telling } // of two that have the method the struct has none
)

func (v telling) MarshalText() ([]byte, error) { return []byte(v.text), nil }
func (broken) MarshalText() ([]byte, error)    { return nil, errors.New("gagal " + wholeNIK) }
func (v inJSON) MarshalJSON() ([]byte, error) {
	if v.text == "" {
		return nil, errors.New("gagal " + wholeNIK)
	}
	return json.Marshal(map[string]any{"a": []string{v.text}})
}

// TestReplaceAttr logs by the handler that marshals, in every shape that a host has at hand.
func TestReplaceAttr(t *testing.T) {
	p := participant.Participant{Name: participant.Name{Full: "Nama Orang"}, NIK: participant.MustParseNIK(wholeNIK), Unit: "Dinas " + wholeNIK}
	nested := struct {
		Plain
		Wordy
		Worded
		Who    []*participant.Participant
		ByNIK  map[participant.NIK]string
		Any    any
		Number uint64
		Hidden string `json:"-"`
		Empty  string
	}{
		Plain: Plain{"hp 0" + wholePhone}, Wordy: Wordy{telling{wholeNIK}}, Worded: Worded{telling{"x"}}, Who: []*participant.Participant{&p, nil},
		ByNIK: map[participant.NIK]string{p.NIK: "a", participant.MustParseNIK("1871044112919001"): "a"}, Any: []any{p, &p, map[string]any{"x": p.NIK}}, Number: 1872044112919001, Hidden: wholeNIK,
	}
	var out bytes.Buffer
	log := slog.New(slog.NewJSONHandler(&out, &slog.HandlerOptions{ReplaceAttr: participant.ReplaceAttr}))
	log.Info("catatan "+wholeNIK, "text", "NIK "+wholeNIK, "int", int64(1872044112919001), "uint", uint64(1872044112919001), "time", time.Unix(0, 0).UTC(),
		"people", []participant.Participant{p}, "nested", nested, "pointer", &nested, "error", errors.Join(errors.New(wholeNIK), fmt.Errorf("%w", errors.New("0"+wholePhone))),
		"text marshaler", []any{telling{wholeNIK}, broken{}}, "json marshaler", []any{inJSON{wholeNIK}, inJSON{}}, "raw", json.RawMessage(`{"nik":"`+wholeNIK+`","n":`+wholeNIK+`}`), "float NIK", 1872044112919001.0, "nan", math.NaN(), "bad raw", json.RawMessage("{"+wholeNIK),
		"bytes", []byte(wholeNIK), "group", slog.GroupValue(slog.String("a", wholeNIK), slog.String("a", wholeNIK), slog.String("a", "x")), "id", uuid.Max, "float", 0.5, "bool", true, "func", TestReplaceAttr)
	assert.NotContains(t, out.String(), wholeNIK)
	assert.NotContains(t, out.String(), wholePhone)
	assert.NotContains(t, out.String(), "1.872044112919001")
	assert.Contains(t, out.String(), `"float":0.5`)
	assert.Contains(t, out.String(), `"nan":"NaN"`)
	assert.Contains(t, out.String(), `"level":"INFO"`)
	assert.Contains(t, out.String(), `"Remark":"hp *********234"`)
	var line map[string]any
	require.NoError(t, json.Unmarshal(out.Bytes(), &line))
	assert.Contains(t, line, "time")
	shown := line["nested"].(map[string]any)
	assert.Len(t, shown["ByNIK"], 2, "two masks that are the same are two")
	assert.NotContains(t, shown, "Hidden")
	assert.NotContains(t, shown, "Empty")
	assert.Equal(t, shown, line["pointer"])

	for _, key := range []string{slog.TimeKey, slog.LevelKey, slog.SourceKey, "x"} {
		for _, groups := range [][]string{nil, {"g"}} {
			assert.NotContains(t, participant.ReplaceAttr(groups, slog.String(key, wholeNIK)).String(), wholeNIK, key)
		}
	}
	for _, own := range []any{slog.LevelWarn, &slog.Source{File: "a.go"}, time.Unix(0, 0)} {
		assert.Equal(t, slog.Any("x", own), participant.ReplaceAttr(nil, slog.Any("x", own)))
	}
}

// TestMaskedIsCut holds where deep and large values end.
func TestMaskedIsCut(t *testing.T) {
	nest := func(n int) any {
		var v any = "x"
		for range n {
			v = []any{v}
		}
		return v
	}
	depth := func(v any) (n int, end any) {
		for {
			list, ok := v.([]any)
			if !ok {
				return n, v
			}
			v = list[0]
			n++
		}
	}
	deepest, end := depth(participant.Masked(nest(8)))
	assert.Equal(t, 8, deepest)
	assert.Equal(t, "x", end)
	_, end = depth(participant.Masked(nest(100)))
	assert.Equal(t, "…", end)

	list := participant.Masked(make([]int, 100_001)).([]any)
	assert.Equal(t, "…", list[len(list)-1])
	assert.Len(t, list, 100_000, "the list itself, what is in it, and the sign")
	many := map[int]int{}
	for i := range 60_000 {
		many[i] = i
	}
	assert.Contains(t, participant.Masked(many), "…")
}

func TestParticipantIsShown(t *testing.T) {
	p := participant.Participant{Name: participant.MustParseName("Dr. Nama Orang, S.T."), NIK: participant.MustParseNIK(wholeNIK)}
	assert.Equal(t, "Dr. Nama Orang, S.T.", fmt.Sprint(p))
	assert.Equal(t, "Dr. Nama Orang, S.T.", fmt.Sprintf("%d", &p))
	for _, verb := range []string{"%+v", "%#v"} {
		assert.Contains(t, fmt.Sprintf(verb, p), "************9001")
	}
	assert.Equal(t, "N.O.", p.Name.Initials())
	assert.Equal(t, "D.A.S.", participant.Name{Full: "d. al-azhar 'sari"}.Initials())
	assert.Equal(t, "Dr. Nama Orang, S.T.", p.Name.LogValue().String())
	p.Name = participant.Name{}
	assert.Equal(t, "************9001", fmt.Sprint(p))
	assert.Empty(t, fmt.Sprint(participant.Participant{}))

	text, err := participant.ParsePrivate("Jalan Contoh 1")
	require.NoError(t, err)
	a := participant.Address{Text: text, PostalCode: "34111", Region: region.MustParseCode("18.72.01")}
	assert.Equal(t, "Jalan Contoh 1 34111", a.Reveal())
	assert.Equal(t, "***, Kota Metro", a.LogValue().String())
	assert.Equal(t, "***", participant.Address{Text: text}.String())
	assert.Equal(t, "34111", participant.Address{PostalCode: "34111"}.Reveal())
}

// TestStableIDs are the same for the same person, and others for others.
func TestStableIDs(t *testing.T) {
	secret, other := uuid.MustParse("018e0d1a-0000-4000-8000-000000000001"), uuid.MustParse("018e0d1a-0000-4000-8000-000000000002")
	name := participant.Name{Full: "Nama Orang"}
	people := []participant.Participant{
		{NIP: participant.MustParseNIP("197205141998032901")},
		{NIK: participant.MustParseNIK(wholeNIK)},
		{Name: name},
		{Name: name, Unit: "Setda"},
		{Name: name, SpouseOf: other},
		{Name: name, ChildOf: other},
		{Name: name, SpouseOf: secret},
	}
	seen := map[uuid.UUID]bool{uuid.Nil: true}
	for i := range people {
		for _, namespace := range []uuid.UUID{secret, other} {
			id := people[i].StableID(namespace)
			assert.False(t, seen[id], i)
			assert.Equal(t, uuid.Version(8), id.Version())
			assert.Equal(t, uuid.RFC4122, id.Variant())
			assert.Equal(t, id, people[i].StableID(namespace))
			seen[id] = true
		}
		assert.Equal(t, uuid.Nil, people[i].StableID(uuid.Nil), i)
	}
	spelled := participant.Participant{Name: participant.Name{Full: "NAMA  orang"}, Unit: "set-da"}
	assert.Equal(t, people[3].StableID(secret), spelled.StableID(secret))
	assert.Equal(t, uuid.Nil, new(participant.Participant).StableID(secret))
	assert.Equal(t, people[1].StableID(secret), participant.StableID(people[1].NIK, secret))
	assert.Equal(t, uuid.Nil, participant.StableID(nil, secret))
	assert.Equal(t, uuid.Nil, participant.StableID(participant.NIK{}, secret))
}

// TestOfficeOfThePerson takes the list's word before that of a post, and completes a post
// by the region of the list.
func TestOfficeOfThePerson(t *testing.T) {
	metro := region.MustParseCode("18.72")
	post, err := participant.ParsePosition("Kepala Dinas Kesehatan")
	require.NoError(t, err)
	p := participant.Participant{Unit: "Inspektorat Kota Metro", Positions: []participant.Position{post}}
	assert.Equal(t, metro, p.Office().Region)
	p.Unit = ""
	assert.Equal(t, post.Office(), p.Office())
	assert.True(t, new(participant.Participant).Office().IsZero())
	assert.True(t, participant.Position{}.IsZero())
	assert.Equal(t, metro, post.In(metro).Region)
	assert.True(t, post.In(region.Code{}).Region.IsZero())
	named, err := participant.ParsePosition("Kepala Dinas Kesehatan Kabupaten Pringsewu")
	require.NoError(t, err)
	assert.Equal(t, named, named.In(metro), "the text says where")
	assert.Contains(t, post.LogValue().String(), "Kepala Dinas Kesehatan")
}

// TestNumberErrorsInBothLanguages has a whole sentence for each kind and code.
func TestNumberErrorsInBothLanguages(t *testing.T) {
	kinds := []participant.NumberKind{
		participant.NumberNIP, participant.NumberNIPLama, participant.NumberNIK, participant.NumberNPWP, participant.NumberNRP,
		participant.NumberPhone, participant.NumberEmail, participant.NumberBirthDate, participant.NumberAddress,
	}
	id := []string{"NIP", "NIP lama", "NIK", "NPWP", "NRP", "nomor telepon", "alamat surel", "tanggal lahir", "alamat"}
	en := []string{"NIP", "old NIP", "NIK", "NPWP", "NRP", "telephone number", "e-mail address", "birth date", "address"}
	for i, kind := range kinds {
		assert.Equal(t, id[i], kind.Label(language.Indonesian))
		assert.Equal(t, en[i], kind.Label(language.English))
		assert.Equal(t, id[i], kind.Label(language.French))
	}
	for _, code := range []participant.NumberCode{
		participant.CodeEmpty, participant.CodeScientific, participant.CodeNotDigits, participant.CodeCharacters, participant.CodeLength, participant.CodeNIPLama,
		participant.CodePrefix, participant.CodeForm, participant.CodeProvince, participant.CodeRegency00, participant.CodeDistrict00, participant.CodeBirthDate,
		participant.CodeMonthOrCode, participant.CodeSex, participant.CodeSerial000, participant.CodeSerial0000, participant.CodeAppointedBeforeBirth,
	} {
		e := &participant.NumberError{Kind: participant.NumberNIK, Code: code}
		assert.True(t, strings.HasPrefix(e.Error(), "participant: NIK: "+string(code)+": "+code.Label(language.English)), code)
		assert.Contains(t, e.Message(language.Indonesian), code.Label(language.Indonesian))
		assert.Contains(t, e.Message(language.English), code.Label(language.English))
		assert.NotEqual(t, code.Label(language.Indonesian), code.Label(language.English))
		assert.NotEqual(t, string(code), code.Label(language.Indonesian))
	}
	assert.Equal(t, "X", participant.NumberCode("X").Label(language.Indonesian))
}
