/**
 * Every source the rules cite.
 *
 * `name` is the official English name. `welsh` is the official Welsh name, where the source has one: Welsh Acts and
 * statutory instruments are made in both languages, and Acts of the United Kingdom have none. `checked` says how the
 * source was read, so that a lawyer knows where to begin: its whole text, the provisions cited, an excerpt or summary, or
 * not at all, which means that the statement rests on general knowledge and should be read before it is relied on.
 */

import type { Nation } from './facts.ts';

/** One source, where to read it, and how far it has been read. */
export interface Source {
  readonly name: string;
  readonly welsh?: string;
  /** The nation it speaks of, when it speaks of one alone. */
  readonly nation?: Nation;
  readonly address: string;
  readonly checked: 'whole' | 'provisions' | 'excerpt' | 'unread';
}

const legislation = 'https://www.legislation.gov.uk';

/** The sources, by the name the rules give them. */
export const sources = {
  'children-act': { name: 'Children Act 1989', address: `${legislation}/ukpga/1989/41`, checked: 'provisions' },
  'representations-england': {
    nation: 'england',
    name: 'The Children Act 1989 Representations Procedure (England) Regulations 2006',
    address: `${legislation}/uksi/2006/1738`,
    checked: 'whole',
  },
  'advocacy-england': {
    nation: 'england',
    name: 'The Advocacy Services and Representations Procedure (Children) (Amendment) Regulations 2004',
    address: `${legislation}/uksi/2004/719`,
    checked: 'whole',
  },
  'special-guardianship-england': { nation: 'england', name: 'The Special Guardianship Regulations 2005', address: `${legislation}/uksi/2005/1109`, checked: 'provisions' },
  'adoption-act': { name: 'Adoption and Children Act 2002', address: `${legislation}/ukpga/2002/38`, checked: 'unread' },
  'crime-and-disorder-act': { name: 'Crime and Disorder Act 1998', address: `${legislation}/ukpga/1998/37`, checked: 'unread' },
  'families-act': { name: 'Children and Families Act 2014', address: `${legislation}/ukpga/2014/6`, checked: 'unread' },
  'education-act-2002': { name: 'Education Act 2002', address: `${legislation}/ukpga/2002/32`, checked: 'unread' },
  'local-government-act': { nation: 'england', name: 'Local Government Act 1974', address: `${legislation}/ukpga/1974/7`, checked: 'excerpt' },
  'care-and-health-complaints-england': {
    nation: 'england',
    name: 'The Local Authority Social Services and National Health Service Complaints (England) Regulations 2009',
    address: `${legislation}/uksi/2009/309`,
    checked: 'unread',
  },
  'bank-holidays-act': { name: 'Banking and Financial Dealings Act 1971', address: `${legislation}/ukpga/1971/80`, checked: 'provisions' },
  'uk-gdpr': { name: 'UK General Data Protection Regulation', address: `${legislation}/eur/2016/679`, checked: 'unread' },
  'data-use-act': { name: 'Data (Use and Access) Act 2025', address: `${legislation}/ukpga/2025/18`, checked: 'excerpt' },
  'freedom-of-information-act': { name: 'Freedom of Information Act 2000', address: `${legislation}/ukpga/2000/36`, checked: 'unread' },

  'social-services-wales': {
    nation: 'wales',
    name: 'Social Services and Well-being (Wales) Act 2014',
    welsh: 'Deddf Gwasanaethau Cymdeithasol a Llesiant (Cymru) 2014',
    address: `${legislation}/anaw/2014/4`,
    checked: 'provisions',
  },
  'representations-wales': {
    nation: 'wales',
    name: 'The Representations Procedure (Wales) Regulations 2014',
    welsh: 'Rheoliadau Gweithdrefn Sylwadau (Cymru) 2014',
    address: `${legislation}/wsi/2014/1795`,
    checked: 'whole',
  },
  'complaints-wales': {
    nation: 'wales',
    name: 'The Social Services Complaints Procedure (Wales) Regulations 2014',
    welsh: 'Rheoliadau Gweithdrefn Gwynion y Gwasanaethau Cymdeithasol (Cymru) 2014',
    address: `${legislation}/wsi/2014/1794`,
    checked: 'whole',
  },
  'amendments-wales': {
    nation: 'wales',
    name: 'The Social Services and Well-being (Wales) Act 2014 (Consequential Amendments) Regulations 2016',
    welsh: 'Rheoliadau Deddf Gwasanaethau Cymdeithasol a Llesiant (Cymru) 2014 (Diwygiadau Canlyniadol) 2016',
    address: `${legislation}/wsi/2016/211`,
    checked: 'provisions',
  },
  'assistance-wales': {
    nation: 'wales',
    name: 'Regulations of 2019 on assistance for persons making representations in Wales (S.I. 2019/205)',
    address: `${legislation}/wsi/2019/205`,
    checked: 'whole',
  },
  'ombudsman-wales-act': {
    nation: 'wales',
    name: 'Public Services Ombudsman (Wales) Act 2019',
    welsh: 'Deddf Ombwdsmon Gwasanaethau Cyhoeddus (Cymru) 2019',
    address: `${legislation}/anaw/2019/3`,
    checked: 'provisions',
  },
  'learning-needs-wales': {
    nation: 'wales',
    name: 'Additional Learning Needs and Education Tribunal (Wales) Act 2018',
    welsh: 'Deddf Anghenion Dysgu Ychwanegol a’r Tribiwnlys Addysg (Cymru) 2018',
    address: `${legislation}/anaw/2018/2`,
    checked: 'unread',
  },

  'ombudsman-decisions': { nation: 'england', name: 'Decisions of the Local Government and Social Care Ombudsman', address: 'https://www.lgo.org.uk/decisions', checked: 'excerpt' },
  'ombudsman-fact-sheet': {
    nation: 'england',
    name: 'Local Government and Social Care Ombudsman: fact sheet on the children’s statutory complaints procedure',
    address: 'https://www.lgo.org.uk/make-a-complaint/fact-sheets',
    checked: 'excerpt',
  },
  'ombudsman-protection-sheet': {
    nation: 'england',
    name: 'Local Government and Social Care Ombudsman: fact sheet on child protection issues',
    address: 'https://www.lgo.org.uk/make-a-complaint/fact-sheets',
    checked: 'excerpt',
  },
  'ombudsman-guide': {
    nation: 'england',
    name: 'Local Government and Social Care Ombudsman: guide for practitioners on the children’s statutory complaints process',
    address: 'https://www.lgo.org.uk',
    checked: 'excerpt',
  },
  'complaint-handling-code': {
    nation: 'england',
    name: 'Local Government and Social Care Ombudsman: Complaint Handling Code',
    address: 'https://www.lgo.org.uk',
    checked: 'excerpt',
  },
  'getting-the-best': {
    nation: 'england',
    name: 'Getting the best from complaints: statutory guidance, Department for Education and Skills, 2006',
    address: 'https://www.gov.uk',
    checked: 'unread',
  },
  'ombudsman-wales-findings': {
    nation: 'wales',
    name: 'Findings of the Public Services Ombudsman for Wales',
    welsh: 'Canfyddiadau Ombwdsmon Gwasanaethau Cyhoeddus Cymru',
    address: 'https://www.ombudsman.wales/findings',
    checked: 'excerpt',
  },
  'model-policy-wales': {
    nation: 'wales',
    name: 'Public Services Ombudsman for Wales: model concerns and complaints policy',
    address: 'https://www.ombudsman.wales',
    checked: 'excerpt',
  },
  'review-mechanism': { nation: 'england', name: 'Independent Review Mechanism: published guidance', address: 'https://www.gov.uk', checked: 'excerpt' },
  'review-mechanism-wales': { nation: 'wales', name: 'Independent Review Mechanism Cymru: published guidance', address: 'https://www.irm.cymru', checked: 'excerpt' },
  'practice': { name: 'General practice of councils, to be confirmed by an officer', address: 'https://www.lgo.org.uk', checked: 'unread' },
} as const satisfies Record<string, Source>;

/** The name the rules give a source. */
export type SourceId = keyof typeof sources;

/** The names of all the sources, for schemas. */
export const sourceIds = Object.keys(sources) as [SourceId, ...SourceId[]];
