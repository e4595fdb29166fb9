// The server around Astro is our own (src/web/server.ts): it bounds what comes in, sets the headers and stops gently.
import node from '@astrojs/node';
import { defineConfig } from 'astro/config';
import { NodePackageImporter } from 'sass';

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'middleware' }),
  // Drafts are ours (src/web/drafts.ts), and so is the check of where a form comes from, which answers in two languages.
  session: false,
  security: { checkOrigin: false, allowedDomains: [{}] },
  // Everything is an external file, so that the content security policy need allow nothing inline.
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    css: { preprocessorOptions: { scss: { importers: [new NodePackageImporter()] } } },
  },
});
