/**
 * What a mail says, before it is either plain text or HTML. Both are made from this one model, so neither can say more
 * than the other, and a person’s own words have a block of their own that nothing of ours can be mistaken for.
 */

/** A label and what stands beside it; a value may come from a person, so it may hold anything. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** One piece of a mail. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A paragraph that nobody must miss. */
  | { readonly kind: 'alert'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  /** Words that a person wrote, exactly as typed, under a line of ours that says so. */
  | { readonly kind: 'own-words'; readonly introduction: string; readonly words: string }
  | { readonly kind: 'group'; readonly heading: string; readonly blocks: readonly Block[] };

/** A part of a mail under its heading. */
export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** Everything a mail says, in one language. */
export interface Body {
  readonly title: string;
  readonly opening: readonly Block[];
  readonly sections: readonly Section[];
  /** Said last and smallest: what somebody may want to know about the mail itself. */
  readonly closing: readonly string[];
}

/** A paragraph. */
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** A paragraph that nobody must miss. */
export const alert = (text: string): Block => ({ kind: 'alert', text });

/** A list, or nothing when there is nothing to list. */
export const list = (items: readonly string[]): readonly Block[] => (items.length === 0 ? [] : [{ kind: 'list', items }]);

/** Labels with their values; a value left empty is left out. */
export const facts = (...given: readonly (readonly [label: string, value: string])[]): readonly Block[] => {
  const told = given.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }));
  return told.length === 0 ? [] : [{ kind: 'facts', facts: told }];
};

/** A person’s own words, introduced as such. */
export const ownWords = (introduction: string, words: string): Block => ({ kind: 'own-words', introduction, words });

/** Blocks under a heading of their own. */
export const group = (heading: string, blocks: readonly Block[]): Block => ({ kind: 'group', heading, blocks });
