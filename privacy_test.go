package integritas_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"text/template"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/participanttest"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

// A made-up person, whose numbers have digits of their own each, so that a leak names
// its source.
var (
	secretBorn  = civil.MustDate(1974, time.August, 26)
	secretNIP   = participanttest.NIP(civil.MustDate(1983, time.June, 15), 2009, time.April, participant.SexFemale, 47)
	secretLama  = participant.MustParseNIPLama("537 826 941")
	secretNIK   = participanttest.NIK("18.72.04", civil.MustDate(1991, time.December, 23), participant.SexMale, 536)
	secretNPWP  = participant.MustParseNPWP("73.485.926.1-648.935")
	secretNRP   = participant.MustParseNRP("NRP 68437592/W")
	secretPhone = participant.MustParsePhone("0812-9475-3628")
	secretEmail = participant.MustParseEmail("zulvqwexjkpqd@contoh.example")
	secretHome  = privateText("Gang Mawar Berduri 17, samping lapangan")
)

func privateText(s string) participant.Private {
	p, _ := participant.ParsePrivate(s)
	return p
}

// secrets are the texts that nothing may print, by what they are, and how many
// characters at the end a mask shows.
var secrets = map[string]struct {
	text  string
	shown int
}{
	"NIP":       {secretNIP.Reveal(), 3},
	"NIPLama":   {secretLama.Reveal(), 3},
	"NIK":       {secretNIK.Reveal(), 4},
	"NPWP":      {secretNPWP.Reveal(), 4},
	"NRP":       {secretNRP.Reveal(), 3},
	"Phone":     {secretPhone.Reveal(), 3},
	"Email":     {"zulvqwexjkpqd", 0},
	"Private":   {secretHome.Reveal(), 0},
	"BirthDate": {"1974-08-26", 0},
}

// samples are the values that only a parser can build.
var samples = map[reflect.Type]any{
	reflect.TypeFor[participant.NIP]():        secretNIP,
	reflect.TypeFor[participant.NIPLama]():    secretLama,
	reflect.TypeFor[participant.NIK]():        secretNIK,
	reflect.TypeFor[participant.NPWP]():       secretNPWP,
	reflect.TypeFor[participant.NRP]():        secretNRP,
	reflect.TypeFor[participant.Phone]():      secretPhone,
	reflect.TypeFor[participant.Email]():      secretEmail,
	reflect.TypeFor[participant.Private]():    secretHome,
	reflect.TypeFor[participant.BirthDate]():  participant.BirthDateOf(secretBorn),
	reflect.TypeFor[roster.Cells]():           roster.CellsOf([]string{secretNIP.Reveal(), secretNIK.Display(), secretPhone.Reveal(), secretEmail.Reveal()}),
	reflect.TypeFor[civil.Date]():             civil.MustDate(2024, time.March, 5),
	reflect.TypeFor[civil.Range]():            civil.Range{Start: civil.MustDate(2024, time.March, 5)},
	reflect.TypeFor[time.Time]():              time.Date(2024, time.March, 5, 8, 0, 0, 0, time.UTC),
	reflect.TypeFor[uuid.UUID]():              uuid.MustParse("6f1c2d9a-0b3e-4a57-8c6d-2e9f4b7a1c50"),
	reflect.TypeFor[region.Code]():            region.MustParseCode("18.72"),
	reflect.TypeFor[json.RawMessage]():        json.RawMessage("{}"),
	reflect.TypeFor[participant.Name]():       participant.MustParseName("Drs. Nama Orang, M.Si."),
	reflect.TypeFor[validation.Rule]():        validation.Rule{Code: "a.b", ID: "pesan", EN: "message"},
	reflect.TypeFor[participant.NumberKind](): participant.NumberNIP,
	reflect.TypeFor[participant.NumberCode](): participant.CodeLength,
}

// fill returns a value of a type with something in every field that can be set.
func fill(t reflect.Type, flag bool, depth int) reflect.Value {
	v := reflect.New(t).Elem()
	if sample, ok := samples[t]; ok {
		v.Set(reflect.ValueOf(sample))
		return v
	}
	if depth > 8 {
		return v
	}
	switch t.Kind() {
	case reflect.Bool:
		v.SetBool(flag)
	case reflect.String:
		v.SetString("kata")
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uint:
		v.SetUint(1)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(1)
	case reflect.Pointer:
		v.Set(reflect.New(t.Elem()))
		v.Elem().Set(fill(t.Elem(), flag, depth+1))
	case reflect.Slice:
		v.Set(reflect.Append(v, fill(t.Elem(), flag, depth+1)))
	case reflect.Map:
		v.Set(reflect.MakeMap(t))
		v.SetMapIndex(fill(t.Key(), flag, depth+1), fill(t.Elem(), flag, depth+1))
	case reflect.Struct:
		for i := range t.NumField() {
			if t.Field(i).IsExported() {
				v.Field(i).Set(fill(t.Field(i).Type, flag, depth+1))
			}
		}
	}
	return v
}

