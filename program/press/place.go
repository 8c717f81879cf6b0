package press

import (
	"slices"
	"strings"

	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/region"
)

// venueHeads are the words that names of buildings begin with, and what they are.
var venueHeads = map[string]program.VenueKind{
	"aula": program.VenueGovernment, "ballroom": program.VenueHotel, "balroom": program.VenueHotel, "grand": 0, "hotel": program.VenueHotel, "gedung": 0, "pendopo": program.VenueResidence, "pendapa": program.VenueResidence, "kantor": program.VenueGovernment,
	"balai": 0, "balaikota": program.VenueGovernment, "lapangan": program.VenueField, "kampus": program.VenueCampus, "auditorium": 0, "ruang": 0, "rumah": 0, "rujab": program.VenueResidence, "alun-alun": program.VenueSquare, "masjid": program.VenueWorship, "studio": program.VenueStudio,
	"stadion": program.VenueSports, "gor": program.VenueSports, "taman": program.VenueSquare, "convention": program.VenueConvention, "graha": 0, "hall": 0, "museum": program.VenueMuseum, "perpustakaan": program.VenueLibrary, "lapas": program.VenuePrison, "rutan": program.VenuePrison,
	"mal": program.VenueMall, "mall": program.VenueMall, "plaza": program.VenueMall, "terminal": program.VenueTransport, "stasiun": program.VenueTransport, "bandara": program.VenueTransport, "universitas": program.VenueCampus, "novotel": program.VenueHotel, "swiss-belhotel": program.VenueHotel,
	"aston": program.VenueHotel, "islamic": program.VenueWorship, "gelanggang": program.VenueSports, "wisma": 0, "mapolres": program.VenueLawOffice, "mapolda": program.VenueLawOffice, "dome": 0, "pantai": program.VenueResort, "sekretariat": program.VenueGovernment, "joglo": 0, "sasana": 0, "ruangan": 0,
	"rsud": program.VenueHospital, "puskesmas": program.VenueHospital, "pasar": program.VenueMall, "bioskop": program.VenueTheatre, "teater": program.VenueTheatre, "inspektorat": program.VenueGovernment, "baruga": 0, "lamin": 0, "gedong": 0, "padepokan": 0, "gymnasium": program.VenueSports,
	"sma": program.VenueSchool, "sman": program.VenueSchool, "smpn": program.VenueSchool, "smp": program.VenueSchool, "smk": program.VenueSchool, "smkn": program.VenueSchool, "sdn": program.VenueSchool, "pesantren": program.VenueSchool,
}

// readPlace reads where the event is held, and for which region.
func (b *builder) readPlace() {
	found := false
	for i := range b.sentences {
		s := &b.sentences[i]
		if s.other || b.titleIn >= 0 && i > b.titleIn+10 {
			continue
		}
		if b.tellsOfEvent(s) && b.readVenue(s, Said) {
			found = true
			break
		}
	}
	for i := 0; i < len(b.sentences) && !found; i++ { // where somebody spoke
		s := &b.sentences[i]
		found = !s.other && b.speaksOnSite(s) && b.readVenue(s, Implied)
	}
	b.readHeldIn()
	b.readMode(found)
}

// readVenue reads a building behind "di" or "bertempat di" in a sentence.
func (b *builder) readVenue(s *sentence, sure Certainty) bool {
	for k := 0; k+1 < len(s.words); k++ {
		w := s.words[k]
		if w.low != "di" && w.low != "bertempat" && w.low != "at" || w.stop != 0 {
			continue
		}
		at := k + 1
		if s.words[at].low == "di" {
			continue
		}
		room := roomLength(s.words[at:])
		at += room
		if !s.words[at].capital && !(isVenueHead(s.words[at].low) && at+1 < len(s.words) && s.words[at+1].capital) {
			continue
		}
		to := b.venueEnd(s.words, at)
		kind, ok := venueKind(s.words[at:to])
		if !ok {
			continue
		}
		b.setVenue(s.words, at, to, kind, sure)
		if room > 0 {
			part := Span{s.words[at-room].Start, s.words[at-1].End}
			b.event.Place.Venue.Room = clean(part.In(b.text))
			b.fact(sure, part, "/place/venue/room")
		}
		return true
	}
	return false
}

