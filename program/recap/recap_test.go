package recap_test

import (
	"encoding/json"
	"flag"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/recap"
	"github.com/integritas-id/integritas/region"
)

var update = flag.Bool("update", false, "write the golden files anew")

// id makes an id from a number, the same at every run.
func id(kind byte, n int) uuid.UUID {
	return uuid.UUID{kind, byte(n >> 16), byte(n >> 8), byte(n), 0, 0, 0x80, 0, 0x80}
}

func event(n int, day civil.Date, code string) *program.Event {
	e := &program.Event{ID: id(1, n), Programme: "bimtek-keluarga-berintegritas", Pillar: pillar.Education, Status: program.StatusFinished}
	e.Schedule.Range = civil.Range{Start: day, End: day}
	e.Place.HeldIn.Code = region.MustParseCode(code)
	return e
}

// present is a mark of somebody who was at the only session.
var present = []attend.Mark{{Session: "1", State: attend.AttendancePresent}}

// added is one call of Add.
type added struct {
	event      *program.Event
	attendance *attend.Attendance
}

// year makes the attendances of some events, the same at every run.
func year(events, perEvent int) []added {
	random := rand.New(rand.NewPCG(2024, 35))
	places := []string{"18.72", "18.71", "18.01", "32.73", "31.74"}
	units := []string{"Inspektorat", "INSPEKTORAT", "Dinas Kesehatan", "dinas  kesehatan", "Setda", ""}
	roles := []participant.Role{0, participant.RoleSekda, participant.RoleCamat, participant.RolePasangan}
	var all []added
	for n := range events {
		e := event(n, civil.MustDate(2024, 1, 1).AddDays(random.IntN(365)), places[n%len(places)])
		all = append(all, added{e, nil})
		for range perEvent {
			who := random.IntN(perEvent * 2)
			a := &attend.Attendance{
				Event: e.ID, Participant: id(2, who), Role: roles[random.IntN(len(roles))], Sex: participant.Sex(random.IntN(3)),
				Unit: units[random.IntN(len(units))], Region: e.Place.HeldIn.Code, Enrolment: attend.EnrolmentState(random.IntN(8)), Invited: random.IntN(2) == 0,
			}
			switch random.IntN(4) {
			case 0:
				a.Region = region.Code{}
			case 1:
				a.Region, a.National = region.Code{}, true
			}
			if random.IntN(3) > 0 {
				a.Marks = present
			}
			if random.IntN(3) == 0 {
				a.Partner, a.PartnerPresent = id(3, who), random.IntN(2) == 0
			}
			all = append(all, added{e, a})
		}
	}
	return all
}

func sum(all []added) *recap.Recap {
	var r recap.Recap
	for _, x := range all {
		if err := r.Add(x.event, x.attendance); err != nil {
			panic(err)
		}
	}
	return &r
}

func text(t *testing.T, r *recap.Recap) string {
	t.Helper()
	b, err := json.Marshal(r)
	require.NoError(t, err)
	return string(b)
}

// TestAnyOrderAnyPartition adds the same attendances in random orders, in random
// parts that are merged in random trees, some of them through JSON.
func TestAnyOrderAnyPartition(t *testing.T) {
	all := year(20, 15)
	want := text(t, sum(all))
	for seed := range uint64(60) {
		random := rand.New(rand.NewPCG(seed, 1))
		shuffled := slices.Clone(all)
		random.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		var parts []*recap.Recap
		for rest := shuffled; len(rest) > 0; {
			n := min(len(rest), random.IntN(60))
			parts, rest = append(parts, sum(rest[:n])), rest[n:]
		}
		for len(parts) > 1 {
			i := random.IntN(len(parts) - 1)
			if random.IntN(2) == 0 {
				var read recap.Recap
				require.NoError(t, json.Unmarshal([]byte(text(t, parts[i])), &read))
				parts[i] = &read
			}
			before := text(t, parts[i+1])
			parts[i].Merge(parts[i+1])
			require.Equal(t, before, text(t, parts[i+1]), "Merge changed what it merged")
			parts = slices.Delete(parts, i+1, i+2)
		}
		require.Equal(t, want, text(t, parts[0]), "seed %d", seed)
	}
}

// TestGroupsAddUp holds that each person is in one group of each dimension.
func TestGroupsAddUp(t *testing.T) {
	r := sum(year(30, 20))
	for by := range recap.Dimensions() {
		var listed, couples int
		for g := range r.Groups(by) {
			listed += g.Tally.Persons.Listed
			couples += g.Tally.Couples.Listed
		}
		if !by.AddsUp() {
			continue
		}
		assert.Equal(t, r.Total().Persons.Listed, listed, "%v", by)
		assert.Equal(t, r.Total().Couples.Listed, couples, "%v", by)
	}
}

