package pillar_test

import (
	"errors"
	"fmt"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/validation"
)

func ExampleParsePillar() {
	p, err := pillar.ParsePillar("perbaikan sistem")
	fmt.Println(p, p.Label(language.English), err)

	_, err = pillar.ParsePillar("preventif")
	if ambiguous, ok := errors.AsType[*pillar.AmbiguousError](err); ok {
		fmt.Printf("may be %v\n", ambiguous.Codes)
	}
	// Output:
	// pencegahan Prevention <nil>
	// may be [pencegahan pendidikan]
}

func ExampleParseValue() {
	v, err := pillar.ParseValue("kejujuran")
	fmt.Println(v, err)
	// Output: jujur <nil>
}

func ExampleValueSet_Missing() {
	// The eight values of an article that names the memory aid of nine.
	printed := pillar.ValueSetOf(pillar.ValueJujur, pillar.ValueMandiri, pillar.ValueTanggungJawab, pillar.ValueSederhana,
		pillar.ValuePeduli, pillar.ValueDisiplin, pillar.ValueAdil, pillar.ValueKerjaKeras)
	fmt.Println(printed.IsComplete(), printed.Missing())
	// Output: false berani
}

func ExampleParseValues() {
	taught, others := pillar.ParseValues("sembilan nilai, yaitu jujur, peduli, mandiri, disiplin, tanggung jawab, kerja keras, sederhana, adil, dan loyal")
	fmt.Println(taught.Complete())
	fmt.Println(others)
	// Output:
	// pillar: of the nine values these are missing: berani
	// [loyal]
}

func ExampleCited() {
	article := "Pasal 3"
	offences, err := pillar.Cited(pillar.LawCorruption, article, civil.MustDate(2024, 3, 5))
	fmt.Println(offences[0], offences[0].Label(language.English), err)

	// The same article for a deed after the penal code took effect.
	_, err = pillar.Cited(pillar.LawCorruption, article, civil.MustDate(2026, 1, 2))
	if ce, ok := errors.AsType[*pillar.CitationError](err); ok {
		fmt.Println(ce.Code, ce.Instead[0].Label(language.Indonesian))
	}
	// Output:
	// TPK-02 Abuse of office harming state finance <nil>
	// NOT_IN_FORCE Pasal 604 UU 1/2023 (KUHP)
}

func ExampleParseCitation() {
	c, err := pillar.ParseCitation("Pasal 12 huruf a UU Nomor 31 Tahun 1999 jo. UU Nomor 20 Tahun 2001")
	if err != nil {
		fmt.Println(err)
		return
	}
	c.On = civil.MustDate(2024, 3, 5)
	fmt.Println(c.Law, c.Article)
	fmt.Println(c.Offences())
	// Output:
	// uu-31-1999 Pasal 12 huruf a
	// [TPK-07] <nil>
}

func ExampleCitation_Check() {
	c := pillar.Citation{Law: pillar.LawPenalCode, Article: "Pasal 603", On: civil.MustDate(2025, 8, 17)}
	for _, p := range validation.Check(&c) {
		fmt.Println(p.Code())
		fmt.Println(p.Message(language.Indonesian))
	}
	// Output:
	// citation.replaced
	// pasal ini tidak berlaku bagi perbuatan pada 17 Agustus 2025: kutip Pasal 2 ayat (1) UU 31/1999 jo. UU 20/2001
}

func ExampleOffence_ReferencesOn() {
	for _, on := range []civil.Date{civil.MustDate(2026, 1, 1), civil.MustDate(2026, 1, 2)} {
		for r := range pillar.OffenceGiftTakenForOffice.ReferencesOn(on) {
			fmt.Println(on, r.Label(language.Indonesian))
		}
	}
	// Output:
	// 2026-01-01 Pasal 11 UU 31/1999 jo. UU 20/2001
	// 2026-01-02 Pasal 606 ayat (2) UU 1/2023 (KUHP)
}

