/** Writes the plainest PDF there can be (ISO 32000-1 §7.5): pages, each one JPEG from edge to edge, and nothing else. */

/** A page, drawn. */
export interface PageImage {
  readonly jpeg: Buffer;
  /** In dots. */
  readonly width: number;
  readonly height: number;
  /** On paper, in points. */
  readonly pointsWide: number;
  readonly pointsHigh: number;
}

/** A PDF that shows these images, one a page. */
export function pdfOf(images: readonly PageImage[]): Buffer {
  // The first two objects are the catalogue and the list of pages; then come three for each page.
  const place = (page: number) => 3 + 3 * page;
  const kids = images.map((_, page) => `${place(page)} 0 R`).join(' ');
  return written([
    [`<< /Type /Catalog /Pages 2 0 R >>`],
    [`<< /Type /Pages /Kids [${kids}] /Count ${images.length} >>`],
    ...images.flatMap((image, page) => onePage(image, place(page))),
  ]);
}

type PdfObject = readonly (string | Buffer)[];

function onePage({ jpeg, width, height, pointsWide, pointsHigh }: PageImage, at: number): readonly PdfObject[] {
  const drawing = `q ${pointsWide} 0 0 ${pointsHigh} 0 0 cm /Image Do Q`;
  return [
    [`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pointsWide} ${pointsHigh}] /Contents ${at + 1} 0 R /Resources << /XObject << /Image ${at + 2} 0 R >> >> >>`],
    [`<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`],
    [
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
      jpeg,
      '\nendstream',
    ],
  ];
}

/** The objects in a file, with the table that says where each begins. */
function written(objects: readonly PdfObject[]): Buffer {
  const parts: Buffer[] = [];
  let length = 0;
  const add = (part: string | Buffer): void => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    parts.push(bytes);
    length += bytes.length;
  };
  add('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n');
  const starts = objects.map((object, at) => {
    const start = length;
    for (const part of [`${at + 1} 0 obj\n`, ...object, '\nendobj\n']) add(part);
    return start;
  });
  const table = length;
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')}`);
  add(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
  return Buffer.concat(parts);
}
