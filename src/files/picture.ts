/** Draws a picture anew from its pixels alone: place, camera, author, thumbnails and whatever hides behind its end stay behind. */
import sharp from 'sharp';
import { longestSide, mostPixels } from './limits.ts';
import type { Remade } from './remade.ts';

// What reads any other format is never asked, whatever a file pretends to be.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'] });
sharp.cache(false);

/** Above this a drawing is kept as a photo is. */
const largestDrawing = 2 * 1024 * 1024;

/** Makes a picture anew: a PNG stays one as long as it is small, everything else becomes a JPEG. */
export async function remakePicture(bytes: Buffer): Promise<Remade> {
  // The header alone says how large it would be; nothing is drawn before that is known.
  const { format, width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (width * height > mostPixels) return { refused: 'tooManyPixels' };
  const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'warning', sequentialRead: true });
  const upright = picture.rotate().resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true }).toColourspace('srgb');
  if (format === 'png') {
    const drawing = await upright.clone().png({ compressionLevel: 9 }).toBuffer();
    if (drawing.length <= largestDrawing) return { ending: 'png', bytes: drawing };
  }
  // Paper is white where a picture is see-through; the colours keep their edges, so that a photo of a letter can be read.
  const photo = upright.flatten({ background: '#ffffff' }).jpeg({ quality: 85, chromaSubsampling: '4:4:4' });
  return { ending: 'jpg', bytes: await photo.toBuffer() };
}
