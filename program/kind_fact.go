package program

// Kind is the kind of activity (jenis kegiatan): bimtek, outreach, training and so
// on. Kind is not programme: one programme runs as a bimtek here and as a broadcast
// there. The zero Kind is unknown.
//
// Some kinds are only for programmes (a survey, a movement) or only for events; see
// [Kind.ForEvent] and [Kind.ForProgram].
type Kind uint8

// kindFact is what the table tells of a kind beside its names.
type kindFact struct {
	family               Family
	certificate, jp      Usage
	forEvent, forProgram bool
	schemaOrg            string
	duration, definition string
}
