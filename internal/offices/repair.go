package offices

import (
	"strings"

	"github.com/integritas-id/integritas/internal/slip"
)

// repair mends word i, which nothing knows, where a word of a closed list is meant for
// certain: one that was divided or run together with the next, or misspelt so that one
// word alone is near. It reports whether there is something to read anew. Proper names
// are never mended.
func (s *Scanner) repair(i int, p *Part) bool {
	if p != nil && kinds[p.Kind].takes == takesName || p == nil && s.Size > 0 && s.words[i].gap&gapSign == 0 {
		return false
	}
	if p != nil && p.Named() && kinds[p.Kind].takes != takesTasks {
		return false
	}
	return s.rejoin(i) || s.fused(i, p) || s.cut(i) || s.respell(i, p)
}

// rejoin makes one word of two that are one: PUS KESMAS.
func (s *divided) rejoin(i int) bool {
	if i+1 >= s.size || s.words[i+1].gap&gapSign != 0 || s.words[i].to != s.words[i+1].from {
		return false
	}
	joined := s.buffer[s.words[i].from:s.words[i+1].to]
	e := lookUp(joined)
	if e == nil || e.head == 0 && e.task == 0 || len(joined) < 6 {
		return false
	}
	s.words[i].end, s.words[i].to = s.words[i+1].end, s.words[i+1].to
	s.remove(i+1, i+2)
	return true
}

// cut divides a word that begins with one of a closed list: SEKRETARIATKECAMATAN.
func (s *divided) cut(i int) bool {
	word := s.word(i)
	for n := min(len(word)-1, 16); n >= 2; n-- {
		front := lookUp(word[:n])
		if front == nil || front.head == 0 && front.task == 0 {
			continue
		}
		kind := uint8(0)
		if front.head != 0 {
			kind = heads[front.head].kind
		}
		rest := word[n:]
		behind := lookUp(rest)
		switch {
		case behind != nil && len(rest) >= 4 && n >= 4 && (behind.head != 0 || behind.task != 0 || behind.word != 0):
		case isNumber(rest) && (kind == kindSEKOLAH || kind == kindMADRASAH):
		case n >= 9 && len(rest) >= 3 && (kind == kindKECAMATAN || kind == kindKELURAHAN || kind == kindPUSKESMAS):
		default:
			continue
		}
		return s.divide(i, n)
	}
	return false
}

// divide makes two words of word i behind its first n bytes.
func (s *divided) divide(i, n int) bool {
	if !s.insert(i + 1) {
		return false
	}
	w, next := &s.words[i], &s.words[i+1]
	*next = *w
	w.to = w.from + uint16(n)
	next.from, next.gap, next.read = w.to, gapSpace, false
	if int(w.start)+n <= len(s.text) {
		w.end = w.start + uint16(n)
		next.start = w.end
	}
	return true
}

// fused reads a short name made of pieces that are all known: Disdikbudpora.
func (s *Scanner) fused(i int, p *Part) bool {
	if p != nil || s.Size > 0 {
		return false
	}
	word := string(s.word(i))
	rest, kind := fusedKind(word)
	if kind == 0 {
		return false
	}
	var tasks Tasks
	if ways := pieces(rest, &tasks, 0); ways != 1 {
		return false
	}
	part := Part{Kind: kind, Tasks: tasks, From: i + 1, To: i + 1, words: [2]int{i, i + 1}, gap: s.words[i].gap}
	s.begin(part)
	s.remove(i, i+1)
	s.Parts[s.Size-1].From, s.Parts[s.Size-1].To = i, i
	return true
}

// fusedKind returns the kind that a short name begins with, and the rest of it.
func fusedKind(word string) (rest string, kind uint8) {
	if rest, ok := strings.CutPrefix(word, "sudin"); ok {
		return rest, kindSUDIN
	}
	for _, front := range [...]string{"dis", "din"} {
		if rest, ok := strings.CutPrefix(word, front); ok {
			return rest, kindDINAS
		}
	}
	return "", 0
}

// pieces counts the ways to divide a text into short words of tasks, and keeps the tasks
// of the last one.
func pieces(rest string, tasks *Tasks, depth int) (ways int) {
	if depth > 5 {
		return 0
	}
	for n := min(len(rest), 8); n >= 2; n-- {
		task := pieceOf(rest[:n])
		if task == nil {
			continue
		}
		var more Tasks
		found := 1
		if n < len(rest) {
			found = pieces(rest[n:], &more, depth+1)
		}
		if found > 0 {
			ways += found
			*tasks = more
			for _, t := range task {
				tasks.add(t)
			}
		}
	}
	return ways
}

