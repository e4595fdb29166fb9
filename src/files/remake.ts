/** What a file is, told by its content alone, and what is made of it. Only what stands in this list is looked at any further. */
import { fileTypeFromBuffer } from 'file-type';
import { remakeDocument } from './document.ts';
import { isTaken, type FileKind, type Takes } from './kinds.ts';
import { mostBytes } from './limits.ts';
import { remakePicture } from './picture.ts';
import { remakeRecording } from './recording.ts';
import type { Remade } from './remade.ts';

interface Known {
  readonly kind: FileKind;
  readonly remake: (bytes: Buffer) => Promise<Remade>;
}

const picture: Known = { kind: 'picture', remake: remakePicture };
const recording = (ending: Parameters<typeof remakeRecording>[1]): Known => ({ kind: 'recording', remake: (bytes) => remakeRecording(bytes, ending) });

/** By the ending that the content deserves. A container of film and sound may hold sound alone, so it is opened. */
const known: Readonly<Record<string, Known>> = {
  jpg: picture,
  png: picture,
  apng: picture,
  webp: picture,
  webm: recording('webm'),
  mp4: recording('m4a'),
  m4a: recording('m4a'),
  ogg: recording('ogg'),
  oga: recording('ogg'),
  ogv: recording('ogg'),
  opus: recording('ogg'),
  mp3: recording('mp3'),
  wav: recording('wav'),
  pdf: { kind: 'document', remake: remakeDocument },
};

/** Made for looking at films alone. */
const films = /^video\//;

/** Makes a file anew for a question that takes such files. */
export async function remake(bytes: Buffer, what: Takes): Promise<Remade> {
  const found = await fileTypeFromBuffer(bytes);
  if (found?.ext === 'heic') return { refused: isTaken(what, 'picture') ? 'heic' : 'wrongType' };
  const type = Object.hasOwn(known, found?.ext ?? '') ? known[found?.ext ?? ''] : undefined;
  if (!type) return { refused: films.test(found?.mime ?? '') ? 'video' : 'wrongType' };
  if (!isTaken(what, type.kind)) return { refused: 'wrongType' };
  if (bytes.length > mostBytes(type.kind)) return { refused: 'tooBig' };
  return type.remake(bytes);
}
