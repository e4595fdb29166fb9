/**
 * A mail as HTML that needs no pictures, no style sheet and no tables. Mail programs drop style sheets and Outlook draws
 * with the engine of a word processor, so each element carries its own few plain styles, here and nowhere else.
 */
import type { Language } from '#i18n/languages.ts';
import { escapeHtml } from '../mail.ts';
import type { Block, Body, Fact, Section } from './body.ts';

/** Writes a body as an HTML document. */
export const asHtml = ({ title, opening, sections, closing }: Body, language: Language): string =>
  `<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>${escapeHtml(title)}</title>
</head>
<body style="${styles.page}">
<div style="${styles.sheet}">
${[element('h1', title), ...opening.map(block), ...sections.map(section), ...closing.map(small)].join('\n')}
</div>
</body>
</html>
`;

const ink = '#1c2b2a';
const quiet = '#4a5a58';
const face = 'font-family:Verdana,Geneva,sans-serif';

const styles = {
  page: `margin:0;padding:0;background-color:#ffffff;color:${ink};${face};font-size:16px;line-height:1.5`,
  sheet: 'max-width:640px;margin:0 auto;padding:24px 20px;border-top:6px solid #2b6763;overflow-wrap:break-word;word-wrap:break-word',
  h1: `margin:0 0 20px;${face};font-size:24px;line-height:1.25;font-weight:bold;color:${ink}`,
  h2: `margin:36px 0 12px;padding:16px 0 0;border-top:1px solid #b9c6c4;${face};font-size:19px;line-height:1.3;font-weight:bold;color:${ink}`,
  h3: `margin:24px 0 8px;${face};font-size:16px;line-height:1.4;font-weight:bold;color:${ink}`,
  p: 'margin:0 0 12px',
  alert: 'margin:12px 0 14px;padding:10px 14px;border-left:6px solid #a3261b;background-color:#fdf1ef;font-weight:bold',
  ul: 'margin:0 0 14px;padding:0 0 0 24px',
  li: 'margin:0 0 6px',
  fact: 'margin:0 0 8px',
  label: `color:${quiet}`,
  // Isolated, so that an invisible character that turns the direction of reading ends with the value it came in.
  value: 'white-space:pre-wrap;unicode-bidi:isolate',
  introduction: `margin:0 0 4px;color:${quiet};font-size:14px`,
  ownWords: 'margin:0 0 16px;padding:12px 14px;border-left:6px solid #2b6763;background-color:#f1f6f5;white-space:pre-wrap;unicode-bidi:isolate',
  small: `margin:24px 0 8px;color:${quiet};font-size:14px`,
} as const;

const element = (name: 'h1' | 'h2' | 'h3' | 'p' | 'li', text: string, style: string = styles[name]): string =>
  `<${name} style="${style}">${escapeHtml(text)}</${name}>`;

const section = ({ heading, blocks }: Section): string => [element('h2', heading), ...blocks.map(block)].join('\n');

const small = (text: string): string => element('p', text, styles.small);

const block = (given: Block): string => {
  switch (given.kind) {
    case 'paragraph':
      return element('p', given.text);
    case 'alert':
      return element('p', given.text, styles.alert);
    case 'list':
      return `<ul style="${styles.ul}">${given.items.map((item) => element('li', item)).join('')}</ul>`;
    case 'facts':
      return given.facts.map(fact).join('\n');
    case 'own-words':
      return `${element('p', given.introduction, styles.introduction)}\n<div dir="auto" style="${styles.ownWords}">${escapeHtml(given.words)}</div>`;
    case 'group':
      return [element('h3', given.heading), ...given.blocks.map(block)].join('\n');
  }
};

const fact = ({ label, value }: Fact): string =>
  `<p style="${styles.fact}"><span style="${styles.label}">${escapeHtml(label)}:</span> <span dir="auto" style="${styles.value}">${escapeHtml(value)}</span></p>`;
