package pillar_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/pillar"
)

func TestParseValues(t *testing.T) {
	all := pillar.ValueSetOf(slices.Collect(pillar.Values())...)
	for _, text := range []string{
		"jujur, peduli, mandiri, disiplin, tanggung jawab, kerja keras, sederhana, berani, dan adil",
		"Jujur, Mandiri, Tanggung jawab, Berani, Sederhana, Peduli, Disiplin, Adil, Kerja Keras",
		"sembilan nilai antikorupsi, yaitu kejujuran, kepedulian, kemandirian, kedisiplinan, tanggung jawab, kerja keras, kesederhanaan, keberanian dan keadilan.",
		"9 nilai integritas: jujur; peduli; mandiri; disiplin; tanggungjawab; kerja keras; sederhana; berani; serta adil",
		"1. jujur\n2. peduli\n3. mandiri\n4. disiplin\n5. tanggung jawab\n6. kerja keras\n7. sederhana\n8. berani\n9. adil",
		"Jumat Bersepeda KK (singkatan): jujur, mandiri, tanggung jawab, berani, sederhana, peduli, disiplin, adil & kerja keras",
		"honesty, care, self-reliance, discipline, responsibility, hard work, simplicity, courage, and fairness",
	} {
		got, unknown := pillar.ParseValues(text)
		assert.Empty(t, unknown, text)
		assert.Equal(t, all, got, text)
		require.NoError(t, got.Complete())
	}
	got, unknown := pillar.ParseValues("jujur, mandiri, tanggung jawab, sederhana, peduli, disiplin, adil, dan kerja keras")
	assert.Empty(t, unknown)
	var incomplete *pillar.IncompleteError
	require.ErrorAs(t, got.Complete(), &incomplete)
	assert.Equal(t, pillar.ValueSetOf(pillar.ValueBerani), incomplete.Missing)
	assert.Equal(t, "pillar: of the nine values these are missing: berani", incomplete.Error())
	assert.Equal(t, "INCOMPLETE", incomplete.Code())
	// Nine words, yet not the nine values.
	got, unknown = pillar.ParseValues("jujur, peduli, mandiri, disiplin, tanggung jawab, kerja keras, sederhana, loyal, kerja sama")
	assert.Equal(t, 7, got.Len())
	assert.Equal(t, []string{"loyal", "kerja sama"}, unknown)
	got, unknown = pillar.ParseValues("")
	assert.Zero(t, got)
	assert.Nil(t, unknown)
}

func TestParsePillars(t *testing.T) {
	all := pillar.SetOf(slices.Collect(pillar.Pillars())...)
	for _, text := range []string{
		"pendidikan, pencegahan, dan penindakan",
		"penindakan, pencegahan, pendidikan",
		"Tiga strategi: pendidikan, perbaikan sistem, dan represif",
		"trisula KPK yakni edukasi, pencegahan serta penindakan",
		"pendidikan dan peran serta masyarakat, pencegahan dan monitoring, penindakan dan eksekusi",
		"sula pendidikan, sula pencegahan, dan sula penindakan",
	} {
		got, unknown := pillar.ParsePillars(text)
		assert.Empty(t, unknown, text)
		assert.Equal(t, all, got, text)
	}
	got, unknown := pillar.ParsePillars("edukatif, preventif, dan represif")
	assert.Equal(t, pillar.SetOf(pillar.Education, pillar.Enforcement), got)
	assert.Equal(t, []string{"preventif"}, unknown, "may be prevention or education")
	assert.Equal(t, "Pendidikan dan Penindakan", got.Label(language.Indonesian))
	assert.Equal(t, "Education and Enforcement", got.Label(language.English))
	assert.Equal(t, "Jujur, Berani, dan Adil", pillar.ValueSetOf(pillar.ValueAdil, pillar.ValueJujur, pillar.ValueBerani).Label(language.Indonesian))
	assert.Empty(t, pillar.ValueSet(0).Label(language.English))
}

func FuzzParseValues(f *testing.F) {
	for _, seed := range []string{"jujur, adil", "nilai: jujur dan adil", "İ yaitu jujur", ",;/"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		values, _ := pillar.ParseValues(s)
		again, unknown := pillar.ParseValues(values.Label(language.Indonesian))
		if again != values || unknown != nil {
			t.Errorf("%q: %v is read back as %v, %v", s, values, again, unknown)
		}
	})
}
