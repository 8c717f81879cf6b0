// Command desk is a web application with which an office runs an event: lists, a form
// for guests, the door, papers, certificates and recaps. All it knows of the field is the
// library's.
//
//	go -C examples/desk run .                      on an empty folder, with a demonstration
//	go -C examples/desk run . backup meja.jsonl.gz
//	go -C examples/desk run . restore meja.jsonl.gz
//	go -C examples/desk run . export kiriman.jsonl events with attendances, for the nation
//	go -C examples/desk run . recap rekap.json     the sum of all events
//	go -C examples/desk run . link admin           a new one-time link for an account
//
// It keeps its data in the folder of -data, or in PostgreSQL where DATABASE_URL is set.
package main

import (
	"context"
	"log/slog"
	"os"
	"path/filepath"
	"strings"

	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/examples/internal/command"
)

func main() { command.Main(tool) }

var tool = command.Command{
	Name: "desk",
	About: command.Text{
		ID: "Meja kegiatan sebagai aplikasi web. Tanpa perintah, melayani peramban; perintah lain, dengan nama berkas atau akun: " + commands + ".",
		EN: "The desk of an event as a web application. Without a command it serves browsers; others, with the name of a file or an account: " + commands + ".",
	},
	Args: command.Text{ID: "[perintah nama]", EN: "[command name]"},
	Many: true, Serves: true, Run: run,
}

// commands are what the desk does but serve.
const commands = "backup, restore, export, recap, link"

// options are what the command line says.
type options struct {
	data, listen, metrics, base string
	certificate, key            string
	https, proxied, empty       bool
}

func (o *options) declare(c *command.Call) {
	address := command.Text{ID: "alamat", EN: "address"}
	o.data, o.listen = "data", "127.0.0.1:8080"
	c.Folder(&o.data, "data", "folder pangkalan data, jika DATABASE_URL tidak diisi (bawaan data)", "the folder of the database, where DATABASE_URL is not set (default data)")
	c.String(&o.listen, "listen", address, "alamat tempat meja menjawab", "the address to answer at")
	c.String(&o.metrics, "metrics", address, "alamat angka untuk Prometheus; tanpa itu tidak ada", "the address to give figures for Prometheus at; none without it")
	c.String(&o.base, "base", address, "alamat yang dilihat tamu, https://meja.metro.example", "the address that guests see, https://meja.metro.example")
	c.File(&o.certificate, "cert", "sertifikat TLS", "the TLS certificate to answer with")
	c.File(&o.key, "key", "kunci sertifikat TLS", "the key of the TLS certificate")
	c.Bool(&o.proxied, "proxied", "di belakang proksi yang memakai https dan mengisi X-Forwarded-For", "behind a proxy that speaks https and sets X-Forwarded-For")
	c.Bool(&o.empty, "empty", "tanpa peragaan, juga pada pangkalan data kosong", "without the demonstration, on an empty database too")
}

func run(c *command.Call) error {
	var o options
	o.declare(c)
	if err := c.Parse(); err != nil {
		return err
	}
	o.https = o.certificate != "" || o.proxied
	if o.proxied && !strings.HasPrefix(o.base, "https://") {
		return c.Usage("-proxied perlu -base, alamat https yang dilihat tamu", "-proxied needs -base, the https address that guests see")
	}
	word, of, err := words(c)
	if err != nil {
		return err
	}
	ctx := c.Context()
	s, err := open(ctx, o.data)
	if err != nil {
		return err
	}
	defer s.Close() //nolint:errcheck // what was confirmed is on the disk
	switch word {
	case "backup":
		return backup(ctx, c, s, of)
	case "restore":
		return restore(ctx, c, s, of)
	case "export":
		return export(ctx, c, s, of)
	case "recap":
		return exportRecap(ctx, c, s, of)
	case "link":
		return link(ctx, s, o, of, c.Out)
	}
	return serve(ctx, s, o, c.Out, slog.New(slog.NewJSONHandler(c.Err(), nil)))
}

// words returns the command and what it is about.
func words(c *command.Call) (word, of string, err error) {
	needs := map[string]bool{"": false, "serve": false, "backup": true, "restore": true, "export": true, "recap": true, "link": true}
	args := c.Args
	if len(args) > 0 {
		word, args = args[0], args[1:]
	}
	named, ok := needs[word]
	switch {
	case !ok:
		return "", "", c.Usage("perintah %q tidak ada; yang ada: serve, %s", "there is no command %q; there are serve, %s", word, commands)
	case named && len(args) == 0 && word == "link":
		return "", "", c.Usage("%s belum diberi nama akun", "%s has no name of an account", word)
	case named && len(args) == 0:
		return "", "", c.Usage("%s belum diberi nama berkas", "%s has no name of a file", word)
	case named:
		of, args = args[0], args[1:]
	}
	if len(args) > 0 {
		return "", "", c.Usage("kata %q berlebih", "the word %q is one too many", args[0])
	}
	return word, of, nil
}

// open opens the database: of DATABASE_URL, else a file in the folder of the data.
func open(ctx context.Context, folder string) (*store.Store, error) {
	if address := os.Getenv("DATABASE_URL"); address != "" {
		return store.Open(ctx, address)
	}
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, err
	}
	return store.Open(ctx, filepath.Join(folder, "desk.db"))
}
