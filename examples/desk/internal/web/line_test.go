package web

import (
	"net/http"
	"net/http/httptest"
	"sync/atomic"
)

// line is the connection between browsers and the server, which can fail.
type line struct {
	handler http.Handler
	state   atomic.Int32
}

const (
	works   int32 = iota
	broken        // nothing reaches the server
	oneSide       // the server does what it is asked, and its answers are lost
)

func (l *line) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	switch l.state.Load() {
	case broken:
		panic(http.ErrAbortHandler)
	case oneSide:
		l.handler.ServeHTTP(httptest.NewRecorder(), r)
		panic(http.ErrAbortHandler)
	}
	l.handler.ServeHTTP(w, r)
}
