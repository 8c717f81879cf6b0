package schema

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strconv"
	"strings"
)

// tree reads a document without losing digits.
func tree(data []byte) (any, error) {
	dec := json.NewDecoder(bytes.NewReader(bytes.TrimPrefix(data, []byte("\ufeff"))))
	dec.UseNumber()
	var v any
	if err := dec.Decode(&v); err != nil {
		return nil, fmt.Errorf("schema: %w", err)
	}
	return v, nil
}

// differs returns where a document says something else than it does when it is written
// again. A false, a zero, an empty array and an empty object may be left out.
func differs(path string, given, again any) (place string, ok bool) {
	switch given := given.(type) {
	case map[string]any:
		again, _ := again.(map[string]any)
		for _, name := range slices.Sorted(maps.Keys(given)) {
			at := path + "/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(name)
			value, there := again[name]
			if !there && isEmpty(given[name]) {
				continue
			}
			if place, ok := differs(at, given[name], value); ok {
				return place, true
			}
		}
		return "", false
	case []any:
		again, _ := again.([]any)
		if len(given) != len(again) {
			return path, true
		}
		if isSet(given) && isSet(again) {
			given, again = sorted(given), sorted(again)
		}
		for i := range given {
			if place, ok := differs(path+"/"+strconv.Itoa(i), given[i], again[i]); ok {
				return place, true
			}
		}
		return "", false
	case json.Number:
		again, ok := again.(json.Number)
		return path, !ok || !sameNumber(given, again)
	}
	return path, given == nil || given != again
}

// isEmpty reports whether a value says no more than its absence.
func isEmpty(v any) bool {
	switch v := v.(type) {
	case bool:
		return !v
	case json.Number:
		return sameNumber(v, "0")
	case []any:
		return len(v) == 0
	case map[string]any:
		for _, member := range v {
			if !isEmpty(member) {
				return false
			}
		}
		return true
	}
	return false
}

// isSet reports whether an array has texts only, whose order may be that of a set.
func isSet(list []any) bool {
	for _, v := range list {
		if _, ok := v.(string); !ok {
			return false
		}
	}
	return true
}

func sorted(list []any) []any {
	return slices.SortedFunc(slices.Values(list), func(a, b any) int { return strings.Compare(a.(string), b.(string)) })
}

func sameNumber(a, b json.Number) bool {
	if a == b {
		return true
	}
	if len(a) > 40 || len(b) > 40 { // an exponent may make a number of any size
		return false
	}
	x, errX := strconv.ParseFloat(string(a), 64)
	y, errY := strconv.ParseFloat(string(b), 64)
	if errX != nil || errY != nil || x != y {
		return false
	}
	if x > 1<<53 || x < -(1<<53) {
		p, okP := new(big.Int).SetString(string(a), 10)
		q, okQ := new(big.Int).SetString(string(b), 10)
		return okP && okQ && p.Cmp(q) == 0
	}
	return true
}