func group(t *testing.T, r *recap.Recap, by recap.Dimension, code string) recap.Tally {
	t.Helper()
	for g := range r.Groups(by) {
		if g.Code == code {
			return g.Tally
		}
	}
	t.Fatalf("no group %v %q", by, code)
	return recap.Tally{}
}

func TestCounts(t *testing.T) {
	e := event(1, civil.MustDate(2024, 3, 5), "18.72")
	metro := region.MustParseCode("18.72")
	sekda := &attend.Attendance{
		Participant: id(2, 1), Role: participant.RoleSekda, Sex: participant.SexMale, Unit: "Setda Kota Metro", Region: metro,
		Enrolment: attend.EnrolmentConfirmed, Invited: true, Partner: id(2, 2), PartnerPresent: true, Marks: present,
	}
	wife := &attend.Attendance{
		Participant: id(2, 2), Role: participant.RolePasangan, Sex: participant.SexFemale, Region: metro,
		Enrolment: attend.EnrolmentConfirmed, Invited: true, SpouseOf: id(2, 1), Partner: id(2, 1), PartnerPresent: true, Marks: present,
	}
	camat := &attend.Attendance{
		Participant: id(2, 3), Role: participant.RoleCamat, Unit: "Kecamatan Metro Pusat", Region: region.MustParseCode("18.72.01"),
		Enrolment: attend.EnrolmentInvited, Invited: true, Partner: id(2, 4),
	}
	guest := &attend.Attendance{Participant: id(2, 5), National: true, Unit: "KPK", Enrolment: attend.EnrolmentWalkIn, Invited: true, Marks: present}
	var r recap.Recap
	for _, a := range []*attend.Attendance{sekda, wife, camat, guest} {
		r.Add(e, a)
	}
	assert.Equal(t, recap.Tally{
		Persons:      recap.Persons{Listed: 4, Invited: 3, Registered: 2, WalkIn: 1, Present: 3},
		Couples:      recap.Couples{Listed: 2, Present: 1},
		Institutions: 3, InstitutionsPresent: 2, Events: 1,
	}, r.Total(), "a couple is counted once, a walk-in is never invited")
	assert.Equal(t, recap.Couples{Listed: 1, Present: 1}, group(t, &r, recap.ByRole, "SEKDA").Couples)
	assert.Equal(t, recap.Couples{}, group(t, &r, recap.ByRole, "PASANGAN").Couples)
	assert.Equal(t, 1, group(t, &r, recap.ByProvince, "nasional").Persons.Listed)
	assert.Equal(t, 3, group(t, &r, recap.ByProvince, "18").Persons.Listed)
	assert.Equal(t, 3, group(t, &r, recap.ByRegency, "18.72").Persons.Listed)
	assert.Equal(t, 1, group(t, &r, recap.ByDistrict, "18.72.01").Persons.Listed)
	assert.Equal(t, 2, group(t, &r, recap.ByDistrict, "18.72").Persons.Listed, "known no deeper than the city")
	assert.Equal(t, 2, group(t, &r, recap.BySex, "").Persons.Listed, "unknown is a group of its own")
	assert.Equal(t, 4, group(t, &r, recap.ByMonth, "2024-03").Persons.Listed)
	assert.Equal(t, 1, group(t, &r, recap.ByRoleGroup, "keluarga").Persons.Present)
	assert.Equal(t, recap.Tally{Persons: recap.Persons{Listed: 1, Invited: 1}, Couples: recap.Couples{Listed: 1}, Institutions: 1, Events: 1},
		group(t, &r, recap.ByUnit, "Kecamatan Metro Pusat"))

	r.Add(e, sekda)
	assert.Equal(t, 5, r.Total().Persons.Listed, "a recap is a sum: twice is two")
	assert.Equal(t, 3, r.Total().Institutions, "and offices are a set")
}

// TestMergeTwice holds that two lists of one event merged twice count twice, except
// for the offices and the event.
func TestMergeTwice(t *testing.T) {
	part := sum(year(1, 10))
	var r recap.Recap
	r.Merge(part)
	r.Merge(part)
	assert.Equal(t, 2*part.Total().Persons.Listed, r.Total().Persons.Listed)
	assert.Equal(t, part.Total().Institutions, r.Total().Institutions)
	assert.Equal(t, 1, r.Total().Events)
}

// TestEvents holds that a recap tells its events, each once and in order, whether or not
// there is a list of their people.
func TestEvents(t *testing.T) {
	first, second := &program.Event{ID: uuid.MustParse("00000000-0000-4000-8000-000000000001")}, &program.Event{ID: uuid.MustParse("00000000-0000-4000-8000-000000000002")}
	var r recap.Recap
	require.NoError(t, r.Add(second, &attend.Attendance{}))
	require.NoError(t, r.Add(first, nil))
	require.NoError(t, r.Add(second, nil))
	assert.Equal(t, []uuid.UUID{first.ID, second.ID}, slices.Collect(r.Events()))
}

