/** Every mail the service sends, by name, in the order in which they are sent when all are due: a child at risk first. */
import { acknowledgement } from './mails/acknowledgement.ts';
import { advocacy } from './mails/advocacy.ts';
import { advocateAsked } from './mails/advocate-asked.ts';
import { data } from './mails/data.ts';
import type { MailKind } from './mails/occasion.ts';
import { risk } from './mails/risk.ts';
import { team } from './mails/team.ts';

/** What each mail says, when, and whom it goes to. */
export const mails = { risk, team, advocacy, 'advocate-asked': advocateAsked, data, acknowledgement } as const satisfies Readonly<Record<string, MailKind>>;

/** The name of a mail. */
export type MailName = keyof typeof mails;

/** Whether a name is that of a mail. */
export const isMailName = (name: string): name is MailName => Object.hasOwn(mails, name);
