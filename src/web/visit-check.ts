/** The check page: opened, or sent from. Whatever fails, nothing claims success and nothing is lost. */
import type { Council } from '#councils/council.ts';
import type { Language } from '#i18n/languages.ts';
import type { Voice } from '#i18n/translator.ts';
import { isEnough } from '#journeys/enough.ts';
import type { Journey } from '#journeys/journey.ts';
import { pathThrough, resumesAt, stepBefore, type Path } from '#journeys/path.ts';
import type { Services } from '#services.ts';
import { asLinked, type AsLinked } from './as-linked.ts';
import type { DraftKey } from './draft-key.ts';
import { formName, keepForm, type Draft } from './drafts.ts';
import { faultOf } from './log.ts';
import { validAnswers } from './read-fields.ts';
import { findReceipt } from './receipts.ts';
import { unsavedStep } from './unsaved-step.ts';
import { sittingOf, type Sitting } from './sitting.ts';
import { submit } from './submit.ts';

/** A request to the check page. */
export interface CheckRequest {
  readonly journey: Journey;
  readonly council: Council;
  readonly language: Language;
  readonly voice: Voice;
  readonly key: DraftKey | undefined;
  /** The posted form, when Send was pressed. */
  readonly form: URLSearchParams | undefined;
}

/** Why a page is shown once more: it failed, it is not what was checked, or what its link kept may have been sent already. */
type Again = 'failed' | 'changed' | 'link-spent';

/** What comes of it. A page that is shown again says why: it could not be sent, or the answers are not those that were checked. */
export type CheckVisited =
  | { readonly then: 'show'; readonly path: Path; readonly back: string; readonly draft: Draft; readonly again: Again | undefined }
  | { readonly then: 'go'; readonly step: string }
  | { readonly then: 'sent'; readonly key: DraftKey }
  | { readonly then: 'lost' }
  | { readonly then: 'unavailable' };

/** Works out what becomes of it, and sends when that is what was asked. */
export async function visitCheck(request: CheckRequest, services: Services): Promise<CheckVisited> {
  const { journey, council } = request;
  const name = formName(council.id, journey.id);
  let draft: Draft | undefined;
  try {
    const sitting = await sittingOf(services.store, request.key, services.now());
    const { key } = sitting;
    draft = sitting.draft;
    if (!draft?.forms[name]) {
      const receipt = await findReceipt(services.store, key, name, services.now());
      return receipt && key ? { then: 'sent', key } : noDraft(request, sitting);
    }
    const linked = await asLinked(services.store, draft, name, services.now());
    const begun = linked?.draft.forms[name];
    if (!linked || !begun) return { then: 'go', step: 'check' };
    draft = linked.draft;
    const path = pathThrough(journey, validAnswers(journey.questions, begun.answers), council);
    const open = resumesAt(path);
    if (open) return { then: 'go', step: open.id };
    if (!request.form) return show(draft, path, linked.spent ? 'link-spent' : undefined);
    if (request.form.has('keep') || request.form.has('words')) {
      await keepForm(services.store, draft, name, (before) => before, services.now());
      return { then: 'go', step: 'check' };
    }
    if (!isEnough(journey, path.answers)) return { then: 'go', step: 'check' };
    const unsaved = unsavedStep(path, begun);
    if (unsaved) return { then: 'go', step: unsaved.id };
    if (linked.spent && !request.form.has('link-spent')) return show(draft, path, 'link-spent');
    if (linked.changed || (request.form.has('version') && request.form.get('version') !== String(draft.version))) return show(draft, path, 'changed');
    return await send(request, linked, path, services);
  } catch (error) {
    services.log({ event: 'the check page could not be answered', fault: faultOf(error) });
    return { then: 'unavailable' };
  }
}

async function send({ journey, council, language, voice }: CheckRequest, { draft, copy }: AsLinked, path: Path, services: Services): Promise<CheckVisited> {
  try {
    const sent = await submit(draft, { journey, path, council, language, voice, via: '', now: services.now(), copy }, services);
    if (!sent) return { then: 'go', step: 'check' };
  } catch (error) {
    services.log({ event: 'a form could not be stored', fault: faultOf(error) });
    return show(draft, path, 'failed');
  }
  services.wake();
  return { then: 'sent', key: draft.key.next() };
}

const show = (draft: Draft, path: Path, again?: Again): CheckVisited => ({ then: 'show', path, back: stepBefore(path, 'check')?.id ?? 'start', draft, again });

function noDraft({ journey, key }: CheckRequest, { draft, sent }: Sitting): CheckVisited {
  return key && !draft && !sent ? { then: 'lost' } : { then: 'go', step: journey.steps[0]?.id ?? 'check' };
}
