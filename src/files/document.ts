/**
 * Photographs a PDF page by page. What people see on paper is kept; scripts, forms, links, attachments, hidden layers and the
 * name of whoever wrote it are not, because no byte of the file they came in goes any further.
 */
import { PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import sharp from 'sharp';
import { mostPages } from './limits.ts';
import { pdfOf, type PageImage } from './pdf-of-images.ts';
import type { Remade } from './remade.ts';

/** Points in an inch, and dots: small print stays readable. */
const points = 72;
const dots = 150;

/** The longest side of a page, in dots: a poster is shown smaller. */
const longest = 2_200;

/** Makes a document anew, of one picture a page. */
export async function remakeDocument(bytes: Buffer): Promise<Remade> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  const pages = document.getPageCount();
  if (pages === 0) return { refused: 'damaged' };
  if (pages > mostPages) return { refused: 'tooManyPages' };
  const images: PageImage[] = [];
  for (const page of document.pages()) images.push(await photograph(page));
  return { ending: 'pdf', bytes: pdfOf(images) };
}

async function photograph(page: PDFiumPage): Promise<PageImage> {
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const scale = Math.min(dots / points, longest / Math.max(originalWidth, originalHeight));
  // What somebody filled in on a form is on the paper too.
  const { data, width, height } = await page.render({ scale, render: 'bitmap', renderFormFields: true });
  const image = sharp(redFirst(data), { raw: { width, height, channels: 4 } }).flatten({ background: '#ffffff' }).jpeg({ quality: 80, chromaSubsampling: '4:4:4' });
  return { jpeg: await image.toBuffer(), width, height, pointsWide: originalWidth, pointsHigh: originalHeight };
}

/** The page comes with blue first. */
function redFirst(data: Uint8Array): Buffer {
  const pixels = Buffer.from(data);
  for (let at = 0; at < pixels.length; at += 4) {
    const blue = pixels.readUInt8(at);
    pixels.writeUInt8(pixels.readUInt8(at + 2), at);
    pixels.writeUInt8(blue, at + 2);
  }
  return pixels;
}
