/**
 * Whom else to turn to. Numbers change, so each says who printed it and on which day we read that; hours stand here only
 * when their source is firm. A number without a firm source is left out.
 */

/** The opening hours that we know how to say. */
export type Hours = 'always' | 'weekdays-nine-to-five' | 'weekdays-half-past-nine-to-three';

/** One service that listens. */
export interface Helpline {
  readonly id: string;
  readonly nations: readonly ('england' | 'wales')[];
  readonly name: { readonly en: string; readonly cy: string };
  readonly phone?: string;
  /** What to send to which number. */
  readonly text?: { readonly to: string; readonly say?: string };
  readonly audience: Audience;
  readonly hours?: Hours;
  /** Whether you can speak Welsh there. */
  readonly welsh: boolean;
  /** The day on which somebody last compared this with its source. */
  readonly checked: string;
  readonly source: string;
}

/** Whom they are for, in the order in which a page lists them. */
export const audiences = ['danger', 'young', 'family', 'anyone'] as const;

/** Whom a service is for. */
export type Audience = (typeof audiences)[number];

const both = ['england', 'wales'] as const;
const checked = '2026-11-21';

/** Every service, those with a Welsh-speaking service marked. */
export const helplines: readonly Helpline[] = [
  {
    id: 'emergency', nations: both, name: { en: 'Emergency services', cy: 'Gwasanaethau brys' }, phone: '999', audience: 'danger', hours: 'always', welsh: false,
    checked, source: 'gmsafeguardingchildren.co.uk',
  },
  {
    id: 'police', nations: both, name: { en: 'The police', cy: 'Yr heddlu' }, phone: '101', audience: 'danger', welsh: false,
    checked, source: 'Guidance of Ofsted on whistleblowing',
  },
  {
    id: 'childline', nations: both, name: { en: 'Childline', cy: 'Childline' }, phone: '0800 1111', audience: 'young', hours: 'always', welsh: true,
    checked, source: 'Western Mail of 29 October 2021, for the number, the hours and the Welsh service',
  },
  {
    id: 'meic', nations: ['wales'], name: { en: 'Meic', cy: 'Meic' }, phone: '080880 23456', text: { to: '84001' }, audience: 'young', welsh: true,
    checked, source: 'wired-gov.net, 2010, and mentalhealthwales.net; the hours could not be confirmed',
  },
  {
    id: 'nyas', nations: both, name: { en: 'National Youth Advocacy Service (NYAS)', cy: 'National Youth Advocacy Service (NYAS)' }, phone: '0808 808 1001',
    audience: 'young', welsh: false, checked, source: 'sloughchildrenfirst.co.uk; the hours could not be confirmed',
  },
  {
    id: 'help-at-hand', nations: ['england'], name: { en: 'Help at Hand, of the Children’s Commissioner for England', cy: 'Help at Hand, Children’s Commissioner for England' },
    phone: '0800 528 0731', audience: 'young', hours: 'weekdays-nine-to-five', welsh: false, checked, source: 'childrenscommissioner.gov.uk',
  },
  {
    id: 'commissioner-wales', nations: ['wales'], name: { en: 'Children’s Commissioner for Wales', cy: 'Comisiynydd Plant Cymru' }, phone: '01792 765600',
    audience: 'young', welsh: true, checked, source: 'Annual review of the Commissioner; the hours could not be confirmed',
  },
  {
    id: 'nspcc', nations: both, name: { en: 'NSPCC', cy: 'NSPCC' }, phone: '0808 800 5000', audience: 'family', welsh: false,
    checked, source: 'nspcc.org.uk, whose pages disagree about the hours',
  },
  {
    id: 'family-rights-group', nations: ['england'], name: { en: 'Family Rights Group', cy: 'Family Rights Group' }, phone: '0808 801 0366',
    audience: 'family', hours: 'weekdays-half-past-nine-to-three', welsh: false, checked, source: 'frg.org.uk',
  },
  {
    id: 'shout', nations: both, name: { en: 'Shout', cy: 'Shout' }, text: { to: '85258', say: 'SHOUT' }, audience: 'anyone', hours: 'always', welsh: false,
    checked, source: 'giveusashout.org, November 2024',
  },
];
