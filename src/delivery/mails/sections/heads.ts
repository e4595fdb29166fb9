/** How parts of a message, sources of law and other bodies are named, wherever a mail speaks of them. */
import { citationWords } from '#law/citation-words.ts';
import type { BodyCode } from '#law/decision.ts';
import type { Citation } from '#law/rule.ts';
import { sources } from '#law/sources.ts';
import type { Occasion } from '../occasion.ts';

/** The name of one part, as it was shown to the person. */
export const headLabel = ({ record, language }: Occasion, id: string): string =>
  record.heads.find((head) => head.id === id)?.label[language] ?? id;

/** The parts that something applies to; empty when it applies to all of them, which need not be said. */
export const headsMeant = (occasion: Occasion, ids: readonly string[]): string =>
  ids.length === occasion.record.heads.length ? '' : ids.map((id) => headLabel(occasion, id)).join('; ');

/** A source with its provision, and where to read it. */
export const cited = ({ words }: Occasion, citation: Citation): string => `${citationWords(citation, words)} (${sources[citation.source].address})`;

/** The name of a body that is not the complaints team, as it is called in that nation. */
export const bodyName = ({ record, words }: Occasion, code: BodyCode): string => words(`law:bodies.${code}.${record.decision.nation}.name`);
