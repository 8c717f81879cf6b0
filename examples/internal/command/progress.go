package command

import (
	"fmt"
	"strings"
	"time"

	"github.com/integritas-id/integritas/locale"
)

// Progress tells on a screen how far a long piece of work is. Elsewhere, and in the
// first second, it says nothing.
type Progress struct {
	call       *Call
	what       Text // "%s baris dibaca"
	done       int
	began, due time.Time
	width      int // of what stands on the screen
}

// Progress begins a piece of work; the texts have a place for the number.
func (c *Call) Progress(id, en string) *Progress {
	c.shown.end()
	now := c.std.Now()
	c.shown = &Progress{call: c, what: Text{id, en}, began: now, due: now.Add(time.Second)}
	return c.shown
}

// Add says that one more is done.
func (p *Progress) Add() {
	p.done++
	if p.done%256 != 0 || !p.call.std.Terminal {
		return
	}
	now := p.call.std.Now()
	if now.Before(p.due) {
		return
	}
	p.due = now.Add(250 * time.Millisecond)
	text := fmt.Sprintf(p.what.In(p.call.Tag), locale.Writer{Tag: p.call.Tag}.FormatInt(int64(p.done))) + " …"
	fmt.Fprint(p.call.std.Err, "\r"+text+strings.Repeat(" ", max(0, p.width-Columns(text))))
	p.width = Columns(text)
}

// end wipes the line away.
func (p *Progress) end() {
	if p == nil || p.width == 0 {
		return
	}
	fmt.Fprint(p.call.std.Err, "\r"+strings.Repeat(" ", p.width)+"\r")
	p.width = 0
}
