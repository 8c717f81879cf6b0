package adapters

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"

	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/region"
)

// ByGin reads a form, from a page or from JSON, that gin binds.
func ByGin(c *gin.Context) {
	var form roster.Form
	if err := c.ShouldBind(&form); err != nil {
		c.Status(http.StatusBadRequest)
		return
	}
	reg := roster.Reader{}.Form(form)
	c.JSON(http.StatusOK, reg)
}

// GinQuery are parameters of an address: gin has to be told that a value reads its text.
type GinQuery struct {
	Region region.Code `form:"region,parser=encoding.TextUnmarshaler"`
}

// ByEcho is the same with echo.
func ByEcho(c echo.Context) error {
	var form roster.Form
	if err := c.Bind(&form); err != nil {
		return echo.NewHTTPError(http.StatusBadRequest)
	}
	reg := roster.Reader{}.Form(form)
	return c.JSON(http.StatusOK, reg)
}

// EchoQuery are parameters of an address: echo asks each value whether it reads its text.
type EchoQuery struct {
	Region region.Code `query:"region"`
}
