package demo

import (
	"os"
	"testing"
)

// TestSame holds the demonstration against the example that it is taken from.
func TestSame(t *testing.T) {
	for path, have := range map[string]string{
		"event.json": metro, "roster.csv": string(list), "others/rekaan-bandar-lampung-2024-02-20.json": bandar,
	} {
		want, err := os.ReadFile("../../../metro/" + path)
		if err != nil {
			t.Fatal(err)
		}
		if have != string(want) {
			t.Errorf("%s is not what stands here; copy it anew", path)
		}
	}
}
