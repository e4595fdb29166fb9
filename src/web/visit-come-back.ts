/**
 * Coming back by a link. Looking at the page does nothing: programs that check mail open every link in it, and so do curious people. Only a
 * press brings the form back, under a key of its own; and what was not the secret of a link says nothing of whether there is one.
 */
import type { Council } from '#councils/council.ts';
import type { Journey } from '#journeys/journey.ts';
import type { Services } from '#services.ts';
import type { DraftKey } from './draft-key.ts';
import { continueUnderNewKey, formName, nothingYet, type Begun } from './drafts.ts';
import { forgetLink, openLink } from './linked-form.ts';
import { faultOf } from './log.ts';
import { sittingOf } from './sitting.ts';

/** A request to the page. */
export interface ComeBackRequest {
  readonly journey: Journey;
  readonly council: Council;
  readonly key: DraftKey | undefined;
  readonly form: URLSearchParams | undefined;
}

/** Why a link brings nothing back. */
export type LinkMistake = 'empty' | 'gone';

/**
 * What comes of it: the page, with what was pasted; a question, where another form of the same journey holds words here; the form, under its
 * new key; or the end of the link.
 */
export type CameBack =
  | { readonly then: 'show'; readonly pasted: string; readonly mistake: LinkMistake | undefined }
  | { readonly then: 'ask'; readonly pasted: string }
  | { readonly then: 'back'; readonly key: DraftKey }
  | { readonly then: 'deleted' }
  | { readonly then: 'unavailable' };

/** Works out what becomes of a visit. */
export async function visitComeBack({ journey, council, key, form }: ComeBackRequest, { store, now, log }: Services): Promise<CameBack> {
  const pasted = form?.get('link') ?? '';
  if (!form || form.has('switch-language') || form.has('keep')) return form?.has('begun') ? { then: 'ask', pasted } : { then: 'show', pasted, mistake: undefined };
  const secret = secretIn(pasted);
  if (secret === undefined) return { then: 'show', pasted, mistake: pasted.trim() === '' ? 'empty' : 'gone' };
  try {
    const name = formName(council.id, journey.id);
    const linked = await openLink(store, secret, now());
    if (linked?.form !== name) return { then: 'show', pasted, mistake: 'gone' };
    if (form.has('delete')) {
      await forgetLink(store, secret);
      return { then: 'deleted' };
    }
    const { draft } = await sittingOf(store, key, now());
    const begun = draft?.forms[name] ?? nothingYet;
    if (begun.link !== secret && holdsWords(begun) && !form.has('replace')) return { then: 'ask', pasted };
    return { then: 'back', key: (await continueUnderNewKey({ store, log }, draft, name, { ...linked.begun, link: secret }, now())).key };
  } catch (error) {
    log({ event: 'a form could not be brought back', fault: faultOf(error) });
    return { then: 'unavailable' };
  }
}

// Words that were only typed count too: they may be of another child, and nothing says of whom they are.
const holdsWords = ({ answers, typed }: Begun): boolean =>
  Object.keys(answers).length > 0 || Object.values(typed).some(({ fields }) => Object.values(fields).flat().some((field) => field.trim() !== ''));

/** The secret in whatever was pasted: the whole link, or what stands at its end. */
const secretIn = (pasted: string): string | undefined => /(?:^|#)([\w-]{43})$/.exec(pasted.trim())?.[1];
