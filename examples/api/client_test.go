package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestClient makes types of the contract of the running program, compiles a client in
// TypeScript with them in strict mode, and lets it ask.
func TestClient(t *testing.T) {
	packages := os.Getenv("NODE_PACKAGES")
	if packages == "" {
		t.Skip("NODE_PACKAGES names no folder of npm packages; .ci/part-interop makes one")
	}
	dir := t.TempDir()
	p := start(t, build(t), filepath.Join(dir, "api.db"))
	defer p.kill()
	node := func(args ...string) string {
		t.Helper()
		command := exec.Command("node", args...)
		command.Env = append(os.Environ(), "NODE_PATH="+filepath.Join(packages, "node_modules"))
		out, err := command.CombinedOutput()
		require.NoError(t, err, string(out))
		return string(out)
	}
	node("client/contract.mjs", p.address)
	node(filepath.Join(packages, "node_modules/openapi-typescript/bin/cli.js"), p.address+"/openapi.json?bundle=1", "--output", filepath.Join(dir, "contract.ts"))
	source, err := os.ReadFile("client/client.ts")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "client.ts"), source, 0o600))
	require.NoError(t, os.Symlink(filepath.Join(packages, "node_modules"), filepath.Join(dir, "node_modules")))
	node(filepath.Join(packages, "node_modules/typescript/bin/tsc"), "--strict", "--skipLibCheck", "--target", "es2022", "--module", "commonjs", "--esModuleInterop",
		"--typeRoots", filepath.Join(packages, "node_modules/@types"), "--types", "node", "--outDir", dir, filepath.Join(dir, "client.ts"))
	assert.Equal(t, "ok\n", node(filepath.Join(dir, "client.js"), p.address, token))
}
