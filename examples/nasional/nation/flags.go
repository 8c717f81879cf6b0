package nation

import (
	"os"
	"strings"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/examples/internal/command"
)

// Flags are those that every program over the files of offices has.
type Flags struct {
	In, Out, Secret string
}

// Declare declares the flags, and what belongs to them in help.
func (f *Flags) Declare(c *command.Call, in command.Text) {
	f.In = "testdata/*"
	c.String(&f.In, "in", command.Text{ID: "berkas", EN: "files"}, in.ID, in.EN)
	c.Folder(&f.Out, "out", "folder hasil, yang harus kosong", "the folder of the result, which must be empty")
	c.File(&f.Secret, "namespace", "berkas UUID rahasia yang dipakai kantor untuk id peserta", "a file with the secret UUID from which the offices make ids of people")
}

// Files is what stands in help of local files.
var Files = command.Text{ID: "berkas, folder, dan pola, dengan koma di antaranya", EN: "files, folders and patterns, with commas between them"}

// A Run makes what a program is for of the files of some patterns, in a folder.
type Run = func(patterns []string, folder string, namespace uuid.UUID) error

// Finish reads the secret, and lets run write into an empty folder, which is in its place
// only if all went well: see the function of this name.
func (f *Flags) Finish(c *command.Call, list func(pattern string) ([]string, error), run Run) error {
	if f.Out == "" {
		return c.Usage("sebut folder hasil dengan -out", "name the folder of the result by -out")
	}
	if info, err := os.Stat(f.Out); err == nil && !info.IsDir() {
		return c.Fault("%s: ini berkas, bukan folder", "%s: this is a file, not a folder", f.Out)
	}
	namespace, err := Secret(c, f.Secret)
	if err != nil {
		return err
	}
	if err := Empty(f.Out, list); err != nil {
		return err
	}
	c.Undo(func() { _ = os.RemoveAll(unfinished(f.Out)) }) // the next run would
	return Finish(f.Out, func(folder string) error { return run(strings.Split(f.In, ","), folder, namespace) })
}
