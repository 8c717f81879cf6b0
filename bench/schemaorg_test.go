package bench

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/piprate/json-gold/ld"

	"github.com/integritas-id/integritas/program/schemaorg"
)

// vocabulary is what https://schema.org gives as its context, as far as it says how
// values are read: every member is a term of it, and some are links.
type vocabulary struct{}

func (vocabulary) LoadDocument(address string) (*ld.RemoteDocument, error) {
	link := map[string]any{"@type": "@id"}
	return &ld.RemoteDocument{DocumentURL: address, Document: map[string]any{"@context": map[string]any{
		"@vocab": "http://schema.org/", "eventStatus": link, "eventAttendanceMode": link, "url": link,
	}}}, nil
}

const schema = "http://schema.org/"

// TestLinkedDataReadBack expands the document with a JSON-LD processor and compares
// every node with its event.
func TestLinkedDataReadBack(t *testing.T) {
	all := events(t)
	var b bytes.Buffer
	omitted, err := schemaorg.Write(&b, slices.Values(all))
	if err != nil {
		t.Fatal(err)
	}
	doc, err := ld.DocumentFromReader(&b)
	if err != nil {
		t.Fatal(err)
	}
	options := ld.NewJsonLdOptions("")
	options.DocumentLoader = vocabulary{}
	nodes, err := ld.NewJsonLdProcessor().Expand(doc, options)
	if err != nil {
		t.Fatal(err)
	}
	if len(nodes)+len(omitted) != len(all) {
		t.Fatalf("%d nodes and %d left out of %d", len(nodes), len(omitted), len(all))
	}
	i := 0
	for _, e := range all {
		if slices.Contains(omitted, e) {
			continue
		}
		node := nodes[i].(map[string]any)
		i++
		if types := values(node, "@type"); len(types) != 1 || !strings.HasPrefix(types[0], schema) || !strings.HasSuffix(types[0], "Event") || node["@id"] != e.ID.URN() {
			t.Errorf("%s: %v %v", e.Key, node["@type"], node["@id"])
		}
		one := func(member, want string) {
			t.Helper()
			if got := strings.Join(values(node, schema+member), " "); got != want {
				t.Errorf("%s: %s is %q, want %q", e.Key, member, got, want)
			}
		}
		one("name", e.Title.Text)
		status := e.SchemaOrgStatus()
		if status != "" {
			status = "https://schema.org/" + status
		}
		one("eventStatus", status)
		var before []string
		for _, r := range e.PreviousRanges() {
			before = append(before, r.Start.String())
		}
		one("previousStartDate", strings.Join(before, " "))
		start := strings.Join(values(node, schema+"startDate"), " ")
		if !strings.HasPrefix(start, e.Schedule.Range.Start.String()) {
			t.Errorf("%s: begins %s", e.Key, start)
		}
		for member := range node {
			if !strings.HasPrefix(member, schema) && member[0] != '@' {
				t.Errorf("%s: %s is no term of the vocabulary", e.Key, member)
			}
		}
	}
}

// values returns the values or links of a member of an expanded node.
func values(node map[string]any, member string) []string {
	var all []string
	list, _ := node[member].([]any)
	for _, v := range list {
		switch v := v.(type) {
		case string:
			all = append(all, v)
		case map[string]any:
			for _, key := range []string{"@value", "@id"} {
				if text, ok := v[key].(string); ok {
					all = append(all, text)
				}
			}
		}
	}
	return all
}
