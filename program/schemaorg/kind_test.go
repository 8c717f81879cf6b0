package schemaorg

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integritas-id/integritas/program"
)

func TestEventType(t *testing.T) {
	for kind, want := range map[program.Kind]string{
		0: "EducationEvent", program.KindBimtek: "EducationEvent", program.KindWebinar: "EducationEvent", program.KindExhibition: "ExhibitionEvent", program.KindScreening: "ScreeningEvent",
		program.KindCoordinationMeeting: "BusinessEvent", program.KindAwardCeremony: "Event", program.KindSigning: "Event", program.KindSport: "SportsEvent", program.KindCompetition: "Event",
	} {
		assert.Equal(t, want, eventType(kind), kind)
	}
}
