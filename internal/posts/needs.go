package posts

// headNeed is what must stand beside a phrase for it to mean what the table says.
type headNeed uint8

const (
	needExact          headNeed = iota + 1 // nothing stands behind it
	needSpecialCouncil                     // Aceh or Papua follows: their DPR is that of the province
	needMore                               // something stands behind it
	needTitle                              // nothing: the title of a functional post or of staff
	needExactTitle                         // the same, and nothing stands behind it
	needFunctional                         // the title of a functional post follows
	needSetda                              // the regional secretariat is named
	needKejaksaan                          // the prosecution is named, and so on
	needTNI                                //
	needPolri                              //
	needPusat                              // a ministry or national agency
	needDPRD                               //
	needNoDPRD                             //
	needDaerah                             // a word of regional government
	needRSUD                               //
	needKPK                                //
	needPKK                                //
	needCompany                            //
	needKemantren                          // a district of Kota Yogyakarta follows
	needNoRegion                           // no region is named: the agency as a whole is meant
	needPolresMetro                        // a city around Jakarta follows: Metro is not Kota Metro
	needProgram                            // the post of KPK, not a programme of another office
	needPartner                            // an official follows, or nothing
)

// needWords are the needs for a word of a class anywhere in the post.
var needWords = [needPartner + 1]wordClass{
	needSetda:     wordSetda,
	needKejaksaan: wordKejaksaan,
	needTNI:       wordTNI,
	needPolri:     wordPOLRI,
	needPusat:     wordPusat,
	needDPRD:      wordDPRD,
	needDaerah:    wordDaerah,
	needRSUD:      wordRSUD,
	needKPK:       wordKPK,
	needPKK:       wordPKK,
	needCompany:   wordCompany,
}

// meaning is one meaning of a phrase at the beginning of a post.
type meaning struct {
	role   Role // zero: known to be no post
	need   headNeed
	cut    uint8  // how many bytes of the folded phrase are the head
	head   uint16 // the head in full; numbers of texts
	whole  uint16 // the same where the text has no break at the cut: Kadis, not Ka. Dis
	unit   uint16 // the unit that the phrase stands for
	joined bool   // it is an abbreviation of one word
	last   bool   // no other meaning of the phrase follows
}

// isKemantren reports whether a folded word is one of the districts of Kota Yogyakarta.
func isKemantren(word []byte) bool {
	switch string(word) {
	case "danurejan", "gedongtengen", "gondokusuman", "gondomanan", "jetis", "kotagede", "kraton",
		"mantrijeron", "mergangsan", "ngampilan", "pakualaman", "tegalrejo", "umbulharjo", "wirobrajan":
		return true
	}
	return false
}

// isAroundJakarta reports whether a Polres Metro is named after the folded word.
func isAroundJakarta(word []byte) bool {
	switch string(word) {
	case "jakarta", "tangerang", "bekasi", "depok", "jaya", "jakpus", "jakut", "jakbar", "jaksel", "jaktim", "kepulauan", "bandara", "pelabuhan":
		return true
	}
	return false
}
