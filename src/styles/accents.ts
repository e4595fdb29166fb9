/** What the sheet of accents needs to know of a council. */
export interface Accented {
  readonly id: string;
  readonly accent: { readonly light: string; readonly dark: string };
}

/** One rule a council, for light and for dark; `Page.astro` names the council on the root element. */
export const accentSheet = (councils: Iterable<Accented>): string =>
  [...councils].map(({ id, accent }) => `[data-council="${id}"]{--accent:${accent.light}}@media screen and (prefers-color-scheme:dark){[data-council="${id}"]{--accent:${accent.dark}}}`).join('\n');
