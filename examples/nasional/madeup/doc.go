// Package madeup writes the data of a nation that does not exist: offices with units, posts,
// programmes and regions out of the library's own tables, made-up people with made-up
// numbers, and, where asked, faults of which it keeps a list. It tells what a right recap
// of it must be, so that whatever adds it up can be held to that.
package madeup
