package paper

// section is what stands under one heading of a report. A section in which nothing is
// known is left out.
type section struct {
	Heading string
	Text    []string // paragraphs
	Pairs   []pair
	Items   []string // numbered where there are several
	Table   grid
	Sums    []sumTable
	Note    string // small, at the end
}

// isEmpty reports whether nothing is known.
func (s *section) isEmpty() bool {
	return len(s.Text)+len(s.Pairs)+len(s.Items)+len(s.Table.Rows)+len(s.Sums) == 0
}

// Grid is the table under the heading of its section, without empty columns.
func (s section) Grid() grid {
	g := s.Table.trim()
	g.Caption, g.Short = s.Heading, len(g.Rows) <= shortTable
	return g
}

// part is one of the lettered parts of a report.
type part struct {
	Heading  string
	Sections []section
}

// add adds the sections that say something.
func (p *part) add(sections ...section) {
	for i := range sections {
		if !sections[i].isEmpty() {
			p.Sections = append(p.Sections, sections[i])
		}
	}
}

// grid is a table whose first column names what a row is about. The numbers of the rows
// stand before it.
type grid struct {
	Caption string
	Head    []string
	Rows    [][]string
	Total   []string // the last row, where there is one
	Right   []bool   // columns of numbers
	Whole   string   // the head of a column whose lines are not broken: times
	Short   bool     // kept on one page
}

func gridOf(head ...string) grid { return grid{Head: head, Right: make([]bool, len(head))} }

// add adds a row that says something.
func (g *grid) add(cells ...string) {
	for _, c := range cells {
		if c != "" {
			g.Rows = append(g.Rows, cells)
			return
		}
	}
}

// trim leaves out the columns in which every cell is empty.
func (g grid) trim() grid {
	var slim grid
	slim.Whole = g.Whole
	slim.Rows = make([][]string, len(g.Rows))
	for i, head := range g.Head {
		used := i == 0
		for _, row := range g.Rows {
			used = used || row[i] != ""
		}
		if !used {
			continue
		}
		slim.Head, slim.Right = append(slim.Head, head), append(slim.Right, g.Right[i])
		for j, row := range g.Rows {
			slim.Rows[j] = append(slim.Rows[j], row[i])
		}
		if g.Total != nil {
			slim.Total = append(slim.Total, g.Total[i])
		}
	}
	return slim
}

// pairs collects lines of a name and a text.
type pairs struct {
	*prose
	list []pair
}

// add adds a line whose text is known.
func (p *pairs) add(id, en, text string) {
	if text != "" {
		p.list = append(p.list, pair{p.say(id, en), text})
	}
}
