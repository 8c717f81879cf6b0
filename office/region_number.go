package office

import "github.com/integritas-id/integritas/region"

// codeOf returns the code of a number of two or four digits.
func codeOf(n uint16) region.Code {
	if n == 0 {
		return region.Code{}
	}
	if n < 100 {
		code, _ := region.NewCode(int(n))
		return code
	}
	code, _ := region.NewCode(int(n/100), int(n%100))
	return code
}

// numberOf is the way back.
func numberOf(c region.Code) uint16 {
	if c.Level() < region.Regency {
		return uint16(c.Part(region.Province))
	}
	return uint16(c.Part(region.Province)*100 + c.Part(region.Regency))
}

// atTier cuts a code to the province, or to the regency or city.
func atTier(c region.Code) region.Code {
	if c.Level() > region.Regency {
		return c.At(region.Regency)
	}
	return c
}
