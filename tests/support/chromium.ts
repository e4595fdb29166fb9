/**
 * A browser for the tests, wherever they run: one that was named, Playwright’s own, the one that npm brings for Linux on
 * x64, or one that is installed.
 */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type LaunchOptions } from 'playwright';
import { unpackedChromium } from './unpacked-chromium.ts';

interface Try {
  readonly name: string;
  readonly settings: () => Promise<LaunchOptions> | LaunchOptions;
}

// Background traffic has nothing to do with a test, and on a closed network it fails loudly.
const flags = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];

/** What a test may want otherwise than the rest. */
export type Wishes = Pick<LaunchOptions, 'args' | 'ignoreDefaultArgs'>;

/** Starts a browser, the first of the known ones that will; the error of none names each that was tried. */
export async function launch(tries: readonly Try[] = knownTries(), { args = [], ...wishes }: Wishes = {}): Promise<Browser> {
  const refusals: string[] = [];
  for (const { name, settings } of tries) {
    try {
      // Chromium’s own sandbox refuses to run as root, which is who runs tests in most containers.
      return await chromium.launch({ chromiumSandbox: false, ...wishes, args: [...flags, ...args], ...(await settings()) });
    } catch (error) {
      refusals.push(`- ${name}: ${firstLine(error)}`);
    }
  }
  throw new Error(`No browser for the tests. Tried:\n${refusals.join('\n')}\nTo get one: npx playwright install chromium`);
}

/** A browser that somebody named is the only one tried: with another, they would not see that theirs does not work. */
export function knownTries(named = process.env['CHROMIUM_PATH']): readonly Try[] {
  if (named) return [{ name: `CHROMIUM_PATH ${named}`, settings: () => ({ executablePath: named }) }];
  return [
    { name: 'Playwright’s own', settings: () => ({}) },
    ...(process.platform === 'linux' && process.arch === 'x64' ? [{ name: '@sparticuz/chromium', settings: unpackedChromium }] : []),
    { name: 'Google Chrome', settings: () => ({ channel: 'chrome' }) },
    { name: 'Microsoft Edge', settings: () => ({ channel: 'msedge' }) },
    ...installed.filter((path) => existsSync(path)).map((path) => ({ name: path, settings: () => ({ executablePath: path }) })),
  ];
}

const firstLine = (error: unknown) => String(error instanceof Error ? error.message : error).split('\n', 1)[0];
