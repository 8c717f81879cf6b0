package participanttest_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/participanttest"
)

var born = civil.MustDate(1980, 5, 5)

func ExampleNIP() {
	nip := participanttest.NIP(civil.MustDate(1972, 5, 14), 1998, time.March, participant.SexFemale, 1)
	fmt.Println(nip.Reveal())
	// Output: 197205141998032901
}

func ExamplePPPK() {
	nip := participanttest.PPPK(civil.MustDate(1989, 2, 25), 2024, 1, participant.SexMale, 1)
	fmt.Println(nip.Reveal(), nip.Kind())
	// Output: 198902252024211901 PPPK
}

func ExampleNIK() {
	nik := participanttest.NIK("18.72.01", civil.MustDate(1980, 5, 5), participant.SexFemale, 1)
	fmt.Println(nik.Reveal())
	// Output: 1872014505809001
}

func TestRange(t *testing.T) {
	assert.Equal(t, 999, participanttest.NIP(born, 2003, time.April, participant.SexMale, 99).Serial())
	assert.Equal(t, 9999, participanttest.NIK("187201", born, participant.SexMale, 999).Serial())
	assert.Equal(t, "990000007", participanttest.NIPLama(7).Reveal())
	assert.Equal(t, "0999999000000007", participanttest.NPWP(7).Reveal())
	assert.Equal(t, "80050907", participanttest.NRP(born, 7).Reveal())
	assert.Equal(t, "+628000000007", participanttest.Phone(7).Reveal())
	assert.Equal(t, "orang7@contoh.example", participanttest.Email(7).Reveal())
	for _, f := range []func(){
		func() { participanttest.NIP(born, 2003, time.April, participant.SexMale, 100) },
		func() { participanttest.NIP(born, 2003, 13, participant.SexMale, 1) },
		func() { participanttest.NIP(born, 2003, time.April, 0, 1) },
		func() { participanttest.PPPK(born, 2003, 10, participant.SexMale, 1) },
		func() { participanttest.NIPLama(1e6) },
		func() { participanttest.NPWP(-1) },
		func() { participanttest.NRP(born, 100) },
		func() { participanttest.NIK("997201", born, participant.SexMale, 1) },
		func() { participanttest.NIK("187201", born, participant.SexMale, -1) },
	} {
		assert.Panics(t, f)
	}
}
