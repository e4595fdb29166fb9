/** How browsers record sound: each kind they may know, the best first, and how many bits a second of speech needs in it. */

/** A form of sound that a browser can record. */
export interface ClipKind {
  readonly type: string;
  /** What the name of such a file ends with. */
  readonly ending: string;
  readonly bitsPerSecond: number;
}

/** The longest that one recording lasts, in milliseconds. */
export const longest = 10 * 60_000;

// Ten minutes are 2.4 MB in Opus and 4.8 MB in AAC. Safari knows only the latter, and before version 18.4 nothing but MP4.
const kinds: readonly ClipKind[] = [
  { type: 'audio/webm;codecs=opus', ending: 'webm', bitsPerSecond: 32_000 },
  { type: 'audio/mp4;codecs=mp4a.40.2', ending: 'm4a', bitsPerSecond: 64_000 },
  { type: 'audio/mp4', ending: 'm4a', bitsPerSecond: 64_000 },
  { type: 'audio/ogg;codecs=opus', ending: 'ogg', bitsPerSecond: 32_000 },
];

/** The kind to record in; undefined when the browser knows none of them. */
export const clipKind = (isSupported: (type: string) => boolean): ClipKind | undefined => kinds.find(({ type }) => isSupported(type));

/** The kind that this browser records in; undefined when it cannot record, or could not put a recording into a form. */
export function clipKindHere(): ClipKind | undefined {
  const able = 'MediaRecorder' in window && 'mediaDevices' in navigator && canFillFields();
  return able ? clipKind((type) => MediaRecorder.isTypeSupported(type)) : undefined;
}

function canFillFields(): boolean {
  try {
    return new DataTransfer().items.length === 0;
  } catch {
    return false;
  }
}
