// Command sertifikat goes from an event, its list of participants, the registrations
// and the check-ins at its sessions to the certificates: who gets which, who gets none
// and why, what a committee member should look at, and all certificates as one file to
// print.
//
//	go run ./examples/sertifikat                        # the list, in Indonesian
//	go run ./examples/sertifikat -lang en               # in English
//	go run ./examples/sertifikat -out sertifikat.html   # and the certificates
//	go run ./examples/sertifikat -papers kertas         # and the papers around the event
//	go run ./examples/sertifikat -save-register register.json
//	go run ./examples/sertifikat -register register.json      # later, after a correction
//	go run ./examples/sertifikat -secret-file rahasia.txt -number "{seq:3}/SERT/{roman}/{year}"
//
// Without -secret-file the check codes are made with the secret beside this file, which
// everybody knows: good for a trial, not for certificates. The secret is never printed.
//
// The event, the people and the check-ins are made up.
package main

import (
	"bytes"
	"embed"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/program/paper"
)

//go:embed event.json roster.csv enrolments.csv checkins.csv policies.json secret.txt
var beside embed.FS

func main() {
	if err := run(os.Args[1:], os.Stdout, os.Stderr); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return
		}
		fmt.Fprintln(os.Stderr, "sertifikat:", err)
		os.Exit(1)
	}
}

// run writes to stdout only when all of it is right.
func run(args []string, stdout, stderr io.Writer) error {
	flags := flag.NewFlagSet("sertifikat", flag.ContinueOnError)
	flags.SetOutput(stderr)
	lang := flags.String("lang", "id", "language of list and certificates: id or en")
	out := flags.String("out", "", "write the certificates to this HTML file")
	dir := flags.String("papers", "", "write letter of assignment, attendance lists, recap and report to this directory")
	pattern := flags.String("number", "{seq:3}/SERT/ITDA/{roman}/{year}", "pattern of the certificate numbers")
	first := flags.Int("first", 1, "the first sequence number, where the register has no higher one")
	issued := flags.String("issued", "2024-03-08", "day of issue")
	verifyAt := flags.String("verify-at", "", "where check codes are verified, as printed on the certificates")
	signer := flags.String("signer", "Dra. Hj. Rekaan Utama, M.Si.", "who signs the certificates")
	post := flags.String("post", "Inspektur Kota Metro", "the signer's post")
	place := flags.String("place", "Metro", "where they are signed")
	var in input
	flags.StringVar(&in.event, "event", "", "JSON of the event")
	flags.StringVar(&in.roster, "roster", "", "list of participants as CSV")
	flags.StringVar(&in.enrolments, "enrolments", "", "registrations as CSV")
	flags.StringVar(&in.checkins, "checkins", "", "marks at the sessions as CSV")
	flags.StringVar(&in.policies, "policies", "", "JSON array of what each certificate asks for, the best first")
	flags.StringVar(&in.register, "register", "", "JSON array of the certificates given before")
	save := flags.String("save-register", "", "write all certificates, given before and now, to this file")
	flags.StringVar(&in.secret, "secret-file", "", "file with the secret of the check codes")
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
	day, err := civil.ParseDate(*issued)
	if err != nil {
		return fmt.Errorf("-issued: %w", err)
	}
	if *first < 1 {
		return errors.New("-first: numbers start at 1")
	}

	course, err := in.read()
	if err != nil {
		return err
	}
	numbering := attend.Numbering{Scheme: "sertifikat", Pattern: *pattern}
	if err := course.decide(numbering, *first, day); err != nil {
		return err
	}
	var list bytes.Buffer
	report{&list, tag}.write(course)
	name, err := participant.ParseName(*signer)
	if err != nil {
		return fmt.Errorf("-signer: %w", err)
	}
	written := papers{course, tag, letterhead(course.event), paper.Signatory{Place: *place, Post: *post, Name: name}, *verifyAt, day}
	if *out != "" {
		if err := written.certificates(*out); err != nil {
			return err
		}
	}
	if *dir != "" {
		if err := written.others(*dir); err != nil {
			return err
		}
	}
	if *save != "" {
		text, err := json.MarshalIndent(course.register, "", "  ")
		if err != nil {
			return err
		}
		if err := os.WriteFile(*save, append(text, '\n'), 0o600); err != nil {
			return err
		}
	}
	_, err = stdout.Write(list.Bytes())
	return err
}
