// Command mutate tries whether the tests of a package bite: it changes one thing
// at a time (a comparison, a constant by one, an operator, a statement left out,
// two neighbouring rows) and runs the package's tests. It prints what survives.
//
//	go run ./internal/mutate [-match regexp] [-limit n] [-skip survivors.txt] ./locale
//
// Files are changed by an overlay, never on disk. A survivor is named by file, the
// text before and after, and its number among those that look alike; the file of
// -skip lists those that are explained, each with its reason behind a tab.
package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"go/parser"
	"go/token"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"time"
)

func main() {
	log.SetFlags(0)
	match := flag.String("match", "", "only files whose name matches")
	limit := flag.Int("limit", 0, "spread over at most so many mutations; 0 is all")
	skip := flag.String("skip", "internal/mutate/survivors.txt", "the list of explained survivors")
	timeout := flag.Duration("timeout", 60*time.Second, "for the tests of one mutation")
	flag.Parse()
	if flag.NArg() != 1 {
		log.Fatal("usage: mutate [flags] package")
	}
	explained, err := readExplained(*skip)
	if err != nil {
		log.Fatal(err)
	}
	mutations, err := ofPackage(flag.Arg(0), regexp.MustCompile(*match))
	if err != nil {
		log.Fatal(err)
	}
	step := 1
	if *limit > 0 && len(mutations) > *limit {
		step = len(mutations) / *limit
	}
	tried, alive := 0, 0
	for i := 0; i < len(mutations); i += step {
		m := mutations[i]
		if explained[m.name] {
			continue
		}
		survives, err := m.survives(flag.Arg(0), *timeout)
		if err != nil {
			log.Fatal(err)
		}
		tried++
		if survives {
			alive++
			fmt.Printf("%s\t(line %d)\n", m.name, m.line)
		}
	}
	fmt.Printf("%d mutations tried, %d survive\n", tried, alive)
	if alive > 0 {
		os.Exit(1)
	}
}

// readExplained reads the names of survivors that are explained; a list that does
// not exist explains none.
func readExplained(file string) (map[string]bool, error) {
	explained := map[string]bool{}
	data, err := os.ReadFile(file)
	if err != nil && !os.IsNotExist(err) {
		return nil, err
	}
	lines := bufio.NewScanner(bytes.NewReader(data))
	for lines.Scan() {
		if name, _, ok := strings.Cut(lines.Text(), "\t"); ok && !strings.HasPrefix(name, "#") {
			explained[name] = true
		}
	}
	return explained, lines.Err()
}

// ofPackage returns the mutations of a package's files, tests and generated files
// apart.
func ofPackage(dir string, match *regexp.Regexp) ([]mutation, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return nil, err
	}
	var all []mutation
	for _, file := range files {
		src, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		if strings.HasSuffix(file, "_test.go") || bytes.HasPrefix(src, []byte("// Code generated")) || !match.MatchString(filepath.Base(file)) {
			continue
		}
		set := token.NewFileSet()
		parsed, err := parser.ParseFile(set, file, src, 0)
		if err != nil {
			return nil, err
		}
		all = append(all, mutate(set, parsed, file, src)...)
	}
	return all, nil
}

// survives reports whether the tests of the package pass with the mutation. One
// that does not compile is no mutation: the compiler kills it.
func (m *mutation) survives(dir string, timeout time.Duration) (bool, error) {
	tmp, err := os.MkdirTemp("", "mutate")
	if err != nil {
		return false, err
	}
	defer func() { _ = os.RemoveAll(tmp) }()
	changed := filepath.Join(tmp, "changed.go")
	if err := os.WriteFile(changed, m.source, 0o600); err != nil {
		return false, err
	}
	original, err := filepath.Abs(m.file)
	if err != nil {
		return false, err
	}
	overlay, err := json.Marshal(map[string]map[string]string{"Replace": {original: changed}})
	if err != nil {
		return false, err
	}
	list := filepath.Join(tmp, "overlay.json")
	if err := os.WriteFile(list, overlay, 0o600); err != nil {
		return false, err
	}
	ctx, cancel := context.WithTimeout(context.Background(), timeout+time.Minute)
	defer cancel()
	test := exec.CommandContext(ctx, "go", "test", "-vet=off", "-failfast", "-timeout", timeout.String(), "-overlay", list, dir) //nolint:gosec // the command of a developer
	test.WaitDelay = time.Second
	return test.Run() == nil, nil
}