// pieceOf returns the tasks of a piece of a short name, nil for others.
func pieceOf(s string) []uint8 {
	switch s {
	case "dik", "pendik":
		return []uint8{taskPendidikan}
	case "bud":
		return []uint8{taskKebudayaan}
	case "pora":
		return []uint8{taskPemuda, taskOlahraga}
	case "par":
		return []uint8{taskPariwisata}
	case "ekraf":
		return []uint8{taskEkonomiKreatif}
	case "kes":
		return []uint8{taskKesehatan}
	case "sos":
		return []uint8{taskSosial}
	case "hub":
		return []uint8{taskPerhubungan}
	case "kominfo":
		return []uint8{taskKomunikasi, taskInformatika}
	case "dukcapil":
		return []uint8{taskKependudukan, taskPencatatanSipil}
	case "naker":
		return []uint8{taskTenagaKerja}
	case "trans":
		return []uint8{taskTransmigrasi}
	case "perin":
		return []uint8{taskPerindustrian}
	case "dag":
		return []uint8{taskPerdagangan}
	case "kop":
		return []uint8{taskKoperasi}
	case "ukm", "umkm":
		return []uint8{taskUkm}
	case "tani", "pertan":
		return []uint8{taskPertanian}
	case "pangan":
		return []uint8{taskPangan}
	case "bun":
		return []uint8{taskPerkebunan}
	case "nak":
		return []uint8{taskPeternakan}
	case "keswan":
		return []uint8{taskKesehatanHewan}
	case "lut":
		return []uint8{taskKelautan}
	case "tph":
		return []uint8{taskTanamanPangan, taskHortikultura}
	case "hut":
		return []uint8{taskKehutanan}
	case "lh":
		return []uint8{taskLingkunganHidup}
	case "perkim":
		return []uint8{taskPerumahanRakyat, taskKawasanPermukiman}
	case "pmd":
		return []uint8{taskPemberdayaanMasyarakat, taskDesa}
	case "ppkb", "p2kb":
		return []uint8{taskPengendalianPenduduk, taskKeluargaBerencana}
	case "pppa", "p3a":
		return []uint8{taskPemberdayaanPerempuan, taskPerlindunganAnak}
	case "pmptsp":
		return []uint8{taskPenanamanModal, taskPTSP}
	case "esdm":
		return []uint8{taskESDM}
	case "arsip":
		return []uint8{taskKearsipan}
	case "perpus":
		return []uint8{taskPerpustakaan}
	}
	return nil
}

// respell puts the one near word of the closed lists in the place of a misspelt one.
func (s *Scanner) respell(i int, p *Part) bool {
	word := s.word(i)
	tasks := p != nil && kinds[p.Kind].takes == takesTasks
	least, limit := 6, 1
	if len(word) >= 9 {
		limit = 2
	}
	if len(word) < least || len(word) > slip.MaxLength {
		return false
	}
	if first, _ := s.placeName(i); first >= 0 {
		return false
	}
	near := nearest(word, limit)
	if p == nil && len(word) < shortName && !sameButDoubled(word, near) {
		near = ""
	}
	if near == "" || s.folded+len(near) > len(s.buffer) {
		return false
	}
	from := s.folded
	s.folded += copy(s.buffer[s.folded:], near)
	old := s.words[i]
	s.words[i].from, s.words[i].to = uint16(from), uint16(s.folded)
	if m := s.match(i); m.head != 0 && p == nil || tasks && (m.task != 0 || m.head != 0) || p != nil && m.head != 0 && kinds[heads[m.head].kind].breaks {
		return true
	}
	s.words[i] = old
	return false
}

// shortName is how many letters a word has that may be one of the short names of offices,
// which are near to each other: of two such a slip makes another office.
const shortName = 8

// sameButDoubled reports whether two words differ only in letters that are doubled: Bapeda.
func sameButDoubled(word []byte, near string) bool {
	i := 0
	for j := range len(near) {
		switch {
		case i < len(word) && word[i] == near[j]:
			i++
		case j > 0 && near[j] == near[j-1]:
		default:
			return false
		}
	}
	return i == len(word)
}

// sameMeaning reports whether two words mean one task or kind.
func sameMeaning(a, b string) bool {
	x, y := lookUp([]byte(a)), lookUp([]byte(b))
	return x != nil && y != nil && *x == *y
}

// nearest returns the one word of the vocabulary within so many slips, "" where there is
// none or several.
func nearest(word []byte, limit int) (near string) {
	var pattern slip.Pattern
	if !pattern.Set(word) {
		return ""
	}
	mask, best := slip.Mask(word), limit+1
	for candidate := range strings.SplitSeq(vocabulary, " ") {
		if len(candidate) < len(word)-limit {
			continue
		}
		if len(candidate) > len(word)+limit {
			break
		}
		if !slip.Near(mask, slip.Mask([]byte(candidate)), limit) {
			continue
		}
		switch d := pattern.Distance([]byte(candidate)); {
		case d < best:
			near, best = candidate, d
		case d == best && d <= limit && (near == "" || !sameMeaning(near, candidate)):
			near = ""
		}
	}
	if best > limit {
		return ""
	}
	return near
}
