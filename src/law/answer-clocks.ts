/** The limits by which somebody who complains has an answer or a talk: what matters of all the dates to whoever wants few. */
import type { ClockId } from './decision.ts';

/** Each such limit, and what comes by then. */
export const answerClocks: Readonly<Partial<Record<ClockId, 'answers' | 'talks'>>> = { 'en-stage-1': 'answers', 'corporate-stage-1': 'answers', 'cy-discussion': 'talks' };
