package names

import "slices"

// parser finds the titles in a text.
type parser struct {
	nameText
	steps       [maxSegments + 1]step
	front, back titleList
	doctor      int  // index of the last front title that is written DR, plus one
	physician   bool // a title of physicians stands behind the name
	stranger    bool // something that is no part of a name was passed over
}

// maxTitles is the highest number of titles on one side of a name.
const maxTitles = 20

// titleList holds each title once.
type titleList struct {
	items [maxTitles]string
	n     int
	full  bool // more titles than fit
}

func (l *titleList) all() []string { return l.items[:l.n] }

// add reports whether the title was new and found a place.
func (l *titleList) add(title string) bool {
	switch {
	case l.has(title):
		return false
	case l.n == maxTitles:
		l.full = true
		return false
	}
	l.items[l.n] = title
	l.n++
	return true
}

func (l *titleList) has(title string) bool { return slices.Contains(l.all(), title) }

// last returns the title added last, for a change; nil if there is none.
func (l *titleList) last() *string {
	if l.n == 0 {
		return nil
	}
	return &l.items[l.n-1]
}

// step is the best way to read the titles from a segment on.
type step struct {
	form  stepForm
	next  uint8  // the segment behind this title
	title uint16 // index in titles
	cost  uint8
}

type stepForm uint8

const (
	stepNone    stepForm = iota // the segments from here on are not all titles
	stepBack                    // a title behind the name
	stepFront                   // a title that belongs before the name
	stepField                   // a title that carries a field: "S.Tr.Log."
	stepUnknown                 // a word that no table knows
)
