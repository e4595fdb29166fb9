/** The frame of the first page, whose every word is in both languages. */
import { languages, otherLanguage } from '#i18n/languages.ts';
import { frame } from './frame.ts';

/** The properties of the layout of a page in both languages. */
export function bilingualFrame(locals: App.Locals) {
  const { services, language } = locals;
  const both = (key: string): string => languages.map((one) => services.words(one)(key)).join(' / ');
  const other = otherLanguage(language);
  const one = frame(locals, { title: both('common:home.title') });
  return {
    ...one,
    words: {
      ...one.words,
      skip: both('common:skip'),
      serviceTwin: { language: other, text: services.words(other)('common:service') },
      footer: { label: both('common:footer.label'), links: [], closing: undefined },
    },
  };
}
