/** The check page: opened, or sent from. Whatever fails, nothing claims success and nothing is lost. */
import type { Council } from '#councils/council.ts';
import type { Language } from '#i18n/languages.ts';
import type { Journey } from '#journeys/journey.ts';
import { frontier, pathThrough, stepBefore, type Path } from '#journeys/path.ts';
import type { Services } from '#services.ts';
import type { DraftKey } from './draft-key.ts';
import { formName, openDraft, type Draft } from './drafts.ts';
import { faultOf } from './log.ts';
import { validAnswers } from './read-fields.ts';
import { findReceipt } from './receipts.ts';
import { submit } from './submit.ts';

export interface CheckRequest {
  readonly journey: Journey;
  readonly council: Council;
  readonly language: Language;
  readonly key: DraftKey | undefined;
  /** Whether Send was pressed. */
  readonly send: boolean;
}

export type CheckVisited =
  | { readonly then: 'show'; readonly path: Path; readonly back: string; readonly token: string; readonly failed: boolean }
  | { readonly then: 'go'; readonly step: string }
  | { readonly then: 'sent'; readonly key: DraftKey }
  | { readonly then: 'lost' }
  | { readonly then: 'unavailable' };

export async function visitCheck(request: CheckRequest, services: Services): Promise<CheckVisited> {
  const { journey, council, key } = request;
  const name = formName(council.id, journey.id);
  let draft: Draft | undefined;
  try {
    draft = key && (await openDraft(services.store, key, services.now()));
    const begun = draft?.forms[name];
    if (!draft || !begun) return (await findReceipt(services.store, key, name, services.now())) && key ? { then: 'sent', key } : noDraft(request, draft);
    const path = pathThrough(journey, validAnswers(journey.questions, begun.answers), council);
    const open = frontier(path);
    if (open) return { then: 'go', step: open.id };
    if (!request.send) return show(draft, path, false);
    return await send(request, draft, path, services);
  } catch (error) {
    services.log({ event: 'the check page could not be answered', fault: faultOf(error) });
    return { then: 'unavailable' };
  }
}

async function send({ journey, council, language }: CheckRequest, draft: Draft, path: Path, services: Services): Promise<CheckVisited> {
  try {
    await submit(draft, { journey, path, council, language, now: services.now() }, services);
  } catch (error) {
    services.log({ event: 'a form could not be stored', fault: faultOf(error) });
    return show(draft, path, true);
  }
  services.wake();
  return { then: 'sent', key: draft.key.next() };
}

const show = ({ key }: Draft, path: Path, failed: boolean): CheckVisited => ({ then: 'show', path, back: stepBefore(path, 'check')?.id ?? 'start', token: key.token, failed });

function noDraft({ journey, key }: CheckRequest, draft: Draft | undefined): CheckVisited {
  return key && !draft ? { then: 'lost' } : { then: 'go', step: journey.steps[0]?.id ?? 'check' };
}
