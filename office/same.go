package office

import (
	"slices"
	"strings"

	"github.com/integritas-id/integritas/internal/slip"
	"github.com/integritas-id/integritas/region"
)

// may reports whether two identities may be one office.
func may(a, b *identity) bool {
	if len(a.readings) > 0 {
		for i := range a.readings {
			if may(&a.readings[i], b) {
				return true
			}
		}
		return false
	}
	if len(b.readings) > 0 {
		return may(b, a)
	}
	if a.kind == 0 && a.name == "" || b.kind == 0 && b.name == "" { // some office of the region
		return regionsMay(a, b)
	}
	if !regionsMay(a, b) {
		return false
	}
	if a.kind != b.kind {
		return kindsMay(a, b) || kindsMay(b, a)
	}
	return sameKind(a, b)
}

// regionsMay reports whether two offices may lie in one region: one is not known, or they
// are equal.
func regionsMay(a, b *identity) bool {
	if a.region.IsZero() || b.region.IsZero() || a.region == b.region {
		return true
	}
	for _, id := range [...]*identity{a, b} {
		if tiers := id.kind.trait().tiers; tiers.IsZero() || tiers.Has(TierProvince) {
			return false
		}
	}
	return a.region.Contains(b.region) || b.region.Contains(a.region) // a Polsek somewhere in the province
}

// sameKind compares two offices of one kind whose regions do not speak against it.
func sameKind(a, b *identity) bool {
	switch a.kind.trait().apart {
	case apartRegion:
		return a.name == "" || b.name == "" || namesMay(a, b)
	case apartTask:
		return tasksMay(a, b)
	case apartPart:
		return wholesMay(a.of, b.of) && tasksMay(a, b)
	case apartBody:
		return bodiesMay(a.body, b.body)
	case apartBodyRegion:
		return a.body == 0 || b.body == 0 || bodiesMay(a.body, b.body)
	case apartRegionOrOffice:
		if a.of == nil && !a.region.IsZero() && b.of != nil || b.of == nil && !b.region.IsZero() && a.of != nil {
			return false // of the region, and of an office
		}
		return wholesMay(a.of, b.of)
	case apartSeat:
		return (a.body == 0 || b.body == 0 || bodiesMay(a.body, b.body)) && namesMay(a, b)
	}
	return wholesMay(a.of, b.of) && namesMay(a, b)
}

// wholesMay reports whether two wholes may be one.
func wholesMay(a, b *identity) bool {
	return a == nil || b == nil || may(a, b) || a.of != nil && may(a.of, b) || b.of != nil && may(a, b.of)
}

// bodiesMay reports whether two bodies may be one: an old one may be each that it was
// split into.
func bodiesMay(a, b Body) bool {
	return a == 0 || b == 0 || a == b || a.becomes(b) || b.becomes(a)
}

// tasksMay compares the sets of tasks: one within the other or a common task is a longer
// name or a renaming.
func tasksMay(a, b *identity) bool {
	switch {
	case a.tasks.IsZero() && b.tasks.IsZero():
		return namesMay(a, b)
	case a.tasks.IsZero():
		return a.name == "" || a.kind == KindAsisten || unreadMay(a.name, b) // Asisten I is one for some tasks
	case b.tasks.IsZero():
		return b.name == "" || b.kind == KindAsisten || unreadMay(b.name, a)
	}
	if a.name != "" && b.name != "" && !lettersMay(a.name, b.name) {
		return false // Suku Dinas Pendidikan Wilayah I and II
	}
	x, y := a.tasks, b.tasks
	if works := publicWorks(); x.meets(works) && y.meets(works) {
		x, y = x.and(works), y.and(works) // a regency may have both Bina Marga and Sumber Daya Air
	}
	return x.meets(y) || nearTasks(a.tasks, b.tasks) || nearTasks(b.tasks, a.tasks)
}

// publicWorks are the tasks that a Dinas Pekerjaan Umum is divided by.
func publicWorks() Tasks {
	return TasksOf(TaskBinaMarga, TaskSDAAir, TaskCiptaKarya, TaskBinaKonstruksi)
}

// nearTasks reports whether tasks that differ in their words may be one, or the one part
// of the other.
func nearTasks(a, b Tasks) bool {
	return a.Has(TaskPangan) && b.Has(TaskKetahananPangan) ||
		a.Has(TaskPekerjaanUmum) && !a.meets(publicWorks()) && b.meets(publicWorks()) ||
		a.Has(TaskKesra) && b.Has(TaskBinaMental) ||
		a.Has(TaskTataPemerintahan) && b.Has(TaskOtonomiDaerah) ||
		a.Has(TaskTanamanPangan) && b.Has(TaskPertanian) ||
		a.Has(TaskPTSP) && b == TasksOf(TaskPenanamanModal) ||
		a.Has(TaskUmum) && b.meets(TasksOf(TaskRumahTangga, TaskPerlengkapan, TaskAdministrasiUmum))
}

