// Command probe prints what package village knows about the codes given. The test of
// a made-up decree runs it with other tables.
package main

import (
	"fmt"
	"os"

	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/region/village"
)

func main() {
	for _, code := range os.Args[1:] {
		res, err := village.Resolve(region.MustParseCode(code))
		if err != nil {
			fmt.Println(code, err)
			continue
		}
		var former []string
		for _, f := range res.Former {
			former = append(former, f.Name)
		}
		fmt.Println(code, res.Status, res.Region.FullName(), former)
	}
}
