/** Side of the small copy that is looked at, pixels. */
const looked = 96;
/** Colours nearer than this, of 255, are one. */
const near = 3;

/** Whether a drawing is one plain colour, or nothing, all over. */
export function isBlank(drawing: HTMLCanvasElement): boolean {
  const copy = document.createElement('canvas');
  copy.width = looked;
  copy.height = looked;
  const context = copy.getContext('2d', { willReadFrequently: true });
  if (!context) return false;
  context.drawImage(drawing, 0, 0, looked, looked);
  const { data } = context.getImageData(0, 0, looked, looked);
  for (let channel = 0; channel < 3; channel++) {
    let [least, most] = [255, 0];
    for (let at = channel; at < data.length; at += 4) {
      const value = data[at] ?? 0;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    if (most - least > near) return false;
  }
  return true;
}
