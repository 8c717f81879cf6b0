package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/audit"
	"github.com/integritas-id/integritas/program/recap"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

// recordSize is how many bytes one record of a many counts for.
const recordSize = 64

// answers is how many answers of audit are asked for: pairs are as many as the square of
// what they pair, and the limit ends them.
const answers = 50

// records are the verbs over many records, by how many of them there are.
var records = map[string]func(n int) func(){
	"attend.Merge / one person's marks": func(n int) func() {
		list := []attend.Attendance{{Participant: id(1), Marks: marks(n)}}
		return func() { attend.Merge(list, list) }
	},
	"attend.Merge / many people": func(n int) func() {
		list := attendances(n)
		return func() { attend.Merge(list, list) }
	},
	"attend.LinkPartners / all of one": func(n int) func() {
		list := attendances(n)
		for i := range list {
			list[i].SpouseOf = id(0)
		}
		return func() { attend.LinkPartners(slices.Clone(list)) }
	},
	"Attendance.Check / marks": func(n int) func() {
		a := &attend.Attendance{Participant: id(1), Marks: marks(n)}
		return func() { validation.Check(a) }
	},
	"Register.Add / numbers": func(n int) func() {
		all := certificates(n)
		return func() {
			var r attend.Register
			_ = r.Add(all...)
		}
	},
	"Register.Check / one number": func(n int) func() {
		r := attend.Register(certificates(n))
		for i := range r {
			r[i].Number = "1/KPK/2024"
		}
		return func() { validation.Check(r) }
	},
	"recap.Add / offices": func(n int) func() {
		list := attendances(n)
		e := &program.Event{ID: id(1)}
		return func() {
			var r recap.Recap
			for i := range list {
				list[i].Event = e.ID
				_ = r.Add(e, &list[i])
			}
			r.CountOffices()
			_, _ = json.Marshal(&r)
		}
	},
	"office.Count / undecided": func(n int) func() {
		keys := keysOf(n, "BKD Kota %d")
		return func() { office.Count(keys) }
	},
	"office.Count / one kind": func(n int) func() {
		keys := keysOf(n, "Dinas Sosial Kabupaten %d")
		return func() { office.Count(keys) }
	},
	"office.Count / unknown names": func(n int) func() {
		keys := keysOf(n, "Yayasan Rekaan %d")
		return func() { office.Count(keys) }
	},
	"office.ReadBook / each names the next": func(n int) func() {
		var csv strings.Builder
		csv.WriteString("teks,instansi\n")
		for i := range n {
			fmt.Fprintf(&csv, "Dinas Rekaan %d,Dinas Rekaan %d\n", i, i+1)
		}
		return func() { _, _ = office.ReadBook(strings.NewReader(csv.String()), region.Code{}) }
	},
	"participant.Households / no partners": func(n int) func() {
		people := make([]participant.Participant, n)
		for i := range people {
			people[i].ID = id(i + 1)
			people[i].SpouseOf = id(i + 2)
		}
		return func() { drain(participant.Households(slices.Values(people))) }
	},
	"region.CheckCodes / one code": func(n int) func() {
		return func() {
			region.CheckCodes(func(yield func(string, string) bool) {
				for range n {
					if !yield("1801", "Kabupaten Lampung Tengah") {
						return
					}
				}
			})
		}
	},
	"audit.Overlaps / one day": func(n int) func() {
		all := events(n)
		return func() { drain((&audit.Finder{Limit: answers}).Overlaps(slices.Values(all))) }
	},
	"audit.Doubles / one day": func(n int) func() { all := events(n); return func() { drain(audit.Doubles(slices.Values(all))) } },
	"audit.Contradictions / one claim": func(n int) func() {
		all := events(n)
		return func() { drain((&audit.Finder{Limit: answers}).Contradictions(slices.Values(all))) }
	},
}

func recordCurves(yield func(string, prepare) bool) {
	for name, of := range sorted(records) {
		p := func(size int) (func(), int) {
			n := max(1, size/recordSize)
			return of(n), n * recordSize
		}
		if !yield(name, p) {
			return
		}
	}
}

func id(i int) uuid.UUID {
	return uuid.MustParse(fmt.Sprintf("00000000-0000-8000-8000-%012x", i))
}

func marks(n int) []attend.Mark {
	all := make([]attend.Mark, n)
	for i := range all {
		all[i] = attend.Mark{Session: fmt.Sprint(i), Entered: time.Unix(int64(i), 0)}
	}
	return all
}

func attendances(n int) []attend.Attendance {
	all := make([]attend.Attendance, n)
	for i := range all {
		all[i] = attend.Attendance{Participant: id(i + 1), Unit: fmt.Sprintf("BKD %d", i)}
	}
	return all
}

func certificates(n int) []attend.Certificate {
	all := make([]attend.Certificate, n)
	for i := range all {
		all[i] = attend.Certificate{Participant: id(i + 1), Number: fmt.Sprintf("%d/KPK/2024", i)}
	}
	return all
}

func keysOf(n int, pattern string) []office.Key {
	keys := make([]office.Key, n)
	for i := range keys {
		o, _ := office.Parse(fmt.Sprintf(pattern, i))
		keys[i] = o.Key()
	}
	return keys
}

func events(n int) []*program.Event {
	doc := marshal(richest())
	all := make([]*program.Event, n)
	for i := range all {
		e, err := program.Read(strings.NewReader(string(doc)))
		if err != nil {
			panic(err)
		}
		e.ID = id(i + 1)
		all[i] = e
	}
	return all
}