// unreadMay reports whether words that were not read may mean the tasks of an office.
func unreadMay(name string, o *identity) bool {
	if o.kind.trait().typed {
		_, name = splitType(name)
	}
	var words strings.Builder
	for v := range o.tasks.All() {
		words.WriteString(lettersOf(v.Label(indonesian)))
	}
	return abbreviates(name, words.String()+o.name) || strings.Contains(words.String(), name) || near(name, words.String())
}

// lettersOf returns the small letters of a label.
func lettersOf(label string) string {
	return strings.Map(func(r rune) rune {
		if r < 'a' || r > 'z' {
			return -1
		}
		return r
	}, strings.ToLower(label))
}

// abbreviates reports whether a word can be the letters of longer ones: each of its
// letters is found among them.
func abbreviates(short, long string) bool {
	if len(short) > 16 || len(short) < 2 || len(short) >= len(long) {
		return false
	}
	var count [256]int
	for i := range len(long) {
		count[long[i]]++
	}
	for i := range len(short) {
		letter, times := short[i], 1
		if '2' <= letter && letter <= '4' && i > 0 { // P3A: three letters P
			letter, times = short[i-1], int(letter-'1')
		}
		if count[letter] -= times; count[letter] < 0 {
			return false
		}
	}
	return true
}

// kindsMay reports whether an office may be another of another kind.
func kindsMay(a, b *identity) bool {
	switch a.kind {
	case KindPemda: // someone of that office may have written it
		return isRegional(b.kind) && !b.kind.IsPart()
	case KindBappeda: // an agency of its own, or inside the planning agency
		return b.kind == KindBadan && b.tasks.meets(TasksOf(TaskPenelitian, TaskRiset))
	case KindSatpolPP: // the fire brigade is a part of it in some regions
		return b.kind == KindDinas && b.tasks.Has(TaskKebakaran)
	case KindDinas:
		return b.kind == KindBadan && a.tasks == b.tasks && !a.tasks.IsZero() ||
			b.body == BodyKomdigi && a.raw == "kominfo" // the ministry was called so
	case KindBiro: // of a province or of a ministry
		return b.kind == KindUnitPusat && a.region.IsZero() && a.tasks.meets(b.tasks)
	case KindBapenda, KindBPKAD, KindBKPSDM, KindBPSDM, KindKesbangpol, KindBPBD:
		return (b.kind == KindBadan || b.kind == KindDinas) && b.tasks.IsZero() && b.name == "" ||
			a.kind == KindBPSDM && b.kind == KindUnitPusat && a.region.IsZero() && b.tasks.Has(TaskPengembanganSDM)
	case KindBadan:
		if finance := TasksOf(TaskKeuangan, TaskAset, TaskPendapatan, TaskPajak, TaskRetribusi); (b.kind == KindBPKAD || b.kind == KindBapenda) && a.tasks.meets(finance) {
			return true // a finance agency that also collects
		}
		return a.tasks.IsZero() && a.name != "" && b.kind.trait().apart == apartRegion && b.Class() == ClassDaerah && abbreviates(a.name, lettersOf(b.kind.Label(indonesian)))
	case KindKanwil, KindKankemenag, KindBPS, KindBPN, KindBNN, KindKPU, KindBawaslu, KindBaznas:
		return verticalMay(a, b)
	case KindRSUD:
		return b.kind == KindRS && hospitalsMay(a, b)
	case KindSekolah:
		return false
	case KindBUMD, KindBUMN:
		return b.Class() == ClassUsaha && restsMay(a, b)
	case KindUPTD:
		return b.kind == KindUPTPusat && restsMay(a, b)
	case KindLain, 0:
		return unknownMay(a, b)
	}
	return false
}

// Class returns the class of the kind of an identity.
func (id *identity) Class() Class { return id.kind.Class() }

// isRegional reports whether offices of a kind are a regional government's.
func isRegional(k Kind) bool {
	c := k.Class()
	return c == ClassDaerah || c == ClassWilayah || c == ClassKesehatan
}

// verticalMay compares an office of a national body in a region with the body itself, or
// with another office of it, where the text does not tell the region.
func verticalMay(a, b *identity) bool {
	if !a.region.IsZero() && (!b.region.IsZero() || b.Class() == ClassPusat) {
		return false
	}
	bodyA, bodyB := nationalBody(a), nationalBody(b)
	return bodyA != 0 && bodyB != 0 && bodiesMay(bodyA, bodyB)
}

