// Drawings: keys in them, and what they look like as an image.

/** From mark to mark of a drawing by the arrow keys; Enter and Space press one. */
export function answerKeyInPicture(event) {
  const mark = event.target.closest?.('.vn-picture__mark');
  if (!mark || event.altKey || event.ctrlKey || event.metaKey) return;
  const marks = [...mark.parentNode.querySelectorAll('.vn-picture__mark')];
  const at = marks.indexOf(mark);
  const to = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: marks.length - 1,
  }[event.key];
  const isPressed = event.key === 'Enter' || event.key === ' ';
  if (to === undefined && !isPressed) return;
  event.preventDefault();
  event.stopPropagation();
  if (isPressed) mark.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  else marks[to]?.focus();
}

/** So many dots for each pixel of a drawing: sharp on paper, too. */
const DENSITY = 2;

/** A drawing (SVG) as an image (PNG): its name, type and content. Refused where the browser paints none. */
export async function painted(name, type, text) {
  const image = new Image();
  image.src = `data:${type};charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width * DENSITY, image.height * DENSITY];
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  const content = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!content) throw content;
  return [name.replace(/\.svg$/, '.png'), 'image/png', content];
}
