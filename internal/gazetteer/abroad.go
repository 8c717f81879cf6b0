package gazetteer

// abroad are the folded names of countries and of cities in them, between blanks: a part of
// a text between commas that is one of them lies outside Indonesia, and so does the rest.
const abroad = " philippines filipina malaysia singapore singapura thailand timorleste brunei bruneidarussalam vietnam kamboja cambodia " +
	"myanmar laos papuanewguinea papuanugini australia newzealand selandiabaru japan jepang china tiongkok taiwan hongkong india " +
	"southkorea koreaselatan northkorea unitedkingdom inggris england scotland unitedstates unitedstatesofamerica amerikaserikat usa canada kanada " +
	"netherlands belanda germany jerman france perancis prancis italy italia spain spanyol portugal belgium belgia switzerland swiss " +
	"austria russia rusia turkey turki turkiye saudiarabia arabsaudi egypt mesir qatar uae unitedarabemirates uniemiratarab kuwait " +
	"oman yemen yaman iran iraq pakistan bangladesh srilanka nepal southafrica afrikaselatan nigeria brazil brasil argentina mexico " +
	"meksiko chile peru suriname sweden swedia norway norwegia denmark finland finlandia poland polandia ukraine ukraina " +
	"kualalumpur johorbahru kotakinabalu kotabharu kuching penang manila bangkok tokyo osaka seoul beijing shanghai sydney melbourne perth " +
	"brisbane darwin london newyork losangeles amsterdam rotterdam leiden denhaag thehague berlin paris dubai jeddah mekkah makkah madinah " +
	"kairo cairo dili bandarseribegawan "

// abroadBehind are those that lie abroad behind a comma: alone they may be villages.
const abroadBehind = " johor selangor sabah sarawak kelantan terengganu perlis pahang kedah melaka malacca pulaupinang negerisembilan " +
	"victoria queensland california texas ny uk "

// countries are those that end a part of a text without a comma, as in "Kuala Lumpur Malaysia".
const countries = " malaysia singapore philippines australia thailand "

// isAbroad reports whether the last part of a text, or all of it, names a place outside
// Indonesia. A number behind is a postal code.
func (t *text) isAbroad() bool {
	last := len(t.tokens) - 1
	for last > 0 && t.isNumber(last) {
		last--
	}
	from := last
	for from > 0 && t.tokens[from].gap != gapHard {
		from--
	}
	key := t.letters(from, last+1)
	return isAmong(key, abroad) || from > 0 && isAmong(key, abroadBehind) || last > from && isAmong(t.word(last), countries)
}
