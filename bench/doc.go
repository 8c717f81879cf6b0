// Package bench measures integritas beside what people would use instead, on the
// same input in the same run.
//
// Each benchmark is named after the work, and each of its sub-benchmarks after who
// does it; "integritas" is ours:
//
//	BenchmarkParseDate/integritas
//	BenchmarkParseDate/time
//
// What is counted rather than timed (names found, bytes added to a binary) is
// reported with b.ReportMetric under its own unit. The report prints a table of
// medians with the ratio of each rival to ours:
//
//	go -C bench run ./report            # all of it
//	go -C bench run ./report -bench NIP # some of it
//
// The bounds hold time and memory in step with the input, over the nastiest shapes known:
//
//	go -C bench run ./bounds
package bench
