package adapters

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"
	"github.com/gin-gonic/gin"
	"github.com/go-playground/locales/id"
	ut "github.com/go-playground/universal-translator"
	"github.com/go-playground/validator/v10"
	"github.com/labstack/echo/v4"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/schema"
)

// TestPage holds that docs/adapters.md prints the code that is tested here.
func TestPage(t *testing.T) {
	page, err := os.ReadFile("../../docs/adapters.md")
	require.NoError(t, err)
	var code string
	for _, file := range []string{"validator.go", "web.go", "schemas.go", "person.templ"} {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		code += string(data)
	}
	blocks := strings.Split(string(page), "```go\n")[1:]
	require.NotEmpty(t, blocks)
	for _, block := range blocks {
		block, _, _ = strings.Cut(block, "```")
		assert.Contains(t, code, strings.TrimSpace(block))
	}
}

type signUp struct {
	NIP    string `validate:"required,nip"`
	NIK    string `validate:"omitempty,nik"`
	Phone  string `validate:"omitempty,hp"`
	City   string `validate:"wilayah"`
	Post   string `validate:"jabatan"`
	Office string `validate:"instansi"`
}

func TestValidator(t *testing.T) {
	translator, _ := ut.New(id.New()).GetTranslator("id")
	v := validator.New(validator.WithRequiredStructEnabled())
	require.NoError(t, Register(v, translator, language.Indonesian))
	require.NoError(t, v.Struct(signUp{NIP: "19720514 199803 1 901", City: "Kota Metro", Post: "Plt. Kadinkes", Office: "Dinkes Kota Metro", Phone: "0812-0000-1234"}))

	err := v.Struct(signUp{NIP: "123", NIK: "1", City: "Bogor", Post: "Pawang Hujan", Office: "0812"})
	var faults validator.ValidationErrors
	require.ErrorAs(t, err, &faults)
	told := faults.Translate(translator)
	assert.Equal(t, "NIP bukan NIP; hitung kembali angkanya", told["signUp.NIP"])
	assert.Equal(t, "City tidak menunjuk satu wilayah; tulis jenis dan induknya", told["signUp.City"])
	assert.Contains(t, told, "signUp.NIK")
	assert.Contains(t, told, "signUp.Post")

	type typed struct {
		NIP participant.NIP `validate:"required"`
	}
	assert.Error(t, v.Struct(typed{}), "a zero value is none")
	assert.NoError(t, v.Struct(typed{participant.MustParseNIP("197205141998031901")}))
}

// posted sends a form as a browser does.
func posted(handler http.Handler) string {
	r := httptest.NewRequest("POST", "/?region=18.72", strings.NewReader("name=drs+widodo%2Cmm&number=197205141998031901&position=Camat+Metro+Pusat"))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, r)
	return w.Body.String()
}

func TestGin(t *testing.T) {
	gin.SetMode(gin.TestMode)
	engine := gin.New()
	engine.POST("/", func(c *gin.Context) {
		var q GinQuery
		require.NoError(t, c.ShouldBindQuery(&q))
		assert.Equal(t, "18.72", q.Region.String())
		ByGin(c)
	})
	assert.Contains(t, posted(engine), `"nip":"197205141998031901"`)
}

func TestEcho(t *testing.T) {
	e := echo.New()
	e.POST("/", func(c echo.Context) error {
		var q EchoQuery
		require.NoError(t, (&echo.DefaultBinder{}).BindQueryParams(c, &q))
		assert.Equal(t, "18.72", q.Region.String())
		return ByEcho(c)
	})
	assert.Contains(t, posted(e), `"nip":"197205141998031901"`)
}

func TestReflector(t *testing.T) {
	type host struct {
		Person participant.Participant `json:"person"`
		NIP    participant.NIP         `json:"nip"`
		Role   participant.Role        `json:"role"`
	}
	data, err := json.Marshal(Reflector().Reflect(host{}))
	require.NoError(t, err)
	assert.Contains(t, string(data), `"person":{"$ref":"`+schema.ID("participant")+`"}`)
	assert.Contains(t, string(data), `"nip":{"type":"string"}`)
	assert.Contains(t, string(data), `"role":{"type":"string"}`)
}

func TestHuma(t *testing.T) {
	mux := http.NewServeMux()
	api := humago.New(mux, huma.DefaultConfig("Pendaftaran", "1"))
	var got Person
	huma.Post(api, "/people/{nip}", func(_ context.Context, in *struct {
		NIP  participant.NIP `path:"nip"`
		Body Person
	},
	) (*struct{}, error) {
		assert.Equal(t, in.NIP, in.Body.NIP)
		got = in.Body
		return nil, nil
	})
	post := func(body, accept string) (int, string) {
		r := httptest.NewRequest("POST", "/people/197205141998031901", strings.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Accept-Language", accept)
		w := httptest.NewRecorder()
		mux.ServeHTTP(w, r)
		return w.Code, w.Body.String()
	}
	code, body := post(`{"name": {"full": "Nama Orang"}, "nip": "197205141998031901", "sex": "L"}`, "id")
	assert.Equal(t, http.StatusNoContent, code, body)
	assert.Equal(t, participant.SexMale, got.Sex)
	code, body = post(`{"nip": "197205141998031901"}`, "en")
	assert.Equal(t, http.StatusUnprocessableEntity, code)
	assert.Contains(t, body, "name")
	code, body = post(`{"name": {"full": "A"}, "nip": "187204140572"}`, "en")
	assert.Equal(t, http.StatusUnprocessableEntity, code)
	assert.Contains(t, body, "count them again")

	data, err := api.OpenAPI().YAML()
	require.NoError(t, err)
	assert.Contains(t, string(data), schema.ID("participant"))
}

func TestTempl(t *testing.T) {
	positions, err := participant.ParsePositions("Camat Metro Pusat")
	require.NoError(t, err)
	p := participant.Participant{Name: participant.MustParseName("Drs. Nama <Orang>"), NIP: participant.MustParseNIP("197205141998031901"), Positions: positions}
	var b bytes.Buffer
	require.NoError(t, Card(p, language.Indonesian).Render(t.Context(), &b))
	assert.Contains(t, b.String(), "NIP ***************901")
	assert.Contains(t, b.String(), "<p>Camat</p>")
	b.Reset()
	require.NoError(t, Card(participant.Participant{Name: p.Name}, language.Indonesian).Render(t.Context(), &b))
	assert.NotContains(t, b.String(), "NIP")
}
