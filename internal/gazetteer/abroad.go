package gazetteer

import "strings"

// abroad are the folded names of countries and of cities in them, between blanks: a part of
// a text between commas that is one of them lies outside Indonesia, and so does the rest.
const abroad = " philippines filipina malaysia singapore singapura thailand timorleste brunei bruneidarussalam vietnam kamboja cambodia " +
	"myanmar laos papuanewguinea papuanugini australia newzealand selandiabaru japan jepang china tiongkok taiwan hongkong india " +
	"southkorea koreaselatan northkorea unitedkingdom inggris england scotland unitedstates unitedstatesofamerica amerikaserikat usa canada kanada " +
	"netherlands belanda germany jerman france perancis prancis italy italia spain spanyol portugal belgium belgia switzerland swiss " +
	"austria russia rusia turkey turki turkiye saudiarabia arabsaudi egypt mesir qatar uae unitedarabemirates uniemiratarab kuwait " +
	"oman yemen yaman iran iraq pakistan bangladesh srilanka nepal southafrica afrikaselatan nigeria brazil brasil argentina mexico " +
	"meksiko chile peru suriname sweden swedia norway norwegia denmark finland finlandia poland polandia ukraine ukraina " +
	"kualalumpur johorbahru kotakinabalu kuching manila bangkok tokyo osaka seoul beijing shanghai sydney melbourne perth " +
	"london newyork amsterdam rotterdam leiden berlin paris dubai jeddah mekkah makkah madinah kairo cairo dili "

// isAbroad reports whether the last part of a text, or all of it, names a place outside
// Indonesia.
func (t *text) isAbroad() bool {
	last := len(t.tokens) - 1
	from := last
	for from > 0 && t.tokens[from].gap != gapHard {
		from--
	}
	key := t.letters(from, last+1)
	if len(key) < 3 || len(key) > 24 {
		return false
	}
	var buf [26]byte
	return strings.Contains(abroad, string(append(append(append(buf[:0], ' '), key...), ' ')))
}
