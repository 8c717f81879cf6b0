package participant

import "fmt"

// Number is a number that tells one person from another: [NIP], [NIPLama], [NIK],
// [NPWP] or [NRP].
type Number interface {
	fmt.Stringer    // the mask
	IsZero() bool   // whether there is no number
	Reveal() string // the number itself
	numberKind() NumberKind
}

func (NIP) numberKind() NumberKind     { return NumberNIP }
func (NIPLama) numberKind() NumberKind { return NumberNIPLama }
func (NIK) numberKind() NumberKind     { return NumberNIK }
func (NPWP) numberKind() NumberKind    { return NumberNPWP }
func (NRP) numberKind() NumberKind     { return NumberNRP }
