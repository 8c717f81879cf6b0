// Package offices takes the names of institutions apart: the words of a text into
// parts, each with its kind, its tasks or its proper name, and the region that is named
// beside them. Package office puts its types on it.
//
// The work goes one way: text.go divides the text into words, scan.go reads them from
// the left into parts with the phrases of phrase.go and the regions of place.go, and
// repair.go is asked about a word that nothing knows. canon.go writes a proper name in
// the one form by which names are compared.
package offices
