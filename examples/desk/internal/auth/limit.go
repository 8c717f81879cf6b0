package auth

import (
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// Limiter bounds how often one address may try something.
type Limiter struct {
	Every time.Duration // one more try each
	Burst int           // tries at once

	mu   sync.Mutex
	seen map[string]*rate.Limiter
}

// maxSeen is how many addresses are remembered; with more, all are forgotten, so that
// nobody fills the memory.
const maxSeen = 10_000

// Allow reports whether the address may try now.
func (l *Limiter) Allow(address string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.seen) >= maxSeen || l.seen == nil {
		l.seen = map[string]*rate.Limiter{}
	}
	one := l.seen[address]
	if one == nil {
		one = rate.NewLimiter(rate.Every(l.Every), l.Burst)
		l.seen[address] = one
	}
	return one.Allow()
}
