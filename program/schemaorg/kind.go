package schemaorg

import "github.com/integritas-id/integritas/program"

// eventType returns the type of an event of a kind in the vocabulary: of what teaches,
// and of an event whose kind is not known, since all of them serve education,
// EducationEvent; where schema.org has no word, Event.
func eventType(k program.Kind) string {
	switch k {
	case program.KindExhibition:
		return "ExhibitionEvent"
	case program.KindScreening:
		return "ScreeningEvent"
	case program.KindPerformance:
		return "TheaterEvent"
	case program.KindSport:
		return "SportsEvent"
	case program.KindLaunch, program.KindPressConference, program.KindConference:
		return "BusinessEvent"
	case program.KindCompetition, program.KindParade, program.KindJamboree, program.KindMovement, program.KindSocialService:
		return "Event"
	}
	switch k.Family() {
	case program.FamilyMeeting:
		return "BusinessEvent"
	case program.FamilyCeremony, program.FamilyAssessment, program.FamilyReporting:
		return "Event"
	}
	return "EducationEvent"
}
