// Command nasional makes the recap of a nation out of what its offices have, on Apache
// Beam: the same program on a laptop, on a Flink or Spark cluster, and on Dataflow.
//
//	go run . -in 'testdata/*' -out rekap
//
// Without a -runner it runs in this process, and needs nothing but Go. docs/nasional.md
// tells what it reads and writes, and how it runs elsewhere.
package main

import (
	"context"
	"flag"
	"os"
	"runtime"
	"slices"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/s3"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/options/jobopts"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
	"github.com/google/uuid"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/examples/nasional/nation"
)

func main() { command.Main(tool) }

var tool = command.Command{
	Name: "nasional",
	About: command.Text{
		ID: "Membuat rekap nasional dari berkas kantor dengan Apache Beam; tanpa -runner di komputer ini saja.",
		EN: "Makes the recap of a nation from the files of offices on Apache Beam; without -runner on this computer alone.",
	},
	Run: start,
}

func start(c *command.Call) error {
	var f nation.Flags
	f.Declare(c, command.Text{ID: nation.Files.ID + "; gs:// dan s3:// juga", EN: nation.Files.EN + "; gs:// and s3:// too"})
	flag.VisitAll(func(b *flag.Flag) { // those of Beam
		c.Var(b.Value.Set, b.Name, command.Text{ID: "nilai", EN: "value"}, b.DefValue, "pilihan Apache Beam", b.Usage)
	})
	if err := c.Parse(); err != nil {
		return err
	}
	if err := flag.CommandLine.Parse(nil); err != nil { // Beam asks whether it was done
		return err
	}
	beam.Init() // a worker of a cluster ends here
	if err := bringAlong(); err != nil {
		return err
	}
	ctx := c.Context()
	return f.Finish(c, lister(ctx), func(patterns []string, folder string, namespace uuid.UUID) error {
		return run(ctx, patterns, folder, namespace)
	})
}

// bringAlong makes this program what the workers of a cluster run, unless -worker_binary
// names another. Beam itself would look for what to compile where main stands in the
// stack, and this one runs beside main, so that it can be interrupted.
func bringAlong() (err error) {
	if *jobopts.WorkerBinary == "" && runtime.GOOS == "linux" {
		*jobopts.WorkerBinary, err = os.Executable()
	}
	return err
}

func run(ctx context.Context, patterns []string, out string, namespace uuid.UUID) error {
	names, err := nation.Input(patterns, lister(ctx))
	if err != nil {
		return err
	}
	p, s := beam.NewPipelineWithRoot()
	build(s, names, out, namespace)
	return beamx.Run(ctx, p)
}

// lister returns what lists the files of a pattern on the file system that it names.
func lister(ctx context.Context) func(pattern string) ([]string, error) {
	return func(pattern string) ([]string, error) {
		fs, err := filesystem.New(ctx, pattern)
		if err != nil {
			return nil, err
		}
		defer fs.Close()
		found, err := fs.List(ctx, pattern)
		return slices.DeleteFunc(found, func(name string) bool {
			info, err := os.Stat(name) // of another file system there are no folders, and no such name here
			return err == nil && info.IsDir()
		}), err
	}
}
