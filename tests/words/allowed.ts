/** What the checks let pass, and why. An exception is a decision: it needs a reason that the next editor can judge. */

/** Words that are the same in both languages. */
export const sameInBoth: ReadonlySet<string> = new Set([
  // Each language is named in itself.
  'Cymraeg', 'English',
  // What leads to the other language says so in that language.
  'Change the language to English', 'Newid yr iaith i’r Gymraeg',
  // Bodies that have one name, or whose name is Welsh.
  'Cafcass', 'Cafcass Cymru', 'Ofsted', 'Social Work England',
  // Welsh words too.
  'Brown', 'Post',
]);

/** Keys whose languages may have different figures, such as a number that one of them writes as a word. */
export const differentFigures: Readonly<Record<string, string>> = {};

/** Keys in which *gwyn* is the colour. */
export const whiteIsMeant: readonly RegExp[] = [/ethnicity|equality/];

/** Tags that words may hold: none, so that every sentence can stand in a page, a mail and a title alike. */
export const tags: ReadonlySet<string> = new Set();

/** Names of what is filled in that no Welsh word before it can change: they begin with a figure, or are a person’s own. */
export const safeAfterMutation: ReadonlySet<string> = new Set([
  'date', 'time', 'opens', 'closes', 'count', 'number', 'size', 'limit', 'days', 'stage', 'reference', 'email', 'phone', 'url', 'year', 'age', 'code', 'person',
]);

/** Keys that hold the other register on purpose, such as a child’s words to grown-ups. */
export const otherRegister: readonly RegExp[] = [
  // A child speaks to the council, which is many.
  /^listen:(?:address|title|start\.heading)$/,
  /^listen:questions\.\w+\.options\./,
];

/** Welsh nouns that end like an instruction to several people. */
export const nounsInWch: ReadonlySet<string> = new Set([
  'blwch', 'cyfeillgarwch', 'diogelwch', 'ddiogelwch', 'heddwch', 'tristwch', 'dristwch', 'tywyllwch', 'dywyllwch',
]);
