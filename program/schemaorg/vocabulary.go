package schemaorg

import "github.com/integritas-id/integritas/civil"

// context is the vocabulary of every document.
const context = "https://schema.org"

// event is an event of the type of its kind; members are in the order in which people read them.
type event struct {
	Context             string         `json:"@context,omitempty"`
	Type                string         `json:"@type"`
	ID                  string         `json:"@id,omitempty"`
	Identifier          string         `json:"identifier,omitempty"`
	Name                string         `json:"name,omitempty"`
	AlternateName       []string       `json:"alternateName,omitempty"`
	URL                 string         `json:"url,omitempty"`
	EventStatus         string         `json:"eventStatus,omitempty"`
	EventAttendanceMode string         `json:"eventAttendanceMode,omitempty"`
	StartDate           string         `json:"startDate,omitempty"`
	EndDate             string         `json:"endDate,omitempty"`
	PreviousStartDate   []string       `json:"previousStartDate,omitempty"`
	EventSchedule       *schedule      `json:"eventSchedule,omitempty"`
	InLanguage          string         `json:"inLanguage,omitempty"`
	Location            []place        `json:"location,omitempty"`
	Organizer           []organisation `json:"organizer,omitempty"`
	Contributor         []organisation `json:"contributor,omitempty"`
	Sponsor             []organisation `json:"sponsor,omitempty"`
	Funder              []organisation `json:"funder,omitempty"`
	Performer           []performer    `json:"performer,omitempty"`
	About               []thing        `json:"about,omitempty"`
	Teaches             []string       `json:"teaches,omitempty"`
	Keywords            []string       `json:"keywords,omitempty"`
	Audience            []audience     `json:"audience,omitempty"`
	Capacity            int            `json:"maximumAttendeeCapacity,omitempty"`
	IsFree              bool           `json:"isAccessibleForFree,omitempty"`
	SuperEvent          *thing         `json:"superEvent,omitempty"`
	SubEvent            []event        `json:"subEvent,omitempty"`
}

// thing is anything that has no more than a name.
type thing struct {
	Type string `json:"@type"`
	Name string `json:"name"`
}

type audience struct {
	Type         string `json:"@type"`
	AudienceType string `json:"audienceType"`
}

// schedule is the hours of an event that is open on each of its days.
type schedule struct {
	Type            string      `json:"@type"`
	StartDate       civil.Date  `json:"startDate"`
	EndDate         civil.Date  `json:"endDate"`
	StartTime       civil.Clock `json:"startTime"`
	EndTime         civil.Clock `json:"endTime,omitzero"`
	RepeatFrequency string      `json:"repeatFrequency"`
	Timezone        string      `json:"scheduleTimezone,omitempty"`
}

// organisation is an Organization or a GovernmentOrganization, which may have a department
// and be part of another one.
type organisation struct {
	Type       string        `json:"@type"`
	Name       string        `json:"name"`
	Department *organisation `json:"department,omitempty"`
	Parent     *organisation `json:"parentOrganization,omitempty"`
}

// performer is a Person, or a PerformingGroup.
type performer struct {
	Type        string        `json:"@type"`
	Name        string        `json:"name"`
	Prefix      string        `json:"honorificPrefix,omitempty"`
	Suffix      string        `json:"honorificSuffix,omitempty"`
	JobTitle    string        `json:"jobTitle,omitempty"`
	Affiliation *organisation `json:"affiliation,omitempty"`
}

// place is a Place or a VirtualLocation.
type place struct {
	Type    string   `json:"@type"`
	Name    string   `json:"name,omitempty"`
	URL     string   `json:"url,omitempty"`
	Address *address `json:"address,omitempty"`
}

type address struct {
	Type     string `json:"@type"`
	Street   string `json:"streetAddress,omitempty"`
	Locality string `json:"addressLocality,omitempty"`
	Region   string `json:"addressRegion,omitempty"`
	Country  string `json:"addressCountry"`
}
