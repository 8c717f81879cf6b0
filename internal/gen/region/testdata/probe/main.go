// Command probe prints what package village knows about the codes given and what it
// finds in other texts. The test of a made-up decree runs it with other tables.
package main

import (
	"fmt"
	"os"

	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/region/village"
)

func main() {
	for _, code := range os.Args[1:] {
		c, err := region.ParseCode(code)
		if err != nil {
			r, err := village.Parse(code)
			fmt.Println(r.Code, r.FullName(), err)
			continue
		}
		res, err := village.Resolve(c)
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
