package main

import (
	"fmt"
	"strconv"
	"strings"
)

// exemplify gives a member its examples from the table, written in the type of the member:
// an array of texts has one example with all of them. What refers to another schema has
// the examples of that one, and what is neither text nor number has none.
func exemplify(s *schema, examples string) error {
	if examples == "" || s.Ref != "" {
		return nil
	}
	texts := strings.Split(examples, " | ")
	switch {
	case s.Type == "array" && s.Items.Type == "string" && s.Items.Ref == "":
		s.Examples = []any{texts}
		return nil
	case s.Type != "string" && s.Type != "integer" && s.Type != "number":
		return nil
	}
	for _, text := range texts {
		value, err := valueOf(s.Type, text)
		if err != nil {
			return fmt.Errorf("%q is no example: %w", text, err)
		}
		s.Examples = append(s.Examples, value)
	}
	return nil
}

// valueOf reads an example as a value of a type of JSON.
func valueOf(kind, text string) (any, error) {
	switch kind {
	case "integer":
		return strconv.Atoi(text)
	case "number":
		return strconv.ParseFloat(text, 64)
	}
	return text, nil
}