// nationalBody returns the body that an office belongs to, zero for none.
func nationalBody(id *identity) Body {
	switch id.kind {
	case KindKankemenag:
		return BodyAgama
	case KindBPS:
		return BodyBPS
	case KindBPN:
		return BodyATRBPN
	case KindBNN:
		return BodyBNN
	case KindKPU:
		return BodyKPURI
	case KindBawaslu:
		return BodyBawasluRI
	case KindBaznas:
		return BodyBaznasRI
	}
	return id.body
}

// hospitalsMay compares a regional hospital with one whose text does not tell that it is.
func hospitalsMay(a, b *identity) bool {
	_, rest := splitType(b.name)
	return a.name == "" || rest == "" || lettersMay(a.name, rest)
}

// restsMay compares the names of two companies without the word for what they are.
func restsMay(a, b *identity) bool {
	_, x := splitType(a.name)
	_, y := splitType(b.name)
	return x != "" && y != "" && lettersMay(x, y)
}

// unknownMay compares a named body of unknown kind with another office: the one text is
// in the other, or may be its short form.
func unknownMay(a, b *identity) bool {
	full := b.full()
	if len(a.name) >= 5 && strings.Contains(full, a.name) || len(b.name) >= 5 && strings.Contains(a.name, b.name) {
		return true
	}
	if b.of != nil && unknownMay(a, b.of) {
		return false
	}
	return isAcronym(a.name) && abbreviates(a.name, full) || shortens(a.name, b.name) || shortens(a.name, full)
}

// full returns all the letters of the names of an office, as a text may tell it. It is
// kept, as one office is compared with many.
func (id *identity) full() string {
	if id.letters != "" {
		return id.letters
	}
	var b strings.Builder
	b.WriteString(lettersOf(id.kind.Label(indonesian)))
	for v := range id.tasks.All() {
		b.WriteString(lettersOf(v.Label(indonesian)))
	}
	if id.body != 0 {
		b.WriteString(lettersOf(id.body.Label(indonesian)))
	}
	b.WriteString("dandaerah" + id.name)
	id.letters = b.String()
	return id.letters
}

// maxShort is the most letters of a name that may be letters of a longer one.
const maxShort = 9

// shortens reports whether a name is letters of a longer one in their order, from its
// first letter on: UM Metro, UNILA.
func shortens(short, long string) bool {
	if len(short) < 2 || len(short) > maxShort || len(short) >= len(long) || short[0] != long[0] {
		return false
	}
	return inOrder(short, long)
}

// inOrder reports whether the letters of a name stand in a longer one in their order.
func inOrder(short, long string) bool {
	for i := range len(long) {
		if short != "" && long[i] == short[0] {
			short = short[1:]
		}
	}
	return short == ""
}

// cutsUnit reports whether the name of a Bidang or Seksi is letters of a longer one:
// Yankes, P2P. One with a number is not: Irban I.
func cutsUnit(short, long string) bool {
	if strings.Contains(short, ".") {
		return false
	}
	short = lettersOf(short) // a digit tells how often a letter stands
	return len(short) >= 2 && len(short) <= maxShort && len(short) < len(long) && inOrder(short, long)
}

// isAcronym reports whether a folded name looks like one: few vowels for its length.
func isAcronym(name string) bool {
	vowels := 0
	for i := range len(name) {
		if strings.IndexByte("aeiou", name[i]) >= 0 {
			vowels++
		}
	}
	return len(name) <= 14 && (len(name) <= 5 || 3*vowels < len(name))
}

// namesMay compares two proper names of one kind.
func namesMay(a, b *identity) bool {
	if a.name == "" || b.name == "" || a.name == b.name {
		return true
	}
	x, y := a.name, b.name
	if a.Class() == ClassUsaha && isBranch(x) != isBranch(y) {
		return false
	}
	if a.kind.trait().typed {
		typeA, restA := splitType(x)
		typeB, restB := splitType(y)
		if a.kind == KindParpol && (typeA == "partai" || typeB == "partai") {
			return lettersMay(restA, restB) // the party, or a board of it
		}
		if !typesMay(typeA, typeB) {
			return a.Class() == ClassUsaha && restsMay(a, b) || a.kind == KindKampus && (restA == "" || restB == "") && (shortens(typeA, y+restB) || shortens(typeB, x+restA))
		}
		if typeA != typeB && (isOpenType(typeA) && isPrivate(restA) || isOpenType(typeB) && isPrivate(restB)) {
			return false
		}
		x, y = restA, restB
	}
	if a.kind == KindKodam || a.kind == KindKoramil {
		if _, numbers := parted(x); numbers != "" && sameNumbers(x, y) {
			return true // its number tells it, whatever its name
		}
	}
	if a.kind == KindRSUD && (isRegionName(a.region, x) || isRegionName(b.region, y)) {
		return true // named as the region: no name of its own is told
	}
	if a.kind.trait().part && a.kind != KindDPRDPart && (cutsUnit(x, y) || cutsUnit(y, x)) {
		return true
	}
	return lettersMay(x, y) || isShortened(a.kind) && (shortens(x, y) || shortens(y, x)) // UPTD PPA, RSUD PS
}

