/** Every mail the service sends, by name. */
import { acknowledgement } from './mails/acknowledgement.ts';
import type { causes } from './mails/causes.ts';
import { data } from './mails/data.ts';
import type { MailKind } from './mails/occasion.ts';
import { risk } from './mails/risk.ts';
import { team } from './mails/team.ts';

/** The name of a mail. */
export type MailName = keyof typeof causes;

/** What each mail says and whom it goes to. */
export const mails: Readonly<Record<MailName, MailKind>> = { team, risk, data, acknowledgement };

/** Whether a name is that of a mail. */
export const isMailName = (name: string): name is MailName => Object.hasOwn(mails, name);
