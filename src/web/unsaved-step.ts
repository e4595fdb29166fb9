/** What was typed and kept, but not yet made an answer: nobody sends less than they wrote without having seen it. */
import { isExit, type Page } from '#journeys/journey.ts';
import type { Path } from '#journeys/path.ts';
import type { Typed } from '#journeys/question.ts';
import type { Begun, Fields } from './drafts.ts';
import { fieldsOf } from './read-fields.ts';

/** The first page of a finished path whose fields say something else than its answers. */
export const unsavedStep = (path: Path, { typed }: Begun): Page | undefined =>
  path.steps.find((step): step is Page => !isExit(step) && typed[step.id] !== undefined && differ(typed[step.id]?.fields ?? {}, fieldsOf(step, path.answers)));

// A form posts its line ends as CRLF, and a script reads them as LF: the same words.
const differ = (typed: Fields, answered: Fields): boolean => Object.entries(typed).some(([name, field]) => plain(field) !== plain(answered[name]));

const plain = (field: Typed = ''): string => JSON.stringify(field).replaceAll('\\r\\n', '\\n');
