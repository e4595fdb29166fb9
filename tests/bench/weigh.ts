// Prints what each page weighs in bytes: npm run weigh
import { languages } from '#i18n/languages.ts';
import { screensByPage } from '../support/screens.ts';
import { startSite } from '../support/site.ts';
import { weigh, type Weight } from '../support/weight.ts';

const site = await startSite();
const rows: (Weight & { readonly page: string; readonly language: string })[] = [];
for (const language of languages) {
  for (const [page, screens] of screensByPage) {
    const weights: Weight[] = [];
    for (const screen of screens) weights.push(await weigh(site, screen, language));
    const [heaviest] = weights.toSorted((a, b) => b.html - a.html);
    if (heaviest) rows.push({ page, language, ...heaviest });
  }
}
await site.stop();

console.log('Bytes over the wire, of each page in its heaviest state: the page and its sheets as brotli, its scripts as gzip.\n');
console.log('  page  sheets  together  scripts');
for (const { html, sheets, scripts, language, page } of rows.toSorted((a, b) => b.html - a.html)) {
  console.log(`${[html, sheets, html + sheets, scripts].map((bytes) => String(bytes).padStart(6)).join('  ')}  ${language}  ${page}`);
}
