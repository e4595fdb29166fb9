// Builds the pages, without telling anybody about it.
import { build } from 'astro';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
await build({ logLevel: 'warn' });
