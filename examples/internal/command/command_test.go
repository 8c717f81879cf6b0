package command_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/examples/internal/commandtest"
)

// upper copies a file in capitals to the output and to -copy.
var upper = command.Command{
	Name: "upper", About: command.Text{ID: "Salin.", EN: "Copy."}, Args: command.Text{ID: "[berkas]", EN: "[file]"},
	JSON: true, Strict: true, Run: func(c *command.Call) error {
		var copied string
		var fault, wait bool
		limit := 3
		c.Output(&copied, "copy", "tulis juga ke sini", "write here too")
		c.Bool(&fault, "fault", "data salah", "faulty data")
		c.Bool(&wait, "wait", "tunggu", "wait")
		c.Int(&limit, "limit", 0, "sekian baris", "so many lines")
		if err := c.Parse(); err != nil {
			return err
		}
		name := "-"
		if len(c.Args) > 0 {
			name = c.Args[0]
		}
		in, err := c.Open(name, command.CSV)
		if err != nil {
			return err
		}
		defer in.Close()
		text, err := io.ReadAll(in.Text())
		if err != nil {
			return err
		}
		text = bytes.ToUpper(text)
		if copied != "" {
			file, err := c.Create(copied)
			if err != nil {
				return err
			}
			if _, err := file.Write(text); err != nil {
				return err
			}
		}
		if wait {
			fmt.Fprintln(os.Stderr, "waiting")
			time.Sleep(time.Minute)
		}
		if fault {
			c.Faulty()
		}
		_, err = c.Out.Write(text)
		return err
	},
}

// folder makes the folder that it is given.
var folder = command.Command{
	Name: "folder",
	Args: command.Text{ID: "folder", EN: "folder"},
	Run: func(c *command.Call) error {
		if err := c.Parse(); err != nil {
			return err
		}
		return c.MakeFolder(c.Args[0])
	},
}

func TestMain(m *testing.M) {
	if os.Getenv("BE_UPPER") != "" {
		command.Main(upper)
	}
	os.Exit(m.Run())
}

func TestManners(t *testing.T) { commandtest.Manners(t, upper, command.CSV, nil) }

func TestFlags(t *testing.T) {
	list := commandtest.File(t, "a.csv", "nama\n")
	for _, args := range [][]string{{list}, {list, "-limit", "0"}, {list, "-out", "-"}, {"--limit=4", list}, {"-limit", "4", "--", list}, {"-fault", list}, {"-strict=false", "-fault", list}} {
		assert.Equal(t, "NAMA\n", commandtest.Done(t, upper, "", args...))
	}
	assert.Equal(t, "NAMA\n", commandtest.Done(t, upper, "nama\n", "-"))
	_, _, code := commandtest.Run(t, upper, "", "-strict", "-fault", list)
	assert.Equal(t, 1, code)
	for text, args := range map[string][]string{
		"paling kecil 0":         {"-limit", "-3", list},
		"dua kali":               {"-limit", "3", "-limit", "4", list},
		"belum diberi nilai":     {list, "-copy", "-strict"},
		"belum diberi nama":      {"-copy=", list},
		"ada nama yang kosong":   {""},
		"keluaran standar":       {"-copy", "-", list},
		"nilainya true":          {"-json=ya", list},
		"a whole number":         {"-lang=en", "-limit", "x"},
		"mungkin -limit":         {"-limi", "3"},
		"pilihan -xyzzy tidak a": {"-xyzzy"},
	} {
		commandtest.Refused(t, upper, 2, text, "", args...)
	}
}

