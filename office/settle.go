package office

import (
	"github.com/integritas-id/integritas/internal/offices"
	"github.com/integritas-id/integritas/region"
)

// absorbs takes a part into an office that it says the ministry or agency of: "Kanwil
// Kemenag", "Perwakilan BPK". It reports whether it did.
func absorbs(o *Office, p *offices.Part) bool {
	if p.Body == 0 || o.Body != 0 {
		return false
	}
	switch o.Kind {
	case KindKanwil, KindPerwakilan, KindUPTPusat:
		o.Body = Body(p.Body)
		return true
	}
	return false
}

// settle makes the kind exact by what stands beside it: a Badan by its tasks, a body of
// the centre by the region.
func settle(o *Office) {
	switch o.Kind {
	case KindBadan, KindDinas:
		o.Kind = kindByTasks(o)
	case KindBPSDM:
		if o.Tasks.Has(TaskKepegawaian) {
			o.Kind = KindBKPSDM
		}
	case KindKankemenag:
		if o.Region.Level() == region.Province {
			o.Kind = KindKanwil
		}
	case KindSekolah, KindMadrasah:
		settleSchool(o)
	case KindKementerian:
		if o.Region.Level() == region.Province {
			o.Kind = KindKanwil
		}
	case KindLPNK, KindLembagaNegara:
		if !o.Region.IsZero() {
			o.Kind = inRegion(o)
		}
	}
}

// inRegion returns the kind of the office of a national body in a region.
func inRegion(o *Office) Kind {
	switch o.Body {
	case BodyBPK, BodyBPKP, BodyOmbudsman, BodyBI, BodyOJK, BodyKomnasHAM:
		return KindPerwakilan
	}
	return o.Kind
}

// kindByTasks returns the kind of a Badan or Dinas that has a kind of its own.
func kindByTasks(o *Office) Kind {
	t := o.Tasks
	money := t.Has(TaskKeuangan) || t.Has(TaskAset)
	revenue := t.Has(TaskPendapatan) || t.Has(TaskPajak) || t.Has(TaskRetribusi)
	switch {
	case o.Name != "":
		return o.Kind
	case money && !revenue && t.within(TasksOf(TaskKeuangan, TaskAset)):
		return KindBPKAD
	case revenue && !money && t.within(TasksOf(TaskPendapatan, TaskPajak, TaskRetribusi)):
		return KindBapenda
	case t.Has(TaskPolisiPamongPraja):
		return KindSatpolPP
	case o.Kind == KindDinas:
		return o.Kind
	case t.Has(TaskPerencanaan):
		return KindBappeda
	case t.Has(TaskKepegawaian):
		return KindBKPSDM
	case t == TasksOf(TaskPengembanganSDM), t == TasksOf(TaskDiklat):
		return KindBPSDM
	case t.Has(TaskKesatuanBangsa):
		return KindKesbangpol
	case t == TasksOf(TaskPenanggulanganBencana):
		return KindBPBD
	case t == TasksOf(TaskPenghubung):
		return KindPenghubung
	}
	return o.Kind
}

// settleSchool takes the region from the place in the name of a school with a number,
// where the place is a region and nothing else: SMPN 1 Kendari.
func settleSchool(o *Office) {
	if o.Region.IsZero() {
		o.Region = codeOf(offices.SchoolRegion(o.Name))
	}
}

// impliedWhole returns the whole that a kind implies, nil for none.
func impliedWhole(o *Office) *Office {
	switch o.Kind {
	case KindAsisten, KindStafAhli, KindBiro:
		return &Office{Kind: KindSetda, Region: o.Region}
	case KindBagian:
		switch {
		case o.Tasks.Has(TaskPersidangan), o.Tasks.Has(TaskFasilitasi):
			return &Office{Kind: KindSetwan, Region: o.Region}
		case o.Name == "" && (o.Tasks.Has(TaskUmum) || o.Tasks.within(Tasks(offices.SharedTasks()))):
			return nil // the Setwan and a hospital have them too
		}
		return &Office{Kind: KindSetda, Region: o.Region}
	case KindDPRDPart:
		return &Office{Kind: KindDPRD, Region: o.Region}
	}
	return nil
}

// central makes the Biro of a ministry, read as a province's, the ministry's.
func central(o *Office) {
	o.Region = region.Code{}
	if o.Kind == KindInspektorat && o.Name == "" {
		o.Name = "Inspektorat"
	}
	if o.Kind == KindBiro || o.Kind == KindInspektorat || o.Kind == KindBPSDM || o.Kind == KindSetda {
		o.Kind = KindUnitPusat
	}
}

// seated reports whether offices of a kind are named by their seat, so that no region
// belongs to them.
func seated(k Kind) bool { return k.trait().apart == apartSeat || k.trait().apart == apartNumber }
