/** A mail as plain text: headings underlined, a person’s own words between two fences. */
import type { Block, Body, Fact, Section } from './body.ts';

/** Writes a body as plain text. */
export const asText = ({ title, opening, sections, closing }: Body): string =>
  [underlined(title, '='), ...opening.map(block), ...sections.map(section), `\n${closing.join('\n')}\n`].join('\n\n');

const section = ({ heading, blocks }: Section): string => `\n${[underlined(heading, '-'), ...blocks.map(block)].join('\n\n')}`;

const underlined = (heading: string, line: string): string => `${heading}\n${line.repeat(Math.min([...heading].length, 72))}`;

const block = (given: Block): string => {
  switch (given.kind) {
    case 'paragraph':
      return given.text;
    case 'alert':
      return `!! ${given.text}`;
    case 'list':
      return given.items.map((item) => `* ${item}`).join('\n');
    case 'facts':
      return given.facts.map(fact).join('\n');
    case 'own-words':
      return fenced(given.introduction, given.words);
    case 'group':
      return [underlined(given.heading, '.'), ...given.blocks.map(block)].join('\n\n');
  }
};

// A value of several lines could pass itself off as lines of ours, so it is fenced like a story.
const fact = ({ label, value }: Fact): string => (lineBreak.test(value) ? fenced(`${label}:`, value) : `${label}: ${value}`);

const lineBreak = /[\n\v\f\r\u0085\u2028\u2029]/;

// Always longer than any fence inside the words, so that nobody can write the end of their own words and go on as the council.
const fenced = (introduction: string, words: string): string => {
  const longest = Math.max(0, ...(words.match(/=+/g) ?? []).map((run) => run.length));
  const fence = '='.repeat(Math.max(20, longest + 1));
  return `${introduction}\n${fence}\n${words}\n${fence}`;
};
