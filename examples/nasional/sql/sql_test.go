package sql

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/examples/nasional/madeup"
	"github.com/integritas-id/integritas/examples/nasional/sequential"
	"github.com/integritas-id/integritas/program/recap"
)

// TestSame holds that PostgreSQL adds up to the same recap as the library.
func TestSame(t *testing.T) {
	db := start(t)
	in, tables, out := t.TempDir(), t.TempDir(), t.TempDir()
	_, err := madeup.Write(in, madeup.Config{Offices: 21, People: 3000, Seed: 9})
	require.NoError(t, err)
	recaps, err := filepath.Glob(in + "/*/rekap.json")
	require.NoError(t, err)
	for _, name := range recaps { // a sum is no row
		require.NoError(t, os.Remove(name))
	}
	require.NoError(t, sequential.Run([]string{in}, out, madeup.Namespace))
	require.NoError(t, sequential.Tables([]string{in}, tables, madeup.Namespace))

	want, err := os.ReadFile(filepath.Join(out, "nasional.csv"))
	require.NoError(t, err)
	assert.Equal(t, rowsOf(t, want, 2), rowsOf(t, db.addUp(t, tables), -1))
}

// TestDesk holds that the recap that a desk on PostgreSQL shows, the recap of the nation out
// of what it exports, and the SQL over the same are one.
func TestDesk(t *testing.T) {
	db := start(t)
	db.run(t, "-c", "CREATE DATABASE desk")
	binary := filepath.Join(t.TempDir(), "desk")
	build := exec.Command("go", "build", "-C", "../../desk", "-o", binary, ".")
	text, err := build.CombinedOutput()
	require.NoError(t, err, string(text))
	desk := func(args ...string) *exec.Cmd {
		command := exec.Command(binary, args...)
		command.Env = append(os.Environ(), "DATABASE_URL=postgres://test@/desk?host="+db.dir)
		return command
	}
	demonstrate(t, desk("-listen", "127.0.0.1:0"))
	in, tables, out := t.TempDir(), t.TempDir(), t.TempDir()
	require.NoError(t, desk("export", in+"/18.72.jsonl").Run())
	shown := filepath.Join(out, "rekap.json")
	require.NoError(t, desk("recap", shown).Run())

	require.NoError(t, sequential.Run([]string{in}, out, madeup.Namespace))
	require.NoError(t, sequential.Tables([]string{in}, tables, madeup.Namespace))
	national, err := os.ReadFile(filepath.Join(out, "nasional.csv"))
	require.NoError(t, err)
	assert.Equal(t, csvOf(t, shown), string(national))
	assert.Equal(t, rowsOf(t, national, 2), rowsOf(t, db.addUp(t, tables), -1))
	problems, err := os.ReadFile(filepath.Join(out, "masalah.csv"))
	require.NoError(t, err)
	assert.NotContains(t, string(problems), "error")
}

// demonstrate starts a desk on an empty database, where it makes its demonstration, and ends
// it as soon as it answers.
func demonstrate(t *testing.T, server *exec.Cmd) {
	t.Helper()
	out, err := server.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, server.Start())
	lines := bufio.NewScanner(out)
	for lines.Scan() && !strings.Contains(lines.Text(), "/start/") {
	}
	require.NoError(t, server.Process.Signal(os.Interrupt))
	require.NoError(t, server.Wait())
}

// csvOf returns the CSV of a recap in JSON.
func csvOf(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	var r recap.Recap
	require.NoError(t, json.Unmarshal(text, &r))
	var out strings.Builder
	require.NoError(t, r.WriteCSV(&out, language.Indonesian))
	return out.String()
}

// addUp loads tables and returns the rows that SQL makes of them.
func (db server) addUp(t *testing.T, tables string) []byte {
	t.Helper()
	db.run(t, "-f", "tables.sql")
	for _, name := range []string{"events", "attendances", "roles", "offices"} {
		db.run(t, "-c", fmt.Sprintf(`\copy %s FROM '%s' CSV`, name, filepath.Join(tables, name+".csv")))
	}
	return db.run(t, "--csv", "-t", "-f", "recap.sql", "-f", "output.sql")
}

// rowsOf returns rows in an order of their own, without the labels, and without the
// counts that the recap does not give for their dimension.
func rowsOf(t *testing.T, text []byte, label int) string {
	t.Helper()
	rows, err := csv.NewReader(bytes.NewReader(text)).ReadAll()
	require.NoError(t, err)
	var lines []string
	for _, row := range rows {
		if row[0] == "by" {
			continue
		}
		if label >= 0 {
			row = slices.Delete(row, label, label+1)
		}
		for i := range row {
			noCouples := row[0] == "peran" || row[0] == "kelompok-peran" || row[0] == "jenis-kelamin"
			onlyPresent := row[0] == "sesi" || row[0] == "cara-hadir"
			if noCouples && (i == 7 || i == 8) || onlyPresent && (i >= 2 && i <= 5 || i >= 7 && i <= 9) {
				row[i] = ""
			}
		}
		lines = append(lines, strings.Join(row, "|"))
	}
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}

// server is a PostgreSQL of the test's own, on a socket in a folder.
type server struct{ dir string }

// start starts one, or skips the test where there is none.
func start(t *testing.T) server {
	t.Helper()
	for _, name := range []string{"initdb", "pg_ctl", "psql"} {
		if _, err := exec.LookPath(name); err != nil {
			t.Skip("no PostgreSQL here: apt-get install postgresql, and put its bin in PATH")
		}
	}
	dir, err := os.MkdirTemp("", "pg") // the name of a socket must be short
	require.NoError(t, err)
	t.Cleanup(func() { os.RemoveAll(dir) })
	db := server{dir}
	if os.Geteuid() == 0 { // PostgreSQL does not run as root
		nobody, err := user.Lookup("nobody")
		require.NoError(t, err)
		require.NoError(t, exec.Command("chown", nobody.Uid+":"+nobody.Gid, dir).Run())
	}
	db.as(t, "initdb", "-D", dir+"/data", "-U", "test", "-A", "trust", "--locale=C", "-E", "UTF8")
	db.as(t, "pg_ctl", "-D", dir+"/data", "-w", "-l", dir+"/log", "-o", "-c listen_addresses='' -k "+dir, "start")
	t.Cleanup(func() { db.as(t, "pg_ctl", "-D", dir+"/data", "-m", "immediate", "stop") })
	return db
}

// as runs a program of the server by somebody who is not root.
func (db server) as(t *testing.T, name string, args ...string) {
	t.Helper()
	if os.Geteuid() == 0 {
		args = append([]string{"-u", "nobody", "--", name}, args...)
		name = "runuser"
	}
	command := exec.Command(name, args...)
	command.Dir = db.dir
	log, err := os.CreateTemp(t.TempDir(), "log")
	require.NoError(t, err)
	defer log.Close()
	command.Stdout, command.Stderr = log, log // a pipe would stay open with the server
	if err := command.Run(); err != nil {
		text, _ := os.ReadFile(log.Name())
		require.NoError(t, err, string(text))
	}
}

// run runs psql and returns what it prints.
func (db server) run(t *testing.T, args ...string) []byte {
	t.Helper()
	command := exec.Command("psql", append([]string{"-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", db.dir, "-U", "test", "-d", "postgres"}, args...)...)
	var out, log bytes.Buffer
	command.Stdout, command.Stderr = &out, &log
	require.NoError(t, command.Run(), log.String())
	return out.Bytes()
}
