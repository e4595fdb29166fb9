/** Prints who has signed off each file of Welsh words, and what to write into `locales/signed-off.json` once somebody has read one. */
import { fileURLToPath } from 'node:url';
import { standingOf } from '#i18n/signed-off.ts';

const standing = await standingOf(fileURLToPath(new URL('../../locales', import.meta.url)));
for (const { file, state, fingerprint, editor, on } of standing) {
  process.stdout.write(editor === undefined ? `${file}: ${state}, ${fingerprint}\n` : `${file}: ${state}, ${editor}, ${on}${state === 'signed off' ? '' : `, now ${fingerprint}`}\n`);
}
process.stdout.write(`${standing.filter(({ state }) => state !== 'signed off').length} of ${standing.length} files wait for an editor.\n`);
