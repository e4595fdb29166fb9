/** The words of the islands of Listen to me, in the child’s language and wording. An island fills in names and numbers itself. */
import type { DrawnFiles } from '#components/options.ts';
import type { Takes } from '#files/kinds.ts';
import { mostAtOnce, mostFiles } from '#files/limits.ts';
import type { DrawingGiven } from '#islands/open-drawing.tsx';
import type { RecorderGiven } from '#islands/open-recorder.tsx';
import type { Translate } from '#i18n/translator.ts';

/** What stands beside a file field of a child’s page: where a recording is taken, the recorder; where a picture is, paper to draw on. */
export function islandsBeside(question: string, takes: Takes, translate: Translate): Pick<DrawnFiles, 'recorder' | 'drawing'> {
  const field = `${question}-field`;
  if (takes === 'recording') return { recorder: { field, ...recorderWords(translate) } };
  return takes === 'picture' ? { drawing: { field, ...drawingWords(translate) } } : {};
}

/** What the recorder is given, but for the field that it adds to. */
export function recorderWords(translate: Translate): Omit<RecorderGiven, 'field'> {
  const words = (key: string) => unfilled(translate, `listen:recorder.${key}`);
  const buttons = namedWords(['start', 'stop', 'pause', 'goOn', 'time', 'or'], words);
  const clips = namedWords(['label', 'name', 'listen', 'silence', 'again', 'delete', 'sure', 'keep'], (name) => words(`clips.${name}`));
  const happenings = ['asking', 'recording', 'paused', 'nearlyFull', 'ready', 'full', 'nothing', 'sure', 'deleted', 'together', 'denied', 'noMicrophone'] as const;
  const said = { ...namedWords(happenings, (name) => words(`said.${name}`)), tooMany: tooMany(translate) };
  return { words: { ...buttons, before: ['p1', 'p2', 'p3'].map((line) => words(`before.${line}`)), said, clips }, cannot: words('cannot'), fileName: words('fileName'), most };
}

/** What the drawing island is given, but for the field that it adds to. */
export function drawingWords(translate: Translate): Omit<DrawingGiven, 'field'> {
  const words = (key: string) => unfilled(translate, `listen:drawing.${key}`);
  const buttons = namedWords(['open', 'paper', 'colour', 'pen', 'undo', 'clear', 'use', 'or'], words);
  const colours = namedWords(['black', 'brown', 'red', 'orange', 'yellow', 'green', 'blue', 'purple'], (name) => words(`colours.${name}`));
  const pens = namedWords(['thin', 'medium', 'thick'], (name) => words(`pens.${name}`));
  const said = { ...namedWords(['undone', 'cleared', 'empty', 'added', 'failed', 'sure', 'deleted'], (name) => words(`said.${name}`)), tooMany: tooMany(translate) };
  const drawings = namedWords(['label', 'name', 'change', 'delete', 'sure', 'keep'], (name) => words(`drawings.${name}`));
  return { words: { ...buttons, how: ['p1', 'p2'].map((line) => words(`how.${line}`)), colours, pens, said, drawings }, fileName: words('fileName'), most };
}

/** What the server would turn away is not made. */
const most = { files: mostFiles, bytes: mostAtOnce };
const tooMany = (translate: Translate): string => translate('common:files.refused.tooMany', { number: mostFiles });

function namedWords<Name extends string>(names: readonly Name[], words: (name: Name) => string): Readonly<Record<Name, string>> {
  return Object.fromEntries(names.map((name) => [name, words(name)])) as Record<Name, string>;
}

/** Words whose gaps are left open. */
const unfilled = (translate: Translate, key: string): string => translate(key, { name: '{{name}}', number: '{{number}}' });
