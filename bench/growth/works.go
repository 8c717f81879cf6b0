package main

import (
	"fmt"
	"io"
	"log"
	"math/rand/v2"
	"strings"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/recap"
	"github.com/integritas-id/integritas/region"
)

// work is something that is done to a number of rows, one after the other.
type work struct {
	name, about string
	most        int
	// start makes ready and returns what does it; tick is called after each row.
	start func() func(n int, tick func(i int))
}

var works = []work{
	{
		"Region search, exact names", "`region.Parse` of the full names of regencies and cities.",
		10_000_000, func() func(int, func(int)) { return search(func(name string, _ *rand.Rand) string { return name }) },
	},
	{
		"Region search, slips", "`region.Parse` of the same names with two neighbouring letters changed over.",
		100_000, func() func(int, func(int)) { return search(slip) },
	},
	{
		"Whole lists", "`roster.Read` of one list with name, NIP, post, office and telephone: names, posts, regions and offices found, everything checked.",
		10_000_000, func() func(int, func(int)) { return list },
	},
	{
		"Recap", "`recap.Recap.Add`: 514 events, a hundred offices at each, every post.",
		10_000_000, nation,
	},
}

func search(edit func(string, *rand.Rand) string) func(int, func(int)) {
	random := rand.New(rand.NewPCG(1, 2))
	var names []string
	for r := range region.All(region.Regency) {
		names = append(names, edit(r.FullName(), random))
	}
	_, _ = region.Parse(names[0]) // the index is made when it is asked for first
	return func(n int, tick func(int)) {
		for i := range n {
			_, _ = region.Parse(names[i%len(names)]) // what a slip made ambiguous is an answer too
			tick(i + 1)
		}
	}
}

// slip changes two neighbouring letters of a name over.
func slip(name string, random *rand.Rand) string {
	b := []byte(name)
	i := len(b) - 2 - random.IntN(3)
	b[i], b[i+1] = b[i+1], b[i]
	return string(b)
}

// list reads a list that is made while it is read.
func list(n int, tick func(int)) {
	reader, writer := io.Pipe()
	go func() {
		random := rand.New(rand.NewPCG(3, 4))
		var b strings.Builder
		b.WriteString("No;Nama;NIP;Jabatan;Instansi;No HP\n")
		for i := range n {
			fmt.Fprintf(&b, "%d;Dr. H. Contoh Nama %c%c, S.T., M.T.;%04d%02d%02d%04d032%03d;Kepala Dinas Kesehatan Kota Metro;Dinas Kesehatan Kota Metro;0812-0000-%04d\n",
				i+1, 'A'+random.IntN(26), 'a'+random.IntN(26), 1966+random.IntN(30), 1+random.IntN(12), 1+random.IntN(28), 1998+random.IntN(20), 900+random.IntN(100), random.IntN(10000))
			if b.Len() > 1<<16 {
				if _, err := io.WriteString(writer, b.String()); err != nil {
					return
				}
				b.Reset()
			}
		}
		_, err := io.WriteString(writer, b.String())
		writer.CloseWithError(err)
	}()
	i := 0
	for _, err := range roster.Read(roster.CSV(reader)) {
		if err != nil {
			log.Fatal(err)
		}
		i++
		tick(i)
	}
	if i != n {
		log.Fatalf("a list of %d rows was read as %d", n, i)
	}
}

// nation adds attendances up that come event by event.
func nation() func(int, func(int)) {
	const each = 64
	random := rand.New(rand.NewPCG(514, 2024))
	marks := []attend.Mark{{Session: "1", State: attend.AttendancePresent}}
	var events []*program.Event
	var people [][]attend.Attendance
	for place := range region.All(region.Regency) {
		e := &program.Event{
			ID: uuid.NewSHA1(uuid.NameSpaceURL, []byte(place.Code.String())), Programme: "bimtek-keluarga-berintegritas",
			Pillar: pillar.Education, Status: program.StatusFinished,
		}
		e.Schedule.Range = civil.Day(civil.MustDate(2024, 1, 1).AddDays(random.IntN(366)))
		e.Place.HeldIn.Code = place.Code
		list := make([]attend.Attendance, each)
		for i := range list {
			list[i] = attend.Attendance{
				Event: e.ID, Participant: uuid.NewSHA1(e.ID, []byte{byte(i)}), Role: participant.Role(1 + random.IntN(110)),
				Sex: participant.Sex(1 + random.IntN(2)), Unit: fmt.Sprintf("Dinas %02d %s", random.IntN(100), place.Name),
				Region: place.Code, Enrolment: attend.EnrolmentConfirmed, Invited: true, Marks: marks,
			}
		}
		events, people = append(events, e), append(people, list)
	}
	return func(n int, tick func(int)) {
		var r recap.Recap
		for i := range n {
			at := i / each % len(events)
			if err := r.Add(events[at], &people[at][i%each]); err != nil {
				log.Fatal(err)
			}
			tick(i + 1)
		}
	}
}
