package schema

import (
	"embed"
	"io/fs"
	"iter"
	"strings"

	"golang.org/x/text/language"
)

// Version is the version of all schemas, as it stands in their $id.
const Version = "1"

//go:embed documents/*.json documents/en/*.json
var documents embed.FS

// Names yields the names of the schemas in their order: "assessment", "attendance" … "series".
func Names() iter.Seq[string] {
	return func(yield func(string) bool) {
		files, _ := documents.ReadDir("documents") // embedded: it is there
		for _, file := range files {
			if name, ok := strings.CutSuffix(file.Name(), ".json"); ok && !yield(name) {
				return
			}
		}
	}
}

// Document returns the JSON Schema of a name with its titles and descriptions in
// Indonesian, as a fresh copy; false where there is none.
func Document(name string) ([]byte, bool) {
	return DocumentIn(name, language.Indonesian)
}

// DocumentIn is [Document] in a language: in English for an English tag, else in
// Indonesian. Both take the same documents: they differ in titles, descriptions, the labels
// of codes, and the $id, which is that of [ID] with "en/" before the name.
func DocumentIn(name string, tag language.Tag) ([]byte, bool) {
	folder := "documents/"
	if base, _ := tag.Base(); base.String() == "en" {
		folder += "en/"
	}
	data, err := documents.ReadFile(folder + name + ".json")
	return data, err == nil
}

// ID returns the $id of the Indonesian schema of a name, whether there is one or not.
func ID(name string) string {
	return "https://github.com/integritas-id/integritas/schema/" + Version + "/" + name + ".json"
}

// FS returns the schemas as files ("event.json", and in English "en/event.json"), for a
// server of files.
func FS() fs.FS {
	files, err := fs.Sub(documents, "documents")
	if err != nil {
		return documents // cannot be: the folder is embedded
	}
	return files
}