// roomLength returns how many words name a room in small letters before its building, "ruang
// rapat wakil wali kota, Balai Kota"; 0 for none.
func roomLength(words []word) int {
	if words[0].capital || wordOf(words[:1], " ruang ruangan aula ") < 0 {
		return 0
	}
	for k := range min(6, len(words)-1) {
		if (words[k].stop == ',' || words[k].stop == 0) && words[k+1].capital && isVenueHead(words[k+1].low) {
			return k + 1
		}
		if words[k].stop != 0 || words[k].capital {
			break
		}
	}
	return 0
}

// speaksOnSite reports whether a sentence ends with where its speaker said it, "ujar X di Aula
// …", and nobody was met elsewhere for it.
func (b *builder) speaksOnSite(s *sentence) bool {
	said := -1
	for k, w := range s.words {
		if isSaidBehind(w.low) && !w.capital {
			said = k
		}
	}
	return said >= 0 && wordOf(s.words[said:], " di ") > 0 && wordOf(s.words, " ditemui dikonfirmasi dihubungi kepada awak usai sesuai ") < 0
}

func isVenueHead(low string) bool {
	_, ok := venueHeads[low]
	return ok
}

// venueEnd returns behind which word the name of a building ends: it has capitals, and
// its address may follow behind commas.
func (b *builder) venueEnd(words []word, at int) int {
	end := at + 1
	for end < len(words) && end-at < 12 {
		before, w := words[end-1], words[end]
		if before.stop != 0 && !(before.stop == '.' && len(before.low) <= 3) || w.low == quoted || w.open || isTimeWord(w.low) && w.low != "dan" {
			return end
		}
		if !w.capital && isFloor(words, end) {
			end += 2 // Ballroom 2 lantai 1 Hotel …
			continue
		}
		if !w.capital && !isVenueHead(w.low) && !(w.low == "dan" && end+1 < len(words) && words[end+1].capital) || isDayNumber(words, end) {
			return end
		}
		end++
	}
	return end
}

// isFloor reports whether a word and the next tell a floor: lantai 3.
func isFloor(words []word, at int) bool {
	return (words[at].low == "lantai" || words[at].low == "lt") && at+1 < len(words) && words[at+1].capital
}

// venueKind returns what a building is by its words, false where none says that it is one.
func venueKind(words []word) (program.VenueKind, bool) {
	kind, ok := program.VenueKind(0), false
	for i, w := range words {
		k, is := venueHeads[w.low]
		if !is || i > 0 && !ok && i > 2 {
			continue
		}
		ok = true
		switch w.low {
		case "hotel", "ballroom", "balroom", "novotel", "aston", "swiss-belhotel":
			return program.VenueHotel, true
		case "kampus", "universitas":
			kind = program.VenueCampus
		}
		if kind == 0 {
			kind = k
		}
	}
	if len(words) == 1 && (kind == 0 || words[0].low == "grand") {
		return 0, false
	}
	if ok && len(words) > 1 {
		kind = pairKind(words, kind)
	}
	return kind, ok
}

// pairKind reads what two words together are: balai desa, rumah sakit, gedung DPRD.
func pairKind(words []word, kind program.VenueKind) program.VenueKind {
	for i := 0; i+1 < len(words); i++ {
		switch words[i].low + " " + words[i+1].low {
		case "balai desa", "kantor desa", "aula desa", "balai kelurahan", "balai pekon", "balai kampung":
			return program.VenueVillage
		case "balai kota", "gedung dprd", "ruang rapat", "ruang sidang", "gedung pemerintah", "ruang pertemuan", "aula pemkab", "aula pemkot":
			return program.VenueGovernment
		case "rumah dinas", "rumah jabatan", "gedung negara":
			return program.VenueResidence
		case "rumah sakit":
			return program.VenueHospital
		case "rumah makan":
			return program.VenueRestaurant
		case "gedung kpk", "gedung merah", "gedung aclc":
			return program.VenueKPK
		case "convention hall", "convention center", "convention centre", "balai sidang":
			return program.VenueConvention
		case "islamic center", "islamic centre":
			return program.VenueWorship
		case "gedung kesenian", "taman budaya", "gedung pertunjukan":
			return program.VenueTheatre
		}
	}
	return kind
}

