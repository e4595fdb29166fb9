/** What every page of information needs: its own words, its frame, the way back to the council, and whom to ring. */
import type { Section } from '#components/information.ts';
import type { Council } from '#councils/council.ts';
import type { PageName } from './addresses.ts';
import { frame, helpLines } from './frame.ts';

/** Says a word of one page. */
export type Say = (name: string, values?: Readonly<Record<string, string | number>>) => string;

/** One page of information, as its door needs it. */
export function information(locals: App.Locals, council: Council, page: PageName) {
  const { services, words, language } = locals;
  const say: Say = (name, values) => words(`pages:${page}.${name}`, values);
  return {
    say,
    /** The properties of the layout. */
    around: {
      frame: frame(locals, { title: say('title') }),
      back: { text: words('common:back'), href: services.addresses.of({ language, council }) },
      help: { heading: words('common:help.heading'), lines: helpLines(locals) },
      heading: say('title'),
    },
    /** The way to another page of the council, as a link. */
    linkTo: (other: PageName) => ({ text: words(`pages:${other}.link`), href: services.addresses.of({ language, council, page: other }) }),
  };
}

/** Which words stand below each heading of a page, in their order. */
export type Outline = Readonly<Record<string, { readonly lines?: readonly string[]; readonly points?: readonly string[] }>>;

/** The sections of an outline, worded. */
export const sections = (say: Say, outline: Outline, values: Readonly<Record<string, string | number>> = {}): readonly Section[] =>
  Object.entries(outline).map(([id, { lines = [], points = [] }]) => ({
    id,
    heading: say(`${id}.heading`),
    lines: lines.map((line) => say(`${id}.${line}`, values)),
    points: points.map((point) => say(`${id}.${point}`, values)),
  }));