// reach collects the named types of the library that a type leads to.
func reach(t reflect.Type, seen map[reflect.Type]bool) {
	if seen[t] || t.Kind() == reflect.Interface {
		return
	}
	if strings.HasPrefix(t.PkgPath(), module) {
		seen[t] = true
	}
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Array:
		reach(t.Elem(), seen)
	case reflect.Map:
		reach(t.Key(), seen)
		reach(t.Elem(), seen)
	case reflect.Struct:
		for i := range t.NumField() {
			if t.Field(i).IsExported() {
				reach(t.Field(i).Type, seen)
			}
		}
	}
}

// types are all exported types that hold or lead to something sensitive, and those that
// they lead to.
func types() map[reflect.Type]bool {
	seen := map[reflect.Type]bool{}
	for t := range samples {
		reach(t, seen)
	}
	for _, t := range exportedTypes {
		reach(t, seen)
	}
	maps.DeleteFunc(seen, func(t reflect.Type, _ bool) bool { return !holdsSecret(t, 0) })
	return seen
}

// traces are the forms in which a part of a secret may stand in a text.
func traces() map[string]bool {
	all := map[string]bool{}
	for _, secret := range secrets {
		hidden := plain(secret.text)
		if len(hidden) >= window+secret.shown {
			hidden = hidden[:len(hidden)-secret.shown]
		}
		for i := 0; i+window <= len(hidden); i++ {
			part, decimals := hidden[i:i+window], ""
			for _, c := range []byte(part) {
				decimals += strconv.Itoa(int(c))
			}
			all[part], all[fmt.Sprintf("%x", part)], all[decimals] = true, true, true
		}
		if whole, err := strconv.ParseUint(plain(secret.text), 10, 64); err == nil {
			for _, base := range []int{2, 8, 16} {
				all[strconv.FormatUint(whole, base)] = true
			}
		}
	}
	return all
}

// leaks returns which secrets a text tells.
func leaks(text string) []string {
	text = plain(text)
	var found []string
	for i := 0; i+window <= len(text); i++ {
		for _, trace := range tracesByStart[text[i:i+window]] {
			if strings.HasPrefix(text[i:], trace) {
				found = append(found, trace)
			}
		}
	}
	return found
}

// window is how many characters of a secret in a row are a leak. Fewer stand in any
// address in memory.
const window = 8

// tracesByStart holds the traces by their first characters.
var tracesByStart = func() map[string][]string {
	all := map[string][]string{}
	for trace := range traces() {
		if len(trace) < window {
			continue
		}
		all[trace[:window]] = append(all[trace[:window]], trace)
	}
	return all
}()

// plain keeps small letters and digits.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			return r
		case 'A' <= r && r <= 'Z':
			return r + 'a' - 'A'
		}
		return -1
	}, s)
}

func TestPrivacyLeaksAreFound(t *testing.T) {
	n := secretNIP.Reveal()
	for _, text := range []string{n, secretNIP.Display(), n[:9], fmt.Sprintf("%x", n), fmt.Sprintf("%d", []byte(n)), fmt.Sprintf("%X", n), secretPhone.Display(), secretEmail.Reveal(), "1974-08-26", "19740826"} {
		assert.NotEmpty(t, leaks(text), text)
	}
	number, err := strconv.ParseUint(n, 10, 64)
	require.NoError(t, err)
	assert.NotEmpty(t, leaks(fmt.Sprintf("%b %o", number, number)))
	assert.Empty(t, leaks(secretNIP.String()+secretNIK.String()+secretPhone.String()+secretEmail.String()))
}

