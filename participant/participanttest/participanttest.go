// Package participanttest makes up numbers for the tests and demonstrations of those
// who embed the library, so that nobody's real number is needed. They are well formed
// and carry serials that were set aside for this: 900 to 999 in a NIP, 9000 to 9999 in
// a NIK. Such a serial can still belong to a living person: never write to one.
//
//	nip := participanttest.NIP(civil.MustDate(1972, 5, 14), 1998, time.March, participant.SexFemale, 1)
//	nip.Reveal() // 197205141998032901
//
// All functions panic on what no number can hold, as is right in a test.
package participanttest

import (
	"fmt"
	"strings"
	"time"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
)

// NIP makes the number of a PNS with serial 900 + n, n from 0 to 99.
func NIP(born civil.Date, year int, month time.Month, sex participant.Sex, n int) participant.NIP {
	return participant.MustParseNIP(fmt.Sprintf("%s%04d%02d%d%d", digits(born), year, month, sex, below(n, 100)+900))
}

// PPPK makes the number of a PPPK for his or her contract, 1 to 9, with serial
// 900 + n, n from 0 to 99.
func PPPK(born civil.Date, year, contract int, sex participant.Sex, n int) participant.NIP {
	return participant.MustParseNIP(fmt.Sprintf("%s%04d%02d%d%d", digits(born), year, contract+20, sex, below(n, 100)+900))
}

// NIK makes the number of a resident first registered in a district, six digits as
// in "187201", with serial 9000 + n, n from 0 to 999.
func NIK(district string, born civil.Date, sex participant.Sex, n int) participant.NIK {
	day := born.Day()
	if sex == participant.SexFemale {
		day += 40
	}
	return participant.MustParseNIK(fmt.Sprintf("%s%02d%02d%02d%d", strings.ReplaceAll(district, ".", ""),
		day, born.Month(), born.Year()%100, below(n, 1000)+9000))
}

// NIPLama makes an old number of nine digits, of the department 99, from n, 0 to 999,999.
func NIPLama(n int) participant.NIPLama {
	return participant.MustParseNIPLama(fmt.Sprintf("990%06d", below(n, 1e6)))
}

// NPWP makes a number of 16 digits made from an old one, from n, 0 to 999,999.
func NPWP(n int) participant.NPWP {
	return participant.MustParseNPWP(fmt.Sprintf("0999999%09d", below(n, 1e6)))
}

// NRP makes the number of a police officer born in the month, from n, 0 to 99.
func NRP(born civil.Date, n int) participant.NRP {
	return participant.MustParseNRP(fmt.Sprintf("%02d%02d09%02d", born.Year()%100, born.Month(), below(n, 100)))
}

// Phone makes a number that nobody can be called by, 0800 0…, from n, 0 to 999,999.
func Phone(n int) participant.Phone {
	return participant.MustParsePhone(fmt.Sprintf("08000%06d", below(n, 1e6)))
}

// Email makes an address of the domain contoh.example, which never exists (RFC 2606).
func Email(n int) participant.Email {
	return participant.MustParseEmail(fmt.Sprintf("orang%d@contoh.example", below(n, 1e7)))
}

func digits(d civil.Date) string { return strings.ReplaceAll(d.String(), "-", "") }

func below(n, limit int) int {
	if n < 0 || n >= limit {
		panic(fmt.Sprintf("participanttest: %d is not between 0 and %d", n, limit-1))
	}
	return n
}
