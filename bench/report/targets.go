package main

import (
	"fmt"
	"io"
	"text/tabwriter"
)

// target is what one piece of work has to reach: that a rival takes so many times as
// long as ours, or that a figure of ours stays below a limit. What counts is the ratio,
// since machines differ; nanoseconds stand only where nobody else does the work.
type target struct {
	work, runner string
	rival        string  // with times
	times        float64 // the rival's time is at least that many times ours
	unit         string  // with most
	most         float64
}

var targets = []target{
	{work: "CheckParticipant", runner: ours, rival: "validator", times: 25},
	{work: "CheckParticipant", runner: ours, rival: "plain", times: 7},
	{work: "CheckParticipant", runner: ours, unit: "allocs/op"},
	{work: "Participant", runner: ours, rival: "plain", times: 1.5},
	{work: "Participant", runner: ours, rival: "validator", times: 4.6},
	{work: "Participant", runner: ours, unit: "allocs/op", most: 1},
	{work: "ParseNIP", runner: ours, rival: "regexp", times: 20},
	{work: "ParseNIK", runner: ours, rival: "regexp", times: 24},
	{work: "ParseName", runner: ours, unit: "ns/op", most: 500},
	{work: "ParseName", runner: ours, unit: "allocs/op", most: 1},
	{work: "ParsePosition", runner: "kabid/" + ours, unit: "ns/op", most: 1000},
	{work: "ParsePosition", runner: "kadis/" + ours, unit: "ns/op", most: 1000},
	{work: "ParsePosition", runner: "auditor/" + ours, unit: "ns/op", most: 1000},
	{work: "ParsePosition", runner: "unknown/" + ours, unit: "ns/op", most: 1000},
	{work: "RegionStart", runner: ours, unit: "allocs/op"},
	{work: "RegionExact", runner: ours, unit: "ns/op", most: 900},
	{work: "RegionMisspelt", runner: ours, rival: "levenshtein", times: 40},
	{work: "RegionAddress", runner: ours, unit: "ns/op", most: 25_000},
	{work: "AppendDate", runner: ours, unit: "allocs/op"},
	{work: "AppendDate", runner: ours, rival: "Sprintf", times: 5},
	{work: "AppendInt", runner: ours, unit: "allocs/op"},
	{work: "AppendInt", runner: ours, rival: "text-message", times: 20},
	{work: "AppendRupiah", runner: ours, unit: "allocs/op"},
	{work: "AppendRupiah", runner: ours, rival: "bojanz-currency", times: 20},
	{work: "AppendTerbilang", runner: ours, unit: "allocs/op"},
	{work: "AppendTerbilang", runner: ours, rival: "recursive-Sprintf", times: 10},
	{work: "RosterTenFields", runner: ours, rival: "plain", times: 1.3},
	{work: "RosterTenFields", runner: ours, rival: "csvutil+validator", times: 4},
	{work: "Roster", runner: ours, rival: "encoding/csv", times: 1.0 / 8},
	{work: "EventDecode", runner: ours, rival: "encoding-json-strings", times: 1 / 0.9},
	{work: "EventEncode", runner: ours, rival: "encoding-json-strings", times: 1 / 1.2},
	{work: "EventReadStrict", runner: ours, rival: "encoding-json-known-members", times: 1},
	{work: "RecapAdd", runner: ours, unit: "allocs/op"},
	{work: "RecapAdd", runner: ours, rival: "maps", times: 2},
}

// measured returns the figure that the target speaks of, and whether there is one.
func (t target) measured(works []*work) (float64, bool) {
	for _, w := range works {
		if w.name != t.work {
			continue
		}
		own := w.runner(t.runner)
		if own == nil {
			return 0, false
		}
		if t.rival == "" {
			return own.median(t.unit), true
		}
		rival := w.runner(t.rival)
		if rival == nil || own.median("ns/op") == 0 {
			return 0, false
		}
		return rival.median("ns/op") / own.median("ns/op"), true
	}
	return 0, false
}

// met tells whether that figure is good enough.
func (t target) met(figure float64) bool {
	if t.rival != "" {
		return figure >= t.times
	}
	return figure <= t.most
}

func (t target) String() string {
	if t.rival != "" {
		return fmt.Sprintf("%s: %s takes at least %.2f× as long", t.work, t.rival, t.times)
	}
	return fmt.Sprintf("%s (%s): at most %g %s", t.work, t.runner, t.most, t.unit)
}

// judge writes how each target that was measured came out, and how many were missed.
func judge(out io.Writer, works []*work) (missed int, err error) {
	tw := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, t := range targets {
		figure, ok := t.measured(works)
		if !ok {
			continue
		}
		verdict := "met"
		if !t.met(figure) {
			verdict = "MISSED"
			missed++
		}
		fmt.Fprintf(tw, "%s\t%.3g\t%s\n", t, figure, verdict)
	}
	return missed, tw.Flush()
}