func TestCountPeople(t *testing.T) {
	namespace, other := id(9, 1), id(9, 2)
	e := event(1, civil.MustDate(2024, 3, 5), "18.72")
	counting := func(namespace uuid.UUID, people ...int) *recap.Recap {
		r := new(recap.Recap)
		r.CountPeople(namespace)
		for _, n := range people {
			r.Add(e, &attend.Attendance{Participant: id(2, n)})
		}
		return r
	}
	people := func(r *recap.Recap) any {
		if n, ok := r.People(); ok {
			return n
		}
		return "unknown"
	}

	r := counting(namespace, 1, 2, 2)
	assert.Equal(t, 2, people(r))
	r.Merge(counting(namespace, 2, 3))
	assert.Equal(t, 3, people(r))

	var read recap.Recap
	require.NoError(t, json.Unmarshal([]byte(text(t, r)), &read))
	assert.Equal(t, 3, people(&read))
	assert.NotContains(t, text(t, r), namespace.String(), "the namespace is a secret")

	r.Merge(new(recap.Recap))
	assert.Equal(t, 3, people(r), "nothing merged changes nothing")
	var empty recap.Recap
	empty.Merge(r)
	assert.Equal(t, 3, people(&empty), "into nothing")

	r.Merge(counting(other, 1))
	assert.Equal(t, "unknown", people(r), "never a sum of two namespaces")
	r.Merge(counting(namespace, 1))
	assert.Equal(t, "unknown", people(r), "and it stays so")
	read.Merge(sum([]added{{e, &attend.Attendance{Participant: id(2, 9)}}}))
	assert.Equal(t, "unknown", people(&read), "one part did not count people")
	counted, uncounted := counting(namespace), new(recap.Recap)
	counted.Merge(new(recap.Recap))
	uncounted.Merge(counting(namespace))
	assert.Equal(t, text(t, counted), text(t, uncounted), "of nobody, in either order")
	assert.Equal(t, 0, people(uncounted))

	nameless := counting(namespace, 1)
	nameless.Add(e, &attend.Attendance{})
	assert.Equal(t, "unknown", people(nameless), "somebody without an id")
}

// ids makes some ids as text.
func ids(n int) []string {
	list := make([]string, n)
	for i := range list {
		list[i] = id(2, i).String()
	}
	return list
}

func TestRefusedJSON(t *testing.T) {
	good := text(t, sum(year(2, 3)))
	for name, bad := range map[string]string{
		"another schema":     strings.Replace(good, "recap/1", "recap/9", 1),
		"unknown member":     strings.Replace(good, `"total"`, `"sum":1,"total"`, 1),
		"place without item": strings.Replace(good, `"events":[0`, `"events":[77`, 1),
		"unknown code":       strings.Replace(good, `"code":"2024`, `"code":"x24`, 1),
		"member twice":       strings.Replace(good, `"total"`, `"events":[],"total"`, 1),
		"negative count":     strings.Replace(good, `"listed":`, `"listed":-`, 1),
		"nameless office":    strings.Replace(good, `"institutions":[{"name":"`, `"institutions":[{"name":"–"},{"name":"`, 1),
		"people too many":    strings.Replace(good, `"events":["`, `"people":{"namespace":"x","ids":["`+strings.Join(ids(7), `","`)+`"]},"events":["`, 1),
		"no dimension":       strings.Replace(good, `"by":"peran",`, ``, 1),
		"text after it":      good + "{}",
		"no document":        "[]",
	} {
		t.Run(name, func(t *testing.T) {
			require.NotEqual(t, good, bad)
			r := sum(year(1, 1))
			before := text(t, r)
			require.Error(t, r.UnmarshalJSON([]byte(bad)))
			assert.Equal(t, before, text(t, r), "the receiver is left alone")
		})
	}
}

func TestTables(t *testing.T) {
	r := sum(year(12, 10))
	var table, english, csv strings.Builder
	require.NoError(t, r.WriteTable(&table, language.Indonesian))
	require.NoError(t, r.WriteTable(&english, language.English, recap.ByRole, recap.ByMonth))
	require.NoError(t, r.WriteCSV(&csv, language.Indonesian))
	for name, got := range map[string]string{"table.txt": table.String(), "table_en.txt": english.String(), "recap.csv": csv.String()} {
		path := filepath.Join("testdata", name)
		if *update {
			require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
		}
		want, err := os.ReadFile(path)
		require.NoError(t, err)
		assert.Equal(t, string(want), got)
	}
}

