package names

// slipUnit is the cost of one ordinary slip.
const slipUnit = 10

// slipFactor is how fast likeness falls: three times the share of letters that slipped.
const slipFactor = 3

// maxSlipText is the longest text in bytes in which slips are looked for.
const maxSlipText = 63

// likeness is 1 for equal texts and falls with the slips between them; what lies below
// floor is 0.
func likeness(s, t []byte, floor float64) float64 {
	longer := max(len(s), len(t))
	if longer > maxSlipText {
		return 0
	}
	limit := int((1 - floor) / slipFactor * float64(slipUnit*longer))
	if n := slips(s, t, limit); n <= limit {
		return 1 - slipFactor*float64(n)/float64(slipUnit*longer)
	}
	return 0
}

// slips returns the least cost of changes that make s into t, or more than limit.
func slips(s, t []byte, limit int) int {
	if d := len(s) - len(t); max(d, -d)*cheapest > limit {
		return limit + 1
	}
	var row, above [maxSlipText + 1]int16 // above is the row before, for letters that changed places
	for j := range t {
		row[j+1] = row[j] + dropCost(t, j)
	}
	leastAbove := int16(0)
	for i := range s {
		drop := dropCost(s, i)
		diagonal, corner := row[0], int16(0)
		row[0] += drop
		least := row[0]
		for j := range t {
			up := row[j+1]
			cost := diagonal
			if s[i] != t[j] {
				cost = min(diagonal+swapCost(s, t, i, j), up+drop, row[j]+dropCost(t, j))
				if i > 0 && j > 0 && s[i] == t[j-1] && s[i-1] == t[j] {
					cost = min(cost, corner+turnCost)
				}
			}
			corner, above[j] = above[j], diagonal
			row[j+1] = cost
			least = min(least, cost)
			diagonal = up
		}
		if int(min(least, leastAbove)) > limit {
			return limit + 1
		}
		leastAbove = least
	}
	return int(row[len(t)])
}

// turnCost is what it costs to write two letters in the other order.
const turnCost = 8

// cheapest is the lowest cost of leaving a letter out.
const cheapest = 2

// dropCost is what it costs to leave out the letter at i.
func dropCost(s []byte, i int) int16 {
	next := byte(0)
	if i+1 < len(s) {
		next = s[i+1]
	}
	switch c := s[i]; {
	case c == 'h':
		return cheapest // Fatihah, Fatia
	case next == 0 && len(s) > 5 && !isVowel(c) && (c != 't' || !isVowel(s[i-1])):
		return 4 // a last letter lost; but Rahmat is not Rahmah
	case c == 'l' && (next == 'r' || next == 's' || next == 'n') && i > 0 && s[i-1] == 'u':
		return 3 // Abdul Rahman, Abdurrahman
	case c == 'e' && len(s) > 4, c == 'i' && i > 0 && isVowel(s[i-1]):
		return 5
	}
	return slipUnit
}

// alike holds, for each letter, those that people write for it.
var alike = [26]uint32{
	'b' - 'a': 1 << ('p' - 'a'),
	'c' - 'a': 1 << ('k' - 'a'),
	'd' - 'a': 1 << ('t' - 'a'),
	'f' - 'a': 1<<('p'-'a') | 1<<('w'-'a'),
	'g' - 'a': 1<<('k'-'a') | 1<<('j'-'a'),
	'h' - 'a': 1 << ('k' - 'a'),
	'i' - 'a': 1 << ('j' - 'a'),
	'j' - 'a': 1<<('i'-'a') | 1<<('g'-'a') | 1<<('z'-'a') | 1<<('s'-'a'),
	'k' - 'a': 1<<('g'-'a') | 1<<('c'-'a') | 1<<('h'-'a'),
	'p' - 'a': 1<<('f'-'a') | 1<<('b'-'a'),
	's' - 'a': 1<<('z'-'a') | 1<<('j'-'a'),
	't' - 'a': 1 << ('d' - 'a'),
	'w' - 'a': 1 << ('f' - 'a'),
	'z' - 'a': 1<<('s'-'a') | 1<<('j'-'a'),
}

// swapCost is what it costs to write the letter s[i] for another one, t[j].
func swapCost(s, t []byte, i, j int) int16 {
	a, b := s[i], t[j]
	switch {
	case isVowel(a) && isVowel(b):
		last := i == len(s)-1 && j == len(t)-1
		switch {
		case last && (a == 'i' || b == 'i'): // Suharto, Suharti; but Susilo, Susila
			return slipUnit + slipUnit/2
		case a+b == 'a'+'i', a+b == 'i'+'u':
			return slipUnit
		}
		return 3
	case i == 0 && j == 0 && a+b == 'c'+'h': // Chairil, Khairil
		return 2
	case a >= 'a' && b >= 'a' && alike[a-'a']>>(b-'a')&1 != 0:
		return 2
	}
	return slipUnit
}
