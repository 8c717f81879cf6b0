// Package schemaorg writes events as JSON-LD of the vocabulary schema.org, which
// search engines and other sites read from a page: each event has the type
// of its kind: EducationEvent for what teaches, BusinessEvent for meetings, Event for ceremonies.
//
//	doc, err := schemaorg.Marshal(event)
//	fmt.Fprintf(page, `<script type="application/ld+json">%s</script>`, doc)
//
// The document is safe between the tags of a script. Participants, contacts, telephone
// numbers and mail addresses are never written; those who speak are named.
package schemaorg
