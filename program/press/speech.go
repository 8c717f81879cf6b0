package press

import (
	"strings"

	"github.com/integritas-id/integritas/program"
)

// speechVerbs are the verbs of saying in the active, with what they say.
var speechVerbs = map[string]program.StatementKind{
	"mengatakan": 0, "menyampaikan": 0, "menuturkan": 0, "menjelaskan": 0, "menegaskan": 0, "mengungkapkan": 0, "menyebut": 0, "menyebutkan": 0, "menambahkan": 0, "menyatakan": 0, "memaparkan": 0, "menekankan": 0,
	"menerangkan": 0, "mengaku": 0, "mengakui": 0, "berujar": 0, "berkata": 0, "mengemukakan": 0, "menguraikan": 0, "membeberkan": 0, "menilai": program.StatementAppraisal, "mengingatkan": program.StatementReminder, "menandaskan": 0, "menggarisbawahi": 0,
	"merekomendasikan": program.StatementRecommendation, "menyarankan": program.StatementSuggestion, "memastikan": program.StatementPromise, "menargetkan": 0, "menyayangkan": program.StatementCriticism, "mengkritik": program.StatementCriticism, "meyakini": 0, "menginstruksikan": program.StatementReminder, "menghimbau": program.StatementReminder, "mewanti-wanti": program.StatementReminder,
	"mengimbau": program.StatementReminder, "mengajak": program.StatementReminder, "berpesan": program.StatementMessage, "berharap": program.StatementHope, "mengharapkan": program.StatementHope, "mengapresiasi": program.StatementAppraisal,
	"meminta": program.StatementRequest, "minta": program.StatementRequest, "melaporkan": 0, "berterima": program.StatementThanks, "mengucapkan": program.StatementThanks, "menyambut": program.StatementAppraisal, "menyoroti": 0, "berupaya": 0, "berkomitmen": program.StatementPromise, "katakan": 0, "sampaikan": 0, "ungkapkan": 0, "jelaskan": 0, "tegaskan": 0, "mendorong": program.StatementReminder, "memuji": program.StatementAppraisal,
}

// saidBehind are the verbs of saying that stand behind what is said.
const saidBehind = " ujar kata ungkap jelas tutur tegas terang papar imbuh tambah tandas pungkas ucap sebut lanjut beber tukas tutup urai sambung pesan harap cetus kilah demikian "

func isSpeechVerb(low string) bool {
	if _, ok := speechVerbs[low]; ok {
		return true
	}
	return isSaidBehind(low)
}

// isSaidBehind reports whether a word is one of them, with or without -nya.
func isSaidBehind(low string) bool {
	return low != quoted && (strings.Contains(saidBehind, " "+low+" ") || strings.HasSuffix(low, "nya") && strings.Contains(saidBehind, " "+strings.TrimSuffix(low, "nya")+" "))
}
