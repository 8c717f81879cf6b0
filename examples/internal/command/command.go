package command

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"slices"
	"strings"
	"syscall"
	"time"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/locale"
)

// The exit codes.
const (
	exitDone      = 0
	exitFailed    = 1
	exitUsage     = 2
	exitSignal    = 128 // and the number of the signal
	exitPipeClose = 141
)

// Text is a text in the two languages of the programs.
type Text struct{ ID, EN string }

// In returns the text in a language.
func (t Text) In(tag language.Tag) string {
	if tag == language.English {
		return t.EN
	}
	return t.ID
}

// Command is a program.
type Command struct {
	Name  string
	About Text // what it does, a sentence or a few
	// Args are the words behind the flags, as help shows them: "[daftar.csv]". Without
	// it the program takes none; Many allows more than one.
	Args Text
	Many bool
	// JSON and Strict say that the program has the flags of these names.
	JSON, Strict bool
	// Serves says that the program runs until it is told to end: a signal ends the
	// context of the call, and the program finishes what it has begun. What it prints is
	// not held back, and does not go to a file.
	Serves bool
	Run    func(*Call) error
}

// Std is what a program is run with.
type Std struct {
	In       io.Reader
	Out, Err io.Writer
	Terminal bool             // Err is a screen
	Now      func() time.Time // for progress alone
	Context  context.Context  // of the call; without one it never ends
}

// Call is one run of a program.
type Call struct {
	Tag    language.Tag // the language of all that is said
	JSON   bool         // print JSON in place of text
	Strict bool         // faults in the data make the program fail
	Out    io.Writer    // standard output, or the file of -out
	Args   []string     // the words behind the flags

	command Command
	std     Std
	undo    []func()
	words   []string // the command line
	flags   []*flagDef
	out     string
	target  io.Writer
	buffer  *bufio.Writer // of target, from the first bytes on
	files   files
	faulty  bool
	nothing error // why nothing could be read
	clashed error // an output is an input, whatever the program makes of that
	shown   *Progress
	errErr  error // of the first note that could not be written
}

// held is how much of the output is kept back until it is certain that there is more:
// a report that fails before leaves nothing on the screen.
const held = 1 << 20

// garbage is how much of the memory in use may be garbage, in per cent: a long list on a
// small machine of an office takes a third less than with Go's own 100, in the same time.
const garbage = 35

// Main runs a program and ends the process.
func Main(c Command) {
	debug.SetGCPercent(garbage)
	info, err := os.Stderr.Stat()
	std := Std{
		In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Now: time.Now,
		Terminal: err == nil && info.Mode()&os.ModeCharDevice != 0 && os.Getenv("TERM") != "dumb",
	}
	signal.Ignore(syscall.SIGPIPE) // the write fails instead, and the files are taken away
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	call := newCall(c, std, os.Args[1:])
	ctx, cancel := context.WithCancel(context.Background())
	call.std.Context = ctx
	done := make(chan int)
	go func() { done <- call.exec() }()
	for {
		select {
		case code := <-done:
			os.Exit(code)
		case s := <-stop:
			if c.Serves && ctx.Err() == nil {
				cancel()
				continue
			}
			call.abandon()
			code := exitSignal
			if n, ok := s.(syscall.Signal); ok {
				code += int(n)
			}
			os.Exit(code)
		}
	}
}

// Exec runs the program and returns its exit code.
func (c Command) Exec(std Std, args ...string) int { return newCall(c, std, args).exec() }

func newCall(c Command, std Std, args []string) *Call {
	if std.Now == nil {
		std.Now = time.Now
	}
	call := &Call{command: c, std: std, words: args, target: std.Out}
	if std.Context == nil {
		call.std.Context = context.Background()
	}
	call.Tag = call.wanted()
	call.Out = &output{call: call}
	if c.Serves {
		call.Out = std.Out
	}
	return call
}

// Context ends when the program shall, if it is one that serves.
func (c *Call) Context() context.Context { return c.std.Context }

// Err is where the program writes beside its output: the log of one that serves.
func (c *Call) Err() io.Writer { return c.std.Err }

// Undo says what takes away unfinished work: it is done if the program fails or is
// interrupted.
func (c *Call) Undo(f func()) {
	c.files.mu.Lock()
	defer c.files.mu.Unlock()
	c.undo = append(c.undo, f)
}

// abandon takes away what is not finished.
func (c *Call) abandon() {
	c.files.abandon()
	c.files.mu.Lock()
	defer c.files.mu.Unlock()
	for _, f := range slices.Backward(c.undo) {
		f()
	}
	c.undo = nil
}

// exec runs the program; the files are in their places only if all went well.
func (c *Call) exec() int {
	err := c.command.Run(c)
	c.shown.end()
	if errors.Is(err, errHelp) {
		_, err = io.WriteString(c.std.Out, c.help())
		if err != nil {
			return exitFailed
		}
		return exitDone
	}
	if err == nil && c.buffer != nil {
		err = c.written(c.buffer.Flush())
	}
	if err == nil {
		err = cmp.Or(c.clashed, c.nothing)
	}
	if err == nil {
		err = c.files.commit()
	}
	if err != nil {
		c.abandon()
		return c.failed(err)
	}
	c.files.abandon()
	if c.errErr != nil || c.faulty && c.Strict {
		return exitFailed
	}
	return exitDone
}

// failed tells in one line why, and returns the code.
func (c *Call) failed(err error) int {
	if errors.Is(err, syscall.EPIPE) {
		return exitPipeClose
	}
	message, code := c.message(err), exitFailed
	if _, ok := errors.AsType[*usageError](err); ok {
		message += c.Say("; lihat %s -h", "; see %s -h", c.command.Name)
		code = exitUsage
	}
	fmt.Fprintf(c.std.Err, "%s: %s\n", c.command.Name, strings.Join(strings.Fields(message), " "))
	return code
}

// Faulty says that the data have faults, for -strict.
func (c *Call) Faulty() { c.faulty = true }

// Nothing says that the input holds nothing to work on: what the report has to say of it
// is printed, no file is written, and the program fails.
func (c *Call) Nothing(id, en string, args ...any) { c.nothing = c.Fault(id, en, args...) }

// Say picks the text of the call's language, and fills in its arguments.
func (c *Call) Say(id, en string, args ...any) string {
	text := Text{id, en}.In(c.Tag)
	if len(args) == 0 {
		return text
	}
	return fmt.Sprintf(text, args...)
}

// Count writes a number with what is counted: "1.500 baris", "1 row", "1,500 rows".
func (c *Call) Count(n int, id, one, many string) string {
	if n == 1 {
		many = one
	}
	return locale.Writer{Tag: c.Tag}.FormatCount(int64(n), Text{id, many}.In(c.Tag))
}

// Note writes a line beside the output.
func (c *Call) Note(id, en string, args ...any) {
	c.shown.end()
	if _, err := fmt.Fprintln(c.std.Err, c.Say(id, en, args...)); err != nil {
		c.errErr = err
	}
}

// output is where a report goes.
type output struct{ call *Call }

// Write writes to the file of -out, else to standard output.
func (o *output) Write(b []byte) (int, error) {
	c := o.call
	if c.buffer == nil {
		c.buffer = bufio.NewWriterSize(c.target, held)
	}
	n, err := c.buffer.Write(b)
	return n, c.written(err)
}

// written says of an error that it was of the output.
func (c *Call) written(err error) error {
	if err == nil || c.out != "" {
		return err
	}
	return &fileError{name: c.Say("keluaran", "the output"), write: true, err: err}
}