func ExamplePillar_Source() {
	p := pillar.Education
	fmt.Println(p.Slogan(language.Indonesian), "-", p.Basis())
	fmt.Println(p.LeadDeputy().Label(language.Indonesian))
	fmt.Println(p.Source().Confidence, p.Source().Confidence.IsFact())
	// Output:
	// tidak ingin korupsi - UU 30/2002 jo. UU 19/2019 Pasal 6 huruf a; Pasal 7 ayat (1) huruf c, d, e
	// Deputi Bidang Pendidikan dan Peran Serta Masyarakat
	// A true
}

func ExampleSystem_Parse() {
	// The name says enforcement, the strategy says prevention.
	focus, err := pillar.SystemStranas.Parse("penegakan hukum dan reformasi birokrasi")
	fmt.Println(focus, err)
	fmt.Println(focus.Pillar(civil.MustDate(2025, 7, 1)))
	_, err = focus.Pillar(civil.MustDate(2017, 7, 1))
	fmt.Println(err)
	// Output:
	// stranas-pk/penegakan-hukum-rb <nil>
	// pencegahan <nil>
	// pillar: stranas-pk/penegakan-hukum-rb: not known for 2017-07-01, only since 2018
}

func ExampleAct_Task() {
	before, _ := pillar.Act2002.Task("a")
	since, _ := pillar.Act2019.Task("a")
	fmt.Println("Pasal 6 huruf a:", before, "until 2019, then", since)
	// Output: Pasal 6 huruf a: koordinasi until 2019, then pencegahan
}

func ExampleMonitoringOf() {
	m, err := pillar.MonitoringOf(2026)
	fmt.Println(m.Name, err)
	for a := range m.Areas() {
		fmt.Println(a.Area, "-", a.Label(language.English))
	}
	_, err = pillar.MonitoringOf(2019)
	fmt.Println(err)
	// Output:
	// MCSP <nil>
	// perencanaan - Planning
	// penganggaran - Budgeting
	// pbj - Procurement
	// pelayanan-publik - Public services
	// apip - Internal audit
	// asn - Civil service management
	// bmd - Regional assets
	// pajak - Local tax
	// pillar: the areas of MCP: not known for 2019, only for 2020 to 2026
}

func ExampleSPICategoryOf() {
	c, err := pillar.SPICategoryOf(72.95, 2025) // between the printed 72.9 and 73
	fmt.Println(c, c.Colour(language.Indonesian), err)
	_, err = pillar.SPICategoryOf(70.97, 2023)
	fmt.Println(err)
	// Output:
	// rentan merah <nil>
	// pillar: the categories of SPI: not known for 2023, only for 2024 to 2025
}

func ExampleIndex_In() {
	r, err := pillar.IndexIPAK.In(2024)
	fmt.Println(r.Value, err)
	for p := range r.Parts() {
		fmt.Println(p.Name, p.Value)
	}
	// Output:
	// 3.85 <nil>
	// persepsi 3.76
	// pengalaman 3.89
}

func ExampleGiftSituation_Limit() {
	for _, on := range []civil.Date{civil.MustDate(2026, 1, 19), civil.MustDate(2026, 1, 20)} {
		l, err := pillar.GiftCeremony.Limit(on)
		fmt.Println(l.PerGiver, l.Regulation, err)
	}
	// Output:
	// Rp1.000.000 Peraturan KPK 2/2019 <nil>
	// Rp1.500.000 Peraturan KPK 1/2026 <nil>
}

func ExampleLHKPNDeadline() {
	for _, year := range []int{2023, 2024} {
		d, err := pillar.LHKPNDeadline(year)
		fmt.Println(year, locale.FormatDate(d.Day, locale.DateLong), err)
	}
	// Output:
	// 2023 31 Maret 2024 <nil>
	// 2024 11 April 2025 <nil>
}

func ExampleFramework_Components() {
	for c := range pillar.FrameworkVillage.Components() {
		n := 0
		for range c.Indicators() {
			n++
		}
		fmt.Println(c.Label(language.Indonesian), n)
	}
	// Output:
	// Penguatan tata laksana 5
	// Penguatan pengawasan 3
	// Penguatan kualitas pelayanan publik 5
	// Penguatan partisipasi masyarakat 3
	// Kearifan lokal 2
}
