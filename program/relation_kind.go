package program

import "github.com/integritas-id/integritas/internal/enum"

// RelationKind is what another event is to this one. The zero RelationKind is unknown.
type RelationKind uint8

// The kinds of relations.
const (
	RelationPartOf    RelationKind = iota + 1 // bagian-dari: this one was held within the other
	RelationContains                          // mencakup: the other was held within this one
	RelationBeside                            // bersamaan: at the same time and place
	RelationParallel                          // serentak-dengan: at the same time elsewhere
	RelationFollows                           // lanjutan-dari: this one continues the other
	RelationCascade                           // imbas-dari: this one passes on what the other taught
	RelationReplaces                          // pengganti: this one takes the place of the other, stopped or cancelled
	RelationAhead                             // menjelang: this one leads up to the other
	RelationEvaluates                         // evaluasi-dari: this one looks back at how the other went
)

var relationKindSet = enum.Set[RelationKind]{Name: "RelationKind", ID: "jenis hubungan", EN: "kind of relation", Rows: []enum.Row{
	RelationPartOf:    {Code: "bagian-dari", ID: "Bagian dari", EN: "Part of", Synonyms: "rangkaian|dalam rangka|di sela-sela"},
	RelationContains:  {Code: "mencakup", ID: "Mencakup", EN: "Contains"},
	RelationBeside:    {Code: "bersamaan", ID: "Bersamaan dengan", EN: "Together with", Synonyms: "bertepatan dengan|sekaligus"},
	RelationParallel:  {Code: "serentak-dengan", ID: "Serentak dengan", EN: "Parallel to", Synonyms: "serentak"},
	RelationFollows:   {Code: "lanjutan-dari", ID: "Lanjutan dari", EN: "Continues", Synonyms: "kelanjutan|lanjutan"},
	RelationCascade:   {Code: "imbas-dari", ID: "Pengimbasan dari", EN: "Cascade of", Synonyms: "pengimbasan"},
	RelationReplaces:  {Code: "pengganti", ID: "Pengganti", EN: "Takes the place of", Synonyms: "menggantikan"},
	RelationAhead:     {Code: "menjelang", ID: "Menjelang", EN: "On the road to", Synonyms: "road to|jelang|menuju|pra|persiapan"},
	RelationEvaluates: {Code: "evaluasi-dari", ID: "Evaluasi dari", EN: "Evaluation of", Synonyms: "menilai|mengevaluasi|monev atas"},
}}
