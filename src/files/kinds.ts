/** What is kept of the files that people add. Each was made anew here, and its ending says what it is now, never what it was called. */

/** By the ending of a generated name: what sort of thing it is, and the content type that it is sent with. */
export const endings = {
  jpg: { kind: 'picture', type: 'image/jpeg' },
  png: { kind: 'picture', type: 'image/png' },
  webm: { kind: 'recording', type: 'audio/webm' },
  m4a: { kind: 'recording', type: 'audio/mp4' },
  ogg: { kind: 'recording', type: 'audio/ogg' },
  mp3: { kind: 'recording', type: 'audio/mpeg' },
  wav: { kind: 'recording', type: 'audio/wav' },
  pdf: { kind: 'document', type: 'application/pdf' },
} as const;

/** The ending of a kept file’s name. */
export type Ending = keyof typeof endings;

/** What sort of thing a file is. */
export type FileKind = (typeof endings)[Ending]['kind'];

/** What a question can take, and the kinds of file that are meant by it. */
export const takes = {
  recording: ['recording'],
  picture: ['picture'],
  file: ['picture', 'recording', 'document'],
} as const satisfies Readonly<Record<string, readonly FileKind[]>>;

/** What a question takes. */
export type Takes = keyof typeof takes;

// A telephone that is not offered HEIC makes a JPEG of its photo by itself.
const accepted: Readonly<Record<FileKind, string>> = {
  picture: 'image/jpeg,image/png,image/webp',
  recording: 'audio/*,.webm,.m4a,.mp3,.ogg,.wav',
  document: 'application/pdf',
};

/** What a browser offers to choose from. */
export const acceptOf = (what: Takes): string => takes[what].map((kind) => accepted[kind]).join(',');

/** Whether a question that takes this takes files of that kind. */
export const isTaken = (what: Takes, kind: FileKind): boolean => takes[what].some((one) => one === kind);
