package main

import (
	"fmt"
	"strings"

	"github.com/integritas-id/integritas/internal/gen/csvtable"
)

// statuses returns the Go source of the statuses of an event.
func statuses(head string, records []csvtable.Row) ([]byte, error) {
	names := map[string]string{}
	for _, r := range records {
		names[r["id"]] = "Status" + r["const"]
	}
	var facts strings.Builder
	for i, r := range records {
		var next []string
		for id := range strings.SplitSeq(r["allowed_next"], "|") {
			if id != "" && names[id] == "" {
				return nil, fmt.Errorf("line %d: no status is called %q", i+2, id)
			}
			if id != "" {
				next = append(next, names[id])
			}
		}
		if (len(next) == 0) != (r["terminal"] == "ya") {
			return nil, fmt.Errorf("line %d: what is final has no next status, and nothing else", i+2)
		}
		list := "nil"
		if len(next) > 0 {
			list = "[]Status{" + strings.Join(next, ", ") + "}"
		}
		fmt.Fprintf(&facts, "%s: {next: %s, needsDate: %t, needsReason: %t, schemaOrg: %q, calendarCode: %q},\n",
			names[r["id"]], list, r["needs_date"] == "ya", r["needs_reason"] == "ya", r["schema_org"], r["icalendar_status"])
	}
	return set(head, "Status", "statuses", "synonyms_id", records, facts.String()), nil
}

// modes returns the Go source of the modes of an event.
func modes(head string, records []csvtable.Row) ([]byte, error) {
	var facts strings.Builder
	for _, r := range records {
		fmt.Fprintf(&facts, "Mode%s: {needsVenue: %t, needsLink: %t, schemaOrg: %q},\n", r["const"], r["needs_venue"] == "ya", r["needs_link"] == "ya", r["schema_org_attendance"])
	}
	return set(head, "Mode", "modes", "aliases", records, facts.String()), nil
}

// set returns the constants, rows and facts of a set.
func set(head, name, plural, synonyms string, records []csvtable.Row, facts string) []byte {
	var consts, rows strings.Builder
	for i, r := range records {
		enumeration := ""
		if i == 0 {
			enumeration = " " + name + " = iota + 1"
		}
		fmt.Fprintf(&consts, "%s%s%s // %s\n", name, r["const"], enumeration, strings.TrimSuffix(r["id"]+": "+r["note"], ": "))
		fmt.Fprintf(&rows, "%s%s: {Code: %q, ID: %q, EN: %q, Synonyms: %q},\n", name, r["const"], r["id"], r["label_id"], r["label_en"], r[synonyms])
	}
	lower := strings.ToLower(name)
	return fmt.Appendf(nil, `%spackage program

import "github.com/integritas-id/integritas/internal/enum"

// The %s, in the order of the table.
const (
%s)

var %sRows = []enum.Row{
%s}

var %sFacts = [...]%sFact{
%s}
`, head, plural, &consts, lower, &rows, lower, lower, facts)
}
