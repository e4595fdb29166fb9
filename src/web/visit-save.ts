/** The page to save at: a link is made, kept some days more, or deleted. Whatever fails, nothing that was typed is lost. */
import type { Council } from '#councils/council.ts';
import type { Journey } from '#journeys/journey.ts';
import type { Services } from '#services.ts';
import type { Store } from '#store/store.ts';
import type { DraftKey } from './draft-key.ts';
import { formName, keepForm, type Begun } from './drafts.ts';
import { forgetLink, linkedUntil, linkForm } from './linked-form.ts';
import { faultOf } from './log.ts';
import { sittingOf } from './sitting.ts';

/** A request to the page. */
export interface SaveRequest {
  readonly journey: Journey;
  readonly council: Council;
  readonly key: DraftKey | undefined;
  /** The posted form: `make` asks for a link, `delete` for its end. */
  readonly form: URLSearchParams | undefined;
}

/** What comes of it: the link there is, if any; nothing to save; or the page again, after a change. */
export type SaveVisited =
  | { readonly then: 'show'; readonly link: { readonly secret: string; readonly until: number } | undefined; readonly key: DraftKey }
  | { readonly then: 'nothing' }
  | { readonly then: 'again'; readonly key: DraftKey }
  | { readonly then: 'unavailable' };

/** Works out what becomes of a visit. */
export async function visitSave({ journey, council, key: cookie, form }: SaveRequest, { store, now, log }: Services): Promise<SaveVisited> {
  const name = formName(council.id, journey.id);
  try {
    const { draft } = await sittingOf(store, cookie, now());
    const begun = draft?.forms[name];
    if (!draft || !begun) return { then: 'nothing' };
    if (form) {
      const link = await linkAfter(form, { store, name, begun, now: now() });
      // Another press may have changed it meanwhile: what that one did stands.
      const saved = await keepForm(store, draft, name, (before) => (before.link === begun.link ? withLink(before, link) : before), now());
      if (link !== begun.link && saved?.forms[name]?.link !== link) await forgetLink(store, link);
      return saved ? { then: 'again', key: saved.key } : { then: 'nothing' };
    }
    const until = await linkedUntil(store, begun.link, now());
    return { then: 'show', link: begun.link !== undefined && until !== undefined ? { secret: begun.link, until } : undefined, key: draft.key };
  } catch (error) {
    log({ event: 'a form could not be kept', fault: faultOf(error) });
    return { then: 'unavailable' };
  }
}

interface Saving {
  readonly store: Store;
  readonly name: string;
  readonly begun: Begun;
  readonly now: number;
}

/** The link that a press leaves: one that is made or kept longer, none, or the same where more time was asked for. */
async function linkAfter(form: URLSearchParams, { store, name, begun, now }: Saving): Promise<string | undefined> {
  if (form.has('make')) return linkForm(store, name, begun, now);
  if (!form.has('delete')) return begun.link;
  await forgetLink(store, begun.link);
  return undefined;
}

const withLink = ({ link: _, ...begun }: Begun, link: string | undefined): Begun => (link === undefined ? begun : { ...begun, link });
