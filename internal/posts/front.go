package posts

import (
	"github.com/integritas-id/integritas/internal/lexicon"
	"github.com/integritas-id/integritas/internal/ranks"
)

// front passes over what stands before a post from word i on: list numbers, prefixes
// of letters, words of address, tense words, acting markers and ranks. It returns the
// first word of the post.
func (p *parser) front(i int) int {
	for i < p.end {
		var next int
		if acting, behind := p.acting(i); behind > i {
			if p.post.Acting == 0 {
				p.post.Acting = acting
			}
			next = behind
		} else if tense, behind := p.tense(i); behind > i {
			p.post.Tense = tense
			next = behind
		} else {
			next = max(p.prefix(i), p.rank(i))
		}
		if next <= i {
			break
		}
		i = next
	}
	return i
}

// tense returns the tense word that begins with word i, and the first word behind it.
func (p *parser) tense(i int) (Tense, int) {
	switch string(p.word(i)) {
	case "mantan", "eks", "ex", "bekas":
		return TenseFormer, i + 1
	case "bakal":
		if p.is(i+1, "calon") {
			return TenseCandidate, i + 2
		}
	case "calon":
		return TenseCandidate, i + 1
	}
	return 0, i
}

// prefix returns the first word behind a list number, a prefix of letters or a word
// of address, i where there is none or nothing follows.
func (p *parser) prefix(i int) int {
	if i+1 >= p.end {
		return i
	}
	switch string(p.word(i)) {
	case "selaku", "sebagai", "para", "an", "ub", "jajaran", "seluruh":
		return i + 1
	case "ibu":
		if p.is(i+1, "rumah") || p.is(i+1, "kandung") || p.is(i+1, "dari") {
			return i
		}
		return i + 1
	case "a":
		if p.is(i+1, "n") {
			return i + 2
		}
	case "u":
		if p.is(i+1, "b") || p.is(i+1, "p") {
			return i + 2
		}
	case "y": // Y.M.
		if p.is(i+1, "m") && p.words[i+1].gap&gapDot != 0 {
			return i + 2
		}
	case "atas":
		if p.is(i+1, "nama") {
			return i + 2
		}
	case "yang":
		if p.is(i+1, "terhormat") {
			return i + 2
		}
	case "jabatan":
		if !p.is(i+1, "fungsional") {
			return i + 1
		}
	}
	if lexicon.AddressOf(p.word(i)) != 0 && lexicon.KinOf(p.word(i)) == 0 {
		return i + 1
	}
	if c := p.word(i)[0]; i == 0 && '0' <= c && c <= '9' && p.words[i+1].gap&(gapDot|gapClose) != 0 {
		return i + 1
	}
	return i
}

// rank returns the first word behind a rank of the civil service with its golongan,
// i where there is none. A rank ends at a comma, a bracket or the end: Penata Ruang is
// a title.
func (p *parser) rank(i int) int {
	_, n := ranks.Name(p.buffer[p.words[i].from:p.words[p.size-1].to])
	if n == 0 {
		return i
	}
	j, end := i, int(p.words[i].from)+n
	for j < p.end && int(p.words[j].to) <= end {
		j++
	}
	if j == i || int(p.words[j-1].to) != end { // within a word: Penata in Penataan
		return i
	}
	if j < p.end && p.words[j].gap&(gapComma|gapOpen|gapClose|gapSlash|gapDash) == 0 && !p.words[j].number {
		return i
	}
	if j+1 < p.end && p.words[j].number && len(p.word(j+1)) == 1 { // III/c
		j += 2
	}
	return j
}

// isSpouseWord reports whether word i begins the role of a spouse, to whose partner
// all markers behind it belong.
func (p *parser) isSpouseWord(i int) bool { return lexicon.KinOf(p.word(i)) != 0 }

// inner finds what stands behind word i and is not part of the unit: a marker, a tense
// word or the head in short form in brackets, as in "Kepala Dinas (Kadis) X", or the
// word terpilih. It returns the bytes of the text that it takes up.
func (p *parser) inner(i int) (from, to int, found bool) {
	for k := i + 1; k < p.end; k++ {
		w := &p.words[k]
		switch {
		case p.is(k, "terpilih"):
			p.post.Tense = TenseElect
			return int(w.start), int(w.end), true
		case w.bracketed && w.gap&gapOpen != 0:
			acting, next := p.acting(k)
			former := next == k && (p.is(k, "purn") || p.is(k, "mantan") || p.is(k, "eks") || p.is(k, "purnawirawan"))
			switch {
			case former:
				next = k + 1
			case next == k && w.class&wordHeadword != 0: // Kepala Dinas (Kadis) Kesehatan
				next = k + 1
				if m, ok := p.matchHead(k); ok && p.closes(m.next) {
					next = m.next
				}
			}
			if next == k || !p.closes(next) {
				continue
			}
			if p.post.Acting == 0 {
				p.post.Acting = acting
			}
			if former {
				p.post.Tense = TenseFormer
			}
			from, to = int(w.start), int(p.words[next-1].end)
			for from > 0 && p.text[from] != '(' && p.text[from] != '[' {
				from--
			}
			for to < len(p.text) && p.text[to] != ')' && p.text[to] != ']' {
				to++
			}
			return from, min(to+1, len(p.text)), true
		}
	}
	return 0, 0, false
}

// closes reports whether a bracket closes before word i.
func (p *parser) closes(i int) bool {
	if i >= p.size {
		return p.tail&gapClose != 0
	}
	return p.words[i].gap&gapClose != 0
}
