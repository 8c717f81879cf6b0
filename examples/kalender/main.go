// Command kalender does what a planning office needs in December: from a folder of
// events as JSON it prints the calendar of the year by month, who and what is needed
// twice at once, which claims contradict each other, and the recap by province and
// month; and it writes the events as a calendar file to subscribe to.
//
//	go run ./examples/kalender                          # the folder beside the program
//	go run ./examples/kalender -lang en folder          # another, in English
//	go run ./examples/kalender -ics out.ics             # the calendar file too
//	go run ./examples/kalender -ics - -jsonld out.json  # alone, and as schema.org
//
// Events whose names say "rekaan", and all their people, are made up; the others are
// as the press reported them.
package main

import (
	"bytes"
	"embed"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"time"

	"golang.org/x/text/language"
)

//go:embed events
var beside embed.FS

func main() {
	if err := run(os.Args[1:], os.Stdout, os.Stderr, time.Now()); err != nil {
		fmt.Fprintln(os.Stderr, "kalender:", err)
		os.Exit(1)
	}
}

// run writes only when all of it is right, so that a failure leaves no half a file.
// Now is the moment that the calendar file bears.
func run(args []string, stdout, stderr io.Writer, now time.Time) error {
	flags := flag.NewFlagSet("kalender", flag.ContinueOnError)
	flags.SetOutput(stderr)
	lang := flags.String("lang", "id", "language of the report: id or en")
	ics := flags.String("ics", "", "write the events as iCalendar to this file, - for standard output instead of the report")
	jsonld := flags.String("jsonld", "", "write the events as JSON-LD of schema.org to this file")
	if err := flags.Parse(args); err != nil {
		return err
	}
	tag, err := language.Parse(*lang)
	if err != nil || tag != language.Indonesian && tag != language.English {
		return fmt.Errorf("-lang %s: only id and en are written", *lang)
	}
	events, err := read(flags.Args(), tag)
	if err != nil {
		return err
	}
	report := report{tag: tag, events: events}
	var calendarFile, linkedData bytes.Buffer
	if err := report.export(&calendarFile, &linkedData, now); err != nil {
		return err
	}
	var text bytes.Buffer
	if err := report.write(&text); err != nil {
		return err
	}
	if *jsonld != "" {
		if err := os.WriteFile(*jsonld, linkedData.Bytes(), 0o644); err != nil {
			return err
		}
	}
	switch *ics {
	case "-":
		text = calendarFile
	case "":
	default:
		if err := os.WriteFile(*ics, calendarFile.Bytes(), 0o644); err != nil {
			return err
		}
	}
	_, err = stdout.Write(text.Bytes())
	return err
}

// folder returns the folder to read, and how it is called in messages.
func folder(args []string) (fs.FS, string, error) {
	switch len(args) {
	case 0:
		events, err := fs.Sub(beside, "events")
		return events, "events", err
	case 1:
		return os.DirFS(args[0]), args[0], nil
	}
	return nil, "", fmt.Errorf("unknown argument %q", args[1])
}
