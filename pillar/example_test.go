package pillar_test

import (
	"errors"
	"fmt"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/pillar"
)

func ExampleParsePillar() {
	p, err := pillar.ParsePillar("perbaikan sistem")
	fmt.Println(p, p.Label(language.English), err)

	_, err = pillar.ParsePillar("preventif")
	if ambiguous, ok := errors.AsType[*pillar.AmbiguousError](err); ok {
		fmt.Printf("may be %v\n", ambiguous.Candidates)
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
