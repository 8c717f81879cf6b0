package bench

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"runtime"
	"testing"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/recap"
	"github.com/integritas-id/integritas/region"
)

// nation makes attendances as a year of them looks like: an event in each regency and
// city, a hundred offices there, every post, two thirds of the people present, every
// third with husband or wife. Each call of next returns another of the same few
// thousand, so that only the recap takes memory.
type nation struct {
	events      []*program.Event
	attendances [][]attend.Attendance // by event
}

const perEvent = 64

func newNation() *nation {
	random := rand.New(rand.NewPCG(514, 2024))
	marks := []attend.Mark{{Session: "1", State: attend.AttendancePresent}}
	var n nation
	for province := range region.Provinces() {
		for place := range region.Children(province.Code) {
			e := &program.Event{
				ID: uuid.NewSHA1(uuid.NameSpaceURL, []byte(place.Code.String())), Programme: "bimtek-keluarga-berintegritas",
				Pillar: pillar.Education, Status: program.StatusFinished,
			}
			e.Schedule.Range = civil.Day(civil.MustDate(2024, 1, 1).AddDays(random.IntN(366)))
			e.Place.HeldIn.Code = place.Code
			list := make([]attend.Attendance, perEvent)
			for i := range list {
				a := &list[i]
				*a = attend.Attendance{
					Event: e.ID, Participant: uuid.NewSHA1(e.ID, []byte{byte(i)}), Role: participant.Role(1 + random.IntN(110)),
					Sex: participant.Sex(1 + random.IntN(2)), Unit: fmt.Sprintf("Dinas %02d %s", random.IntN(100), place.Name),
					Region: place.Code, Enrolment: attend.EnrolmentConfirmed, Invited: true,
				}
				if i%3 > 0 {
					a.Marks = marks
				} else {
					a.Partner = uuid.NewSHA1(a.Participant, nil)
				}
			}
			n.events, n.attendances = append(n.events, e), append(n.attendances, list)
		}
	}
	return &n
}

// add adds attendance i of a stream that comes event by event.
func (n *nation) add(r *recap.Recap, i int) {
	at := i / perEvent % len(n.events)
	if err := r.Add(n.events[at], &n.attendances[at][i%perEvent]); err != nil {
		panic(err)
	}
}

// BenchmarkRecapAdd adds one attendance to the recap of the nation.
func BenchmarkRecapAdd(b *testing.B) {
	n := newNation()
	b.Run("integritas", func(b *testing.B) {
		var r recap.Recap
		for i := range perEvent * len(n.events) {
			n.add(&r, i)
		}
		b.ReportAllocs()
		i := 0
		for b.Loop() {
			n.add(&r, i)
			i++
		}
	})
	b.Run("maps", func(b *testing.B) {
		// By hand: a map for each dimension, and a set of offices and events for each group.
		type group struct {
			persons, present, couples int
			offices, events           map[string]bool
		}
		var groups [11]map[string]*group
		for by := range groups {
			groups[by] = map[string]*group{}
		}
		b.ReportAllocs()
		i := 0
		for b.Loop() {
			at := i / perEvent % len(n.events)
			e, a := n.events[at], &n.attendances[at][i%perEvent]
			i++
			keys := [...]string{
				a.Role.String(), a.Role.Group().String(), a.Sex.String(), a.Region.String() + a.Unit, a.Region.At(region.Province).String(),
				a.Region.At(region.Regency).String(), a.Region.At(region.District).String(), e.Pillar.String(), e.Programme,
				e.Schedule.Range.Start.String()[:7], e.Status.String(),
			}
			for by, k := range keys {
				g := groups[by][k]
				if g == nil {
					g = &group{offices: map[string]bool{}, events: map[string]bool{}}
					groups[by][k] = g
				}
				g.persons++
				if a.Present() {
					g.present++
				}
				if a.Partner != uuid.Nil {
					g.couples++
				}
				g.offices[keys[3]] = true
				g.events[e.ID.String()] = true
			}
		}
	})
}

// BenchmarkRecapFiveMillion adds five million attendances and reports how much memory
// the recap holds after the first and after the last hundredth of them.
func BenchmarkRecapFiveMillion(b *testing.B) {
	const all = 5_000_000
	n := newNation()
	held := func(r *recap.Recap, before uint64) float64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		runtime.KeepAlive(r)
		return float64(m.HeapAlloc-min(before, m.HeapAlloc)) / (1 << 20)
	}
	b.Run("integritas", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			var m runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&m)
			var r recap.Recap
			for i := range all {
				n.add(&r, i)
				if i == all/100 {
					b.ReportMetric(held(&r, m.HeapAlloc), "MB-at-1%")
				}
			}
			b.ReportMetric(held(&r, m.HeapAlloc), "MB-at-end")
			if r.Total().Persons.Listed != all {
				b.Fatal(r.Total())
			}
		}
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/all, "ns/attendance")
	})
}

// BenchmarkRecapMerge merges the recaps of all regencies and cities in random order,
// as they come from their offices, and holds the sum to the same bytes.
func BenchmarkRecapMerge(b *testing.B) {
	n := newNation()
	parts := make([]*recap.Recap, len(n.events))
	for at := range parts {
		parts[at] = new(recap.Recap)
		for i := range perEvent {
			n.add(parts[at], at*perEvent+i)
		}
	}
	random := rand.New(rand.NewPCG(38, 514))
	var first []byte
	b.Run("integritas", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			var sum recap.Recap
			for _, at := range random.Perm(len(parts)) {
				if err := sum.Merge(parts[at]); err != nil {
					b.Fatal(err)
				}
			}
			b.StopTimer()
			data, err := json.Marshal(&sum)
			if err != nil {
				b.Fatal(err)
			}
			if first == nil {
				first = data
			}
			if string(first) != string(data) {
				b.Fatal("another order gave other bytes")
			}
			b.StartTimer()
		}
		b.ReportMetric(float64(len(parts)), "parts")
	})
}