// setVenue writes the building, with the address and the region behind it.
func (b *builder) setVenue(words []word, at, to int, kind program.VenueKind, sure Certainty) {
	span := Span{words[at].Start, words[to-1].End}
	v := &b.event.Place.Venue
	v.Name, v.Kind = clean(b.closed(span)), kind
	b.fact(sure, span, "/place/venue")
	for next := to; next < len(words) && words[next-1].stop == ',' && words[next].capital; {
		end := b.venueEnd(words, next)
		part := Span{words[next].Start, words[end-1].End}
		text := clean(part.In(b.text))
		switch low := words[next].low; {
		case low == "jalan" || low == "jl" || low == "jln":
			v.Address = text
			b.fact(Said, part, "/place/venue/address")
		case isVenueHead(low):
			b.regionWithin(part)
		default:
			r, err := b.town(text)
			if err != nil && weekdayIn(text) == 0 && end < len(words) && words[end-1].stop == ',' && wordOf(words[end:end+1], " kota kabupaten kecamatan jakarta jalan jl ") == 0 {
				next = end // a quarter that no table has
				continue
			}
			if err != nil || weekdayIn(text) != 0 {
				return
			}
			if low == "kompleks" || low == "komplek" || low == "lingkungan" || low == "area" || low == "kawasan" {
				text = r.FullName()
			}
			b.setVenueArea(r, text, part)
		}
		next = end
	}
	if v.Area.IsZero() {
		b.regionWithin(span)
	}
}

// regionWithin reads the region that the name of the building ends with.
func (b *builder) regionWithin(at Span) {
	words := b.split(at)
	for k := len(words) - 1; k > 0 && k >= len(words)-4; k-- {
		part := Span{words[k].Start, at.End}
		text := part.In(b.text)
		switch low := words[k].low; low {
		case "kota", "kabupaten", "provinsi", "kecamatan":
			if low == "kota" && (words[k-1].low == "wali" || words[k-1].low == "balai") && k+1 == len(words) {
				continue
			}
		case "gubernur", "bupati", "walikota":
			if k+1 == len(words) {
				continue
			}
			text = holderRegion(low) + (Span{words[k+1].Start, at.End}).In(b.text)
		default:
			continue
		}
		if r, err := region.Parse(text); err == nil {
			name := clean(part.In(b.text))
			if text != part.In(b.text) {
				name = r.FullName()
			}
			b.setVenueArea(r, name, part)
			return
		}
	}
}

// setVenueArea keeps the smallest region told.
func (b *builder) setVenueArea(r region.Region, text string, at Span) {
	area := &b.event.Place.Venue.Area
	if !area.Code.IsZero() && area.Code.Level() >= r.Code.Level() {
		return
	}
	if !area.Code.IsZero() && !area.Code.Contains(r.Code) {
		return
	}
	*area = program.Area{Code: r.Code, Name: text}
	b.fact(Said, at, "/place/venue/area")
}

// readHeldIn reads the region that the event is held for: that of the government that
// holds it, of the title's sentence, of the building, of the dateline.
func (b *builder) readHeldIn() {
	b.readGovernmentRegion()
	b.narrowHeldIn()
}

// narrowHeldIn takes the town of the building, or of the dateline, where it lies in the
// region of who holds the event.
func (b *builder) narrowHeldIn() {
	held := &b.event.Place.HeldIn
	if held.IsZero() || held.Code.Level() != region.Province {
		return
	}
	if r := b.event.Place.Venue.Area; !r.IsZero() && r.Code.Level() >= region.Regency && held.Code.Contains(r.Code) {
		for f := range b.factsAt("/place/venue/area", -1) {
			b.moveHeldIn(r.Code.At(region.Regency), f.Words)
			return
		}
	}
	if c, at := b.datelineRegion(); c.Level() == region.Regency && held.Code.Contains(c) {
		b.moveHeldIn(c, at)
	}
}

