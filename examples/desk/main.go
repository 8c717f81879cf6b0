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
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/integritas-id/integritas/examples/desk/internal/store"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "desk:", err)
		os.Exit(1)
	}
}

// options are what the command line says.
type options struct {
	data, listen, metrics, base string
	certificate, key            string
	https, proxied, empty       bool
}

func run(ctx context.Context, args []string, out, diagnostics io.Writer) error {
	var o options
	flags := flag.NewFlagSet("desk", flag.ContinueOnError)
	flags.SetOutput(diagnostics)
	flags.StringVar(&o.data, "data", "data", "the folder of the database, where DATABASE_URL is not set")
	flags.StringVar(&o.listen, "listen", "127.0.0.1:8080", "the address to answer at")
	flags.StringVar(&o.metrics, "metrics", "", "the address to give figures for Prometheus at; none if empty")
	flags.StringVar(&o.base, "base", "", "the address that guests see, https://meja.metro.example")
	flags.StringVar(&o.certificate, "cert", "", "the TLS certificate to answer with")
	flags.StringVar(&o.key, "key", "", "the key of the TLS certificate")
	flags.BoolVar(&o.proxied, "proxied", false, "behind a proxy that speaks https and sets X-Forwarded-For")
	flags.BoolVar(&o.empty, "empty", false, "without the demonstration, on an empty database too")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return nil
		}
		return err
	}
	o.https = o.certificate != "" || o.proxied
	if o.proxied && !strings.HasPrefix(o.base, "https://") {
		return errors.New("-proxied needs -base, the https address that guests see")
	}
	s, err := open(ctx, o.data)
	if err != nil {
		return err
	}
	defer s.Close() //nolint:errcheck // what was confirmed is on the disk
	switch flags.Arg(0) {
	case "", "serve":
		return serve(ctx, s, o, out, slog.New(slog.NewJSONHandler(diagnostics, nil)))
	case "backup":
		return backup(ctx, s, flags.Arg(1))
	case "restore":
		return restore(ctx, s, flags.Arg(1))
	case "export":
		return export(ctx, s, flags.Arg(1))
	case "recap":
		return exportRecap(ctx, s, flags.Arg(1))
	case "link":
		return link(ctx, s, o, flags.Arg(1), out)
	}
	return fmt.Errorf("there is no command %q; there are serve, backup, restore, export, recap, and link", flags.Arg(0))
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
