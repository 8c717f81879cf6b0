// Package offices takes the names of institutions apart: the words of a text into
// parts, each with its kind, its tasks or its proper name, and the region that is named
// beside them. Package office puts its types on it.
//
// The work goes one way: text.go divides a text into words, phrase.go and place.go know
// what phrases and names of regions begin at a word, scan.go reads the words from the left
// into the parts of a Scanner, and repair.go is asked about a word that nothing knows.
// canon.go writes a proper name in the one form by which names are compared.
package offices
