package bench

import (
	"errors"
	"net/mail"
	"regexp"
	"strconv"
	"testing"
	"time"

	ozzo "github.com/go-ozzo/ozzo-validation/v4"
	"github.com/go-ozzo/ozzo-validation/v4/is"
	"github.com/go-playground/validator/v10"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/validation"
)

// tenStrings is a person as a form or a row gives one, with the tags by which
// go-playground/validator and the CSV decoders know the fields.
type tenStrings struct {
	Name      string `csv:"nama" validate:"required,max=200"`
	NIP       string `csv:"nip" validate:"required,len=18,number"`
	NIK       string `csv:"nik" validate:"required,len=16,number"`
	NPWP      string `csv:"npwp" validate:"required,len=16,number"`
	Sex       string `csv:"jk" validate:"required,oneof=L P"`
	BirthDate string `csv:"tanggal_lahir" validate:"required,datetime=2006-01-02"`
	Rank      string `csv:"golongan" validate:"required,oneof=I/a I/b I/c I/d II/a II/b II/c II/d III/a III/b III/c III/d IV/a IV/b IV/c IV/d IV/e"`
	Unit      string `csv:"unit_kerja" validate:"required,max=200"`
	Phone     string `csv:"no_hp" validate:"required,e164"`
	Email     string `csv:"email" validate:"required,email"`
}

var person = tenStrings{
	"Contoh Nama", "197205141998032901", "1872015405729001", "0734859261648935", "P", "1972-05-14",
	"IV/c", "Inspektorat Kota Metro", "+6281200001001", "orang1@contoh.example",
}

var onDay = civil.MustDate(2024, 3, 5)

// read turns the ten strings into a participant; what p holds is used again.
func (s *tenStrings) read(p *participant.Participant) (err error) {
	if s.Name == "" {
		return errors.New("no name")
	}
	p.Name.Full, p.Unit = s.Name, s.Unit
	if p.NIP, err = participant.ParseNIP(s.NIP); err != nil {
		return err
	}
	if p.NIK, err = participant.ParseNIK(s.NIK); err != nil {
		return err
	}
	if p.NPWP, err = participant.ParseNPWP(s.NPWP); err != nil {
		return err
	}
	if p.Sex, err = participant.ParseSex(s.Sex); err != nil {
		return err
	}
	if p.BirthDate, err = participant.ParseBirthDate(s.BirthDate); err != nil {
		return err
	}
	if p.Rank, err = participant.ParseRank(s.Rank); err != nil {
		return err
	}
	if p.Phones, err = participant.AppendPhones(p.Phones[:0], s.Phone); err != nil {
		return err
	}
	p.Email, err = participant.ParseEmail(s.Email)
	return err
}

// BenchmarkCheckParticipant checks a valid participant of ten typed fields. The rivals
// have no types: they check ten strings each time.
func BenchmarkCheckParticipant(b *testing.B) {
	b.Run("integritas", func(b *testing.B) {
		var p participant.Participant
		if err := person.read(&p); err != nil {
			b.Fatal(err)
		}
		checker := validation.Checker{On: onDay}
		b.ReportAllocs()
		for b.Loop() {
			if problems := checker.Check(&p); problems != nil {
				b.Fatal(problems)
			}
		}
	})
	rivals(b)
}

// BenchmarkParticipant reads a person from ten strings and checks it. The rivals look at
// the form of each string alone; plain is what a team would write by hand.
func BenchmarkParticipant(b *testing.B) {
	b.Run("integritas", func(b *testing.B) {
		checker := validation.Checker{On: onDay}
		var p participant.Participant
		b.ReportAllocs()
		for b.Loop() {
			if err := person.read(&p); err != nil {
				b.Fatal(err)
			}
			if problems := checker.Check(&p); problems != nil {
				b.Fatal(problems)
			}
		}
	})
	rivals(b)
}

func rivals(b *testing.B) {
	for _, rival := range []struct {
		name  string
		check func(*tenStrings) error
	}{{"validator", validatorCheck()}, {"ozzo", ozzoCheck}, {"plain", plainCheck}} {
		b.Run(rival.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := rival.check(&person); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// validatorCheck checks with go-playground/validator, made once, as its documentation asks.
func validatorCheck() func(*tenStrings) error {
	v := validator.New(validator.WithRequiredStructEnabled())
	return func(s *tenStrings) error { return v.Struct(s) }
}

var (
	eighteen = regexp.MustCompile(`^\d{18}$`)
	sixteen  = regexp.MustCompile(`^\d{16}$`)
	e164     = regexp.MustCompile(`^\+[1-9]\d{6,14}$`)
	golongan = regexp.MustCompile(`^(I|II|III|IV)/[a-e]$`)
)

func ozzoCheck(s *tenStrings) error {
	return ozzo.ValidateStruct(s,
		ozzo.Field(&s.Name, ozzo.Required, ozzo.Length(1, 200)),
		ozzo.Field(&s.NIP, ozzo.Required, ozzo.Match(eighteen)),
		ozzo.Field(&s.NIK, ozzo.Required, ozzo.Match(sixteen)),
		ozzo.Field(&s.NPWP, ozzo.Required, ozzo.Match(sixteen)),
		ozzo.Field(&s.Sex, ozzo.Required, ozzo.In("L", "P")),
		ozzo.Field(&s.BirthDate, ozzo.Required, ozzo.Date(time.DateOnly)),
		ozzo.Field(&s.Rank, ozzo.Required, ozzo.Match(golongan)),
		ozzo.Field(&s.Unit, ozzo.Required, ozzo.Length(1, 200)),
		ozzo.Field(&s.Phone, ozzo.Required, ozzo.Match(e164)),
		ozzo.Field(&s.Email, ozzo.Required, is.EmailFormat),
	)
}

// plainCheck checks with the standard library: forms, and the dates inside the numbers.
func plainCheck(s *tenStrings) error {
	if s.Name == "" || len(s.Name) > 200 || s.Unit == "" || len(s.Unit) > 200 {
		return errors.New("name or unit")
	}
	if len(s.NIP) != 18 {
		return errors.New("nip")
	}
	if _, err := strconv.ParseUint(s.NIP, 10, 64); err != nil {
		return err
	}
	born, err := time.Parse("20060102", s.NIP[:8])
	if err != nil {
		return err
	}
	if _, err := strconv.ParseUint(s.NIK, 10, 64); err != nil || len(s.NIK) != 16 {
		return errors.New("nik")
	}
	if _, err := strconv.ParseUint(s.NPWP, 10, 64); err != nil || len(s.NPWP) != 16 {
		return errors.New("npwp")
	}
	if s.Sex != "L" && s.Sex != "P" || (s.NIP[14] == '1') != (s.Sex == "L") {
		return errors.New("sex")
	}
	recorded, err := time.Parse(time.DateOnly, s.BirthDate)
	if err != nil || !recorded.Equal(born) {
		return errors.New("birth date")
	}
	if !golongan.MatchString(s.Rank) || !e164.MatchString(s.Phone) {
		return errors.New("rank or phone")
	}
	_, err = mail.ParseAddress(s.Email)
	return err
}
