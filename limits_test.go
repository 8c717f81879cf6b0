package integritas_test

import (
	"errors"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/audit"
	"github.com/integritas-id/integritas/program/catalogue"
	"github.com/integritas-id/integritas/program/press"
	"github.com/integritas-id/integritas/program/recap"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

// TestLimitsPage holds the figures of SECURITY.md against the constants.
func TestLimitsPage(t *testing.T) {
	page := readText(t, "SECURITY.md")
	for name, limit := range map[string]int64{
		"program.MaxDocument":     program.MaxDocument,
		"program.MaxElements":     program.MaxElements,
		"validation.DefaultLimit": validation.DefaultLimit,
		"audit.DefaultLimit":      audit.DefaultLimit,
		"roster.MaxCell":          roster.MaxCell,
		"roster.MaxRow":           roster.MaxRow,
		"roster.MaxColumns":       roster.MaxColumns,
		"participant.MaxName":     participant.MaxName,
		"participant.MaxPosition": participant.MaxPosition,
		"participant.MaxAddress":  participant.MaxAddress,
		"office.MaxText":          office.MaxText,
		"catalogue.MaxText":       catalogue.MaxText,
		"press.MaxText":           press.MaxText,
		"recap.MaxCount":          recap.MaxCount,
	} {
		rows := 0
		for line := range strings.Lines(page) {
			if strings.Contains(line, "`"+name+"`") {
				rows++
				assert.Contains(t, line, locale.Writer{Tag: language.English}.FormatInt(limit), name)
			}
		}
		assert.Positive(t, rows, "%s is not on the page", name)
	}
}

// TestLimits gives each parser the longest text that it takes, and one byte more.
func TestLimits(t *testing.T) {
	for _, tc := range []struct {
		name, text string // the text is lengthened by blanks in front
		most       int
		parse      func(string) error
		beyond     func(error) bool
	}{
		{"name", "Budi Santoso", participant.MaxName, second(participant.ParseName), func(err error) bool {
			e, ok := errors.AsType[*participant.NameError](err)
			return ok && e.Code == participant.NameTooLong
		}},
		{"post", "Camat Metro Pusat", participant.MaxPosition, second(participant.ParsePosition), func(err error) bool {
			e, ok := errors.AsType[*participant.UnknownPositionError](err)
			return ok && e.Code == participant.PositionTooLong
		}},
		{"address", "Jl. Mawar 1, Kota Metro", participant.MaxAddress, second(participant.ParseAddress), func(err error) bool {
			e, ok := errors.AsType[*participant.NumberError](err)
			return ok && e.Code == participant.CodeLength
		}},
		{"number", "0812-0000-1234", 256, second(participant.ParsePhone), func(err error) bool {
			_, ok := errors.AsType[*participant.NumberError](err)
			return ok
		}},
		{"amount", "Rp1.000", 1024, second(locale.ParseRupiah), func(err error) bool {
			_, ok := errors.AsType[*locale.ReadError](err)
			return ok
		}},
		{"place", "Kota Metro", 1024, second(region.Parse), func(err error) bool { return errors.Is(err, region.ErrTextTooLong) }},
		{"code of a set", "luring", 256, second(program.ParseMode), func(err error) bool {
			_, ok := errors.AsType[*program.UnknownError](err)
			return ok
		}},
		{"report", "Kota Metro – KPK menggelar bimtek keluarga berintegritas, Selasa (5/3/2024).", press.MaxText, second(press.Read), func(err error) bool {
			_, ok := errors.AsType[*press.TooLongError](err)
			return ok
		}},
	} {
		padded := strings.Repeat(" ", tc.most-len(tc.text)) + tc.text
		assert.NoError(t, tc.parse(padded), "%s of %d bytes", tc.name, tc.most)
		assert.True(t, tc.beyond(tc.parse(" "+padded)), "%s of %s bytes: %v", tc.name, strconv.Itoa(tc.most+1), tc.parse(" "+padded))
	}
}

// second drops the value of a parser.
func second[T any](parse func(string) (T, error)) func(string) error {
	return func(s string) error {
		_, err := parse(s)
		return err
	}
}
