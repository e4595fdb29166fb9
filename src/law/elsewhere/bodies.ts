/**
 * Where else to go, and how to get there. What each body is called and does is in the words of each language, by nation,
 * because the body differs: the inspectorate of England is not that of Wales.
 *
 * An address or number stands here only when its source is firm; a page without one says what to look for.
 */
import type { BodyCode } from '../decision.ts';
import type { Nation } from '../facts.ts';

/** How to reach a body in one nation, and where the facts were read. */
export interface Reach {
  readonly website?: `https://${string}`;
  readonly phone?: string;
  readonly source: string;
}

/** How to reach each body, by nation, where that is known for certain. */
export const bodies: Readonly<Record<BodyCode, Readonly<Partial<Record<Nation, Reach>>>>> = {
  ombudsman: {
    england: { website: 'https://www.lgo.org.uk', phone: '0300 061 0614', source: 'lgo.org.uk; the number as printed by Amber Valley Borough Council' },
    wales: { website: 'https://www.ombudsman.wales', source: 'ombudsman.wales' },
  },
  'information-regulator': {
    england: { website: 'https://ico.org.uk', source: 'ico.org.uk' },
    wales: { website: 'https://ico.org.uk', source: 'ico.org.uk' },
  },
  'review-mechanism': { wales: { website: 'https://www.irm.cymru', source: 'irm.cymru' } },
  'adoption-review': { wales: { website: 'https://www.irm.cymru', source: 'irm.cymru' } },
  inspectorate: { england: { phone: '0300 123 1231', source: 'the number as printed by Wiltshire Council' } },
  court: {},
  tribunal: {},
  'conference-chair': {},
  school: {},
  nhs: {},
  'adult-care': {},
  police: {},
  cafcass: {},
  'worker-regulator': {},
  provider: {},
  'another-council': {},
  'legal-claim': {},
  'partnership-escalation': {},
  'youth-justice': {},
  'duty-team': {},
  solicitor: {},
};
