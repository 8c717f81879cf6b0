package press

import (
	"strings"

	"github.com/integritas-id/integritas/program"
)

// deed is what a verb says that somebody did and was.
type deed struct {
	phrase string
	act    program.Act
	role   program.PersonRole
}

// deeds are verbs whose subject stands before them.
var deeds = [...]deed{
	{"membuka", program.ActOpened, program.PersonOpener},
	{"secara resmi membuka", program.ActOpened, program.PersonOpener},
	{"resmi membuka", program.ActOpened, program.PersonOpener},
	{"menutup", program.ActClosed, 0},
	{"dalam sambutannya", program.ActWelcomed, 0},
	{"dalam sambutan", program.ActWelcomed, 0},
	{"saat memberikan sambutan", program.ActWelcomed, 0},
	{"memberikan sambutan", program.ActWelcomed, 0},
	{"memberi sambutan", program.ActWelcomed, 0},
	{"menyampaikan sambutan", program.ActWelcomed, 0},
	{"saat menyampaikan sambutan", program.ActWelcomed, 0},
	{"dalam laporannya", program.ActReported, 0},
	{"menyampaikan laporan", program.ActReported, 0},
	{"melaporkan", program.ActReported, 0},
	{"dalam arahannya", program.ActDirected, 0},
	{"memberikan arahan", program.ActDirected, 0},
	{"menyampaikan arahan", program.ActDirected, 0},
	{"dalam pengarahannya", program.ActDirected, 0},
	{"dalam paparannya", program.ActTaught, program.PersonSpeaker},
	{"dalam materinya", program.ActTaught, program.PersonSpeaker},
	{"menyampaikan materi", program.ActTaught, program.PersonSpeaker},
	{"memberikan materi", program.ActTaught, program.PersonSpeaker},
	{"memaparkan materi", program.ActTaught, program.PersonSpeaker},
	{"membawakan materi", program.ActTaught, program.PersonSpeaker},
	{"menyajikan materi", program.ActTaught, program.PersonSpeaker},
	{"selaku narasumber", program.ActTaught, program.PersonSpeaker},
	{"sebagai narasumber", program.ActTaught, program.PersonSpeaker},
	{"menjadi narasumber", program.ActTaught, program.PersonSpeaker},
	{"yang menjadi narasumber", program.ActTaught, program.PersonSpeaker},
	{"sebagai pemateri", program.ActTaught, program.PersonSpeaker},
	{"sebagai pembicara", program.ActTaught, program.PersonSpeaker},
	{"sebagai pembicara kunci", program.ActKeynote, program.PersonKeynote},
	{"menjadi keynote speaker", program.ActKeynote, program.PersonKeynote},
	{"sebagai keynote speaker", program.ActKeynote, program.PersonKeynote},
	{"sebagai moderator", program.ActModerated, program.PersonModerator},
	{"memandu", program.ActModerated, program.PersonModerator},
	{"menyerahkan", program.ActHandedOver, 0},
	{"menerima", program.ActReceived, 0},
	{"menandatangani", program.ActSigned, program.PersonSignatory},
	{"meneken", program.ActSigned, program.PersonSignatory},
	{"menyaksikan", program.ActWitnessed, program.PersonWitness},
	{"meluncurkan", program.ActLaunched, 0},
	{"meresmikan", program.ActLaunched, 0},
	{"melepas", program.ActLaunched, 0},
	{"mengukuhkan", program.ActInaugurated, 0},
	{"melantik", program.ActInaugurated, 0},
	{"memimpin ikrar", program.ActDeclared, 0},
	{"memimpin pembacaan ikrar", program.ActDeclared, 0},
	{"membacakan ikrar", program.ActDeclared, 0},
	{"membacakan sambutan", program.ActReadSpeech, 0},
	{"meninjau", program.ActVisited, 0},
	{"menghadiri", program.ActAttended, program.PersonPresent},
	{"menyambut langsung", program.ActAttended, program.PersonPresent},
	{"menyambut kedatangan", program.ActAttended, program.PersonPresent},
	{"turut hadir", program.ActAttended, program.PersonPresent},
	{"hadir", program.ActAttended, program.PersonPresent},
	{"mengajak", program.ActUrged, 0},
	{"mengimbau", program.ActUrged, 0},
	{"mengingatkan", program.ActUrged, 0},
}

