package attend_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/validation"
)

// A name was printed wrong: the certificate is issued anew, with a number of its own. The
// one that was given out first is genuine still, and tells that another holds in its place.
func ExampleRegister_Add_correctedName() {
	secret := []byte("a key of sixteen bytes or more")
	policy := attend.Policy{Kind: attend.CertificateAttendance}
	issue := func(number, name string, on civil.Date) attend.Certificate {
		c, _ := policy.Certify(attend.Candidate{Event: course(), Attendance: allPresent()}, clock(8, 8, 0))
		c.Number, c.Name, c.Issued = number, name, on
		c.Seal(secret)
		return c
	}
	var register attend.Register
	printed := issue("012/SERT/III/2024", "Drs. Contoh Nma, M.M.", civil.MustDate(2024, 3, 8))
	fmt.Println(register.Add(printed))

	next := issue("031/SERT/IV/2024", "Drs. Contoh Nama, M.M.", civil.MustDate(2024, 4, 1))
	fmt.Println(register.Find(printed.Number).Replace(&next, next.Issued, "nama salah cetak"))
	fmt.Println(register.Add(next))

	for _, paper := range []attend.Certificate{printed, next} {
		authenticity, c := register.Verify(secret, paper)
		fmt.Println(authenticity.Label(language.Indonesian)+":", c.Name, c.JP, "JP")
	}
	printed.Name = "Drs. Orang Lain, M.M."
	authenticity, _ := register.Verify(secret, printed)
	fmt.Println(authenticity.Label(language.Indonesian))
	fmt.Println(register.Add(next))
	// Output:
	// <nil>
	// <nil>
	// <nil>
	// Asli, tetapi sudah diganti: Drs. Contoh Nma, M.M. 15 JP
	// Asli dan berlaku: Drs. Contoh Nama, M.M. 15 JP
	// Tidak sesuai dengan register
	// attend: the number or the check code of the certificate "031/SERT/IV/2024" stands in the register already; give another number
}

// Two ids turned out to be one person, who has two certificates with half the sessions
// each. The host decides that; then the marks are put together, the certificate of the id
// that is given up is revoked, and the other one is replaced by one with all the JP.
func ExampleRegister_Add_onePerson() {
	policy := attend.Policy{Kind: attend.CertificateAttendance}
	first := attend.Attendance{Participant: husband, Marks: marks("5a", "hadir", "5b", "hadir", "6a", "hadir")}
	second := attend.Attendance{Participant: guest, Marks: marks("6b", "hadir", "7a", "hadir", "7b", "hadir")}
	issue := func(number string, a attend.Attendance, on civil.Date) attend.Certificate {
		c, _ := policy.Certify(attend.Candidate{Event: course(), Attendance: &a}, clock(8, 8, 0))
		c.Number, c.Name, c.Issued = number, "Drs. Contoh Nama, M.M.", on
		return c
	}
	var register attend.Register
	march, april := civil.MustDate(2024, 3, 8), civil.MustDate(2024, 4, 1)
	fmt.Println(register.Add(issue("012", first, march), issue("013", second, march)))

	second.Participant = first.Participant
	one := attend.Merge([]attend.Attendance{first}, []attend.Attendance{second})[0]
	next := issue("031", one, april)
	fmt.Println(register.Find("013").Revoke(april, "orang yang sama dengan nomor 012"))
	fmt.Println(register.Find("012").Replace(&next, april, "kehadiran digabung"))
	fmt.Println(register.Add(next))
	for _, c := range register {
		fmt.Println(c.Number, c.State, c.JP, len(c.Days))
	}
	fmt.Println(len(validation.Check(register)))
	// Output:
	// <nil>
	// <nil>
	// <nil>
	// <nil>
	// 012 diganti 7 2
	// 013 dicabut 8 2
	// 031 terbit 15 3
	// 0
}
