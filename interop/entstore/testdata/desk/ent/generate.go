// Package ent is written by ent from the folder schema, and is not kept: go generate ./ent
package ent

//go:generate go run -mod=mod entgo.io/ent/cmd/ent generate ./schema
