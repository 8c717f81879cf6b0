package names

import "math/bits"

// Similarity returns how likely two bare names are spellings of one person's, from 0
// to 1. It does not allocate, and Similarity(s, t) is Similarity(t, s).
func Similarity(s, t string) float64 {
	var a, b Sound
	a.Read(s)
	b.Read(t)
	return a.Like(&b)
}

// Like returns how likely two names are one person's, as [Similarity] does.
func (s *Sound) Like(t *Sound) float64 {
	if s.n == 0 || t.n == 0 {
		return 0
	}
	a, b := s, t
	if string(a.all()) > string(b.all()) || string(a.all()) == string(b.all()) && a.n > b.n {
		a, b = b, a // both ways the same, also where a tie is broken by order
	}
	score := pairScore(a, b)
	if score < 1 && a.n != b.n {
		// Words joined or divided.
		score = max(score, joinedScore(a, b))
	}
	return score
}

// What lowers a score.
const (
	otherOrder    = 0.95 // the words stand in another order
	initialScore  = 0.85 // a word and its first letter
	shortScore    = 0.9  // a word and its beginning, or its consonants
	sameWord      = 0.55 // words below this are different words
	joinedFloor   = 0.8  // names below this as one word are different names
	omittedWeight = 0.5  // how much a word left out counts, against one in both
)

// pairScore pairs the words of two names, each with the one most like it.
func pairScore(a, b *Sound) float64 {
	var score [maxSoundWords][maxSoundWords]float64
	for i := range a.n {
		for j := range b.n {
			score[i][j] = wordScore(a, b, a.words[i], b.words[j])
		}
	}
	var usedA, usedB [maxSoundWords]bool
	var got, matched float64
	swapped := false
	lastA, lastB := -1, -1
	var pairOf [maxSoundWords]int
	for range min(a.n, b.n) {
		bestI, bestJ, best := -1, -1, 0.0
		for i := range a.n {
			for j := range b.n {
				if s := score[i][j]; !usedA[i] && !usedB[j] && s >= sameWord &&
					(s > best || s == best && distance(i, j) < distance(bestI, bestJ)) {
					bestI, bestJ, best = i, j, s
				}
			}
		}
		if bestI < 0 {
			break
		}
		usedA[bestI], usedB[bestJ] = true, true
		pairOf[bestI] = bestJ + 1
		w := (a.weight(bestI) + b.weight(bestJ)) / 2
		got += w * best
		matched += w
	}
	for i := range a.n {
		if j := pairOf[i] - 1; j >= 0 {
			swapped = swapped || lastA >= 0 && j < lastB
			lastA, lastB = i, j
		}
	}
	restA, restB := a.rest(&usedA), b.rest(&usedB)
	total := matched + restA + restB
	if restA == 0 || restB == 0 {
		total = matched + omittedWeight*(restA+restB)
	}
	got /= total
	if swapped {
		got *= otherOrder
	}
	return got
}

func distance(i, j int) int {
	if i < j {
		return j - i
	}
	return i - j
}

// weight tells how much the word says about whose name it is.
func (s *Sound) weight(i int) float64 {
	w := s.words[i]
	switch w.kind {
	case soundCommon:
		return 2
	case soundInitial:
		return 1.5
	case soundShort:
		return 3
	}
	return float64(min(max(int(w.end-w.start), 3), 8))
}

// rest returns the weight of the words that have no counterpart.
func (s *Sound) rest(used *[maxSoundWords]bool) float64 {
	rest := 0.0
	for i := range s.n {
		if !used[i] {
			rest += s.weight(i)
		}
	}
	return rest
}

// wordScore compares two words, from 0 to 1.
func wordScore(a, b *Sound, w, v soundWord) float64 {
	s, t := a.text(w), b.text(v)
	switch {
	case string(s) == string(t):
		return 1
	case w.kind == soundInitial || v.kind == soundInitial:
		if s[0] == t[0] && len(s) != len(t) {
			return initialScore
		}
		return 0
	case w.kind == soundShort && isShortFor(s, t), v.kind == soundShort && isShortFor(t, s):
		return shortScore
	case bits.OnesCount32(w.letters^v.letters) > max(len(s), len(t))/2+1:
		return 0
	}
	return likeness(s, t, sameWord)
}

// isShortFor reports whether s, a beginning or some letters in order, stands for t.
func isShortFor(s, t []byte) bool {
	if len(s) >= len(t) || s[0] != t[0] {
		return false
	}
	i := 0
	for _, c := range t {
		if i < len(s) && s[i] == c {
			i++
		}
	}
	return i == len(s) && (!hasVowel(s[1:]) || string(s) == string(t[:len(s)]))
}

// joinedScore compares names without their spaces.
func joinedScore(a, b *Sound) float64 {
	s, t := a.all(), b.all()
	if string(s) == string(t) {
		return 0.98
	}
	var lettersA, lettersB uint32
	for i := range a.n {
		lettersA |= a.words[i].letters
	}
	for i := range b.n {
		lettersB |= b.words[i].letters
	}
	if bits.OnesCount32(lettersA^lettersB) > 4 {
		return 0
	}
	return likeness(s, t, joinedFloor)
}
