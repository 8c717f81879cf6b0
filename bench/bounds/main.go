// Command bounds tells whether every reader, parser, check and search of the library
// takes time and memory in step with its input: each is given the nastiest shapes known
// at doubling sizes. A step that costs over three times the one before it, twice in a
// row, is a fault; so is one that takes longer per byte than any of them should. What is
// steep by nature is listed with its reason, and has an end of its own.
//
//	go -C bench run ./bounds              # all of it
//	go -C bench run ./bounds -run roster  # what has that in its name
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"strings"
	"time"
)

func main() {
	log.SetFlags(0)
	run := flag.String("run", "", "only what has this in its name")
	verbose := flag.Bool("v", false, "print every curve")
	flag.Parse()

	var faults, curves int
	for name, step := range curvesOf {
		if !strings.Contains(name, *run) {
			continue
		}
		curves++
		curve := measure(step, 0)
		fault := curve.fault()
		if why, ok := known[name]; ok && fault != "" {
			fmt.Printf("%s: %s, as known: %s\n", name, fault, why)
			continue
		}
		for i := 0; i < again && fault != ""; i++ { // a busy machine is no fault
			next := measure(step, careful)
			if i > 0 {
				next = next.best(curve)
			}
			curve, fault = next, next.fault()
		}
		if fault != "" {
			faults++
			fmt.Printf("%s: %s\n%s", name, fault, curve)
		} else if *verbose {
			fmt.Printf("%s\n%s", name, curve)
		}
	}
	fmt.Printf("%d curves, %d faults\n", curves, faults)
	if faults > 0 || curves == 0 {
		os.Exit(1)
	}
}

// careful is for how long each size of a curve that looks wrong is measured: the clock of
// the processor goes in steps of some milliseconds.
const careful = 50 * time.Millisecond

// again is how often a curve that looks wrong is measured carefully; of each size the
// least counts.
const again = 3

// known are the curves that are steep for a reason.
var known = map[string]string{
	"office.Count / one kind":  "the undecided pairs are its answer",
	"office.Count / undecided": "the undecided pairs are its answer",
	"audit.Doubles / one day":  "of one day's events at one place 64 are held against each other",
}

const (
	steepest = 3                       // what a doubling of the input may cost
	quickest = 4 * time.Millisecond    // below this a measurement is noise
	lightest = 1 << 20                 // bytes of heap that say nothing
	perByte  = 20 * time.Microsecond   // nothing takes longer, once it takes quickest
	heapEach = 4 << 10                 // bytes allocated in all for a byte of input
	patience = 1500 * time.Millisecond // a curve that has come to this is long enough
)

// sizes are short texts, which parsers with a limit still read and on which a number of
// ways that doubles with each word shows, and then n, 2n, 4n and 8n.
var sizes = [...]int{60, 120, 240, 2 << 10, 4 << 10, 8 << 10, 16 << 10}

const long = 3 // the first of the sizes that are held against each other

// prepare makes what is measured from an input of about that many bytes, and tells how
// many they are.
type prepare func(size int) (work func(), bytes int)

// point is what one size cost.
type point struct {
	bytes int
	took  time.Duration
	heap  uint64
}

type curve []point

// measure does the work of each size once, or as often as fills a time, and takes the mean.
func measure(p prepare, least time.Duration) curve {
	var c curve
	for _, size := range sizes {
		var all point
		times := 0
		for began := time.Now(); times == 0 || time.Since(began) < least; times++ {
			work, bytes := p(size)
			took, heap := cost(work)
			all.bytes, all.took, all.heap = bytes, all.took+took, all.heap+heap
		}
		c = append(c, point{all.bytes, all.took / time.Duration(times), all.heap / uint64(times)})
		if all.took/time.Duration(times) > patience {
			break
		}
	}
	return c
}

// best is a curve that was measured twice, with the least that each size cost.
func (c curve) best(d curve) curve {
	c = c[:min(len(c), len(d))]
	for i := range c {
		c[i].took, c[i].heap = min(c[i].took, d[i].took), min(c[i].heap, d[i].heap)
	}
	return c
}

// fault says what is wrong with the curve, "" where it is right.
func (c curve) fault() string {
	for i, p := range c {
		if p.took > quickest*10 && p.took > time.Duration(p.bytes)*perByte {
			return fmt.Sprintf("%v for %d bytes", p.took, p.bytes)
		}
		if p.heap > 16*lightest && p.heap > uint64(p.bytes)*heapEach {
			return fmt.Sprintf("%d MB allocated for %d bytes", p.heap>>20, p.bytes)
		}
		if i < long+2 {
			continue
		}
		if steep(c[i-2].took, c[i-1].took, quickest) && steep(c[i-1].took, p.took, quickest) {
			return "time grows faster than the input"
		}
		if steep(c[i-2].heap, c[i-1].heap, lightest) && steep(c[i-1].heap, p.heap, lightest) {
			return "memory grows faster than the input"
		}
	}
	return ""
}

func steep[T ~int64 | ~uint64](before, after, least T) bool {
	return after > steepest*max(before, least/steepest) && after > least
}

func (c curve) String() string {
	var b strings.Builder
	for _, p := range c {
		fmt.Fprintf(&b, "  %8d bytes %12v %8d kB\n", p.bytes, p.took.Round(time.Microsecond), p.heap>>10)
	}
	return b.String()
}