// passives are verbs whose doer stands behind them.
var passives = [...]deed{
	{"dibuka secara resmi oleh", program.ActOpened, program.PersonOpener},
	{"dibuka resmi oleh", program.ActOpened, program.PersonOpener},
	{"dibuka langsung oleh", program.ActOpened, program.PersonOpener},
	{"dibuka oleh", program.ActOpened, program.PersonOpener},
	{"dibuka langsung", program.ActOpened, program.PersonOpener},
	{"dibuka secara resmi", program.ActOpened, program.PersonOpener},
	{"resmi dibuka", program.ActOpened, program.PersonOpener},
	{"dibuka", program.ActOpened, program.PersonOpener},
	{"ditutup oleh", program.ActClosed, 0},
	{"ditutup secara resmi oleh", program.ActClosed, 0},
	{"dipandu oleh", program.ActModerated, program.PersonModerator},
	{"dipandu", program.ActModerated, program.PersonModerator},
	{"dimoderatori oleh", program.ActModerated, program.PersonModerator},
	{"dimoderatori", program.ActModerated, program.PersonModerator},
	{"diserahkan oleh", program.ActHandedOver, 0},
	{"diserahkan langsung oleh", program.ActHandedOver, 0},
	{"diserahkan langsung", program.ActHandedOver, 0},
	{"ditandatangani oleh", program.ActSigned, program.PersonSignatory},
	{"disaksikan oleh", program.ActWitnessed, program.PersonWitness},
	{"disaksikan langsung oleh", program.ActWitnessed, program.PersonWitness},
	{"disaksikan", program.ActWitnessed, program.PersonWitness},
	{"diluncurkan oleh", program.ActLaunched, 0},
	{"diresmikan oleh", program.ActLaunched, 0},
	{"dilepas oleh", program.ActLaunched, 0},
	{"dikukuhkan oleh", program.ActInaugurated, 0},
	{"dilakukan oleh", program.ActWitnessed, 0}, // what was done is told by the noun before
	{"dilakukan langsung oleh", program.ActWitnessed, 0},
	{"narasumber", program.ActTaught, program.PersonSpeaker},
	{"narasumber yakni", program.ActTaught, program.PersonSpeaker},
	{"narasumber yaitu", program.ActTaught, program.PersonSpeaker},
	{"nara sumber", program.ActTaught, program.PersonSpeaker},
	{"pemateri", program.ActTaught, program.PersonSpeaker},
	{"pembicara adalah", program.ActTaught, program.PersonSpeaker},
	{"pembicara yakni", program.ActTaught, program.PersonSpeaker},
	{"pemateri adalah", program.ActTaught, program.PersonSpeaker},
	{"moderator", program.ActModerated, program.PersonModerator},
	{"dihadiri oleh", program.ActAttended, program.PersonPresent},
	{"dihadiri langsung oleh", program.ActAttended, program.PersonPresent},
	{"dihadiri langsung", program.ActAttended, program.PersonPresent},
	{"dihadiri", program.ActAttended, program.PersonPresent},
	{"turut dihadiri", program.ActAttended, program.PersonPresent},
	{"turut hadir", program.ActAttended, program.PersonPresent},
	{"hadir pula", program.ActAttended, program.PersonPresent},
	{"hadir juga", program.ActAttended, program.PersonPresent},
	{"tampak hadir", program.ActAttended, program.PersonPresent},
	{"tampak", program.ActAttended, program.PersonPresent},
	{"terlihat hadir", program.ActAttended, program.PersonPresent},
	{"hadir", program.ActAttended, program.PersonPresent},
	{"disambut oleh", program.ActAttended, program.PersonPresent},
	{"disambut langsung", program.ActAttended, program.PersonPresent},
	{"disambut dengan antusias", program.ActAttended, program.PersonPresent},
	{"disambut dengan hangat", program.ActAttended, program.PersonPresent},
	{"didampingi", program.ActAttended, program.PersonPresent},
	{"didampingi oleh", program.ActAttended, program.PersonPresent},
}

func longestDeed(list []deed, words []word) (best deed, length int) {
	for _, d := range list {
		if n := strings.Count(d.phrase, " ") + 1; n > length && startsWith(words, d.phrase) {
			best, length = d, n
		}
	}
	return best, length
}
