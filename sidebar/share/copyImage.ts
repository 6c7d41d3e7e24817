/** So many pixels of the image for one of the drawing: sharp on a slide. */
const scale = 2;

/** A drawing (SVG) as a PNG. */
async function imageOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.naturalWidth * scale, image.naturalHeight * scale];
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no canvas to draw on");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no image of the canvas")) : resolve(blob)));
  });
}

/** Puts a drawing on the clipboard as an image. False where the host lets nobody, and where it cannot be drawn. */
export async function copyImage(draw: () => string): Promise<boolean> {
  try {
    const png = imageOf(draw());
    // Where the clipboard refuses at once nobody waits for the image, which may fail as well.
    png.catch(() => undefined);
    // The image may come later: Safari wants to know of it while the click is fresh.
    await Promise.all([navigator.clipboard.write([new ClipboardItem({ "image/png": png })]), png]);
    return true;
  } catch {
    return false;
  }
}
