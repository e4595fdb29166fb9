/** The page for when no page can be drawn: both languages, the words read at start-up, nothing that could fail. */
import type { ServerResponse } from 'node:http';
import { languages } from '#i18n/languages.ts';
import type { Translator } from '#i18n/translator.ts';
import { statusOf, type Problem } from './problem.ts';

/** Makes the function that answers a request in any case. */
export function lastResort(words: Translator): (response: ServerResponse) => void {
  const page = plainPage(words, 'fault');
  return (response) => {
    if (response.writableEnded) return;
    if (response.headersSent) return void response.destroy();
    response.writeHead(statusOf('fault'), { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(page);
  };
}

/** A problem explained in both languages, by nothing but its words. */
export function plainPage(words: Translator, problem: Problem): string {
  const parts = languages.map((language) => {
    const t = words(language);
    return `<div lang="${language}"><h1>${t(`common:problems.${problem}.heading`)}</h1><p>${t(`common:problems.${problem}.body`)}</p></div>`;
  });
  const title = languages.map((language) => words(language)(`common:problems.${problem}.heading`)).join(' / ');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main>${parts.join('')}</main></body></html>`;
}
