package paper

import (
	"cmp"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/locale"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
)

// headcounts are the numbers that the event tells of its audience.
func (p *prose) headcounts() []string {
	var list []string
	for i := range p.event.Audience.Counts {
		list = append(list, p.headcount(&p.event.Audience.Counts[i]))
	}
	return list
}

// figures are the numbers of what is no audience. A part stands with its whole.
func (p *prose) figures() section {
	s := section{Heading: p.say("Angka", "Figures")}
	s.Table = gridOf(p.say("Yang dihitung", "What is counted"), p.say("Jumlah", "Number"), p.say("Wilayah", "Region"), p.say("Waktu", "When"), p.say("Keterangan", "Remarks"))
	whole := map[string]string{}
	for i := range p.event.Figures {
		whole[p.event.Figures[i].ID] = p.event.Figures[i].What
	}
	for i := range p.event.Figures {
		f := &p.event.Figures[i]
		number := p.amount(f.Value, f.To, f.Unit, f.Approx, f.Bound)
		printed := f.Text
		if number == "" {
			number, printed = f.Text, ""
		}
		partly := ""
		if f.Partial {
			partly = p.say("antara lain", "among others")
		}
		remarks := join("; ", before(p.say("bagian dari", "part of"), cmp.Or(whole[f.PartOf], f.PartOf)), partly, before(p.say("tertulis", "printed as"), quoted(printed)), p.saidBy(f.By, f.Person))
		s.Table.add(f.What, number, f.Area.String(), join(", ", year(f.Year), p.date(f.On)), p.sourced(remarks, f.Source))
	}
	return s
}

// readings are values of indices.
func (p *prose) readings() section {
	s := section{Heading: p.say("Nilai indeks", "Index values")}
	s.Table = gridOf(p.say("Indeks", "Index"), p.say("Nilai", "Value"), p.say("Tahun", "Year"), p.say("Sebelumnya", "Before"), p.say("Target", "Target"), p.say("Kategori", "Category"), p.say("Peringkat", "Rank"), p.say("Milik", "Of"), p.say("Keterangan", "Remarks"))
	for i := range p.event.Readings {
		r := &p.event.Readings[i]
		name := label(r.Index, p.tag)
		if r.Name != name {
			name = aside(cmp.Or(name, r.Name), strings.TrimSuffix(r.Name, cmp.Or(name, r.Name)))
		}
		rank := p.number(r.Rank)
		if rank != "" {
			rank = join(" ", rank, before(p.say("dari", "of"), join(" ", p.number(r.RankOf), r.RankAmong)))
		}
		told := before(p.say("menurut", "according to"), r.By)
		s.Table.add(name, p.quantity(r.Value), year(r.Year), aside(p.quantity(r.Previous), year(r.PreviousYear)), p.quantity(r.Target), r.Category, rank,
			join(", ", r.Institution, r.Area.String()), p.sourced(join("; ", quoted(r.Text), told, p.date(r.On)), r.Source))
	}
	return s
}

// commitments are what was promised, point by point, and by whom.
func (p *prose) commitments() section {
	s := section{Heading: p.say("Komitmen", "Commitments")}
	for i := range p.event.Commitments {
		c := &p.event.Commitments[i]
		text := join(": ", label(c.Kind, p.tag), p.text(c.Text))
		if points := p.points(c); points != "" {
			text = join("; ", text, points)
		}
		var signers []string
		for j := range c.Signatories {
			signers = append(signers, p.signatory(&c.Signatories[j]))
		}
		signed := join("; ", append(signers, p.count(c.Signed))...)
		term := ""
		if c.TermMonths > 0 {
			term = counted(c.TermMonths, p.tag, "bulan", "month", "months")
		}
		text = aside(text, before(p.say("ditandatangani", "signed by"), signed), before(p.say("pada", "on"), p.date(c.Date)),
			before(p.say("berlaku sampai", "valid until"), p.date(c.Until)), before(p.say("berlaku", "valid for"), term),
			before(p.say("memperpanjang", "renews"), p.document(&c.Renews)), p.document(&c.Document))
		s.Items = append(s.Items, p.sourced(text, c.Source))
	}
	return s
}

// points writes the points of a commitment in one sentence: "(1) …; (2) …".
func (p *prose) points(c *program.Commitment) string {
	var list []string
	for i, t := range c.Points {
		list = append(list, "("+strconv.Itoa(i+1)+") "+p.text(t))
	}
	text := strings.Join(list, "; ")
	if c.PointsTotal > len(c.Points) {
		text = join(" ", text, p.say("dari seluruhnya ", "of ")+counted(c.PointsTotal, p.tag, "butir", "point", "points"))
	}
	return text
}

// awards are who won what.
func (p *prose) awards() section {
	s := section{Heading: p.say("Penghargaan", "Awards")}
	s.Table = gridOf(p.say("Penerima", "Recipient"), p.say("Penghargaan", "Award"), p.say("Peringkat", "Rank"), p.say("Karya", "Work"), p.say("Nilai", "Score"), p.say("Hadiah", "Prize"), p.say("Sumber", "Source"))
	for i := range p.event.Awards {
		a := &p.event.Awards[i]
		rank := a.RankText
		if n := p.number(a.Rank); n != "" && !strings.Contains(rank, n) {
			rank = aside(rank, p.say("peringkat ", "rank ")+n)
		}
		score := p.quantity(a.Score)
		if most := p.quantity(a.MaxScore); most != "" {
			score = join(" ", score, p.say("dari", "of"), most)
		}
		s.Table.add(p.recipients(a), join(", ", a.Name, a.Category, a.Predicate, year(a.Year)), rank, a.Work, score, join("; ", p.rupiah(a.Prize), a.PrizeText), p.from(a.Source))
	}
	return s
}

