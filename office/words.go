package office

import (
	"strings"

	"golang.org/x/text/language"
)

var indonesian = language.Indonesian

// shortLabel returns how the name of an office of a kind begins.
func shortLabel(k Kind) string {
	switch k {
	case KindDPRD:
		return "DPRD"
	case KindPuskesmas, KindRSUD, KindBPBD, KindBPS, KindBPN, KindBNN, KindKPU, KindBPJS, KindKUA, KindKPPN, KindFKUB, KindMUI, KindPMI, KindDWP, KindGOW:
		if k == KindPuskesmas {
			return "Puskesmas"
		}
		return k.String()
	case KindTPPKK:
		return "TP PKK"
	case KindSudin:
		return "Suku Dinas"
	case KindBidang:
		return "Bidang"
	case KindSeksi:
		return "Seksi"
	case KindSekretariatPD:
		return "Sekretariat"
	case KindDesa:
		return "Desa"
	case KindKanwil:
		return "Kantor Wilayah"
	case KindPerwakilan:
		return "Perwakilan"
	case KindBawaslu:
		return "Bawaslu"
	}
	return k.Label(indonesian)
}

// titled writes the words of a name with capitals.
func titled(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		if w != "dan" && w != "atau" {
			words[i] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	return strings.Join(words, " ")
}
