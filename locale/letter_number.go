package locale

import (
	"bytes"
	"database/sql/driver"
	"fmt"
	"strings"
	"time"
)

// LetterNumber is the number of an official letter, kept as given, with the
// parts that could be told. There is no single national pattern: regions,
// ministries and KPK each have their own, so a part that is not sure stays empty
// and nothing is rewritten. The zero LetterNumber is no number.
//
// It compares with ==. Text and JSON hold the number as given.
type LetterNumber struct {
	Text     string     // as given: 005/123/LTD-10/III/2024
	Secrecy  string     // sifat: B (biasa), R (rahasia), SR (sangat rahasia), T (terbatas)
	Kind     string     // what stands before the number otherwise: KEP, UND, ST
	Class    string     // kode klasifikasi: 005, 000.8.3.3, HM.01.04
	Sequence int        // nomor urut, which starts again every year
	Unit     string     // the rest, of post, office and institution: LTD-10, KPK/56
	Month    time.Month // from a Roman numeral or two digits; 0 if left out
	Year     int        // 0 if left out
}

// ParseLetterNumber reads the number of a letter and tells its parts apart:
//
//	000.8.3.3/15/OR           class, sequence, unit (regions today)
//	005/123/LTD-10/III/2024   class, sequence, unit, Roman month, year (regions before)
//	R-99/IJ/KP.07.6/04/2020   secrecy, sequence, unit, class, month, year
//	B/123/M.PANRB/KP.01/03/2024
//	60/HM.01.04/KPK/56/12/2025
//	UM 0201-Mn/201            class, unit, sequence
//	UND-12/KPK/03/2024        kind, sequence, unit, month, year
//	B/84/II/RES.4/2020/Resnarkoba secrecy, sequence, month, class, year, unit (police)
//	B.7508/LIT.04/10-15/11/2019   secrecy, sequence, unit, month, year (KPK)
//	NOMOR 23 TAHUN 2020       sequence and year of a decree
//	100.1.1-6117 TAHUN 2022   class, sequence and year of a decree
//
// Only text that no number can be is a [*ReadError]: nothing at all
// ([CodeEmpty]), or without any digit or over 128 bytes ([CodeFormat]). Month
// numbers are I to XII, IIII is none; years have four digits, or two behind a Roman
// month at the end.
func ParseLetterNumber(s string) (LetterNumber, error) {
	const longest = 128
	if len(s) > maxText {
		return LetterNumber{}, &ReadError{CodeFormat, s}
	}
	text := strings.TrimSpace(s)
	switch {
	case len(text) > longest:
		return LetterNumber{}, &ReadError{CodeFormat, s}
	case text == "":
		return LetterNumber{}, &ReadError{CodeEmpty, s}
	case !strings.ContainsAny(text, "0123456789"):
		return LetterNumber{}, &ReadError{CodeFormat, s}
	}
	var p letterParts
	p.read(cutNumberLabel(text))
	return LetterNumber{
		Text: text, Secrecy: p.secrecy, Kind: p.kind, Class: p.class,
		Sequence: p.sequence, Unit: p.unit, Month: p.month, Year: p.year,
	}, nil
}

// IsZero reports whether there is no number.
func (n LetterNumber) IsZero() bool { return n == LetterNumber{} }

// String returns the number as given.
func (n LetterNumber) String() string { return n.Text }

// AppendText appends the number as given. It never fails.
func (n LetterNumber) AppendText(b []byte) ([]byte, error) { return append(b, n.Text...), nil }

// MarshalText returns the number as given. It never fails.
func (n LetterNumber) MarshalText() ([]byte, error) { return []byte(n.Text), nil }

// UnmarshalText reads what [ParseLetterNumber] reads; empty text is the zero
// LetterNumber.
func (n *LetterNumber) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*n = LetterNumber{}
		return nil
	}
	if len(b) > maxText { // before it is copied
		return &ReadError{Code: CodeFormat}
	}
	v, err := ParseLetterNumber(string(b))
	if err != nil {
		return err
	}
	*n = v
	return nil
}

// Value returns the number as given; the zero LetterNumber is NULL.
func (n LetterNumber) Value() (driver.Value, error) {
	if n.IsZero() {
		return nil, nil
	}
	return n.Text, nil
}

// Scan reads a text column; NULL and empty text are the zero LetterNumber.
func (n *LetterNumber) Scan(src any) error {
	switch v := src.(type) {
	case nil:
		*n = LetterNumber{}
		return nil
	case string:
		return n.UnmarshalText([]byte(strings.TrimRight(v, " ")))
	case []byte:
		return n.UnmarshalText(bytes.TrimRight(v, " "))
	}
	return fmt.Errorf("locale: cannot scan %T into LetterNumber", src)
}

// MarshalBinary returns the text form, for gob, CBOR and the like; zero is empty.
func (n LetterNumber) MarshalBinary() ([]byte, error) { return n.MarshalText() }

// UnmarshalBinary reads what MarshalBinary returned.
func (n *LetterNumber) UnmarshalBinary(data []byte) error { return n.UnmarshalText(data) }

// GormDataType returns "text": an ORM that makes its own columns keeps the text form.
func (LetterNumber) GormDataType() string { return "text" }
