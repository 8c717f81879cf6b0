package main

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/integritas-id/integritas/examples/internal/command"
	"github.com/integritas-id/integritas/validation"
)

// write prints what was found, errors before what a person should look at.
func write(c *command.Call, results []result) error {
	var b strings.Builder
	faulty, total := 0, 0
	for _, r := range results {
		n := r.errors()
		if total += n; n > 0 {
			faulty++
		}
		if len(r.Findings) == 0 {
			b.WriteString(c.Say("%s: benar\n", "%s: right\n", r.File))
			continue
		}
		fmt.Fprintf(&b, "%s\n", r.File)
		for _, part := range []struct {
			severity validation.Severity
			id, en   string
		}{{validation.Error, "Galat", "Errors"}, {validation.Warning, "Perlu diperiksa", "To be looked at"}, {validation.Note, "Catatan", "Notes"}} {
			writePart(&b, c.Say(part.id, part.en), part.severity.String(), r.Findings)
		}
	}
	b.WriteString(c.Say("\n%s diperiksa, %d bergalat, %s seluruhnya\n", "\n%s checked, %d with errors, %s in all\n", c.Count(len(results), "dokumen", "document", "documents"), faulty, c.Count(total, "galat", "error", "errors")))
	_, err := c.Out.Write([]byte(b.String()))
	return err
}

func writePart(b *strings.Builder, title, severity string, findings []finding) {
	told := false
	for _, f := range findings {
		if f.Severity != severity {
			continue
		}
		if !told {
			fmt.Fprintf(b, "  %s\n", title)
			told = true
		}
		place := f.Pointer
		if f.Line > 0 {
			place = fmt.Sprintf("%d:%d %s", f.Line, f.Column, f.Pointer)
		}
		fmt.Fprintf(b, "    %s\n", command.Wrap(strings.TrimSpace(place+" ["+f.Code+"]"), command.Width-4, 6))
		fmt.Fprintf(b, "      %s\n", command.Wrap(f.Message, command.Width-6, 6))
	}
}

// writeJSON prints the findings as an array.
func writeJSON(c *command.Call, results []result) error {
	enc := json.NewEncoder(c.Out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(results)
}
