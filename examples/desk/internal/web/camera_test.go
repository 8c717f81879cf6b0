package web

import (
	"bufio"
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"

	"github.com/integritas-id/integritas/examples/desk/internal/auth"
)

// TestCamera holds tickets before the camera of a desk: those of two people, one of them
// for a long time, and a code that is no ticket.
func TestCamera(t *testing.T) {
	needsBrowser(t)
	each(t, func(t *testing.T, w *world) {
		waiting := w.unmarked()
		film := film(t, "https://contoh.example/t/BUKANTIKET", w.server.URL+"/t/"+waiting[0].Ticket, w.server.URL+"/t/"+waiting[2].Ticket)
		b := newBrowser(t, w, chromedp.Flag("use-fake-device-for-media-stream", true), chromedp.Flag("use-fake-ui-for-media-stream", true),
			chromedp.Flag("use-file-for-fake-video-capture", film))
		b.signIn(w.tokens[auth.Door])
		b.open("/events/" + w.event + "/door")
		b.run(click("Pindai QR"), saysSoon("bukan tiket kegiatan ini"), saysSoon(waiting[0].PrintedName()+": hadir"))
		b.look("/door with a camera")
		b.picture("pintu-kamera")
		// The partner's ticket may be on the same phone, so the partner is offered.
		b.run(saysSoon(waiting[1].PrintedName()), saysSoon(waiting[2].PrintedName()+": hadir"), saysSoon("sudah tercatat hadir"))
		b.run(click("Tutup kamera"), chromedp.WaitNotVisible("#camera", chromedp.ByQuery), chromedp.WaitNotVisible("#pending", chromedp.ByQuery))
		for i, want := range []int{1, 0, 1} {
			if got := len(w.marksOf(waiting[i].ID.String())); got != want {
				t.Errorf("%d marks of person %d, not %d", got, i, want)
			}
		}
		w.present(waiting[0].ID.String(), "pembukaan", true)
	})
}

// film writes a film for a camera that is none: QR codes of texts, two seconds each, as
// somebody holds them, at an angle to nothing and with light around them.
func film(t *testing.T, texts ...string) string {
	t.Helper()
	const width, height, perSecond = 640, 480, 5
	var out bytes.Buffer
	w := bufio.NewWriter(&out)
	fmt.Fprintf(w, "YUV4MPEG2 W%d H%d F%d:1 Ip A1:1 C420jpeg\n", width, height, perSecond)
	for _, text := range texts {
		code, err := png.Decode(bytes.NewReader(must[[]byte](t)(qrCode(text))))
		if err != nil {
			t.Fatal(err)
		}
		frame := grey(code, width, height)
		for range 2 * perSecond {
			fmt.Fprint(w, "FRAME\n")
			_, _ = w.Write(frame) // into memory
		}
	}
	_ = w.Flush()
	path := filepath.Join(t.TempDir(), "kamera.y4m")
	if err := os.WriteFile(path, out.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// grey draws a code in the middle of a frame, in the planes of YUV 4:2:0.
func grey(code image.Image, width, height int) []byte {
	const wall, colourless = 170, 128
	frame := bytes.Repeat([]byte{wall}, width*height)
	side := code.Bounds().Dx()
	const quiet = 24 // the code's own margin
	for y := -quiet; y < side+quiet; y++ {
		for x := -quiet; x < side+quiet; x++ {
			light := byte(235)
			if image.Pt(x, y).In(code.Bounds()) {
				light = 20 + color.GrayModel.Convert(code.At(x, y)).(color.Gray).Y/6*5 //nolint:forcetypeassert // the model is Gray's
			}
			frame[(y+(height-side)/2)*width+x+(width-side)/2] = light
		}
	}
	return append(frame, bytes.Repeat([]byte{colourless}, width*height/2)...)
}
