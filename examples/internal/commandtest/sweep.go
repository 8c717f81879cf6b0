package commandtest

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"github.com/integritas-id/integritas/examples/internal/command"
)

// In stands for the file in the words of a [Sample].
const In = "{in}"

// Sample is a run of a program that reads a file and must succeed.
type Sample struct {
	File string   // beside the program
	Args []string // with [In] where the file stands
	Note bool     // the program may say something beside its output
}

// be is set for a process of the tests that is the program itself.
const be = "COMMANDTEST_BE_THE_PROGRAM"

// Main is the TestMain of a program's tests, so that a test can run it as a process of
// its own and interrupt it.
func Main(m *testing.M, c command.Command) {
	if os.Getenv(be) != "" {
		command.Main(c)
	}
	os.Exit(m.Run())
}

// Sweep holds a program to what all of them promise of files: each encoding and each way
// of giving a file come to the same, an output appears whole or not at all, and nothing
// that was there is lost, whatever fails.
func Sweep(t *testing.T, c command.Command, samples ...Sample) {
	t.Helper()
	for _, s := range samples {
		t.Run("sweep "+s.File+" "+strings.Join(s.Args, " "), func(t *testing.T) {
			w := sweep{t: t, c: c, Sample: s, text: Text(t, s.File), dir: t.TempDir()}
			w.in = filepath.Join(w.dir, filepath.Base(s.File))
			w.want = w.run(w.text)
			w.encodings()
			w.ways()
			w.outputs()
			w.closed()
			w.interrupted()
		})
	}
}

// sweep is one sample that is swept.
type sweep struct {
	Sample
	t             *testing.T
	c             command.Command
	text          string
	dir, in, want string
}

// args are the words of the sample with a name for the file.
func (w *sweep) args(in string, more ...string) []string {
	args := slices.Clone(w.Args)
	for i := range args {
		args[i] = strings.ReplaceAll(args[i], In, in)
	}
	return append(args, more...)
}

// run runs the sample on a text and returns what it printed.
func (w *sweep) run(text string, more ...string) string {
	w.t.Helper()
	w.write(w.in, text)
	return w.done("", w.args(w.in, more...)...)
}

func (w *sweep) done(stdin string, args ...string) string {
	w.t.Helper()
	out, errs, code := Run(w.t, w.c, stdin, args...)
	if code != 0 || errs != "" && !w.Note {
		w.t.Fatalf("%v: code %d, %s", args, code, errs)
	}
	return out
}

func (w *sweep) write(path, text string) {
	w.t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		w.t.Fatal(err)
	}
}

func (w *sweep) same(what, got string) {
	w.t.Helper()
	if got != w.want {
		w.t.Errorf("%s: another output than of the file as it is", what)
	}
}

func (w *sweep) encoded(e encoding.Encoding) (string, bool) {
	text, err := e.NewEncoder().String(strings.TrimPrefix(w.text, "\ufeff"))
	return text, err == nil
}

// encodings writes the file as Windows programs do.
func (w *sweep) encodings() {
	w.same("UTF-8 with its mark", w.run("\ufeff"+strings.TrimPrefix(w.text, "\ufeff")))
	for name, e := range map[string]encoding.Encoding{
		"UTF-16, little-endian": unicode.UTF16(unicode.LittleEndian, unicode.UseBOM),
		"UTF-16, big-endian":    unicode.UTF16(unicode.BigEndian, unicode.UseBOM),
	} {
		if text, ok := w.encoded(e); ok {
			w.same(name, w.run(text))
		}
	}
	if text, ok := w.encoded(charmap.Windows1252); ok && text != w.text {
		w.write(w.in, text)
		out, _, code := Run(w.t, w.c, "", w.args(w.in)...)
		if code != 0 {
			w.t.Errorf("Windows-1252: code %d", code)
		}
		w.same("Windows-1252", out)
	}
	w.write(w.in, w.text)
}

// ways gives the file over a link and as standard input.
func (w *sweep) ways() {
	target := filepath.Join(w.dir, "real")
	if err := errors.Join(os.Rename(w.in, target), os.Symlink(target, w.in)); err != nil {
		w.t.Skip(err)
	}
	w.same("a link", w.done("", w.args(w.in)...))
	if err := os.Rename(target, w.in); err != nil {
		w.t.Fatal(err)
	}
	got := w.done(w.text, w.args("-")...)
	words := func(s string) string { return strings.Join(strings.Fields(s), " ") } // lines are broken elsewhere
	if words(strings.ReplaceAll(got, "masukan standar", w.in)) != words(w.want) {
		w.t.Error("standard input: another output than of the file")
	}
}

