// Package calendar writes events as an iCalendar file (RFC 5545), which every
// calendar program subscribes to or imports.
//
//	w := calendar.Writer{Stamp: now, Name: "Kegiatan 2024"}
//	omitted, err := w.Write(file, slices.Values(events))
//
// An event keeps its UID for life, and its sessions theirs. Postponing, rescheduling
// and cancelling raise SEQUENCE, so that a calendar that has the event moves it, marks
// it tentative or strikes it out instead of showing it twice. What cannot stand in a
// calendar is left out and told: [Omission] says what and why.
//
// Participants, telephone numbers and mail addresses are never written.
package calendar

//go:generate go run ../../internal/gen/enum -out enums.go Reason
