/** Draws components as pages do, without a page: Astro’s own container over Vite, started once for a test file. */
import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { NodePackageImporter } from 'sass';
import { createServer } from 'vite';

type Component = Parameters<AstroContainer['renderToString']>[0];
type Slots = Readonly<Record<string, string>>;

export interface Drawing {
  /** The mark-up of `src/<path>` with these props. */
  draw(path: string, props: object, slots?: Slots): Promise<string>;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Starts what compiles `.astro` files; the caller closes it. */
export async function startDrawing(): Promise<Drawing> {
  const configure = getViteConfig(
    {
      server: { middlewareMode: true, watch: null, ws: false, hmr: false },
      css: { preprocessorOptions: { scss: { importers: [new NodePackageImporter(root)] } } },
      logLevel: 'error',
    },
    { root, configFile: false, logLevel: 'silent' },
  );
  const vite = await createServer({ ...(await configure({ mode: 'test', command: 'serve' })), configFile: false });
  const container = await AstroContainer.create();
  return {
    draw: async (path, props, slots = {}) => {
      const loaded = (await vite.ssrLoadModule(`/src/${path}`)) as { default: Component };
      return container.renderToString(loaded.default, { props: { ...props }, slots: { ...slots } });
    },
    close: () => vite.close(),
  };
}
