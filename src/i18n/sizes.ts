/** Sizes of files, in figures and units that both languages share. */

const megabyte = 1024 * 1024;

/** A size as people read it: `1.2 MB`, and below a tenth of one `48 KB`. */
export const inMegabytes = (bytes: number): string =>
  bytes < megabyte / 10 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(Math.round((bytes / megabyte) * 10) / 10).toFixed(1)} MB`;
