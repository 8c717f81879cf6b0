package locale

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// otherCurrencies are the codes of ISO 4217 without IDR, and the names and
// signs of money that Indonesian texts have, folded, each between spaces.
const otherCurrencies = " aed afn amd aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd btn bwp byn bzd" +
	" cad cdf chf clp cny cop crc cup cve czk djf dkk dop dzd egp ern etb eur fjd fkp gbp gel ghs gip gmd gnf gtq gyd" +
	" hkd hnl htg huf ils inr iqd irr isk jmd jod jpy kes kgs khr kmf kpw krw kwd kyd kzt lak lbp lkr lrd lsl lyd" +
	" mad mdl mga mkd mmk mnt mop mru mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd omr pab pen pgk php pkr pln pyg" +
	" qar ron rsd rub rwf sar sbd scr sdg sek sgd shp sle sos srd ssp stn svc syp szl thb tjs tmt tnd ttd twd tzs" +
	" uah ugx usd uyu uzs ves vnd vuv wst xaf xcd xof xpf yer zar zmw zwg btc eth xau" +
	" us rm rmb dolar dollar euro pound poundsterling sterling ringgit yen yuan renminbi riyal rial real won baht" +
	" peso rupee rupe franc frank dirham dinar lira krona rubel gulden bitcoin cent "

// otherCode says what is wrong with text where an amount or its end should be.
func otherCode(b []byte) Code {
	word, rest := cutLetters(cutSpace(b))
	if sign, _ := utf8.DecodeRune(rest); unicode.Is(unicode.Sc, sign) {
		return CodeCurrency
	}
	var buf [24]byte
	if len(word) == 0 || len(word)+2 > len(buf) {
		return CodeFormat
	}
	key := append(append(append(buf[:0], ' '), word...), ' ')
	if strings.Contains(otherCurrencies, string(key)) {
		return CodeCurrency
	}
	return CodeFormat
}
