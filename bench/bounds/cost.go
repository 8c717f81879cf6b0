package main

import (
	"runtime"
	"syscall"
	"time"
)

// cost is the processor time that work takes and what it allocates in all. Processor time
// and not the clock: other programs run beside it.
func cost(work func()) (time.Duration, uint64) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	started := used()
	work()
	took := used() - started
	runtime.ReadMemStats(&after)
	return took, after.TotalAlloc - before.TotalAlloc
}

// used is the time that the program has spent in its own code.
func used() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano())
}
