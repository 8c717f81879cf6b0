module github.com/integritas-id/integritas/interop

go 1.26

require (
	github.com/integritas-id/integritas v0.0.0
)

replace github.com/integritas-id/integritas => ../