// TestKinds names what was given in place of a list.
func TestKinds(t *testing.T) {
	for text, want := range map[string]string{
		"":                            "kosong",
		"\ufeff\n \n":                 "kosong",
		"\xff\xfe":                    "kosong",
		";;;\r\n;;;\r\n":              "kosong",
		"PK\x03\x04xl/workbook.xml":   "atau pakai roster-xlsx",
		"PK\x03\x04word/document.xml": "Word",
		"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet": "LibreOffice",
		"PK\x03\x04foto.jpg":          "ZIP",
		"\xd0\xcf\x11\xe0\xa1\xb1":    "lama",
		"%PDF-1.4":                    "PDF",
		"\x89PNG\r\n":                 "gambar",
		"\x1f\x8b\x08":                "gzip",
		"<html><table>":               "web",
		"{\"nama\": 1}":               "JSON",
		"[\n {\"nama\": 1}]":          "JSON",
		"\x00\x01\x02\x03\x00\x05abc": "bukan CSV",
	} {
		commandtest.Refused(t, upper, 1, want, "", commandtest.File(t, "x", text))
	}
	for text, want := range map[string]string{
		"\ufeffnama\n":               "NAMA\n",
		"\xff\xfen\x00a\x00\n\x00":   "NA\n",
		"\xfe\xff\x00n\x00a\x00\n":   "NA\n",
		"n\x00a\x00m\x00a\x00\n\x00": "NAMA\n",
		"[nama]\n":                   "[NAMA]\n",
	} {
		assert.Equal(t, want, commandtest.Done(t, upper, "", commandtest.File(t, "x", text)), "%q", text)
	}
	out, note, code := commandtest.Run(t, upper, "", commandtest.File(t, "x", "caf\xe9 \x93Metro\x94 é\n"))
	assert.Equal(t, "CAFÉ “METRO” É\n", out)
	assert.Equal(t, 1, strings.Count(note, "Windows-1252"))
	assert.Zero(t, code)
}

// TestFiles holds that nothing of the user's is lost.
func TestFiles(t *testing.T) {
	dir := t.TempDir()
	list, old, link := filepath.Join(dir, "list.csv"), filepath.Join(dir, "old.csv"), filepath.Join(dir, "link.csv")
	require.NoError(t, os.WriteFile(list, []byte("nama\n"), 0o600))
	require.NoError(t, os.WriteFile(old, []byte("yang lama\n"), 0o600))
	require.NoError(t, os.Chmod(old, 0o640))
	require.NoError(t, os.Symlink("old.csv", link))

	t.Run("mode and link stay", func(t *testing.T) {
		assert.Empty(t, commandtest.Done(t, upper, "", list, "-out", link))
		assert.Equal(t, "NAMA\n", commandtest.Text(t, old))
		info, err := os.Lstat(link)
		require.NoError(t, err)
		assert.NotZero(t, info.Mode()&os.ModeSymlink)
		info, err = os.Stat(old)
		require.NoError(t, err)
		assert.Equal(t, os.FileMode(0o640), info.Mode())
	})
	t.Run("never an input, nor twice", func(t *testing.T) {
		self := filepath.Join(dir, "self.csv")
		require.NoError(t, os.Symlink(list, self))
		commandtest.Refused(t, upper, 2, "sedang dibaca", "", list, "-copy", self)
		commandtest.Refused(t, upper, 2, "dua kali", "", list, "-copy", link, "-out", old)
		commandtest.Refused(t, upper, 2, "dua kali", "", list, "-copy", filepath.Join(dir, "new"), "-out", filepath.Join(dir, ".", "new"))
		require.NoError(t, os.Link(old, filepath.Join(dir, "second")))
		commandtest.Refused(t, upper, 1, "2 nama", "", list, "-copy", old)
		assert.Equal(t, "nama\n", commandtest.Text(t, list))
	})
	t.Run("no place", func(t *testing.T) {
		commandtest.Refused(t, upper, 1, "folder tempat", "", list, "-copy", filepath.Join(dir, "none", "x"))
		commandtest.Refused(t, upper, 1, "ini folder", "", list, "-copy", dir)
		commandtest.Refused(t, upper, 1, "bukan folder", "", list, "-copy", filepath.Join(list, "x"))
		commandtest.Refused(t, upper, 1, "terlalu panjang", "", list, "-copy", filepath.Join(dir, strings.Repeat("x", 300)))
		around := filepath.Join(dir, "around")
		require.NoError(t, os.Symlink("around", around))
		commandtest.Refused(t, upper, 1, "berputar", "", list, "-copy", around)
		commandtest.Refused(t, upper, 1, "berputar", "", around)
		commandtest.Refused(t, folder, 1, "berputar", "", around)
		away := filepath.Join(dir, "away")
		require.NoError(t, os.Symlink("nowhere", away))
		commandtest.Refused(t, folder, 1, "folder yang tidak ada", "", away)
	})
	t.Run("a failure behind the first file", func(t *testing.T) {
		once := filepath.Join(dir, "once")
		_, _, code := commandtest.Run(t, upper, "", list, "-copy", once, "-out", filepath.Join(dir, "none", "x"))
		assert.Equal(t, 1, code)
		assert.NoFileExists(t, once)
	})
	if runtime.GOOS == "linux" {
		t.Run("a pipe behind a link", func(t *testing.T) {
			r, w, err := os.Pipe()
			require.NoError(t, err)
			pipe := filepath.Join(dir, "pipe")
			require.NoError(t, os.Symlink(fmt.Sprintf("/proc/self/fd/%d", w.Fd()), pipe))
			assert.Empty(t, commandtest.Done(t, upper, "", list, "-out", pipe))
			require.NoError(t, w.Close())
			got, err := io.ReadAll(r)
			require.NoError(t, err)
			assert.Equal(t, "NAMA\n", string(got))
		})
	}
	left, err := filepath.Glob(filepath.Join(dir, ".*"))
	require.NoError(t, err)
	assert.Empty(t, left)
}

