/** One request to a step: the draft is opened, the visit worked out, the change saved; a fault of the store loses nothing. */
import type { Council } from '#councils/council.ts';
import { isExit, type Journey } from '#journeys/journey.ts';
import type { Services } from '#services.ts';
import { isToken, type DraftKey } from './draft-key.ts';
import { formName, keepForm, newDraft, nothingYet, saveForm, type Begun, type Draft } from './drafts.ts';
import { faultOf } from './log.ts';
import { offered } from './offers.ts';
import { filesOf, readFields } from './read-fields.ts';
import type { Upload } from './read-parts.ts';
import { findReceipt } from './receipts.ts';
import { receiveFiles } from './receive-files.ts';
import { sittingOf } from './sitting.ts';
import { visitStep, type Gone, type Shown } from './visit-step.ts';

/** A request for a step, or the posting of its form. */
export interface StepRequest {
  readonly journey: Journey;
  readonly council: Council;
  readonly step: string;
  readonly key: DraftKey | undefined;
  readonly form: URLSearchParams | undefined;
  /** The files that came with it. */
  readonly uploads?: readonly Upload[] | undefined;
}

/** What comes of it. `lost`: there was a draft once; `unstored`: with what was typed, where something was. */
export type Visited =
  | { readonly then: 'show'; readonly shown: Shown; readonly key: DraftKey | undefined; readonly draft: Draft | undefined; readonly restarted: boolean }
  | { readonly then: 'go'; readonly go: Gone; readonly key: DraftKey | undefined }
  | { readonly then: 'unstored'; readonly shown: Shown | undefined }
  | { readonly then: 'sent'; readonly key: DraftKey | undefined }
  | { readonly then: 'lost' };

/** Opens the draft, visits the step and keeps what was typed; a store that fails loses nothing that the page can still hold. */
export async function visit(request: StepRequest, services: Services): Promise<Visited> {
  const { journey, council, form } = request;
  const now = services.now();
  const name = formName(council.id, journey.id);
  let draft: Draft | undefined;
  try {
    const sitting = await sittingOf(services.store, request.key, now);
    const { key } = sitting;
    draft = sitting.draft;
    if (isForgotten(form, draft)) return { then: 'lost' };
    const begun = draft?.forms[name];
    const { received, files } = await receiveFiles(request, draft, services.makeSafe);
    const { then, save } = visitStep({ ...request, begun, received, offered: offered(journey, council, draft) });
    if (!begun && 'go' in then && !save && !then.switching) {
      if (await findReceipt(services.store, key, name, now)) return { then: 'sent', key };
      if (key && !draft && !sitting.sent) return { then: 'lost' };
    }
    // What is begun after something was sent is begun under the same key, which keeps the receipt.
    const onto = draft ?? (key && sitting.sent ? newDraft(now, key) : undefined);
    const keep = (change: (before: Begun) => Begun) => (draft && form?.has('draft') ? keepForm(services.store, draft, name, change, now) : saveForm(services.store, onto, name, change, now, files));
    const saved = save ? await keep(save) : draft;
    if ('go' in then) return { then: 'go', go: then, key: saved?.key };
    return { then: 'show', shown: then, key: saved?.key ?? key, draft: saved, restarted: isRestart(request, draft, name) };
  } catch (error) {
    services.log({ event: 'a draft could not be stored', fault: faultOf(error) });
    return { then: 'unstored', shown: form && asTyped(request, form, draft, name) };
  }
}

// What a page keeps by itself names the draft that the page was made for. Where that was forgotten, in another tab or a moment ago, it stays
// so: what arrives late must neither bring it back nor come into the draft of whoever is here now.
const isForgotten = (form: URLSearchParams | undefined, draft: Draft | undefined): boolean =>
  form?.has('draft') === true && !(draft && isToken(draft.key, form.get('draft')));

// Somebody was sent back to the beginning, and what they typed or added last is waiting on a later page.
const isRestart = ({ journey, step }: StepRequest, draft: Draft | undefined, name: string): boolean => {
  const { answers, typed } = draft?.forms[name] ?? nothingYet;
  const files = Object.keys(answers).filter((question) => journey.questions[question]?.kind === 'files');
  return Object.keys(answers).length === files.length && (files.length > 0 || Object.keys(typed).some((page) => page !== step));
};

/** The page as it was sent, so that nothing typed is lost with the store. */
function asTyped({ journey, council, step: id }: StepRequest, form: URLSearchParams, draft: Draft | undefined, name: string): Shown | undefined {
  const step = journey.steps.find((one) => one.id === id);
  if (!step || isExit(step)) return undefined;
  const { then } = visitStep({ journey, council, step: id, begun: draft?.forms[name], form: undefined });
  const shown: Shown = 'show' in then ? then : { show: step, status: 200, fields: {}, mistakes: [], offers: false, path: { steps: [step], answers: {} }, back: undefined, onward: 'check' };
  return { ...shown, fields: { ...readFields(step, journey.questions, form), ...filesOf(step, journey.questions, draft?.forms[name]?.answers ?? {}) } };
}
