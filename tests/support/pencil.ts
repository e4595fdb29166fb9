/** A mouse that draws on the paper of the drawing island, and an eye that looks at what came of it. */
import type { Page } from 'playwright';
import sharp from 'sharp';

export type Place = readonly [across: number, down: number];

/** Draws a line through places of the paper, each a part of its width and height. */
export async function line(page: Page, ...places: readonly [Place, ...Place[]]): Promise<void> {
  const paper = page.getByRole('img', { name: /Your drawing|Dy lun di/ });
  await paper.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await paper.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [[across, down], ...rest] = places;
  await page.mouse.move(x + across * width, y + down * height);
  await page.mouse.down();
  for (const [toAcross, toDown] of rest) await page.mouse.move(x + toAcross * width, y + toDown * height, { steps: 5 });
  await page.mouse.up();
}

/** The colour of a place of a picture, as a web colour. */
export async function colourAt(picture: Uint8Array, [across, down]: Place): Promise<string> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.round(down * info.height) * info.width + Math.round(across * info.width)) * info.channels;
  return `#${[...data.subarray(at, at + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
