package names

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"
)

func FuzzRead(f *testing.F) {
	data, err := os.ReadFile("testdata/names.txt")
	if err != nil {
		f.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		if in, _, ok := strings.Cut(line, " => "); ok {
			f.Add(in)
		}
	}
	f.Fuzz(func(t *testing.T, s string) {
		n, fault := Read(s)
		if fault != 0 && (fault != More || n.Full == "") {
			if n.Text+n.Full != "" || n.Front != nil || n.Back != nil {
				t.Errorf("%q: %v beside fault %d", s, n, fault)
			}
			return
		}
		if fault == More {
			if again, fault := Read(n.String()); fault == More && again.Full == n.Full && len(again.Back) > len(n.Back) {
				t.Errorf("%q: %q has more titles than before", s, n.String())
			}
		}
		if n.Text != cutTail(cutNumbers(s)) || n.Full == "" || !utf8.ValidString(n.String()) {
			t.Errorf("%q: %q, full %q", s, n.String(), n.Full)
		}
		for _, titles := range [][]string{n.Front, n.Back} {
			for i, title := range titles {
				if title == "" || strings.TrimSpace(title) != title {
					t.Errorf("%q: title %d is %q", s, i, title)
				}
			}
		}
	})
}
