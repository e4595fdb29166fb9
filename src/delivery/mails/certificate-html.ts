/**
 * The certificate as a page that stands by itself: nothing in it is fetched, nothing in it runs, and it fills one sheet of A4. Two
 * speech bubbles answer each other on it, as in the service’s mark: what was said, and the council’s thanks.
 */
import type { Language } from '#i18n/languages.ts';
import { escapeHtml } from '../mail.ts';

interface Labelled {
  readonly label: string;
  readonly name: string;
}

/** All that a certificate says, in one language. */
export interface Certificate {
  readonly language: Language;
  /** The council’s colour, on white. */
  readonly accent: string;
  readonly title: string;
  readonly council: string;
  readonly service: string;
  readonly for: Labelled;
  readonly lead: string;
  /** The words themselves; empty when there are none. */
  readonly said: string;
  /** What stands in their place when they do not fit on the page. */
  readonly tooLong: string;
  readonly day: Labelled;
  readonly closing: string;
  readonly signed: string;
}

/** Writes the page. */
export function certificateHtml(certificate: Certificate): string {
  const { language, accent, title, council, service, lead, day, closing, signed } = certificate;
  return `<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(`${title} – ${council}`)}</title>
<style>
:root { --accent: ${accent}; --ink: #16302f; --soft: #47605e; --sun: #ffd166; --sky: #d7ecf3; --leaf: #d9ecd4; }
${styles}
</style>
</head>
<body>
<main>
<header><p class="council"><strong>${escapeHtml(council)}</strong><br>${escapeHtml(service)}</p>${mark}</header>
<h1>${escapeHtml(title)}</h1>
<p class="for"><span>${escapeHtml(certificate.for.label)}:</span> <strong dir="auto">${escapeHtml(certificate.for.name)}</strong></p>
<p class="lead">${escapeHtml(lead)}</p>
${bubble(certificate)}
<p class="answer">${escapeHtml(closing)}</p>
<footer><p>${escapeHtml(day.label)}:<br><strong>${escapeHtml(day.name)}</strong></p><p class="signed">${escapeHtml(signed)}</p></footer>
</main>
</body>
</html>
`;
}

function bubble({ said, tooLong, for: whom }: Certificate): string {
  if (said === '') return '';
  const size = sizeFor(said, `${whom.label}: ${whom.name}`);
  return size === undefined
    ? `<div class="said" style="font-size:6mm">${escapeHtml(tooLong)}</div>`
    : `<blockquote class="said" dir="auto" style="font-size:${size}mm">${escapeHtml(said)}</blockquote>`;
}

/** The sizes of the words, in millimetres, from the largest. */
const sizes = [8, 6.8, 5.8, 5, 4.3, 3.8, 3.4, 3.1] as const;

// The room on the sheet, measured: for the words, and for a line that says whom they are for. A letter is a little over half as wide as
// it is high in the broadest of the faces that may be drawn with.
const room = { width: 146, height: 108, letter: 0.57, line: 1.5 } as const;
const naming = { width: 170, size: 5.6, letter: 0.66, line: 1.45 } as const;

/** The largest size in which words fit on the sheet, below the line that says whom they are for; undefined when none does. */
function sizeFor(said: string, whom: string): number | undefined {
  const below = room.height - (linesOf(whom, naming.width / (naming.size * naming.letter)) - 1) * naming.size * naming.line;
  return sizes.find((size) => linesOf(said, room.width / (size * room.letter)) <= Math.floor(below / (size * room.line)));
}

/** How many lines a text fills, when so many usual letters fit across. */
const linesOf = (text: string, across: number): number =>
  text.split(/\r\n|[\n\r\u2028\u2029]/).reduce((sum, line) => sum + Math.max(1, Math.ceil(breadth(line) / Math.floor(across))), 0);

/** How many usual letters a line is as broad as: capitals and w are broader, and what is no letter of Latin may be twice as broad. */
function breadth(line: string): number {
  let sum = 0;
  for (const one of line) sum += /[\p{Script=Latin}\p{N}\p{P}\p{Zs}]/u.test(one) ? (/[\p{Lu}mwŵ@%—…]/u.test(one) ? 1.6 : 1) : 2;
  return sum;
}

const mark =
  '<svg viewBox="0 0 44 34" width="44" height="34" aria-hidden="true" focusable="false">' +
  '<path fill="var(--accent)" d="M6 1h21a5 5 0 0 1 5 5v9a5 5 0 0 1-5 5H14l-6.2 5.4A.8.8 0 0 1 6.5 24.8V20H6a5 5 0 0 1-5-5V6a5 5 0 0 1 5-5Z"/>' +
  '<path fill="var(--sun)" stroke="#fffdf9" stroke-width="2" d="M20 12h17a6 6 0 0 1 6 6v5a6 6 0 0 1-6 6h-.5v3a1 1 0 0 1-1.7.7L30.6 29H20a6 6 0 0 1-6-6v-5a6 6 0 0 1 6-6Z"/>' +
  '<path fill="none" stroke="var(--ink)" stroke-width="2.4" stroke-linecap="round" d="M21 18.3h14M21 22.8h9"/></svg>';

const styles = `@page { size: A4 portrait; margin: 0; }
* { box-sizing: border-box; }
html { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
body { margin: 0; background: #f4f1ea; color: var(--ink); font-family: "Atkinson Hyperlegible Next", Verdana, Geneva, sans-serif; font-size: 4.6mm; line-height: 1.45; }
main { position: relative; display: flex; flex-direction: column; width: 210mm; max-width: 100%; min-height: 296mm; margin: 0 auto; padding: 16mm 20mm 14mm; background: #fffdf9; border-top: 6mm solid var(--accent); }
header { display: flex; align-items: flex-start; justify-content: space-between; gap: 8mm; }
svg { width: 24mm; height: 18mm; flex: none; }
p { margin: 0; }
.council { font-size: 4.6mm; }
h1 { margin: 8mm 0 4mm; color: var(--accent); font-size: 19mm; line-height: 1.05; letter-spacing: -0.01em; }
.for { font-size: 5.6mm; overflow-wrap: anywhere; }
.for span { color: var(--soft); }
.lead { margin-top: 6mm; color: var(--soft); }
.said { position: relative; margin: 4mm 0 0; padding: 8mm 12mm; border-radius: 8mm; background: var(--sky); line-height: 1.5; white-space: pre-wrap; overflow-wrap: anywhere; }
.said::after { content: ""; position: absolute; left: 16mm; bottom: -8mm; border: solid transparent; border-width: 0 10mm 9mm 0; border-top: 9mm solid var(--sky); border-left: 0; border-bottom: 0; }
.answer { position: relative; align-self: flex-end; max-width: 120mm; margin: 12mm 0 10mm; padding: 5mm 8mm; border-radius: 6mm; background: var(--sun); font-weight: bold; }
.answer::after { content: ""; position: absolute; right: 10mm; bottom: -6mm; border: solid transparent; border-width: 7mm 0 0 8mm; border-top-color: var(--sun); }
footer { display: flex; justify-content: space-between; align-items: flex-end; gap: 10mm; margin-top: auto; padding-top: 6mm; font-size: 4mm; }
.signed { width: 80mm; padding-top: 2mm; border-top: 0.5mm solid var(--ink); color: var(--soft); }
@media screen and (max-width: 210mm) { main { padding: 8mm 6mm; min-height: 0; } h1 { font-size: 12mm; } .said { padding: 6mm; } footer { flex-wrap: wrap; } .signed { width: 100%; margin-top: 14mm; } }`;
