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

	"github.com/integritas-id/integritas/examples/internal/command"
)

//go:embed page.html
var pageText string

//go:embed contoh.csv
var list string

//go:embed contoh.txt
var report string

func main() { command.Main(tool) }

var tool = command.Command{
	Name: "web",
	About: command.Text{
		ID: "Menulis halaman web yang membaca daftar dan teks di peramban tanpa server. Perlu Go di komputer ini.",
		EN: "Writes a web page that reads lists and texts in the browser, without a server. It needs Go on this computer.",
	},
	Run: run,
}

func run(c *command.Call) error {
	if err := c.Parse(); err != nil {
		return err
	}
	page, err := build(c)
	if err != nil {
		return err
	}
	_, err = c.Out.Write(page)
	return err
}

// build compiles the library and puts it into the page.
func build(c *command.Call) ([]byte, error) {
	dir, err := os.MkdirTemp("", "integritas-web")
	if err != nil {
		return nil, err
	}
	remove := func() { _ = os.RemoveAll(dir) } // the system clears its own folder
	c.Undo(remove)
	defer remove()
	name := filepath.Join(dir, "page.wasm")
	compile := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", name, "github.com/integritas-id/integritas/examples/web/page")
	compile.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if said, err := compile.CombinedOutput(); err != nil {
		return nil, c.Fault("Go tidak dapat menyusun halaman: %v %s", "Go cannot build the page: %v %s", err, said)
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