// hosts are the ways in which a program may hold a value; fmt reaches all of them.
func hosts(v reflect.Value) map[string]any {
	t := v.Type()
	pointer := reflect.New(t)
	pointer.Elem().Set(v)
	slice := reflect.Append(reflect.MakeSlice(reflect.SliceOf(t), 0, 2), v, v)
	array := reflect.New(reflect.ArrayOf(2, t)).Elem()
	array.Index(1).Set(v)
	byName := reflect.MakeMap(reflect.MapOf(reflect.TypeFor[string](), t))
	byName.SetMapIndex(reflect.ValueOf("kunci"), v)
	open := reflect.New(reflect.StructOf([]reflect.StructField{{Name: "Isi", Type: t}, {Name: "Ke", Type: pointer.Type()}})).Elem()
	open.Field(0).Set(v)
	open.Field(1).Set(pointer)
	twice := reflect.New(pointer.Type())
	twice.Elem().Set(pointer)
	all := map[string]any{
		"value": v.Interface(), "pointer": pointer.Interface(), "slice": slice.Interface(), "array": array.Interface(),
		"map": byName.Interface(), "struct": open.Interface(), "pointer to pointer": twice.Interface(),
		"any": []any{v.Interface(), map[string]any{"k": pointer.Interface()}}, "reflect": v,
		"closed field": struct{ isi any }{v.Interface()}, "closed fields": []struct{ a, b any }{{pointer.Interface(), slice.Interface()}},
	}
	if t.Comparable() {
		keys := reflect.MakeMap(reflect.MapOf(t, reflect.TypeFor[int]()))
		keys.SetMapIndex(v, reflect.ValueOf(1))
		all["map key"] = keys.Interface()
	}
	return all
}

// formats are all verbs but %T, and one that is none (%z), with all flags.
func formats() []string {
	var all []string
	for _, c := range "vbcdoOqxXUeEfFgGstpwz" {
		for _, flags := range []string{"", "+", "#", "-40", " 0", ".2", "+#"} {
			all = append(all, "%"+flags+string(c))
		}
	}
	return append(all, "%!", "%*d", "%[1]*v", "%[2]v", "%ä")
}

// TestPrivacyFmt prints every type in every way.
func TestPrivacyFmt(t *testing.T) {
	var out bytes.Buffer
	for typ := range types() {
		verbs := formats()
		if !reflect.PointerTo(typ).Implements(reflect.TypeFor[fmt.Formatter]()) { // its fields answer, or its String
			verbs = []string{"%v", "%+v", "%#v", "%s", "%d", "%x", "%X", "%q", "%p", "%w", "%z", "%40v", "%*d"}
		}
		for _, flag := range []bool{false, true} {
			if flag && sealed(typ) {
				continue // nothing in it to choose
			}
			for host, value := range hosts(fill(typ, flag, 0)) {
				out.Reset()
				for _, format := range verbs {
					fmt.Fprintf(&out, format+"\n", value)
				}
				fmt.Fprint(&out, value, "\n")
				fmt.Fprintln(&out, value)
				fmt.Fprintln(&out, fmt.Errorf("gagal: %w %v", errors.New("x"), value))
				_ = template.Must(template.New("").Parse(`{{.}} {{printf "%v %d" . .}}`)).Execute(&out, value)
				assert.Empty(t, leaks(out.String()), "%s, %s", typ, host)
			}
		}
	}
}

// holdsSecret reports whether a type is, or leads to, something sensitive.
func holdsSecret(t reflect.Type, depth int) bool {
	if sealed(t) || t == reflect.TypeFor[roster.Cells]() {
		return true
	}
	if depth > 8 {
		return false
	}
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Array, reflect.Map:
		return holdsSecret(t.Elem(), depth+1)
	case reflect.Struct:
		for i := range t.NumField() {
			if holdsSecret(t.Field(i).Type, depth+1) {
				return true
			}
		}
	}
	return false
}

// sealed reports whether a type hides its value in memory.
func sealed(t reflect.Type) bool {
	_, sample := samples[t]
	return sample && t.Kind() == reflect.Struct && t != reflect.TypeFor[participant.Name]() && strings.HasPrefix(t.PkgPath(), module+"/participant")
}

// TestPrivacySlog logs every type by both handlers. The JSON handler marshals what is no
// LogValuer, and to marshal is to store: so containers of a host's own stand in for
// themselves there.
func TestPrivacySlog(t *testing.T) {
	for typ := range types() {
		logs := reflect.PointerTo(typ).Implements(reflect.TypeFor[slog.LogValuer]())
		for _, flag := range []bool{false, true} {
			for host, value := range hosts(fill(typ, flag, 0)) {
				if host == "reflect" || strings.HasPrefix(host, "closed") {
					continue
				}
				var out bytes.Buffer
				slog.New(slog.NewTextHandler(&out, nil)).Info("pesan", "kunci", value, slog.Group("grup", "isi", value))
				if logs && (host == "value" && typ.Implements(reflect.TypeFor[slog.LogValuer]()) || host == "pointer") {
					logger := slog.New(slog.NewJSONHandler(&out, nil)).With("dengan", value)
					logger.Info("pesan", "kunci", value, slog.Group("grup", "isi", value))
				}
				assert.Empty(t, leaks(out.String()), "%s, %s", typ, host)
			}
		}
	}
}

