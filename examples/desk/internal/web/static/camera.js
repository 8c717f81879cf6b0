// Reads QR codes from the camera: by the browser's own detector where it has one, else by
// the library in qr/, which is loaded only then.

async function detector() {
  const formats = ['qr_code'];
  if ('BarcodeDetector' in window && (await BarcodeDetector.getSupportedFormats()).includes('qr_code')) return new BarcodeDetector({ formats });
  const { BarcodeDetector: Reader } = await import('/static/qr/decode.js');
  return new Reader({ formats });
}

// canWatch tells whether there may be a camera: browsers give it to https and localhost alone.
export const canWatch = () => Boolean(navigator.mediaDevices?.getUserMedia);

const again = 4000; // milliseconds in which one code that stays in view is one

// watch shows the camera and calls found with the text of each code that comes into view.
// It returns what ends it, and fails where the camera cannot be opened.
export async function watch(video, found) {
  const reader = await detector();
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  video.srcObject = stream;
  video.hidden = false;
  await video.play();
  let on = true, last = '', at = 0;
  const look = async () => {
    for (const { rawValue } of await reader.detect(video).catch(() => [])) {
      if (!on) return;
      if (rawValue !== last || Date.now() - at > again) found(rawValue);
      last = rawValue; at = Date.now();
    }
    if (on) setTimeout(look, 200);
  };
  look();
  return () => {
    on = false;
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
    video.hidden = true;
  };
}
