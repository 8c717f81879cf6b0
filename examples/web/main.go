// Command web writes a page of one file in which anybody pastes a list or a text and sees
// what the library reads. There is no server: the library stands in the page as
// WebAssembly, and the page may load nothing and send nothing.
//
//	go run ./examples/web > integritas.html
//
// Open the file in a browser, from the disk or from any place for files.
package main

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

//go:embed page.html
var pageText string

//go:embed contoh.csv
var list string

//go:embed contoh.txt
var report string

func main() {
	page, err := build()
	if err == nil {
		_, err = os.Stdout.Write(page)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "web:", err)
		os.Exit(1)
	}
}

// build compiles the library and puts it into the page.
func build() ([]byte, error) {
	dir, err := os.MkdirTemp("", "integritas-web")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir) //nolint:errcheck // the system clears its own folder
	name := filepath.Join(dir, "page.wasm")
	compile := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", name, "github.com/integritas-id/integritas/examples/web/page")
	compile.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	compile.Stderr = os.Stderr
	if err := compile.Run(); err != nil {
		return nil, err
	}
	wasm, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return nil, err
	}
	runtime, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return nil, err
	}
	packed, err := pack(wasm)
	if err != nil {
		return nil, err
	}
	form, err := template.New("page").Parse(pageText)
	if err != nil {
		return nil, err
	}
	var page bytes.Buffer
	err = form.Execute(&page, map[string]any{
		"Runtime": template.JS(runtime),  // Go's own, out of its tree
		"Wasm":    template.HTML(packed), // base64 needs no escaping
		"Size":    fmt.Sprintf("%.1f", float64(len(wasm))/1e6),
		"List":    list,
		"Report":  report,
	})
	return page.Bytes(), err
}

// pack makes text of a program: gzip, which every browser unpacks, in base64.
func pack(wasm []byte) (string, error) {
	var packed bytes.Buffer
	z, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	if err != nil {
		return "", err
	}
	if _, err := z.Write(wasm); err != nil {
		return "", err
	}
	if err := z.Close(); err != nil {
		return "", err
	}
	return base64.StdEncoding.EncodeToString(packed.Bytes()), nil
}
