package audit_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/pillar"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/audit"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/validation"
)

// holder returns somebody of Banyumas with a post as printed.
func holder(post string, role participant.Role) []program.Person {
	p := participant.Position{Raw: post, Role: role, Region: region.MustParseCode("33.02")}
	return []program.Person{{Name: participant.Name{Full: "Rekaan Satu"}, Position: p}}
}

// TestDocument changes one thing at a time in an event and holds what is told beside
// the problems that the event itself has.
func TestDocument(t *testing.T) {
	area := func(code, name string) program.Area {
		return program.Area{Code: region.MustParseCode(code), Name: name}
	}
	tests := []struct {
		name   string
		change func(e *program.Event)
		want   string // path, code and a part of the message; empty where nothing more is told
	}{
		{"nothing", func(*program.Event) {}, ""},
		{"a slip in the programme", func(e *program.Event) { e.Programme = "bimtek-keluarga-berintegrtas" }, "/programme event.programme-near bimtek-keluarga-berintegritas"},
		{"the programme's name for its id", func(e *program.Event) { e.Programme = "keluarga-berintegritas" }, "/programme event.programme-near bimtek-keluarga-berintegritas"},
		{"a programme of the host's own", func(e *program.Event) { e.Programme = "xyzzy" }, "/programme event.programme tidak ada dalam katalog"},
		{"a linked programme of nobody", func(e *program.Event) { e.Linked = []string{"xyzzy"} }, "/linked_programmes/0 event.programme tidak ada"},
		{"another pillar than the programme's", func(e *program.Event) { e.Pillar = pillar.Enforcement }, "/pillar event.pillar Pendidikan"},
		{"a post of another region", func(e *program.Event) { e.People = holder("Bupati Cilacap", participant.RoleBupati) }, "/people/0 person.post-region 33.01"},
		{"a post of another role", func(e *program.Event) { e.People = holder("Camat Sokaraja", participant.RoleBupati) }, "/people/0 person.post-role Camat"},
		{"a post of its region and role", func(e *program.Event) { e.People = holder("Bupati Banyumas", participant.RoleBupati) }, ""},
		{"a village by its name", func(e *program.Event) { e.Loci = []program.Locus{{Area: area("18.72.05.1001", "Kelurahan Rejomulyo")}} }, ""},
		{"a village with another's code", func(e *program.Event) { e.Loci = []program.Locus{{Area: area("18.72.05.1001", "Desa Candi")}} }, "/loci/0/area/name area.village Rejomulyo"},
		{"a recipient with another's code", func(e *program.Event) {
			e.Awards = []program.Award{{Recipient: "Desa Sempu", Area: area("18.72.05.1001", "")}}
		}, "/awards/0/recipient area.village Rejomulyo"},
		{"a recipient who is no village", func(e *program.Event) {
			e.Awards = []program.Award{{Recipient: "BUMDes Sempu", Area: area("18.72.05.1001", "")}}
		}, ""},
		{"an audience of another village", func(e *program.Event) {
			e.Place.AudienceAreas = []program.Area{area("18.72.05.1001", "Candi")}
		}, "/place/audience_areas/0/name area.village Rejomulyo"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e := &program.Event{Programme: "bimtek-keluarga-berintegritas", Pillar: pillar.Education, Kind: program.KindBimtek}
			tt.change(e)
			own := map[string]bool{}
			for _, p := range validation.Check(e) {
				own[p.Path+p.Code()] = true
			}
			var got []string
			for _, p := range validation.Check(&audit.Document{Event: e}) {
				if !own[p.Path+p.Code()] {
					got = append(got, p.Path+" "+p.Code()+" "+p.Message(language.Indonesian))
				}
			}
			if tt.want == "" {
				assert.Empty(t, got)
				return
			}
			path, rest, _ := strings.Cut(tt.want, " ")
			code, words, _ := strings.Cut(rest, " ")
			if assert.Len(t, got, 1) {
				assert.True(t, strings.HasPrefix(got[0], path+" "+code+" "), got[0])
				assert.Contains(t, got[0], words)
			}
		})
	}
	assert.Empty(t, validation.Check(&audit.Document{}))
}