// TestWhatTextHolds adds text that JSON cannot hold, members that no set has and a month
// far ahead: stored or not, parts merge to the same bytes.
func TestWhatTextHolds(t *testing.T) {
	var all []added
	for i, unit := range []string{"Dinas \xff", "Dinas \U0001F600", "Dinas –", "dinas", "\xff", "=1+1"} {
		e := event(i, civil.MustDate(9999, 12, 31), "18.72")
		e.Programme, e.Status, e.Pillar = "program \xff", program.Status(200), pillar.Pillar(200)
		all = append(all, added{e, &attend.Attendance{Unit: unit, Role: participant.Role(250), Sex: participant.Sex(9)}})
	}
	want := text(t, sum(all))
	for seed := range uint64(50) {
		random := rand.New(rand.NewPCG(seed, 2))
		var r recap.Recap
		for _, i := range random.Perm(len(all)) {
			part := sum(all[i : i+1])
			if random.IntN(2) == 0 {
				require.NoError(t, json.Unmarshal([]byte(text(t, part)), part))
			}
			r.Merge(part)
		}
		require.Equal(t, want, text(t, &r), "seed %d", seed)
	}
	r := sum(all)
	assert.Equal(t, len(all), group(t, r, recap.ByMonth, "9999-12").Persons.Listed)
	assert.Equal(t, len(all), group(t, r, recap.ByStatus, "").Persons.Listed, "no such status is not known")
	assert.Equal(t, 2, r.Total().Institutions, "signs are no names")
	var csv strings.Builder
	require.NoError(t, r.WriteCSV(&csv, language.Indonesian))
	assert.Contains(t, csv.String(), "instansi,'=1+1,'=1+1,")
}

// TestNation merges the recaps of 514 regencies and cities in random orders, straight
// and by province, to the same bytes.
func TestNation(t *testing.T) {
	var parts []*recap.Recap
	var codes []region.Code
	n := 0
	for province := range region.Provinces() {
		for place := range region.Children(province.Code) {
			n++
			e := event(n, civil.MustDate(2024, 1, 1).AddDays(n%366), place.Code.String())
			var r recap.Recap
			for i := range 4 {
				r.Add(e, &attend.Attendance{Participant: id(2, 4*n+i), Role: participant.Role(1 + i), Unit: "Inspektorat", Region: place.Code, Marks: present})
			}
			parts, codes = append(parts, &r), append(codes, province.Code)
		}
	}
	require.Len(t, parts, 514)
	var want string
	for seed := range uint64(3) {
		random := rand.New(rand.NewPCG(seed, 514))
		var straight, byProvince recap.Recap
		provinces := map[region.Code]*recap.Recap{}
		for _, i := range random.Perm(len(parts)) {
			straight.Merge(parts[i])
			if provinces[codes[i]] == nil {
				provinces[codes[i]] = new(recap.Recap)
			}
			provinces[codes[i]].Merge(parts[i])
		}
		for _, r := range provinces {
			byProvince.Merge(r)
		}
		if want == "" {
			want = text(t, &straight)
		}
		require.Equal(t, want, text(t, &straight))
		require.Equal(t, want, text(t, &byProvince))
	}
	var r recap.Recap
	require.NoError(t, json.Unmarshal([]byte(want), &r))
	assert.Equal(t, recap.Tally{Persons: recap.Persons{Listed: 4 * 514, Present: 4 * 514}, Institutions: 514, InstitutionsPresent: 514, Events: 514}, r.Total())
	assert.Len(t, slices.Collect(r.Groups(recap.ByProvince)), 38)
}

func TestAddAllocs(t *testing.T) {
	all := year(6, 20)
	var r recap.Recap
	for _, x := range all {
		r.Add(x.event, x.attendance)
	}
	assert.Zero(t, testing.AllocsPerRun(20, func() {
		for _, x := range all {
			r.Add(x.event, x.attendance)
		}
	}), "events, offices and groups are known")
}

// TestChangedEvent holds that what was remembered of an event is not what it was.
func TestChangedEvent(t *testing.T) {
	e := event(1, civil.MustDate(2024, 3, 5), "18.72")
	var r recap.Recap
	a := &attend.Attendance{Unit: "Inspektorat", Region: e.Place.HeldIn.Code}
	r.Add(e, a)
	e.Status, e.Place.HeldIn.Code, a.Region = program.StatusReported, region.MustParseCode("18.71"), region.MustParseCode("18.71")
	e.ID = id(1, 2)
	r.Add(e, a)
	assert.Equal(t, 1, group(t, &r, recap.ByStatus, "dilaporkan").Persons.Listed)
	assert.Equal(t, 1, group(t, &r, recap.ByRegency, "18.72").Events)
	assert.Equal(t, 1, group(t, &r, recap.ByRegency, "18.71").Events)
	assert.Equal(t, 2, r.Total().Institutions)
	assert.Equal(t, 2, r.Total().Events)
}
