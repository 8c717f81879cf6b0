// Command growth measures how time and memory grow with the data: region search, whole
// lists and a recap, over a thousand and ten million. It writes a table and a plot.
//
//	go -C bench run ./growth -out ../docs
package main

import (
	"bytes"
	"cmp"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"time"
)

func main() {
	log.SetFlags(0)
	out := flag.String("out", "../docs", "the folder of growth.md and growth.svg")
	most := flag.Int("most", 10_000_000, "the largest number of rows")
	flag.Parse()
	var lines []series
	for _, w := range works {
		s := series{work: w}
		for n := 1000; n <= min(*most, w.most); n *= 10 {
			p := measure(w, n)
			log.Printf("%s: %d in %v, %.1f MB", w.name, n, p.took.Round(time.Microsecond), p.megabytes())
			s.points = append(s.points, p)
		}
		lines = append(lines, s)
	}
	err := cmp.Or(
		os.WriteFile(filepath.Join(*out, "growth.md"), table(lines), 0o644),
		os.WriteFile(filepath.Join(*out, "growth.svg"), plot(lines), 0o644),
	)
	if err != nil {
		log.Fatal(err)
	}
}

// series is the points of one work.
type series struct {
	work   work
	points []point
}

// point is one run.
type point struct {
	n    int
	took time.Duration // of all processors, so that other work on the machine does not count
	heap uint64        // the most that was held beyond what was held before
}

func (p point) megabytes() float64 { return float64(p.heap) / 1e6 }

func (p point) each() time.Duration { return p.took / time.Duration(p.n) }

// looks is how often the memory is looked at in a run.
const looks = 50

// measure runs a work once over n pieces.
func measure(w work, n int) point {
	run := w.start()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	before, held := m.HeapAlloc, uint64(0)
	from := processorTime()
	done := 0
	run(n, func(i int) {
		if i*looks/n > done*looks/n || i == n {
			runtime.ReadMemStats(&m)
			held = max(held, m.HeapAlloc)
		}
		done = i
	})
	return point{n, processorTime() - from, held - min(held, before)}
}

// processorTime returns how much time of the processors the program took so far.
func processorTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		log.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// table writes the page.
func table(lines []series) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, `# Growth

How time and memory grow with the data, from a thousand on: %s, %s/%s, %d processors. Time is
that of the processors, garbage collection included, so that other work on the machine does
not count; memory is the most of the heap that was held at %d looks on the way, beyond what was
held before. Garbage that was not yet collected counts in it.

    go -C bench run ./growth      # makes this page and the plot anew

![time and memory over the number of rows](growth.svg)

`, runtime.Version(), runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), looks)
	for _, s := range lines {
		fmt.Fprintf(&b, "## %s\n\n%s\n\n| rows | time | each | memory |\n|---:|---:|---:|---:|\n", s.work.name, s.work.about)
		for _, p := range s.points {
			fmt.Fprintf(&b, "| %s | %v | %v | %.1f MB |\n", grouped(p.n), rounded(p.took), p.each(), p.megabytes())
		}
		fmt.Fprintln(&b)
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}

func rounded(d time.Duration) time.Duration {
	if d > time.Second {
		return d.Round(10 * time.Millisecond)
	}
	return d.Round(10 * time.Microsecond)
}

// grouped writes 10000 as 10,000.
func grouped(n int) string {
	if n < 1000 {
		return fmt.Sprint(n)
	}
	return fmt.Sprintf("%s,%03d", grouped(n/1000), n%1000)
}
