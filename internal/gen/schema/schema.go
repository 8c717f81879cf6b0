package main

import (
	"bytes"
	"encoding/json"
)

// schema is a JSON Schema, as far as these documents need one, in the order in which it
// is written.
type schema struct {
	Dialect     string    `json:"$schema,omitempty"`
	ID          string    `json:"$id,omitempty"`
	Ref         string    `json:"$ref,omitempty"`
	Title       string    `json:"title,omitempty"`
	Description string    `json:"description,omitempty"`
	Type        string    `json:"type,omitempty"`
	Const       any       `json:"const,omitempty"`
	Format      string    `json:"format,omitempty"`
	Pattern     string    `json:"pattern,omitempty"`
	MinLength   int       `json:"minLength,omitempty"`
	MaxLength   int       `json:"maxLength,omitempty"`
	Minimum     *int      `json:"minimum,omitempty"`
	Maximum     *int      `json:"maximum,omitempty"`
	OneOf       []*schema `json:"oneOf,omitempty"`
	Items       *schema   `json:"items,omitempty"`
	Unique      bool      `json:"uniqueItems,omitempty"`
	Required    []string  `json:"required,omitempty"`
	Properties  members   `json:"properties,omitempty"`
	Additional  *bool     `json:"additionalProperties,omitempty"`
	Examples    []any     `json:"examples,omitempty"`
	Defs        members   `json:"$defs,omitempty"`
}

// member is a named schema.
type member struct {
	name string
	*schema
}

// members are named schemas in the order in which they are written.
type members []member

// MarshalJSON writes an object in the order of the members.
func (ms members) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, m := range ms {
		if i > 0 {
			b.WriteByte(',')
		}
		name, err := json.Marshal(m.name)
		if err != nil {
			return nil, err
		}
		b.Write(name)
		b.WriteByte(':')
		enc := json.NewEncoder(&b)
		enc.SetEscapeHTML(false)
		if err := enc.Encode(m.schema); err != nil {
			return nil, err
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// property returns the member of a name.
func (s *schema) property(name string) *schema {
	for _, m := range s.Properties {
		if m.name == name {
			return m.schema
		}
	}
	return new(schema)
}
