package integritas_test

import (
	"iter"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// bufferSizes are those of the arrays and caps in which the readers hold words and letters.
var bufferSizes = []int{12, 16, 24, 32, 48, 64, 128, 256, 1024}

// edgeShapes make a text whose word, or number of words, is as long as a buffer.
var edgeShapes = []func(n int) string{
	func(n int) string { return strings.Repeat("x", n) },
	func(n int) string { return strings.Repeat("7", n) },
	func(n int) string { return "Kepala " + strings.Repeat("x", n) + " Metro" },
	func(n int) string { return strings.Repeat("é", n/2) + strings.Repeat("a", n%2) },
	func(n int) string { return strings.Repeat("kota ", n) },
	func(n int) string { return strings.Repeat("I. ", n) },
	func(n int) string { return cutTo(n, "Dr. Ir. H. Nama Orang, S.T., M.Si., ") },
	func(n int) string { return cutTo(n, "Kepala Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten ") },
	func(n int) string {
		return cutTo(n, "Jalan Letnan Jenderal Raden Suprapto Nomor Seratus Dua Puluh Empat Blok C ")
	},
	func(n int) string { return cutTo(n, "dua juta tiga ratus ribu rupiah, 5 Maret 2024 ") },
}

// cutTo repeats a text to n bytes.
func cutTo(n int, text string) string { return strings.Repeat(text, n/len(text)+1)[:n] }

// TestEdgesOfBuffers gives every function that reads a text one byte or word less than a
// buffer holds, just as much, and one more.
func TestEdgesOfBuffers(t *testing.T) {
	called := 0
	for _, name := range slices.Sorted(maps.Keys(exportedFunctions)) {
		f := reflect.ValueOf(exportedFunctions[name])
		_, local, _ := strings.Cut(name, ".")
		if strings.HasPrefix(local, "Must") || f.Type().NumIn() != 1 || f.Type().In(0).Kind() != reflect.String || f.Type().IsVariadic() {
			continue
		}
		called++
		for _, size := range bufferSizes {
			for n := size - 1; n <= size+1; n++ {
				for i, shape := range edgeShapes {
					text := reflect.ValueOf(shape(n)).Convert(f.Type().In(0))
					assert.NotPanics(t, func() { drainAll(f.Call([]reflect.Value{text})) }, "%s, shape %d, %d", name, i, n)
				}
			}
		}
	}
	assert.Greater(t, called, 30)
}

// drainAll walks through what is yielded, since a sequence reads only then.
func drainAll(results []reflect.Value) {
	for _, r := range results {
		if r.Kind() == reflect.Func && r.Type().CanSeq() {
			next, stop := iter.Pull(r.Seq())
			for _, ok := next(); ok; _, ok = next() {
			}
			stop()
		}
	}
}