// isShortened reports whether the proper names of a kind are cut to letters on lists.
func isShortened(k Kind) bool { return k == KindUPTD || k == KindRSUD || k == KindRS }

// isBranch reports whether a company's compared name is that of one of its branches,
// which is another office.
func isBranch(name string) bool {
	i := strings.Index(name, "cabang")
	return i > 0 && i+len("cabang") < len(name)
}

// isRegionName reports whether a compared name is that of the region.
func isRegionName(c region.Code, name string) bool {
	r, ok := region.Lookup(c)
	return ok && lettersOf(r.Name) == name
}

// lettersMay compares two names in their compared form: numbers must agree where both
// have them, and letters be one in the other, abbreviated, or near.
func lettersMay(a, b string) bool {
	lettersA, numbersA := parted(a)
	lettersB, numbersB := parted(b)
	if numbersA != "" && numbersB != "" && numbersA != numbersB {
		return false
	}
	lettersA, lettersB = single(lettersA), single(lettersB)
	if lettersA == "" || lettersB == "" || lettersA == lettersB {
		return true
	}
	if len(lettersA) > len(lettersB) {
		lettersA, lettersB = lettersB, lettersA
	}
	return within(lettersA, lettersB) || initial(lettersA, lettersB) || near(lettersA, lettersB) || isClipped(lettersA) && clips(lettersA, lettersB)
}

func sameNumbers(a, b string) bool {
	_, x := parted(a)
	_, y := parted(b)
	return x == y
}

// single writes doubled letters once: KESSILAMPE.
func single(s string) string {
	for i := 1; i < len(s); i++ {
		if s[i] == s[i-1] {
			b := []byte(s)
			b = slices.Compact(b)
			return string(b)
		}
	}
	return s
}

// parted divides a compared name into its letters and its numbers.
func parted(name string) (letters, numbers string) {
	if strings.IndexByte(name, '.') < 0 && strings.Trim(name, "0123456789") == name {
		return name, ""
	}
	var l, n strings.Builder
	for part := range strings.SplitSeq(name, ".") {
		if strings.Trim(part, "0123456789") == "" {
			n.WriteString(part + ".")
		} else {
			l.WriteString(part)
		}
	}
	return l.String(), n.String()
}

// within reports whether a name is in a longer one.
func within(short, long string) bool {
	if len(short) < 4 {
		return len(short) >= 2 && (strings.HasPrefix(long, short) || strings.HasSuffix(long, short)) && len(long) <= 2*len(short)
	}
	return strings.HasPrefix(long, short) || strings.HasSuffix(long, short) || len(short) >= 6 && strings.Contains(long, short)
}

// initial reports whether a name is another with its first word cut to a letter:
// S. Parman.
func initial(short, long string) bool {
	return len(short) >= 5 && short[0] == long[0] && strings.HasSuffix(long, short[1:])
}

// isClipped reports whether a name begins with letters that no word does, as one cut to its
// consonants: Pwt Barat.
func isClipped(name string) bool {
	return consonants(name) >= 3 || name != "" && consonants(name) == len(name)
}

// consonants returns how many letters stand in front of the first vowel.
func consonants(name string) int {
	if i := strings.IndexAny(name, "aeiou"); i >= 0 {
		return i
	}
	return len(name)
}

// clips reports whether a name is another whose first word is cut to its consonants.
func clips(short, long string) bool {
	if short[0] != long[0] {
		return false
	}
	for n := range consonants(short) + 1 { // where the consonants end
		if n >= 2 && strings.HasSuffix(long, short[n:]) && inOrder(short[:n], strings.TrimSuffix(long, short[n:])) {
			return true
		}
	}
	return false
}

// near reports whether a name is another but for a slip, or two in a long one.
func near(a, b string) bool {
	n := min(len(a), len(b))
	limit := 1
	if n >= 12 {
		limit = 2
	}
	if n < 5 || n > slip.MaxLength || max(len(a), len(b)) > slip.MaxLength || max(len(a), len(b))-n > limit {
		return false
	}
	var pattern slip.Pattern
	return pattern.Set([]byte(a)) && pattern.Distance([]byte(b)) <= limit
}

// hasNoName reports whether a company of a region is named by nothing but what it is.
func hasNoName(o *Office) bool {
	id := identify(o)
	_, rest := splitType(id.name)
	return rest == "" || id.name == rest && !strings.Contains(id.name, ".")
}
