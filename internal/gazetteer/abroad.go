package gazetteer

// abroad are the folded names of countries and of cities in them, between blanks: a part of
// a text between commas that is one of them lies outside Indonesia, and so does the rest.
const abroad = " afrikaselatan amerikaserikat amsterdam arabsaudi argentina australia austria bandarseribegawan bangkok " +
	"bangladesh beijing belanda belgia belgium berlin brasil brazil brisbane brunei bruneidarussalam cairo cambodia " +
	"canada chile china darwin denhaag denmark dili dubai egypt england filipina finland finlandia france germany " +
	"hongkong india inggris iran iraq italia italy japan jeddah jepang jerman johorbahru kairo kamboja kanada " +
	"koreaselatan kotabharu kotakinabalu kualalumpur kuching kuwait laos leiden london losangeles madinah makkah " +
	"malaysia manila mekkah meksiko melbourne mesir mexico myanmar nepal netherlands newyork newzealand nigeria " +
	"northkorea norway norwegia oman osaka pakistan papuanewguinea papuanugini paris penang perancis perth peru " +
	"philippines poland polandia portugal prancis qatar rotterdam rusia russia saudiarabia scotland selandiabaru " +
	"seoul shanghai singapore singapura southafrica southkorea spain spanyol srilanka suriname sweden swedia swiss " +
	"switzerland sydney taiwan thailand thehague timorleste tiongkok tokyo turkey turki turkiye uae ukraina ukraine " +
	"uniemiratarab unitedarabemirates unitedkingdom unitedstates unitedstatesofamerica usa vietnam yaman yemen "

// abroadBehind are those that lie abroad behind a comma: alone they may be villages.
const abroadBehind = " california johor kedah kelantan malacca melaka negerisembilan ny pahang perlis pulaupinang queensland sabah " +
	"sarawak selangor terengganu texas uk victoria "

// countries are those that end a part of a text without a comma, as in "Kuala Lumpur Malaysia".
const countries = " australia malaysia philippines singapore thailand "

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
