package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/integritas-id/integritas/examples/desk/internal/auth"
	"github.com/integritas-id/integritas/examples/desk/internal/demo"
	"github.com/integritas-id/integritas/examples/desk/internal/desk"
	"github.com/integritas-id/integritas/examples/desk/internal/store"
	"github.com/integritas-id/integritas/examples/desk/internal/web"
)

// serve answers until the context ends, and then finishes what it has begun.
func serve(ctx context.Context, s *store.Store, o options, out io.Writer, log *slog.Logger) error {
	d, err := desk.New(ctx, s)
	if err != nil {
		return err
	}
	if !o.empty {
		if filled, err := demo.Fill(ctx, d); err != nil {
			return err
		} else if filled {
			fmt.Fprintln(out, "Peragaan dimuat: Bimtek Keluarga Berintegritas, Kota Metro. / The demonstration is in place.")
		}
	}
	figures := prometheus.NewRegistry()
	figures.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	handler, err := web.New(web.Config{Desk: d, Log: log, Secure: o.https, Base: strings.TrimSuffix(o.base, "/"), Proxied: o.proxied, Metrics: figures})
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", o.listen)
	if err != nil {
		return err
	}
	if err := greet(ctx, s, address(o, listener), out); err != nil {
		return errors.Join(err, listener.Close())
	}
	go clean(ctx, d, log)
	if o.metrics != "" {
		go showFigures(ctx, o.metrics, figures, log)
	}
	return answer(ctx, listener, handler, o, log)
}

// answer serves requests until the context ends.
func answer(ctx context.Context, listener net.Listener, handler http.Handler, o options, log *slog.Logger) error {
	server := &http.Server{
		Handler: handler, ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelWarn),
		ReadHeaderTimeout: 10 * time.Second, ReadTimeout: time.Minute, WriteTimeout: 2 * time.Minute, IdleTimeout: 2 * time.Minute,
	}
	stopped := make(chan error, 1)
	go func() {
		<-ctx.Done()
		last, cancel := context.WithTimeout(context.WithoutCancel(ctx), 20*time.Second)
		defer cancel()
		stopped <- server.Shutdown(last)
	}()
	var err error
	if o.certificate != "" {
		err = server.ServeTLS(listener, o.certificate, o.key)
	} else {
		err = server.Serve(listener)
	}
	if !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-stopped
}

// address is where a browser finds the desk.
func address(o options, l net.Listener) string {
	switch {
	case o.base != "":
		return strings.TrimSuffix(o.base, "/")
	case o.https:
		return "https://" + l.Addr().String()
	}
	return "http://" + l.Addr().String()
}

// greet prints the address, and on the first start a one-time link for the
// administrator.
func greet(ctx context.Context, s *store.Store, at string, out io.Writer) error {
	fmt.Fprintln(out, "Meja kegiatan: / The desk:", at)
	accounts, err := s.Accounts(ctx)
	if err != nil {
		return err
	}
	keeper := auth.Keeper{Store: s}
	by := store.Actor{Role: "server"}
	var token string
	switch {
	case len(accounts) == 0:
		token, err = keeper.Invite(ctx, by, store.Account{Login: "admin", Name: "Administrator", Role: string(auth.Admin)})
	case len(accounts) == 1 && accounts[0].Password == "":
		token, err = keeper.Relink(ctx, by, accounts[0].ID) // nobody has used the first one
	default:
		return nil
	}
	if err != nil {
		return err
	}
	fmt.Fprintln(out, "Buat kata sandi administrator (sekali pakai): / Set the administrator's password (once):")
	_, err = fmt.Fprintln(out, at+"/start/"+token)
	return err
}

// clean deletes private data whose time is over, now and every hour.
func clean(ctx context.Context, d *desk.Desk, log *slog.Logger) {
	for {
		if n, err := d.PurgeDue(ctx); err != nil && ctx.Err() == nil {
			log.Error("purge", "error", err.Error())
		} else if n > 0 {
			log.Info("purge", "events", n)
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(time.Hour):
		}
	}
}

// showFigures gives the figures for Prometheus at an address of their own.
func showFigures(ctx context.Context, at string, figures *prometheus.Registry, log *slog.Logger) {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(figures, promhttp.HandlerOpts{}))
	server := &http.Server{Addr: at, Handler: mux, ReadHeaderTimeout: 10 * time.Second}
	context.AfterFunc(ctx, func() { _ = server.Close() })
	if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		log.Error("metrics", "error", err.Error())
	}
}
