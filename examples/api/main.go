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
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/google/uuid"

	"github.com/integritas-id/integritas/examples/api/internal/service"
	"github.com/integritas-id/integritas/examples/api/internal/store"
	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/participant"
)

func main() { command.Main(tool(os.Getenv)) }

// tool is the program in an environment.
func tool(env func(string) string) command.Command {
	return command.Command{
		Name: "api",
		About: command.Text{
			ID: "Layanan HTTP yang membaca orang dan daftar, memeriksa dokumen, dan menyimpan kegiatan. Lingkungan: NAMESPACE (UUID rahasia), TOKENS, DATABASE_URL.",
			EN: "An HTTP service that reads people and lists, checks documents and keeps events. Environment: NAMESPACE (a secret UUID), TOKENS, DATABASE_URL.",
		},
		Serves: true,
		Run:    func(c *command.Call) error { return run(c, env) },
	}
}

// run serves until the context ends.
func run(c *command.Call, env func(string) string) error {
	listen, data := "127.0.0.1:8080", "api.db"
	c.String(&listen, "listen", command.Text{ID: "alamat", EN: "address"}, "alamat tempat layanan menjawab", "the address to answer at")
	c.File(&data, "data", "berkas SQLite, jika DATABASE_URL tidak diisi (bawaan api.db)", "the SQLite file, where DATABASE_URL is not set (default api.db)")
	if err := c.Parse(); err != nil {
		return err
	}
	config, err := configure(c, env)
	if err != nil {
		return err
	}
	// no line of the log holds a number of a person, whatever it is about
	config.Log = slog.New(slog.NewJSONHandler(c.Err(), &slog.HandlerOptions{ReplaceAttr: participant.ReplaceAttr}))
	if config.Store, err = store.Open(c.Context(), cmp.Or(env("DATABASE_URL"), data)); err != nil {
		return err
	}
	listener, err := net.Listen("tcp", listen)
	if err != nil {
		return errors.Join(err, config.Store.Close())
	}
	fmt.Fprintf(c.Out, "http://%s/openapi.json\n", listener.Addr())
	return errors.Join(answer(c.Context(), listener, service.New(config), config.Log), config.Store.Close())
}

// configure reads the secrets.
func configure(c *command.Call, env func(string) string) (config service.Config, err error) {
	secret := env("NAMESPACE")
	if secret == "" {
		return config, c.Fault("NAMESPACE belum diisi: ambil satu UUID, misalnya %s, dan simpan seperti menyimpan kunci",
			"NAMESPACE is not set: take a UUID once, such as %s, and keep it as a key is kept", uuid.New())
	}
	if config.Namespace, err = uuid.Parse(secret); err != nil || config.Namespace == uuid.Nil {
		return config, c.Fault("NAMESPACE bukan UUID; isi dengan UUID rahasia yang Anda simpan", "NAMESPACE is no UUID; set it to the secret one that you keep")
	}
	tokens := env("TOKENS")
	if tokens == "" {
		tokens = "officer:" + rand.Text()
		fmt.Fprintln(c.Out, c.Say("TOKENS belum diisi; untuk kali ini:", "TOKENS is not set; for this run:"), tokens)
	}
	if config.Tokens, err = service.ParseTokens(tokens); err != nil {
		return config, c.Fault("TOKENS: tiap bagian berupa viewer, clerk, atau officer, titik dua, dan sedikitnya 16 karakter; pisahkan dengan koma",
			"TOKENS: each part is viewer, clerk, or officer, a colon, and at least 16 characters; commas divide them")
	}
	return config, nil
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