// moveHeldIn puts another region in the place of the one told before.
func (b *builder) moveHeldIn(c region.Code, at Span) {
	b.event.Place.HeldIn = areaOf(c)
	b.facts = slices.DeleteFunc(b.facts, func(f Fact) bool { return f.Path == "/place/held_in" })
	b.fact(Implied, at, "/place/held_in")
}

func (b *builder) readGovernmentRegion() {
	place := &b.event.Place
	for i, p := range b.event.Parties {
		c := p.Area.Code
		if c.IsZero() || c.Level() > region.Regency {
			continue
		}
		place.HeldIn = areaOf(c)
		for f := range b.factsAt("/parties", i) {
			b.fact(Said, f.Words, "/place/held_in")
			return
		}
	}
	if v := place.Venue; !b.region.IsZero() && v.Kind != program.VenueKPK && (v.Area.IsZero() || b.region.Contains(v.Area.Code) || v.Area.Code.Contains(b.region)) {
		place.HeldIn = areaOf(b.region)
		b.fact(Implied, b.regionAt, "/place/held_in")
		return
	}
	if r := place.Venue.Area; !r.IsZero() {
		place.HeldIn = areaOf(r.Code.At(min(r.Code.Level(), region.Regency)))
		for f := range b.factsAt("/place/venue/area", -1) {
			b.fact(Implied, f.Words, "/place/held_in")
			return
		}
	}
	if b.titleIn >= 0 && b.regionBehindTitle() {
		return
	}
	b.readDatelineRegion()
}

// regionBehindTitle reads "… di Kabupaten X" behind the title.
func (b *builder) regionBehindTitle() bool {
	s := &b.sentences[b.titleIn]
	k := wordAt(s.words, b.titleAt.End)
	if k < len(s.words) && s.words[k].Start < b.titleAt.End {
		k++
	}
	for ; k+1 < len(s.words); k++ {
		if s.words[k].low != "di" || !s.words[k+1].capital {
			continue
		}
		part := Span{s.words[k+1].Start, s.words[b.venueEnd(s.words, k+1)-1].End}
		if r, err := region.Parse(part.In(b.text)); err == nil && r.Code.Level() <= region.Regency {
			b.event.Place.HeldIn = program.Area{Code: r.Code, Name: clean(part.In(b.text))}
			if isVenueHead(s.words[k+1].low) {
				b.event.Place.HeldIn = areaOf(r.Code)
			}
			b.fact(Said, part, "/place/held_in")
			return true
		}
	}
	return false
}

// readDatelineRegion takes the town of the dateline, which newsrooms in Jakarta print
// for whatever they report.
//
// Jakarta is where the newsroom is, if the event has a building that is not said to be there.
func (b *builder) readDatelineRegion() {
	c, at := b.datelineRegion()
	if b.townOpen {
		return
	}
	if v := b.event.Place.Venue; v.Name != "" && v.Kind != program.VenueKPK && c.String() == "31" {
		return
	}
	if !c.IsZero() {
		b.event.Place.HeldIn = areaOf(c)
		b.fact(Implied, at, "/place/held_in")
	}
}

// isBroadcast reports whether an event is on the air by a sentence that tells of it:
// "melalui RRI", "siaran Radio …".
func (b *builder) isBroadcast(s *sentence, k int) bool {
	return b.tellsOfEvent(s) && wordOf(wordsBefore(s.words, k, 4), " melalui siaran lewat via talkshow mengudara disiarkan ") >= 0
}

