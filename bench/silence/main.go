// Command silence reads what a run of the tests printed and fails where a whole number of
// a person stands in it: a NIK, a NIP or a mobile number, made up as they all are. What
// tests print is what programs log.
//
//	go test -v ./... >log 2>&1 && go -C bench run ./silence "$PWD/log"
package main

import (
	"bufio"
	"fmt"
	"io"
	"log"
	"os"
	"regexp"
	"strings"

	"github.com/integritas-id/integritas/participant"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: silence FILE")
	}
	f, err := os.Open(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	n, err := tell(os.Stdout, f)
	if err != nil {
		log.Fatal(err)
	}
	if n > 0 {
		log.Fatalf("%d lines print a whole number of a person", n)
	}
}

// numbers are digits with what people put between them; letters and signs of ids beside
// them make them something else.
var numbers = regexp.MustCompile(`(?:^|[^0-9A-Za-z_-])(\+?[0-9][0-9 .()-]{7,28}[0-9])(?:[^0-9A-Za-z_-]|$)`)

// tell prints the lines with a whole number, and returns how many they are.
func tell(w io.Writer, r io.Reader) (int, error) {
	lines, n := bufio.NewScanner(r), 0
	lines.Buffer(nil, 1<<26)
	for at := 1; lines.Scan(); at++ {
		line := lines.Text()
		for _, m := range numbers.FindAllStringSubmatch(line, -1) {
			if isPersons(m[1]) {
				n++
				fmt.Fprintf(w, "%d: %.200s\n", at, line)
				break
			}
		}
	}
	return n, lines.Err()
}

// isPersons reports whether a text is a whole number of a person.
func isPersons(text string) bool {
	digits := strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' {
			return r
		}
		return -1
	}, text)
	if _, err := participant.ParseNIP(digits); err == nil {
		return true
	}
	if _, err := participant.ParseNIK(digits); err == nil {
		return true
	}
	if !strings.HasPrefix(digits, "08") && !strings.HasPrefix(digits, "628") {
		return false
	}
	_, err := participant.ParsePhone(text)
	return err == nil
}
