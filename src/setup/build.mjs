// Builds the pages, without telling anybody about it. Pages that would say what nobody has checked for too long are not built.
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { dayOf } from '#i18n/dates.ts';
import { loadTranslator } from '#i18n/translator.ts';
import { compressFiles } from './compress-files.ts';
import { faultsOfDatedPages } from './dated-pages.ts';

const words = loadTranslator(fileURLToPath(new URL('../../locales', import.meta.url)));
const faults = faultsOfDatedPages(words, dayOf(Date.now()));
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}

process.env.ASTRO_TELEMETRY_DISABLED = '1';
await build({ logLevel: 'warn' });
await compressFiles(fileURLToPath(new URL('../../dist/client', import.meta.url)));