// TestPrivacyWrapper logs every type in every container by both handlers behind
// ReplaceAttr, where nothing at all may leak, and shows it as JSON by Masked.
func TestPrivacyWrapper(t *testing.T) {
	options := &slog.HandlerOptions{ReplaceAttr: participant.ReplaceAttr}
	for typ := range types() {
		for host, value := range hosts(fill(typ, false, 0)) {
			var out bytes.Buffer
			for _, handler := range []slog.Handler{slog.NewJSONHandler(&out, options), slog.NewTextHandler(&out, options)} {
				slog.New(handler).With("dengan", value).Info("pesan", "kunci", value, slog.Group("grup", "isi", value), "teks", fmt.Sprint(value))
			}
			shown, err := json.Marshal(participant.Masked(value))
			require.NoError(t, err, "%s, %s", typ, host)
			out.Write(shown)
			assert.Empty(t, leaks(out.String()), "%s, %s", typ, host)
			assert.NotContains(t, out.String(), "!ERROR", "%s, %s", typ, host)
		}
	}
}

// TestPrivacyFreeText puts numbers where no type tells what they are.
func TestPrivacyFreeText(t *testing.T) {
	for name, text := range map[string]string{
		"NIP": secretNIP.Display(), "NIP, bare": secretNIP.Reveal(), "NIK": secretNIK.Reveal(), "NIK, divided": secretNIK.Display(),
		"phone": secretPhone.Display(), "phone, abroad": secretPhone.Reveal(), "e-mail": secretEmail.Reveal(), "NPWP": secretNPWP.Display(),
	} {
		text = "Dinas Kesehatan (" + text + ") Kota Metro"
		p := participant.Participant{
			Name: participant.Name{Raw: text, Full: text}, Unit: text,
			Positions: []participant.Position{{Raw: text}},
		}
		e := program.Event{Title: program.Title{Text: text}, Participants: []participant.Participant{p}}
		var out bytes.Buffer
		for _, value := range []any{p, &p, []participant.Participant{p}, p.Name, p.Positions, roster.Entry{Row: 3, Participant: p}} {
			for _, format := range formats() {
				if !strings.ContainsAny(format, "pw") { // no verbs for a record, see SECURITY.md
					fmt.Fprintf(&out, format, value)
				}
			}
			slog.New(slog.NewTextHandler(&out, nil)).Info("pesan", "kunci", value)
		}
		options := &slog.HandlerOptions{ReplaceAttr: participant.ReplaceAttr}
		for _, value := range []any{p, []participant.Participant{p}, map[string]any{text: p}, e, &e, []program.Event{e}, text, errors.New(text), []byte(text)} {
			slog.New(slog.NewTextHandler(&out, options)).Info("pesan", "kunci", value)
			slog.New(slog.NewJSONHandler(&out, options)).Info("pesan", "kunci", value)
		}
		assert.Empty(t, leaks(out.String()), name)
	}
}

// TestPrivacySensitiveAreLogValuers says that everything sensitive masks itself in logs.
func TestPrivacySensitiveAreLogValuers(t *testing.T) {
	for typ, sample := range samples {
		if !strings.HasPrefix(typ.PkgPath(), module+"/participant") || typ.Kind() != reflect.Struct {
			continue
		}
		_, ok := sample.(slog.LogValuer)
		assert.True(t, ok, "%s is no slog.LogValuer", typ)
	}
	for _, record := range []any{participant.Participant{}, roster.Entry{}, roster.Pair{}, roster.Repeat{}, program.Event{}, program.Contact{}, participant.Household{}} {
		_, ok := record.(slog.LogValuer)
		assert.True(t, ok, "%T is no slog.LogValuer", record)
	}
}

