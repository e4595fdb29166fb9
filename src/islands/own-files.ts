/**
 * Files of an island’s making in a file field of the form, so that they are posted like any other. The field stays the page’s own: whatever
 * somebody chooses there stands beside them.
 */

/** An island’s files in a field. */
export interface OwnFiles {
  /** From now on these are the island’s files in the field. */
  set(files: readonly File[]): void;
  /** What the field holds, whoever put it there. */
  holds(): Held;
}

/** How much a field holds. */
export interface Held {
  readonly files: number;
  readonly bytes: number;
}

/** Takes its place in a field beside what was chosen there. */
export function ownFilesIn(field: HTMLInputElement): OwnFiles {
  let chosen: readonly File[] = [...(field.files ?? [])];
  let own: readonly File[] = [];
  const fill = () => {
    const both = new DataTransfer();
    for (const file of [...chosen, ...own]) both.items.add(file);
    field.files = both.files;
  };
  // Choosing in the field takes everything else out of it. (Filling it from here is not choosing, and makes no such event.)
  field.addEventListener('change', () => {
    chosen = [...(field.files ?? [])];
    fill();
  });
  return {
    set(files) {
      own = files;
      fill();
    },
    holds: () => ({ files: chosen.length + own.length, bytes: [...chosen, ...own].reduce((sum, { size }) => sum + size, 0) }),
  };
}
