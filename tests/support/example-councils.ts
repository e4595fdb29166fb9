/** Two councils for tests that name what a profile holds: like the shipped ones in kind, but fixed, and leading nowhere. */
import { councilSchema, type Council } from '#councils/council.ts';

type Own = Pick<Council, 'id' | 'nation' | 'address' | 'name'>;

const published = { where: 'An example', on: '2026-11-01' };

const example = (own: Own): Council =>
  councilSchema.parse({
    ...own,
    accent: { light: '#1f4b5b', dark: '#bfe3ef' },
    mailDomains: [`${own.id}.example`],
    teams: {
      complaints: { name: { en: 'Complaints Team', cy: 'Tîm Cwynion' }, mailbox: `complaints@${own.id}.example`, workingLanguage: 'en' },
      dataProtection: { name: { en: 'Data Protection Team', cy: 'Tîm Diogelu Data' }, mailbox: `data-protection@${own.id}.example`, workingLanguage: 'en' },
      safeguarding: { name: { en: 'Children’s Duty Team', cy: 'Tîm Dyletswydd Plant' }, mailbox: `duty@${own.id}.example`, workingLanguage: 'en' },
    },
    contact: { phone: '01632 960001', post: { en: 'County Hall', cy: 'Neuadd y Sir' }, hours: { days: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00' }, published },
    safeguarding: { phone: '01632 960002', outOfHours: '01632 960003', published },
    advocacy: { name: { en: 'Independent Advocacy', cy: 'Eiriolaeth Annibynnol' }, phone: '01632 960004', mailbox: 'advocacy@voice.example', published },
    neutralSite: { en: 'https://weather.example/', cy: 'https://tywydd.example/' },
    corporate: { acknowledge: 5, stage1: 10, stage1From: 'acknowledgement', stage2: 20, published, confirm: false },
    topics: {},
  });

const unchanging = 'Essex County Council';

/** A council in England. */
export const essex = example({
  id: 'essex',
  nation: 'england',
  address: { en: 'essex', cy: 'essex' },
  name: { en: unchanging, cy: { plain: unchanging, soft: unchanging, aspirate: unchanging, nasal: unchanging } },
});

/** A council in Wales. */
export const monmouthshire = example({
  id: 'monmouthshire',
  nation: 'wales',
  address: { en: 'monmouthshire', cy: 'sir-fynwy' },
  name: {
    en: 'Monmouthshire County Council',
    cy: { plain: 'Cyngor Sir Fynwy', soft: 'Gyngor Sir Fynwy', aspirate: 'Chyngor Sir Fynwy', nasal: 'Nghyngor Sir Fynwy' },
  },
});

/** The same council, all of whose teams work in Welsh. */
export const workingInWelsh = ({ teams, ...rest }: Council): Council => ({
  ...rest,
  teams: {
    complaints: { ...teams.complaints, workingLanguage: 'cy' },
    dataProtection: { ...teams.dataProtection, workingLanguage: 'cy' },
    safeguarding: { ...teams.safeguarding, workingLanguage: 'cy' },
  },
});
