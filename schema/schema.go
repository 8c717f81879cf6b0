package schema

import (
	"embed"
	"io/fs"
	"iter"
	"strings"
)

// Version is the version of all schemas, as it stands in their $id.
const Version = "1"

//go:embed documents/*.json
var documents embed.FS

// Names yields the names of the schemas in their order: "assessment", "attendance" … "series".
func Names() iter.Seq[string] {
	return func(yield func(string) bool) {
		files, _ := documents.ReadDir("documents") // embedded: it is there
		for _, file := range files {
			if !yield(strings.TrimSuffix(file.Name(), ".json")) {
				return
			}
		}
	}
}

// Document returns the JSON Schema of a name, as a fresh copy; false where there is none.
func Document(name string) ([]byte, bool) {
	data, err := documents.ReadFile("documents/" + name + ".json")
	return data, err == nil
}

// ID returns the $id of the schema of a name, whether there is one or not.
func ID(name string) string {
	return "https://github.com/integritas-id/integritas/schema/" + Version + "/" + name + ".json"
}

// FS returns the schemas as files ("event.json"), for a server of files.
func FS() fs.FS {
	files, err := fs.Sub(documents, "documents")
	if err != nil {
		return documents // cannot be: the folder is embedded
	}
	return files
}
