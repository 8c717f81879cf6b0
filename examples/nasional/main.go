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
	"log"
	"os"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/s3"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
	"github.com/google/uuid"

	"github.com/integritas-id/integritas/examples/nasional/nation"
)

func main() {
	log.SetFlags(0)
	in := flag.String("in", "testdata/*", "files, folders and patterns, with commas between them; gs:// and s3:// too")
	out := flag.String("out", "", "the folder of the result, which must be empty")
	secret := flag.String("namespace", "", "a file with the secret UUID from which the offices make ids of people")
	flag.Parse()
	beam.Init() // a worker of a cluster ends here
	ctx := context.Background()
	namespace, err := nation.Secret(*secret)
	if err != nil {
		log.Fatal(err)
	}
	if err := nation.Empty(*out, lister(ctx)); err != nil {
		log.Fatal(err)
	}
	if err := nation.Finish(*out, func(folder string) error {
		return run(ctx, strings.Split(*in, ","), folder, namespace)
	}); err != nil {
		log.Fatal(err)
	}
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
