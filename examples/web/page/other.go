//go:build !(js && wasm)

// Command page is the part of the web example that runs in the browser.
package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Fprintln(os.Stderr, "page runs in a browser: go run ./examples/web > integritas.html")
	os.Exit(2)
}
