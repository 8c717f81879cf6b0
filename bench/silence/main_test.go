package main

import (
	"io"
	"strings"
	"testing"
)

func TestTell(t *testing.T) {
	const nik, nip, phone = "187204411291" + "9536", "19830615200904" + "2947", "0812-0000-" + "1234"
	for _, line := range []string{nik, "NIK " + nik, `{"nip":"` + nip + `"}`, "=== RUN   TestParse/" + nip, "hp: " + phone + ".", "+62812000" + "01234", "1983061" + "5 200904 2 947"} {
		n, err := tell(io.Discard, strings.NewReader("ok\n"+line+"\n"))
		if n != 1 || err != nil {
			t.Errorf("a line of %d bytes: %d, %v", len(line), n, err)
		}
	}
	for _, line := range []string{"", "ok  	example 0.812s", "*************536", "00000000-0000-8000-8000-000000000812", "2024-03-05 08:12:00.000123", "1709600000123456789"} {
		n, err := tell(io.Discard, strings.NewReader(line))
		if n != 0 || err != nil {
			t.Errorf("%q: %d, %v", line, n, err)
		}
	}
}