// recipients names who shares an award, children by their initials.
func (p *prose) recipients(a *program.Award) string {
	name := a.Recipient
	if who := p.person(a.Person); !strings.Contains(name, who) {
		name = join(", ", name, who)
	}
	if where := a.Area.String(); !strings.Contains(name, where) {
		name = join(", ", name, where)
	}
	for i := range a.Recipients {
		r := &a.Recipients[i]
		one := withOffice(r.String(), r.Unit)
		for _, more := range [...]string{p.person(r.Person), r.Area.String()} {
			if !strings.Contains(one, more) {
				one = join(", ", one, more)
			}
		}
		name = join("; ", name, one)
	}
	return name
}

// handovers are what was given to whom.
func (p *prose) handovers() section {
	s := section{Heading: p.say("Serah terima", "Handovers")}
	s.Table = gridOf(p.say("Yang diserahkan", "What"), p.say("Banyaknya", "How many"), p.say("Nilai", "Value"), p.say("Dari", "From"), p.say("Kepada", "To"), p.say("Keterangan", "Remarks"))
	for i := range p.event.Handovers {
		h := &p.event.Handovers[i]
		value := p.rupiah(h.Value)
		if value != "" {
			about := ""
			if h.Approx {
				about = p.say("sekitar", "about")
			}
			value = join(" ", within(label(h.Bound, p.tag)), about, value)
		}
		size := join(" ", p.quantity(h.Size), h.SizeUnit)
		if h.Size.IsZero() {
			size = ""
		}
		remarks := join("; ", before(p.say("terletak di", "in"), h.Area.String()), before(p.say("asal:", "origin:"), h.Origin), before(p.say("untuk", "for"), h.Purpose), p.document(&h.Document))
		s.Table.add(h.What, join(", ", p.count(h.Count), size), value, h.From, h.To, p.sourced(remarks, h.Source))
	}
	return s
}

// followUps are what is to follow, by whom, for whom and until when.
func (p *prose) followUps() section {
	s := section{Heading: p.say("Tindak lanjut", "Follow-up")}
	s.Table = gridOf(p.say("Tindak lanjut", "Follow-up"), p.say("Oleh", "By"), p.say("Untuk", "For"), p.say("Waktu", "When"), p.say("Keterangan", "Remarks"))
	for i := range p.event.FollowUps {
		f := &p.event.FollowUps[i]
		when := join("; ", before(p.say("paling lambat", "due"), p.date(f.Due)), f.DueText, before(p.say("selesai", "done"), p.date(f.Done)))
		remarks := join("; ", before(p.say("kegiatan:", "events:"), p.list(f.Events...)), strings.Join(p.documents(f.Evidence), "; "))
		s.Table.add(join(": ", label(f.Kind, p.tag), p.text(f.Text)), f.By, join(", ", f.Target, p.list(areas(f.Areas)...)), when, p.sourced(remarks, f.Source))
	}
	return s
}

// budget is what it cost: the lines, the sum, and what was spent.
func (p *prose) budget() section {
	b := &p.event.Budget
	s := section{Heading: p.say("Pembiayaan", "Costs"), Note: b.Note}
	f := &pairs{prose: p}
	f.add("Sumber dana", "Fund", p.sourced(join(", ", b.Fund, before(p.say("Tahun Anggaran", "budget year"), year(b.Year))), b.Source))
	f.add("Anggaran", "Budget", p.rupiah(b.Total))
	f.add("Realisasi", "Spent", p.rupiah(b.Spent))
	s.Pairs = f.list
	s.Table = gridOf(p.say("Uraian", "Item"), p.say("Rekening", "Account"), p.say("Volume", "Quantity"), p.say("Harga satuan", "Unit price"), p.say("Jumlah", "Amount"), p.say("Realisasi", "Spent"))
	var amount, spent locale.Rupiah
	for i := range b.Lines {
		l := &b.Lines[i]
		s.Table.add(l.Text, l.Account, join(" ", p.number(l.Volume), l.Unit), p.rupiah(l.Price), p.rupiah(l.Amount), p.rupiah(l.Spent))
		amount, spent = amount+l.Amount, spent+l.Spent
	}
	copy(s.Table.Right[3:], []bool{true, true, true})
	if len(s.Table.Rows) > 0 {
		s.Table.Total = []string{p.say("Jumlah", "Total"), "", "", "", p.rupiah(amount), p.rupiah(spent)}
	}
	return s
}

// papers are the documents of the event.
func (p *prose) papers() section {
	return section{Heading: p.say("Dokumen", "Documents"), Items: p.documents(p.event.Documents)}
}

// certificateCounts counts the certificates by kind and, where they no longer hold, by
// state.
func certificateCounts(r attend.Register, tag language.Tag) []pair {
	format := locale.Writer{Tag: tag}
	counts := map[[2]uint8]int64{}
	for i := range r {
		counts[[2]uint8{uint8(r[i].Kind), uint8(r[i].State)}]++
	}
	var list []pair
	for kind := range attend.CertificateKinds() {
		for state := range attend.CertificateStates() {
			if n := counts[[2]uint8{uint8(kind), uint8(state)}]; n > 0 {
				list = append(list, pair{kind.Label(tag) + ", " + strings.ToLower(state.Label(tag)), format.FormatInt(n)})
			}
		}
	}
	return list
}