// outputs writes to places of every kind.
func (w *sweep) outputs() {
	t := w.t
	target := filepath.Join(w.dir, "target")
	toTarget := w.args(w.in, "-out", target)
	w.done("", toTarget...)
	w.same("a new file", Text(t, target))
	w.write(target, "what was there")
	if err := os.Chmod(target, 0o640); err != nil {
		t.Fatal(err)
	}
	w.done("", toTarget...)
	w.same("over a file", Text(t, target))
	if info, err := os.Stat(target); err != nil || info.Mode().Perm() != 0o640 {
		t.Errorf("the mode of the file was lost: %v", err)
	}
	w.write(target, "what was there")
	link := filepath.Join(w.dir, "link")
	if err := os.Symlink(w.in, link); err != nil {
		t.Fatal(err)
	}
	Refused(t, w.c, 2, "sedang dibaca", "", w.args(w.in, "-out", w.in)...)
	Refused(t, w.c, 2, "sedang dibaca", "", w.args(w.in, "-out", link)...)
	Refused(t, w.c, 1, "folder", "", w.args(w.in, "-out", w.dir)...)
	Refused(t, w.c, 1, "folder tempat", "", w.args(w.in, "-out", filepath.Join(w.dir, "none", "x"))...)
	for _, bad := range []string{"", "%PDF-1.7\n", "\x00\x01\x02\x03"} {
		w.write(w.in, bad)
		if _, errs, code := Run(t, w.c, "", toTarget...); code == 0 && bad == "" || strings.Count(errs, "\n") > 1 {
			t.Errorf("%q: code %d, %s", bad, code, errs)
		} else if got := Text(t, target); code != 0 && got != "what was there" {
			t.Errorf("%q: the target holds %q", bad, got)
		}
		w.write(target, "what was there")
	}
	w.write(w.in, w.text)
	if runtime.GOOS == "linux" {
		for want, more := range map[string][]string{"penyimpanan penuh": nil, "the disk is full": {"-lang", "en"}} {
			_, errs, code := Run(t, w.c, "", append(w.args(w.in, "-out", "/dev/full"), more...)...)
			if code != 1 || !strings.Contains(errs, want) {
				t.Errorf("a full disk: code %d, %s", code, errs)
			}
		}
	}
	w.left("target", "link")
}

// left holds that nothing stands in the folder but the input and what is named.
func (w *sweep) left(names ...string) {
	w.t.Helper()
	files, err := os.ReadDir(w.dir)
	if err != nil {
		w.t.Fatal(err)
	}
	for _, f := range files {
		if name := f.Name(); name != filepath.Base(w.in) && !slices.Contains(names, name) {
			w.t.Errorf("%s was left behind", name)
		}
	}
}

// failing is a standard output that takes nothing.
type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

// closed prints to a full disk, and to a pipe that nobody reads on.
func (w *sweep) closed() {
	for err, want := range map[error]int{syscall.ENOSPC: 1, syscall.EPIPE: 141} {
		var errs bytes.Buffer
		code := w.c.Exec(command.Std{In: strings.NewReader(""), Out: failing{err}, Err: &errs}, w.args(w.in)...)
		if code != want {
			w.t.Errorf("%v: code %d, want %d", err, code, want)
		}
		if told := strings.Contains(errs.String(), "penuh"); told != (want == 1) {
			w.t.Errorf("%v: %s", err, errs.String())
		}
	}
}

// interrupted interrupts the program while it reads: what was there stays, and nothing
// else.
func (w *sweep) interrupted() {
	t := w.t
	target := filepath.Join(w.dir, "target")
	w.write(target, "what was there")
	before, err := os.ReadDir(w.dir)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), os.Args[0], w.args("-", "-out", target)...)
	cmd.Env = append(os.Environ(), be+"=1")
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(stdin, w.text[:len(w.text)/2]); err != nil {
		t.Fatal(err)
	}
	for begun := false; !begun && t.Context().Err() == nil; time.Sleep(time.Millisecond) {
		now, err := os.ReadDir(w.dir)
		begun = err != nil || len(now) > len(before)
	}
	err = cmd.Process.Signal(os.Interrupt)
	exit, ok := errors.AsType[*exec.ExitError](errors.Join(err, cmd.Wait()))
	if code := fmt.Sprint(exit); !ok || exit.ExitCode() != 130 {
		t.Errorf("interrupted: %s", code)
	}
	if got := Text(t, target); got != "what was there" {
		t.Errorf("interrupted: the target holds %q", got)
	}
	w.left("target", "link")
}
