// Package sql has the recap of a nation as SQL for PostgreSQL: tables.sql makes the tables,
// recap.sql adds up, output.sql gives the rows of nasional.csv. Its test runs them beside the
// library on the same data.
package sql
