// Package adapters has the recipes of docs/adapters.md: a test holds that the page prints
// this code, and the others run it.
package adapters

import (
	ut "github.com/go-playground/universal-translator"
	"github.com/go-playground/validator/v10"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/region"
)

// tags are validations of a text: each is what the library reads it by.
var tags = map[string]struct {
	read   func(string) error
	id, en string
}{
	"nip":      {reads(participant.ParseNIP), "{0} bukan NIP; hitung kembali angkanya", "{0} is no NIP; count its digits again"},
	"nik":      {reads(participant.ParseNIK), "{0} bukan NIK; hitung kembali angkanya", "{0} is no NIK; count its digits again"},
	"hp":       {reads(participant.ParsePhone), "{0} bukan nomor telepon", "{0} is no telephone number"},
	"wilayah":  {reads(region.Parse), "{0} tidak menunjuk satu wilayah; tulis jenis dan induknya", "{0} does not name one region; write its kind and what it lies in"},
	"jabatan":  {reads(participant.ParsePosition), "{0} bukan jabatan yang dikenal", "{0} is no post that is known"},
	"instansi": {reads(office.Parse), "{0} bukan instansi", "{0} is no office"},
}

func reads[T any](parse func(string) (T, error)) func(string) error {
	return func(s string) error { _, err := parse(s); return err }
}

// Register makes validate:"nip" and the other tags known, with their messages in the
// language of a translator. A validator.FieldError holds the value: log its tag, never it.
func Register(v *validator.Validate, translator ut.Translator, tag language.Tag) error {
	for name, t := range tags {
		err := v.RegisterValidation(name, func(f validator.FieldLevel) bool { return t.read(f.Field().String()) == nil })
		if err != nil {
			return err
		}
		message := t.id
		if base, _ := tag.Base(); base.String() == "en" {
			message = t.en
		}
		err = v.RegisterTranslation(name, translator,
			func(u ut.Translator) error { return u.Add(name, message, true) },
			func(u ut.Translator, f validator.FieldError) string { text, _ := u.T(name, f.Field()); return text })
		if err != nil {
			return err
		}
	}
	return nil
}
