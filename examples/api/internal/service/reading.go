package service

import (
	"bytes"
	"encoding/json"
	"errors"
	"iter"
	"net/http"
	"strings"
	"time"

	"github.com/integritas-id/integritas/civil"
	"github.com/integritas-id/integritas/office"
	"github.com/integritas-id/integritas/participant"
	"github.com/integritas-id/integritas/participant/roster"
	"github.com/integritas-id/integritas/program"
	"github.com/integritas-id/integritas/program/attend"
	"github.com/integritas-id/integritas/region"
	"github.com/integritas-id/integritas/schema"
	"github.com/integritas-id/integritas/validation"
)

// maxList is how large a list may be: some 40,000 people.
const maxList = 8 << 20

// checks read a document strictly and check what it says.
var checks = map[string]func(*call, validation.Checker) (validation.Problems, error){
	"event": check[program.Event], "series": check[program.Series], "programme": check[program.Program],
	"participant": check[participant.Participant], "office": check[office.Office], "enrolment": check[attend.Enrolment],
	"attendance": check[attend.Attendance], "assessment": check[attend.Assessment], "certificate": check[attend.Certificate],
}

func check[T any, P interface {
	*T
	validation.Checkable
}](c *call, checker validation.Checker) (validation.Problems, error) {
	v, err := schema.Read[T](c.r.Body)
	if err != nil {
		return nil, err
	}
	return checker.Check(P(v)), nil
}

func checkDocument(_ *Service, c *call) error {
	read, ok := checks[c.r.PathValue("document")]
	if !ok {
		return &problem{fault: faultNotFound}
	}
	reader, err := c.reader()
	if err != nil {
		return err
	}
	problems, err := read(c, validation.Checker{On: reader.On})
	if err != nil {
		return err
	}
	return write(c.w, http.StatusOK, mediaJSON, map[string]any{"ok": problems.Err() == nil, "problems": append(validation.Problems{}, problems...)})
}

// reader reads the parameters on and within.
func (c *call) reader() (rd roster.Reader, err error) {
	query := c.r.URL.Query()
	if on := query.Get("on"); on != "" {
		if rd.On, err = civil.ParseDate(on); err != nil {
			return rd, &problem{fault: faultQuery, cause: err}
		}
	}
	if within := query.Get("within"); within != "" {
		if rd.Within, err = region.ParseCode(within); err != nil {
			return rd, &problem{fault: faultQuery, cause: err}
		}
	}
	return rd, nil
}

func readForm(_ *Service, c *call) error {
	reader, err := c.reader()
	if err != nil {
		return err
	}
	var form roster.Form
	if err := program.ReadRecord(c.r.Body, &form); err != nil { // an empty text is a field that nobody filled
		return err
	}
	return write(c.w, http.StatusOK, mediaJSON, reader.Form(form))
}

func readList(_ *Service, c *call) error {
	reader, err := c.reader()
	if err != nil {
		return err
	}
	data, err := c.body()
	if err != nil {
		return err
	}
	// whoever reads slowly may take longer than other requests
	_ = http.NewResponseController(c.w).SetWriteDeadline(time.Now().Add(5 * time.Minute))
	enc := json.NewEncoder(c.w)
	enc.SetEscapeHTML(false)
	c.w.Header().Set("Content-Type", mediaRows)
	for entry, err := range entries(reader, data) {
		if err != nil {
			return err
		}
		if err := enc.Encode(entry); err != nil {
			return err
		}
	}
	return nil
}

// entries reads a list; a file that is no CSV is a problem of the caller.
func entries(reader roster.Reader, data []byte) iter.Seq2[roster.Entry, error] {
	return func(yield func(roster.Entry, error) bool) {
		for entry, err := range reader.Read(roster.CSV(bytes.NewReader(data))) {
			if err != nil {
				err = &problem{fault: faultList, cause: err}
			}
			if !yield(entry, err) {
				return
			}
		}
	}
}

func findRegions(_ *Service, c *call) error {
	reader, err := c.reader()
	if err != nil {
		return err
	}
	text := strings.TrimSpace(c.r.URL.Query().Get("q"))
	if text == "" || len(text) > 4096 {
		return &problem{fault: faultQuery}
	}
	found := region.Finder{Within: reader.Within, Limit: 20}.Find(text)
	return write(c.w, http.StatusOK, mediaJSON, map[string]any{"edition": region.Edition(), "matches": append([]region.Match{}, found...)})
}

func showRegion(_ *Service, c *call) error {
	code, err := region.ParseCode(c.r.PathValue("code"))
	if err != nil {
		return &problem{fault: faultNotFound, cause: err}
	}
	resolution, err := region.Resolve(code)
	if errors.Is(err, region.ErrUnknownCode) {
		return &problem{fault: faultNotFound, cause: err}
	}
	if err != nil {
		return err
	}
	return write(c.w, http.StatusOK, mediaJSON, resolution)
}

func health(s *Service, c *call) error {
	if err := s.Store.Ping(c.r.Context()); err != nil {
		return err
	}
	c.w.WriteHeader(http.StatusNoContent)
	return nil
}
