package offices

// Tasks is a set of tasks, one bit for each row of the table from the first on.
type Tasks [2]uint64

// Has reports whether a task, numbered from 1, is in the set.
func (t Tasks) Has(task uint8) bool { return t[(task-1)/64]&(1<<((task-1)%64)) != 0 }

func (t *Tasks) add(task uint8) { t[(task-1)/64] |= 1 << ((task - 1) % 64) }

func (t *Tasks) merge(o Tasks) {
	t[0] |= o[0]
	t[1] |= o[1]
}

func subset(a, b Tasks) bool { return a[0]&^b[0] == 0 && a[1]&^b[1] == 0 }

// SharedTasks returns the tasks of Bagian that a Setwan and a hospital have as well.
func SharedTasks() Tasks { return shared }
