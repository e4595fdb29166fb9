/** Why a file was not kept, as codes. The page words each, and says what to do. */

/** What the question itself has words for, because it says what it takes. */
export const ownRefusals = ['wrongType', 'tooBig'] as const;

/** What is the same for every question. */
export const sharedRefusals = ['nothing', 'empty', 'heic', 'video', 'damaged', 'tooManyPixels', 'tooManyPages', 'tooMany', 'together', 'noRoom', 'busy'] as const;

/** Any of these reasons. */
export type FileRefusal = (typeof ownRefusals)[number] | (typeof sharedRefusals)[number];
