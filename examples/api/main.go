// Command api is a service that other programs ask, in whatever language they are
// written: it reads people and lists as the library does, checks documents against their
// schemas, and keeps events with their participants.
//
//	NAMESPACE=… TOKENS=officer:a-long-secret-of-yours go -C examples/api run .
//
// It keeps its data in a SQLite file, or in PostgreSQL where DATABASE_URL is set. TOKENS
// names who may ask; without it there is a token for the run. NAMESPACE is the secret UUID
// from which ids of people are made, so that a list makes the same people whenever it is
// imported.
package main

import (
	"context"
	"crypto/rand"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/examples/api/internal/service"
	"github.com/integritas-id/integritas/examples/api/internal/store"
	"github.com/integritas-id/integritas/participant"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Getenv, os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "api:", err)
		os.Exit(1)
	}
}

// run serves until the context ends.
func run(ctx context.Context, args []string, env func(string) string, out, diagnostics io.Writer) error {
	flags := flag.NewFlagSet("api", flag.ContinueOnError)
	flags.SetOutput(diagnostics)
	listen := flags.String("listen", "127.0.0.1:8080", "the address to answer at")
	data := flags.String("data", "api.db", "the SQLite file, where DATABASE_URL is not set")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return nil
		}
		return err
	}
	config, err := configure(env, out)
	if err != nil {
		return err
	}
	// no line of the log holds a number of a person, whatever it is about
	config.Log = slog.New(slog.NewJSONHandler(diagnostics, &slog.HandlerOptions{ReplaceAttr: participant.ReplaceAttr}))
	source := env("DATABASE_URL")
	if source == "" {
		source = *data
	}
	if config.Store, err = store.Open(ctx, source); err != nil {
		return err
	}
	listener, err := net.Listen("tcp", *listen)
	if err != nil {
		return errors.Join(err, config.Store.Close())
	}
	fmt.Fprintf(out, "http://%s/openapi.json\n", listener.Addr())
	return errors.Join(answer(ctx, listener, service.New(config), config.Log), config.Store.Close())
}

// configure reads the secrets.
func configure(env func(string) string, out io.Writer) (c service.Config, err error) {
	tokens := env("TOKENS")
	if tokens == "" {
		tokens = "officer:" + rand.Text()
		fmt.Fprintln(out, "TOKENS is not set; for this run:", tokens)
	}
	if c.Tokens, err = service.ParseTokens(tokens); err != nil {
		return c, err
	}
	secret := env("NAMESPACE")
	if secret == "" {
		return c, fmt.Errorf("NAMESPACE is not set: take a UUID once, such as %s, and keep it as a key is kept", uuid.New())
	}
	if c.Namespace, err = uuid.Parse(secret); err != nil || c.Namespace == uuid.Nil {
		return c, errors.New("NAMESPACE is no UUID")
	}
	return c, nil
}

// answer serves until the context ends, and then finishes what has begun.
func answer(ctx context.Context, listener net.Listener, handler http.Handler, log *slog.Logger) error {
	server := &http.Server{
		Handler: handler, ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelWarn), MaxHeaderBytes: 32 << 10,
		ReadHeaderTimeout: 10 * time.Second, ReadTimeout: time.Minute, WriteTimeout: 2 * time.Minute, IdleTimeout: 2 * time.Minute,
	}
	stopped := make(chan error, 1)
	context.AfterFunc(ctx, func() {
		last, cancel := context.WithTimeout(context.WithoutCancel(ctx), 30*time.Second)
		defer cancel()
		stopped <- server.Shutdown(last)
	})
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-stopped
}
