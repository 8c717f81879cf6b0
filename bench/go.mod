module github.com/integritas-id/integritas/bench

go 1.26.0

require (
	github.com/bojanz/currency v1.4.2
	github.com/dustin/go-humanize v1.1.0
	github.com/goodsign/monday v1.0.2
	github.com/google/uuid v1.6.0
	github.com/integritas-id/integritas v0.0.0
)

require github.com/cockroachdb/apd/v3 v3.2.1 // indirect

require (
	github.com/aclements/go-moremath v0.0.0-20210112150236-f10218a38794 // indirect
	golang.org/x/perf v0.0.0-20260908200009-22c9c6c9d4da
	golang.org/x/text v0.44.0
)

replace github.com/integritas-id/integritas => ../
