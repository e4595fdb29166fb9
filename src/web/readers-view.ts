/** Who reads what is sent, taken from the mails themselves: a mail that were added would appear on the page. */
import type { CaseRecord } from '#cases/record.ts';
import type { Fact } from '#components/information.ts';
import type { Council } from '#councils/council.ts';
import { mails, type MailName } from '#delivery/mails.ts';
import type { Language } from '#i18n/languages.ts';
import { langOf } from '#i18n/own-language.ts';
import type { Translate } from '#i18n/translator.ts';

/** Each mail that a message can cause: whom it goes to, and what it holds. */
export const readersShown = (council: Council, language: Language, words: Translate): readonly Fact[] =>
  (Object.keys(mails) as MailName[]).map((mail) => {
    const team = teamOf(mail, council);
    return {
      name: team ? team.name[language] : words('pages:privacy.readers.you'),
      nameLang: team && langOf(team.name, language),
      value: words(`pages:privacy.readers.${mail}`),
    };
  });

/** The team or provider whose mailbox a mail goes to; undefined for the person’s own. */
function teamOf(mail: MailName, council: Council) {
  const to = mails[mail].to({ council, record: anybodys });
  if (to === anybodys.person.email) return undefined;
  const team = [...Object.values(council.teams), council.advocacy].find(({ mailbox }) => mailbox === to);
  if (!team) throw new Error(`The mail ${mail} goes to a mailbox of ${council.id} that belongs to no team`);
  return team;
}

// Whom a mail goes to depends on the council and on the person’s address, and on nothing else of a record.
const anybodys = { person: { email: 'the person' } } as CaseRecord;