// isOneOverLink reports whether it is a speaker alone who is not there, "Presiden X dalam
// pidatonya secara daring", "Gubernur Y yang hadir secara virtual", "dibuka secara daring oleh":
// nothing of how the others meet.
func (b *builder) isOneOverLink(s *sentence, k int) bool {
	before := s.words[max(0, k-6):k]
	if wordOf(before, " sambutan sambutannya pidato pidatonya arahan arahannya paparan paparannya dibuka membuka ditutup menutup menyapa ") >= 0 {
		return true
	}
	at := wordOf(before, " hadir bergabung menyampaikan ")
	return at >= 0 && len(b.peopleIn(s.words[max(0, max(0, k-6)+at-2)].Span)) > 0
}

// isSentOverLink reports whether something is sent over a link, and nobody meets there:
// "data yang diunggah secara online".
func isSentOverLink(before []word) bool {
	for _, w := range before[max(0, len(before)-14):] {
		for _, p := range [...]string{"unggah", "upload", "lapor", "daftar", "isi", "akses", "input", "layan", "pelaporan", "pendaftaran"} {
			if w.low == p || strings.HasPrefix(w.low, "di"+p) || strings.HasPrefix(w.low, "me") && strings.HasSuffix(strings.TrimSuffix(w.low, "kan"), p) || strings.HasPrefix(w.low, p) && p[0] == 'p' {
				return true
			}
		}
	}
	return false
}

// isAttended reports whether those who attended are told of right before: "diikuti langsung 150
// peserta", "hadir secara langsung".
func isAttended(before []word) bool {
	return wordOf(before[max(0, len(before)-2):], " diikuti dihadiri hadir mengikuti menghadiri ") >= 0
}

// readMode reads whether people came together, over a link, or both.
func (b *builder) readMode(hasVenue bool) {
	hall, link, air, inPerson := Span{}, Span{}, Span{}, Span{}
	for i := range b.sentences {
		s := &b.sentences[i]
		if s.other {
			continue
		}
		for k, w := range s.words {
			switch w.low {
			case "daring", "online", "virtual", "zoom", "hybrid", "hibrida", "hibrid":
				if k > 0 && !isSentOverLink(s.words[:k]) && !b.isOneOverLink(s, k) && (s.words[k-1].low == "secara" || s.words[k-1].low == "via" || s.words[k-1].low == "melalui" || s.words[k-1].low == "dan" || s.words[k-1].low == "aplikasi" || s.words[k-1].low == "maupun") {
					link = w.Span
					if strings.HasPrefix(w.low, "hyb") || strings.HasPrefix(w.low, "hib") {
						hall = w.Span
					}
				}
			case "luring", "offline":
				hall = w.Span
			case "langsung":
				if k > 0 && isAttended(s.words[:k]) {
					inPerson = w.Span
				}
			case "rri", "radio", "tvri":
				if b.isBroadcast(s, k) && air.End == 0 {
					air = w.Span
				}
			}
		}
	}
	if link.End > 0 && hall.End == 0 {
		hall = inPerson // "langsung" says it only beside those who are not there
	}
	mode, at, sure := program.Mode(0), link, Said
	switch {
	case air.End > 0 && link.End == 0 && hall.End == 0 && (!hasVenue || b.event.Place.Venue.Kind == program.VenueStudio):
		mode, at = program.ModeBroadcast, air
	case link.End > 0 && (hall.End > 0 || hasVenue):
		mode = program.ModeHybrid
		if hall.End == 0 {
			sure = Implied
		}
	case link.End > 0 || b.event.Kind == program.KindWebinar:
		mode = program.ModeOnline
		if at.End == 0 {
			at, sure = b.titleAt, Implied
		}
	case hall.End > 0:
		mode, at = program.ModeOffline, hall
	case hasVenue:
		for f := range b.factsAt("/place/venue", -1) {
			mode, at, sure = program.ModeOffline, f.Words, Implied
			break
		}
	}
	if mode == 0 {
		return
	}
	b.event.Mode = mode
	b.fact(sure, at, "/mode")
	if strings.EqualFold(link.In(b.text), "zoom") {
		b.event.Place.Links = []program.Link{{Platform: "Zoom"}}
		b.fact(Said, link, "/place/links/0")
	}
}
