package pillar

import (
	"iter"
	"strings"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/internal/enum"
)

// Act is a state of the act on KPK. Its Pasal 6 lists the tasks by letters that
// moved in 2019, so a letter means nothing without the act. The zero Act is unknown.
type Act uint8

// The states of the act.
const (
	Act2002 Act = iota + 1 // UU 30/2002 as enacted
	Act2019                // UU 30/2002 as changed by UU 19/2019, in force since 17 October 2019
)

var actSet = enum.Set[Act]{Name: "Act", ID: "undang-undang KPK", EN: "act on KPK", Rows: []enum.Row{
	Act2002: {Code: "uu-30-2002", ID: "UU 30/2002", EN: "Law 30/2002", Synonyms: "UU No 30 Tahun 2002|UU Nomor 30 Tahun 2002|Undang-Undang Nomor 30 Tahun 2002"},
	Act2019: {
		Code: "uu-19-2019", ID: "UU 30/2002 jo. UU 19/2019", EN: "Law 30/2002 as changed by Law 19/2019",
		Synonyms: "UU 19/2019|UU No 19 Tahun 2019|UU Nomor 19 Tahun 2019|Undang-Undang Nomor 19 Tahun 2019",
	},
}}

const (
	act2002From day = 20021227
	act2019From day = 20191017
)

// ActOn returns the state of the act on KPK that was in force on a day. A day
// before 27 December 2002, or the zero day, is a [*YearError].
func ActOn(on civil.Date) (Act, error) {
	switch {
	case contains(act2019From, 0, on):
		return Act2019, nil
	case contains(act2002From, 0, on):
		return Act2002, nil
	}
	return 0, unknownDay("the act on KPK", on, act2002From)
}

// Validity returns when the state of the act is in force.
func (a Act) Validity() Validity {
	switch a {
	case Act2002:
		return Validity{act2002From.date(), act2019From.date().AddDays(-1)}
	case Act2019:
		return Validity{From: act2019From.date()}
	}
	return Validity{}
}

// Source names where the days of the act come from.
func (a Act) Source() Source {
	switch a {
	case Act2002:
		return Source{"UU 30/2002", ConfidenceB}
	case Act2019:
		return Source{"https://m.liputan6.com/news/read/4089000/uu-kpk-hasil-revisi-berlaku-ott-masih-terus-dilakukan", ConfidenceA}
	}
	return Source{}
}

// Task is a statutory task of KPK, UU 30/2002 Pasal 6. Education has no letter of
// its own: it hangs on prevention together with Pasal 7 ayat (1) huruf c to e. The
// zero Task is unknown.
type Task uint8

// taskFact is what the table says of a task.
type taskFact struct {
	letter2002, letter2019 string
	pillar                 Pillar
	also                   Set
	deputies               string // codes divided by "|"
	source                 Source
}

// facts is empty for the unknown task.
func (t Task) facts() taskFact {
	if t == 0 || int(t) >= len(taskFacts) {
		return taskFact{}
	}
	return taskFacts[t]
}

// Letter returns the letter of the task in Pasal 6 of a state of the act, "d" for
// prevention in 2002 and "a" since 2019; empty where the act had no such task.
func (t Task) Letter(a Act) string {
	switch a {
	case Act2002:
		return t.facts().letter2002
	case Act2019:
		return t.facts().letter2019
	}
	return ""
}

// Task returns the task with this letter in Pasal 6 of the act: "a" or "huruf a".
// Any other text is an [*UnknownError].
func (a Act) Task(letter string) (Task, error) {
	want := strings.ToLower(strings.TrimSpace(letter))
	want = strings.TrimSpace(strings.TrimPrefix(want, "huruf "))
	for t := range taskSet.All() {
		if want != "" && t.Letter(a) == want {
			return t, nil
		}
	}
	return 0, taskSet.Unknown(letter)
}

// Tasks yields the tasks that the act lists, in the order of their letters.
func (a Act) Tasks() iter.Seq[Task] {
	return func(yield func(Task) bool) {
		for letter := 'a'; ; letter++ {
			t, err := a.Task(string(letter))
			if err != nil || !yield(t) {
				return
			}
		}
	}
}

// Pillar returns the pillar that the task serves first.
func (t Task) Pillar() Pillar { return t.facts().pillar }

// Pillars returns every pillar that the task serves.
func (t Task) Pillars() Set {
	f := t.facts()
	return SetOf(f.pillar) | f.also
}

// Deputies yields the deputies of KPK who carry the task.
func (t Task) Deputies() iter.Seq[Deputy] {
	return func(yield func(Deputy) bool) {
		for code := range split(t.facts().deputies) {
			var d Deputy
			if d.UnmarshalText([]byte(code)) == nil && !yield(d) {
				return
			}
		}
	}
}

// Source names where the task and its letters come from. [TaskJudgments] has
// confidence C: its letter is recognised, but that part of the act was not read.
func (t Task) Source() Source { return t.facts().source }