// full is a disk without room.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, syscall.ENOSPC }

func TestFull(t *testing.T) {
	var errs bytes.Buffer
	code := upper.Exec(command.Std{In: strings.NewReader("nama\n"), Out: full{}, Err: &errs})
	assert.Equal(t, 1, code)
	assert.Contains(t, errs.String(), "penyimpanan penuh")
	code = upper.Exec(command.Std{Out: full{}, Err: &errs}, "-h")
	assert.Equal(t, 1, code)
	if runtime.GOOS == "linux" {
		commandtest.Refused(t, upper, 1, "penyimpanan penuh", "nama\n", "-", "-out", "/dev/full")
		commandtest.Refused(t, upper, 1, "penyimpanan penuh", "nama\n", "-", "-copy", "/dev/full")
	}
}

// TestInterrupt leaves no half a file.
func TestInterrupt(t *testing.T) {
	dir := t.TempDir()
	list, copied := filepath.Join(dir, "list.csv"), filepath.Join(dir, "copy.csv")
	require.NoError(t, os.WriteFile(list, []byte("nama\n"), 0o600))
	require.NoError(t, os.WriteFile(copied, []byte("yang lama\n"), 0o600))
	for name, signal := range map[string]os.Signal{"130": os.Interrupt, "143": syscall.SIGTERM} {
		cmd := exec.CommandContext(t.Context(), os.Args[0], "-wait", "-copy", copied, list)
		cmd.Env = append(os.Environ(), "BE_UPPER=1")
		errs, err := cmd.StderrPipe()
		require.NoError(t, err)
		require.NoError(t, cmd.Start())
		_, err = io.ReadFull(errs, make([]byte, len("waiting\n")))
		require.NoError(t, err)
		require.NoError(t, cmd.Process.Signal(signal))
		exit, ok := errors.AsType[*exec.ExitError](cmd.Wait())
		require.True(t, ok)
		assert.Equal(t, name, fmt.Sprint(exit.ExitCode()))
	}
	files, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Len(t, files, 2)
	assert.Equal(t, "yang lama\n", commandtest.Text(t, copied))
}

// TestProgress tells how far the work is, on a screen and only after a second.
func TestProgress(t *testing.T) {
	count := command.Command{Name: "count", Run: func(c *command.Call) error {
		p := c.Progress("%s baris dibaca", "%s rows read")
		for range 5000 {
			p.Add()
		}
		return c.Parse()
	}}
	for _, screen := range []bool{true, false} {
		var out, errs bytes.Buffer
		now := time.Unix(0, 0)
		tick := func() time.Time { now = now.Add(300 * time.Millisecond); return now }
		assert.Zero(t, count.Exec(command.Std{Out: &out, Err: &errs, Terminal: screen, Now: tick}))
		if !screen {
			assert.Empty(t, errs.String())
			continue
		}
		assert.Contains(t, errs.String(), "\r1.024 baris dibaca …")
		assert.True(t, strings.HasSuffix(errs.String(), " \r"), "wiped away")
	}
}

func TestTable(t *testing.T) {
	table := command.Table{8, 20}
	got := table.Row("baris 12", "Drs. H. Contoh Nama Panjang, M.M.", strings.Repeat("kata ", 20)) + table.Row("x", "", "")
	for line := range strings.Lines(got) {
		assert.LessOrEqual(t, command.Columns(strings.TrimSuffix(line, "\n")), command.Width)
	}
	assert.True(t, strings.HasPrefix(got, "baris 12 Drs. H. Contoh Nama  kata kata"), got)
	assert.True(t, strings.HasSuffix(got, "\nx\n"), got)
	assert.Equal(t, []string{"abcdefgh", "ij"}, strings.Split(command.Wrap("abcdefghij", 8, 0), "\n"))
}
