// Command metro does what the organiser of one real day needs: the Bimtek Keluarga
// Berintegritas of Kota Metro on 5 March 2024. From the event and an attendance list
// as an office keeps it, it prints the invitation, the list in proper order, what is
// wrong with the list, the recap, and whether the claim of being the first city of
// the year holds against other events.
//
//	go run ./examples/metro                       # in Indonesian
//	go run ./examples/metro -lang en              # in English
//	go run ./examples/metro -roster list.csv      # another list
//	go run ./examples/metro -json | go run ./examples/metro -event -
//
// The people on the list are made up; the event and the officials named in it are as
// the press reported them.
package main

import (
	"embed"
	"flag"
	"fmt"
	"io"
	"os"

	"golang.org/x/text/language"
)

//go:embed event.json roster.csv instansi.csv others
var beside embed.FS

func main() {
	if err := run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "metro:", err)
		os.Exit(1)
	}
}

// run writes to stdout only when all of it is right, so that a failure writes nothing.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	flags := flag.NewFlagSet("metro", flag.ContinueOnError)
	flags.SetOutput(stderr)
	lang := flags.String("lang", "id", "language of the report: id or en")
	asJSON := flags.Bool("json", false, "write the event with its checked participants as JSON")
	eventFile := flags.String("event", "", "JSON of the event, - for standard input; alone, it reads no list")
	rosterFile := flags.String("roster", "", "attendance list as CSV, - for standard input")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("unknown argument %q", flags.Arg(0))
	}
	tag, err := language.Parse(*lang)
	if err != nil || tag != language.Indonesian && tag != language.English {
		return fmt.Errorf("-lang %s: only id and en are written", *lang)
	}

	in := input{stdin: stdin, event: *eventFile, roster: *rosterFile, tag: tag}
	day, err := in.read()
	if err != nil {
		return err
	}
	if *asJSON {
		return day.event.Write(stdout)
	}
	others, err := readOthers()
	if err != nil {
		return err
	}
	return report{stdout, tag}.write(day, others)
}
