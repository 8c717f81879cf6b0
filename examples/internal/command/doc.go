// Package command is what the programs under examples share, so that each of them
// treats a person and her files alike: one form of flags and help in two languages,
// inputs whose kind is named where it is the wrong one, outputs that appear whole or
// not at all, progress on a terminal, tables of 80 columns, and exit codes.
//
//	func main() { command.Main(tool) }
//
//	var tool = command.Command{Name: "tool", About: command.Text{ID: "…", EN: "…"}, Run: run}
//
//	func run(c *command.Call) error {
//		list := ""
//		c.File(&list, "list", "daftar sebagai CSV", "the list as CSV")
//		if err := c.Parse(); err != nil {
//			return err
//		}
//		in, err := c.Open(list, command.CSV)
//		…
//		fmt.Fprintln(c.Out, c.Say("selesai", "done"))
//		return nil
//	}
//
// Exit codes: 0 for done, also for help; 1 for what could not be read or written, and,
// where -strict asks for it, for faults in the data; 2 for wrong use; 130 and the like
// for an interrupt, which leaves no file behind; 141 if nobody reads the output on.
package command
