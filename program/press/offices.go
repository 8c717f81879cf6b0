package press

import (
	"strings"

	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/region"
)

// officeHeads are the words that names of institutions begin with.
const officeHeads = " kpk komisi pemerintah pemkot pemkab pemprov pemda pemdes pemko inspektorat dinas disdik diskominfo dispora dinkes badan kementerian kemendagri kemenkeu kemendes kemenag kemenpan kemenkumham kemendikbud kemendikdasmen " +
	"universitas politeknik institut dprd bpkp bpk kejaksaan kejari kejati kejagung polres polda polri polresta polsek bank pt pdam perumda bumd sekretariat bawaslu kpu ombudsman direktorat bpsdm bkpsdm bpsdmd lan ipdn " +
	"pengadilan lapas rutan rsud yayasan paguyuban forum komite lsp lembaga kwarda asosiasi ikatan kadin bps bpn lpp rri tvri stia uin iain perwakilan kecamatan kelurahan bappeda bpkad bapenda setda "

// findOffices finds the institutions of one sentence.
func (a *article) findOffices(s *sentence) {
	for i := 0; i < len(s.words); i++ {
		w := s.words[i]
		if !w.capital || !strings.Contains(officeHeads, " "+w.low+" ") {
			continue
		}
		end := a.officeEnd(s.words, i)
		span := Span{w.Start, s.words[end-1].End}
		if inPost(a.people, a.peopleIn(span), span) {
			continue
		}
		name := span.In(a.text)
		if end-i == 1 && isBareOffice(w.low) {
			continue
		}
		o, err := office.Parse(name)
		if err != nil || o.Kind == 0 {
			continue
		}
		a.offices = append(a.offices, officeMention{span, name, o})
		i = end - 1
	}
}

// isBareOffice reports whether a head alone names nothing.
func isBareOffice(low string) bool {
	switch low {
	case "kpk", "inspektorat", "bpkp", "bpk", "polri", "bps", "ombudsman", "bawaslu", "kpu", "lan", "ipdn", "kemendagri", "kemenkeu", "kemendes", "kemenag", "kejagung", "pemkot", "pemkab", "pemprov", "bappeda", "bpkad", "bapenda":
		return low == "pemkot" || low == "pemkab" || low == "pemprov"
	}
	return true
}

// officeEnd returns behind which word the name of an institution ends.
func (a *article) officeEnd(words []word, i int) int {
	end := i + 1
	for end < len(words) && end-i < 14 {
		before, w := words[end-1], words[end]
		if before.stop == ',' && w.capital {
			if to := taskList(words, i, end); to > 0 {
				end = to
				continue
			}
		}
		switch {
		case before.stop != 0 && before.stop != '(' && !(before.stop == ')' && w.low == "ri") || w.low == quoted:
			return end
		case w.open: // (KPK), (Pemkot)
			if w.stop != ')' && !(end+1 < len(words) && words[end+1].stop == ')') || !w.capital {
				return end
			}
			end++
			if w.stop != ')' {
				end++
			}
			if end < len(words) && words[end].low == "ri" || end+1 < len(words) && words[end].low == "republik" && words[end+1].low == "indonesia" {
				continue
			}
			if end < len(words) && words[end].capital && words[end-1].stop == ')' && !strings.Contains(a.text[words[end-1].End:words[end].Start], ",") && !strings.Contains(officeHeads, " "+words[end].low+" ") && isPlaceWord(words[end]) {
				end++ // Pemerintah Daerah (Pemda) Kabupaten …
				continue
			}
			return end
		case strings.Contains(officeHeads, " "+w.low+" ") && before.low != "dan" && !joinsHead(before.low, w.low):
			return end
		case w.capital && !isTimeWord(w.low):
			end++
		case (w.low == "dan" || w.low == "di") && end+1 < len(words) && words[end+1].capital && w.low == "dan" && a.joinsTask(words, i, end+1):
			end += 2
		default:
			return end
		}
	}
	return end
}

// taskList returns where a list of tasks ends that goes on behind a comma, "Badan
// Perencanaan Pembangunan, Riset, dan Inovasi Daerah": 0 where what follows is no such list.
func taskList(words []word, head, at int) int {
	switch words[head].low {
	case "dinas", "badan", "kementerian", "bappeda":
	default:
		return 0
	}
	for k := at; k < min(len(words), at+9); k++ {
		w := words[k]
		switch {
		case w.low == "dan" && k > at && words[k-1].stop == ',' && k+1 < len(words) && words[k+1].capital && !strings.Contains(officeHeads, " "+words[k+1].low+" "):
			return k + 2
		case !w.capital, w.open, strings.Contains(officeHeads, " "+w.low+" "), w.stop != 0 && w.stop != ',':
			return 0
		}
	}
	return 0
}

// joinsHead reports whether a head goes on with another: Kejaksaan … no; Sekretariat DPRD,
// Direktorat … KPK, Inspektorat Pemkab.
func joinsHead(before, low string) bool {
	switch low {
	case "kpk", "dprd", "bpk", "komisi", "forum":
		return true
	}
	return before == "sekretariat" || before == "perwakilan" || before == "jenderal"
}

func isPlaceWord(w word) bool {
	switch w.low {
	case "kota", "kabupaten", "provinsi", "kab", "republik":
		return true
	}
	found := (region.Finder{Exact: true, Level: 0, Limit: 1}).Find(w.low)
	return len(found) > 0
}

// joinsTask reports whether what follows "dan" is a further task of a Dinas or Badan, or
// a further word of a longer name, and no other institution or post.
func (a *article) joinsTask(words []word, head, at int) bool {
	if strings.Contains(officeHeads, " "+words[at].low+" ") || len(a.peopleIn(words[at].Span)) > 0 {
		return false
	}
	switch words[head].low {
	case "dinas", "badan", "kementerian", "direktorat", "komite", "lembaga", "forum":
		return !isPlaceWord(words[at])
	}
	return false
}