// TestPrivacyErrors reads damaged secrets by every way in.
func TestPrivacyErrors(t *testing.T) {
	for name, secret := range secrets {
		for _, text := range []string{secret.text + "x", "?" + secret.text, secret.text + secret.text, secret.text[:len(secret.text)-1], secret.text + "\x00", "NIP. " + secret.text + " (salah)"} {
			for typ := range samples {
				target := reflect.New(typ).Interface()
				var errs []error
				if u, ok := target.(interface{ UnmarshalText(text []byte) error }); ok {
					errs = append(errs, u.UnmarshalText([]byte(text)))
				}
				if s, ok := target.(interface{ Scan(src any) error }); ok {
					errs = append(errs, s.Scan(text), s.Scan([]byte(text)), s.Scan(int64(197205141)))
				}
				if sealed(typ) {
					quoted, _ := json.Marshal(text)
					errs = append(errs, json.Unmarshal(quoted, target), json.Unmarshal([]byte(`{"a":1}`), target))
				}
				for _, err := range errs {
					if err == nil || !strings.HasPrefix(typ.PkgPath(), module) {
						continue
					}
					logged, _ := json.Marshal([]error{err}) // as a slice of errors in a JSON log
					out := fmt.Sprintf("%v %+v %q %s", err, err, err, logged)
					if sealed(typ) {
						out += fmt.Sprintf("%#v", err)
					}
					assert.Empty(t, leaks(out), "%s into %s: %T", name, typ, err)
				}
			}
		}
	}
}

// TestPrivacyProblems prints what a failing check says, in both languages and as JSON.
func TestPrivacyProblems(t *testing.T) {
	p := fill(reflect.TypeFor[participant.Participant](), false, 0).Interface().(participant.Participant)
	p.Sex, p.Rank, p.Name = participant.SexMale, participant.RankPPPK9, participant.Name{}
	p.SpouseOf, p.ChildOf = p.ID, p.ID
	problems := validation.Checker{On: civil.MustDate(1970, time.January, 1)}.Check(&p)
	require.Greater(t, len(problems), 5)
	var out bytes.Buffer
	for _, problem := range problems {
		fmt.Fprintf(&out, "%v %+v %#v %s %q\n", problem, problem, problem, problem.Message(language.Indonesian), problem.Message(language.English))
		doc, err := json.Marshal(problem)
		require.NoError(t, err)
		out.Write(doc)
	}
	err := problems.Err()
	fmt.Fprintf(&out, "%v %+v %#v", err, err, err)
	slog.New(slog.NewJSONHandler(&out, nil)).Info("pesan", "masalah", problems[0], "galat", err)
	slog.New(slog.NewTextHandler(&out, nil)).Info("pesan", "masalah", problems, "galat", err)
	assert.Empty(t, leaks(out.String()))
}

// TestPrivacyOfChild says that a child is shown by initials, and by no number at all.
func TestPrivacyOfChild(t *testing.T) {
	p := fill(reflect.TypeFor[participant.Participant](), false, 0).Interface().(participant.Participant)
	p.Name, p.Minor = participant.MustParseName("Kirana Wulandari"), true
	var out bytes.Buffer
	for _, format := range formats() {
		if strings.ContainsAny(format, "pw") {
			continue // no verbs for a record: fmt then calls no method and shows the memory
		}
		fmt.Fprintf(&out, format, p)
		fmt.Fprintf(&out, format, &p)
		fmt.Fprintf(&out, format, []participant.Participant{p})
	}
	slog.New(slog.NewJSONHandler(&out, nil)).Info("pesan", "anak", p)
	slog.New(slog.NewTextHandler(&out, nil)).Info("pesan", "anak", &p, "daftar", []*participant.Participant{&p})
	assert.True(t, strings.Contains(out.String(), "K.W."))
	assert.False(t, strings.Contains(plain(out.String()), "kirana"))
	assert.False(t, strings.Contains(plain(out.String()), "wulandari"))
	assert.Empty(t, leaks(out.String()))
	shown, err := json.Marshal(participant.Masked(map[string]any{"anak": []participant.Participant{p}}))
	require.NoError(t, err)
	assert.Contains(t, string(shown), "K.W.")
	assert.NotContains(t, plain(string(shown)), "kirana")
}

// TestPrivacyStores says that what stores keeps the value: that is its purpose.
func TestPrivacyStores(t *testing.T) {
	p := fill(reflect.TypeFor[participant.Participant](), false, 0).Interface().(participant.Participant)
	doc, err := json.Marshal(p)
	require.NoError(t, err)
	assert.Contains(t, string(doc), secretNIP.Reveal())
	var again participant.Participant
	require.NoError(t, json.Unmarshal(doc, &again))
	assert.Equal(t, p, again)
}
