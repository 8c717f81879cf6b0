package web

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"flag"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

var pictures = flag.String("pictures", "", "keep pictures of the pages in this folder")

// needsBrowser skips a test where there is no browser.
func needsBrowser(t *testing.T) {
	t.Helper()
	if os.Getenv("DESK_CHROMIUM") == "" {
		t.Skip("DESK_CHROMIUM names no browser")
	}
}

// browser is one window of Chromium on a phone of 360 pixels.
type browser struct {
	t   *testing.T
	w   *world
	ctx context.Context //nolint:containedctx // chromedp keeps its window in it
}

// newBrowser opens a window of its own, with nothing of another one's cookies.
func newBrowser(t *testing.T, w *world, more ...chromedp.ExecAllocatorOption) *browser {
	t.Helper()
	path := os.Getenv("DESK_CHROMIUM")
	profile, err := os.MkdirTemp("", "desk-chromium-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(profile) }) // Chromium may still be writing
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU, chromedp.UserDataDir(profile),
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true), chromedp.WSURLReadTimeout(time.Minute))
	options = append(options, more...)
	allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(stop)
	ctx, closeWindow := chromedp.NewContext(allocator) //nolint:contextcheck // the window outlives no test
	t.Cleanup(func() { _ = chromedp.Cancel(ctx); closeWindow() })
	ctx, cancel := context.WithTimeout(ctx, 3*time.Minute)
	t.Cleanup(cancel)
	b := &browser{t, w, ctx}
	b.run(chromedp.EmulateViewport(360, 740, chromedp.EmulateScale(1)))
	return b
}

func (b *browser) run(actions ...chromedp.Action) {
	b.t.Helper()
	if err := chromedp.Run(b.ctx, actions...); err != nil {
		var where, body string
		_ = chromedp.Run(b.ctx, chromedp.Location(&where), chromedp.Text("body", &body))
		b.t.Fatalf("%v\nat %s\n%s\n%s", err, where, body, b.w.errors())
	}
}

// signIn gives the window the session of an account.
func (b *browser) signIn(token string) {
	b.t.Helper()
	b.run(chromedp.ActionFunc(func(ctx context.Context) error {
		return network.SetCookie("desk", token).WithURL(b.w.server.URL).WithHTTPOnly(true).Do(ctx)
	}))
}

// open opens a page and looks at it: nothing wider than the screen, and nothing that axe
// objects to.
func (b *browser) open(path string) {
	b.t.Helper()
	b.run(chromedp.Navigate(b.w.server.URL + path))
	b.look(path)
}

// look checks the page that is open.
func (b *browser) look(what string) {
	b.t.Helper()
	var wide int
	b.run(chromedp.WaitReady("main, .paper, body"), chromedp.Evaluate(`document.documentElement.scrollWidth`, &wide))
	if wide > 360 {
		b.t.Errorf("%s is %d pixels wide on a screen of 360", what, wide)
	}
	b.axe(what)
}

// axe runs axe-core, where DESK_AXE names it, by the rules of WCAG 2.1 A and AA.
func (b *browser) axe(what string) {
	b.t.Helper()
	path := os.Getenv("DESK_AXE")
	if path == "" {
		return
	}
	script, err := os.ReadFile(path)
	if err != nil {
		b.t.Fatal(err)
	}
	var found string
	b.run(chromedp.Evaluate(string(script), nil), chromedp.Evaluate(`axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}).then(r => JSON.stringify(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).slice(0, 3).join(' | '))))`,
		&found, awaited))
	var faults []string
	if err := json.Unmarshal([]byte(found), &faults); err != nil {
		b.t.Fatal(err)
	}
	for _, fault := range faults {
		b.t.Errorf("%s: %s", what, fault)
	}
}

// awaited makes an evaluation wait for a promise.
func awaited(p *runtime.EvaluateParams) *runtime.EvaluateParams { return p.WithAwaitPromise(true) }

// picture keeps a picture of the whole page.
func (b *browser) picture(name string) {
	b.t.Helper()
	if *pictures == "" || strings.HasSuffix(b.t.Name(), "PostgreSQL") {
		return
	}
	var shot []byte
	b.run(chromedp.FullScreenshot(&shot, 100))
	b.keep(name, shot)
}

func (b *browser) keep(name string, shot []byte) {
	b.t.Helper()
	picture, err := png.Decode(bytes.NewReader(shot))
	if err != nil {
		b.t.Fatal(err)
	}
	// No taller than three screens: the picture is to be looked at.
	type cropped interface {
		SubImage(image.Rectangle) image.Image
	}
	if c, ok := picture.(cropped); ok && picture.Bounds().Dy() > 1500 {
		r := picture.Bounds()
		r.Max.Y = r.Min.Y + 1500
		picture = c.SubImage(r)
	}
	var out bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&out, small(picture)); err != nil {
		b.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(*pictures, name+".png"), out.Bytes(), 0o644); err != nil {
		b.t.Fatal(err)
	}
}

// paper prints a page as PDF and returns how many bytes that are; with -pictures it
// keeps what the paper looks like.
func (b *browser) paper(path, name string) int {
	b.t.Helper()
	var pdf []byte
	b.run(
		emulation.SetDeviceMetricsOverride(1123, 794, 1, false),
		chromedp.Navigate(b.w.server.URL+path),
		chromedp.ActionFunc(func(ctx context.Context) (err error) {
			pdf, _, err = page.PrintToPDF().WithPreferCSSPageSize(true).WithPrintBackground(true).Do(ctx)
			return err
		}))
	b.axe(path)
	if *pictures != "" && !strings.HasSuffix(b.t.Name(), "PostgreSQL") {
		var shot []byte
		b.run(chromedp.CaptureScreenshot(&shot))
		b.keep(name, shot)
		if err := os.WriteFile(filepath.Join(*pictures, name+".pdf"), pdf, 0o644); err != nil {
			b.t.Fatal(err)
		}
	}
	b.run(chromedp.EmulateViewport(360, 740, chromedp.EmulateScale(1)))
	return len(pdf)
}

// offline takes the connection away, or gives it back.
func (b *browser) offline(off bool) {
	b.t.Helper()
	b.run(network.EmulateNetworkConditions(off, 0, -1, -1))
}

// small returns a picture in its 63 most frequent colours, which makes a page of text a
// third as large.
func small(p image.Image) image.Image {
	count := map[color.RGBA]int{}
	bounds := p.Bounds()
	at := func(x, y int) color.RGBA { return color.RGBAModel.Convert(p.At(x, y)).(color.RGBA) } //nolint:forcetypeassert // the model is RGBA's
	for y := bounds.Min.Y; y < bounds.Max.Y; y++ {
		for x := bounds.Min.X; x < bounds.Max.X; x++ {
			count[at(x, y)]++
		}
	}
	colours := slices.SortedFunc(maps.Keys(count), func(a, b color.RGBA) int {
		return cmp.Or(count[b]-count[a], int(a.R)-int(b.R), int(a.G)-int(b.G), int(a.B)-int(b.B))
	})
	var palette color.Palette
	for _, c := range colours[:min(len(colours), 63)] {
		palette = append(palette, c)
	}
	out := image.NewPaletted(bounds, palette)
	draw.Draw(out, bounds, p, bounds.Min, draw.Src)
	return out
}
