package validation

// The rules of the last problem, which stands for those beyond the limit.
var (
	ruleUntoldErrors = Rule{
		Code: "untold.errors", Severity: Error,
		ID:     "%[1]v masalah lagi tidak ditampilkan, di antaranya %[2]v kesalahan; perbaiki yang disebut di atas, lalu periksa lagi",
		EN:     "not listed one by one: %[1]v more, of which errors: %[2]v; mend what is listed above and check again",
		Source: "a record made to do harm can have millions of problems",
	}
	ruleUntoldWarnings = Rule{
		Code: "untold.warnings", Severity: Warning,
		ID:     "%[1]v masalah lagi tidak ditampilkan, di antaranya %[2]v peringatan; perbaiki yang disebut di atas, lalu periksa lagi",
		EN:     "not listed one by one: %[1]v more, of which warnings: %[2]v; mend what is listed above and check again",
		Source: "a record made to do harm can have millions of problems",
	}
	ruleUntoldNotes = Rule{
		Code: "untold.notes", Severity: Note,
		ID:     "%[1]v catatan lagi tidak ditampilkan",
		EN:     "notes not listed one by one: %[1]v more",
		Source: "a record made to do harm can have millions of problems",
	}
)

// untold counts the problems beyond the limit, by severity.
type untold [Note + 1]int

func (u *untold) add(s Severity) { u[min(s, Note)]++ }

// tell ends the problems with one that stands for those that were counted.
func (u *untold) tell(problems Problems) Problems {
	for _, rule := range []*Rule{&ruleUntoldErrors, &ruleUntoldWarnings, &ruleUntoldNotes} {
		if u[rule.Severity] > 0 {
			return append(problems, Problem{Rule: rule, Args: []any{u[Error] + u[Warning] + u[Note], u[rule.Severity]}})
		}
	}
	return problems
}
