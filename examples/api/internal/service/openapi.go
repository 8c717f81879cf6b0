package service

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/schema"
)

//go:embed components.json
var components []byte

// object is a JSON object; its members are written in the order of their names.
type object map[string]any

// OpenAPI writes the OpenAPI 3.1 document of the routes in a language. The schemas of the
// library's documents are pointed at, not copied.
func OpenAPI(tag language.Tag) ([]byte, error) {
	text := func(id, en string) string { return (&fault{id: id, en: en}).title(tag) }
	paths := map[string]object{}
	for _, r := range routes() {
		if paths[r.path] == nil {
			paths[r.path] = object{}
		}
		paths[r.path][strings.ToLower(r.method)] = operation(r, text)
	}
	return json.Marshal(object{
		"openapi": "3.1.0",
		"info": object{
			"title": "integritas", "version": schema.Version,
			"description": text("Peserta, kegiatan, wilayah, dan rekap program antikorupsi.", "Participants, events, regions, and recaps of anti-corruption programmes."),
			"license":     object{"name": "MIT", "identifier": "MIT"},
		},
		"servers": []object{{"url": "/"}},
		"paths":   paths,
		"components": object{
			"schemas":         json.RawMessage(components),
			"securitySchemes": object{"token": object{"type": "http", "scheme": "bearer"}},
		},
	})
}

var pathParam = regexp.MustCompile(`\{(\w+)\}`)

// operation describes one route.
func operation(r route, text func(id, en string) string) object {
	params := []object{}
	for _, name := range pathParam.FindAllStringSubmatch(r.path, -1) {
		params = append(params, object{"name": name[1], "in": "path", "required": true, "schema": object{"type": "string"}})
	}
	for _, p := range r.params {
		form := object{"type": "string"}
		if p.format != "" {
			form["format"] = p.format
		}
		params = append(params, object{"name": p.name, "in": p.in, "required": p.required, "description": text(p.id, p.en), "schema": form})
	}
	o := object{"operationId": operationID(r), "summary": text(r.id, r.en), "parameters": params, "responses": responses(r, text), "security": []object{}}
	if r.role > Anyone {
		o["security"] = []object{{"token": []string{}}}
		o["description"] = text("Peran: ", "Role: ") + r.role.String()
	}
	if r.body.media != "" {
		o["requestBody"] = object{"required": true, "content": object{r.body.media: described(r.body)}}
	}
	return o
}

// operationID is "getEventsEventRecap".
func operationID(r route) string {
	id := strings.ToLower(r.method)
	for _, word := range strings.FieldsFunc(r.path, func(c rune) bool { return strings.ContainsRune("/{}._", c) }) {
		id += strings.ToUpper(word[:1]) + word[1:]
	}
	return id
}

// responses are the good answers of a route and the problems that it may have.
func responses(r route, text func(id, en string) string) object {
	all := object{}
	for _, a := range r.answers {
		one := object{"description": http.StatusText(a.status)}
		if a.content.media != "" {
			one["content"] = object{a.content.media: described(a.content)}
		}
		if a.etag {
			one["headers"] = object{"ETag": object{"schema": object{"type": "string"}}}
		}
		all[strconv.Itoa(a.status)] = one
	}
	faults := append([]*fault{faultInternal}, r.faults...)
	if r.role > Anyone {
		faults = append(faults, faultUnauthorized, faultForbidden)
	}
	if r.body.media != "" {
		faults = append(faults, faultTooLarge, faultMedia)
	}
	told := map[int]string{}
	for _, f := range faults {
		told[f.status] = strings.TrimSpace(told[f.status] + " " + text(f.id, f.en))
	}
	for status, description := range told {
		all[strconv.Itoa(status)] = object{
			"description": description,
			"content":     object{"application/problem+json": object{"schema": object{"$ref": "#/components/schemas/ProblemDetails"}}},
		}
	}
	return all
}

// described points at the schema of what is sent; a line of JSON each has the schema of a
// line.
func described(c content) object {
	switch {
	case c.media == mediaCSV:
		return object{"schema": object{"type": "string"}}
	case c.schema == "":
		return object{"schema": object{"type": "object"}}
	case strings.HasPrefix(c.schema, "#"):
		return object{"schema": object{"$ref": "#/components/schemas/" + c.schema[1:]}}
	}
	return object{"schema": object{"$ref": "/schemas/" + c.schema + ".json"}}
}

func showOpenAPI(_ *Service, c *call) error {
	write := OpenAPI
	switch c.r.URL.Query().Get("bundle") {
	case "":
	case "1":
		write = Bundle
	default:
		return &problem{fault: faultQuery}
	}
	data, err := write(c.tag)
	if err != nil {
		return err
	}
	c.w.Header().Set("Content-Language", c.tag.String())
	c.w.Header().Add("Vary", "Accept-Language")
	return serveFile(c, "openapi.json", mediaJSON, data)
}

func showSchema(_ *Service, c *call) error {
	name, isJSON := strings.CutSuffix(c.r.PathValue("name"), ".json")
	data, found := schema.DocumentIn(name, c.tag)
	if !isJSON || !found {
		return &problem{fault: faultNotFound}
	}
	c.w.Header().Set("Content-Language", c.tag.String())
	c.w.Header().Add("Vary", "Accept-Language")
	return serveFile(c, name, "application/schema+json", data)
}

// serveFile answers with what stays as it is until the next release.
func serveFile(c *call, name, media string, data []byte) error {
	sum := sha256.Sum256(data)
	c.w.Header().Set("ETag", `"`+hex.EncodeToString(sum[:8])+`"`)
	c.w.Header().Set("Cache-Control", "public, max-age=300")
	c.w.Header().Set("Content-Type", media)
	http.ServeContent(c.w, c.r, name, time.Time{}, bytes.NewReader(data))
	return nil
}
