package validation_test

import (
	"errors"
	"fmt"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/validation"
)

// A host's own record takes part by having a Check method.
type visit struct {
	Place string
	Day   civil.Date
}

var (
	ruleVisitPlace = validation.Rule{
		Code: "visit.place", Severity: validation.Error,
		ID: "tempat belum diisi: tulis nama gedung atau ruang", EN: "the place is missing: give the building or room",
		Source: "house rule",
	}
	ruleVisitPast = validation.Rule{
		Code: "visit.past", Severity: validation.Warning,
		ID: "kunjungan %[1]v sudah lewat %[2]v hari: periksa tanggalnya", EN: "the visit of %[1]v lies %[2]v days in the past: check its date",
		Source: "house rule",
	}
)

func (v *visit) Check(s *validation.Scope) {
	if v.Place == "" {
		s.Report("place", &ruleVisitPlace)
	}
	if on, ok := s.On(); ok && v.Day.Before(on) {
		s.Report("day", &ruleVisitPast, v.Day, on.Sub(v.Day))
	}
}

func ExampleChecker() {
	v := visit{Day: civil.MustDate(2024, 3, 1)}
	for _, p := range (validation.Checker{On: civil.MustDate(2024, 3, 5)}).Check(&v) {
		fmt.Println(p.Severity(), p.Path, p.Code(), "-", p.Message(language.English))
	}
	// Output:
	// error /place visit.place - the place is missing: give the building or room
	// warning /day visit.past - the visit of 1 March 2024 lies 4 days in the past: check its date
}

func ExampleProblems_Err() {
	err := validation.Check(&visit{}).Err()
	if ce, ok := errors.AsType[*validation.CheckError](err); ok {
		fmt.Println(len(ce.Problems), ce)
	}
	// Output:
	// 1 validation: /place: tempat belum diisi: tulis nama gedung atau ruang [visit.place]
}

func ExampleProblem_Message() {
	p := validation.Check(&visit{})[0]
	fmt.Println(p.Message(language.Indonesian))
	fmt.Println(p.Message(language.English))
	// Output:
	// tempat belum diisi: tulis nama gedung atau ruang
	// the place is missing: give the building or room
}
