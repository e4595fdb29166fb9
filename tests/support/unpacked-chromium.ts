/** The Chromium that npm brings for Linux on x64, with the libraries and fonts that a bare system lacks. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LaunchOptions } from 'playwright';

const modules = join(import.meta.dirname, '../../node_modules');
const brought = join(modules, '@sparticuz/chromium');
const cache = join(modules, '.cache/chromium');

// The package’s own configuration looks for fonts in places of the cloud it was made for. Without any, text has no height,
// and without a configuration Chromium dies on the first text.
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;
const parts = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];

/** Where the browser is, unpacked at the first call of all, and the surroundings in which it starts. */
export async function unpackedChromium(): Promise<LaunchOptions> {
  const { version } = JSON.parse(await readFile(join(brought, 'package.json'), 'utf8')) as { version: string };
  const folder = await unpackOnce(cache, version, inflate);
  const executablePath = join(folder, 'chromium');
  return { executablePath, env: surroundings(folder, executablePath) };
}

/**
 * Fills a folder beside its place and moves the whole there in one step. Test files are processes of their own: of several
 * that unpack at once, one moves first, and the others find the place taken and use what is there.
 */
export async function unpackOnce(parent: string, name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const place = join(parent, name);
  if (existsSync(place)) return place;
  await mkdir(parent, { recursive: true });
  const own = await mkdtemp(`${place}-`);
  try {
    await fill(own);
    await rename(own, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
  } finally {
    await rm(own, { recursive: true, force: true });
  }
  return place;
}

async function inflate(folder: string): Promise<void> {
  const chromium = await import('@sparticuz/chromium');
  const usual = process.env['TMPDIR'];
  // The package unpacks into the temporary folder, under a name that every checkout and user would share. It looks that
  // folder up as it is called, before it waits for anything.
  process.env['TMPDIR'] = folder;
  const unpacking = parts.map((part) => chromium.inflate(join(brought, 'bin', part)));
  if (usual === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = usual;
  await Promise.all(unpacking);
  await writeFile(join(folder, 'fonts/fonts.conf'), fontConfiguration);
}

/** A bare system lacks libraries that Chromium needs, and may have no fonts. */
function surroundings(folder: string, executablePath: string): Record<string, string | undefined> {
  const starts = spawnSync(executablePath, ['--version', '--no-sandbox']).status === 0;
  return {
    ...process.env,
    FONTCONFIG_FILE: join(folder, 'fonts/fonts.conf'),
    ...(starts ? {} : { LD_LIBRARY_PATH: join(folder, 'al2023/lib') }),
  };
}
