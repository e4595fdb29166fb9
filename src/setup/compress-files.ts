/** The site’s files as small as they can be made, once, when they are built: nobody waits for it, and each visitor has less to fetch. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const texts = ['.css', '.js', '.json', '.svg', '.txt'];

const shrink = {
  '.br': (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
  '.gz': (bytes: Buffer) => gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

/** Writes beside each text file of a folder what a browser may have in its place. */
export async function compressFiles(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && texts.includes(extname(entry.name))).map(({ parentPath, name }) => join(parentPath, name));
  for (const file of files) {
    const bytes = await readFile(file);
    for (const [ending, smaller] of Object.entries(shrink)) await writeFile(file + ending, smaller(bytes));
  }
}
