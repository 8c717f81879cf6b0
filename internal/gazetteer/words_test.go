package gazetteer

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/internal/fold"
)

func TestWordsAreInOrder(t *testing.T) {
	assert.True(t, slices.IsSortedFunc(words[:], func(a, b word) int { return strings.Compare(a.key, b.key) }))
	for i, w := range words {
		assert.Equal(t, fold.Key(w.key), w.key)
		assert.True(t, beginsPhrase([]byte(w.key)), w.key)
		if i > 0 {
			assert.NotEqual(t, words[i-1].key, w.key)
		}
		assert.Equal(t, w.kinds != 0, w.role == roleKind || w.role == roleTerm || w.role == roleBehind || w.role == roleLevel && w.kinds != 0, w.key)
	}
}

func TestNamesAreInOrder(t *testing.T) {
	assert.Len(t, order, Units+len(otherUnit))
	before := ""
	for i, e := range order {
		name := entryName(int(e))
		key := fold.Key(name)
		assert.Equal(t, len(key), keyLength(int(e)), name)
		if key < before {
			t.Fatalf("%q comes after %q", key, before)
		}
		b := Bucket(key[0], key[1])
		if i < int(buckets[b]) || i >= int(buckets[b+1]) {
			t.Fatalf("%q is not in its bucket", key)
		}
		before = key
	}
}

func TestShortForms(t *testing.T) {
	for form, want := range map[string]string{"tj": "tanjung", "kep": "kepulauan", "sumatra": "sumatera", "utara": "", "x": "", "selatan": ""} {
		assert.Equal(t, want, longOf([]byte(form)), form)
	}
	for i, form := range longForms {
		assert.Equal(t, form.long, longOf([]byte(form.short)))
		assert.True(t, i == 0 || longForms[i-1].short < form.short, "%s stands out of order", form.short)
	}
	for number, want := range map[string]string{"30": "tigapuluh", "23": "duapuluhtiga", "19": "sembilanbelas", "15": "", "7": "", "123": "", "ab": ""} {
		assert.Equal(t, want, tens([]byte(number)), number)
	}
	assert.Equal(t, 8, numberOf([]byte("ix")))
	assert.Equal(t, 8, numberOf([]byte("sembilan")))
	assert.Equal(t, -1, numberOf([]byte("siapa")))
}

func TestCut(t *testing.T) {
	for text, want := range map[string]string{
		"Kab.Lampung Selatan":  "kab lampung selatan",
		"KotaMetro":            "kota metro",
		"gMaja":                "gmaja",
		"Ra'as":                "raas",
		"K O T A  M E T R O":   "kota metro",
		"RT03/RW 4":            "rt 03 rw 4",
		"D.I. Yogyakarta":      "d i yogyakarta",
		"Kota\u200bMetro":      "kota metro",
		"\xffMetro\xff":        "metro",
		"Pangkajene & Kepulau": "pangkajene kepulau",
	} {
		var buf roomy
		got := buf.cutAll(text)
		assert.Equal(t, want, got, "%q", text)
	}
}

// roomy is a text with room.
type roomy struct{ text }

func (t *roomy) cutAll(s string) string {
	t.key, t.tokens = make([]byte, 0, 2*len(s)+8), make([]token, 0, len(s)+1)
	t.cut(s)
	var all []string
	for i := range t.tokens {
		all = append(all, string(t.word(i)))
	}
	return strings.Join(all, " ")
}

func TestIsAmong(t *testing.T) {
	for _, words := range []string{abroad, abroadBehind, countries, nameWords, officeWords} {
		list := strings.Fields(words)
		assert.True(t, slices.IsSorted(list), "%q", words)
		for _, word := range list {
			assert.True(t, isAmong([]byte(word), words), word)
			assert.False(t, isAmong([]byte(word+"x"), words), word)
			assert.False(t, isAmong([]byte(word[:len(word)-1]+"~"), words), word)
		}
		assert.False(t, isAmong(nil, words))
	}
	assert.False(t, isAmong([]byte("dari"), " "))
}
