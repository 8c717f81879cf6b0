package main

import (
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
)

// settingOf tells where the benchmarks ran and with which rivals.
func settingOf(output string) string {
	cpu := "an unknown processor"
	for line := range strings.Lines(output) {
		if name, ok := strings.CutPrefix(line, "cpu: "); ok {
			cpu = strings.TrimSpace(name)
			break
		}
	}
	setting := fmt.Sprintf("%s, %d cores, %s %s/%s", cpu, runtime.NumCPU(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
	modules, err := exec.Command("go", "list", "-m", "-f", "{{if not (or .Main .Indirect .Replace)}}{{.Path}} {{.Version}}{{end}}", "all").Output()
	if err != nil {
		return setting
	}
	return setting + "\n\nBeside: " + strings.Join(strings.FieldsFunc(string(modules), func(r rune) bool { return r == '\n' }), ", ")
}

// keep writes the results to a file.
func keep(file, setting, results string) error {
	page := "# Benchmarks\n\nMade by `go -C bench run ./report`: medians; the ratio is how many times ours a rival takes.\n\n" +
		setting + "\n\n```text\n" + results + "```\n"
	return os.WriteFile(file, []byte(page), 0o644)
}
