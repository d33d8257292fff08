// Builds the pages (home, chat, console, simulator, a copy of one's data) into dist/pages, everything served from our own address.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import react from '@vitejs/plugin-react';

const here = (place) => fileURLToPath(new URL(place, import.meta.url));
const PAGES = ['home', 'chat', 'console', 'simulator', 'my-data'];

export default defineConfig({
  root: here('pages'),
  base: '/',
  publicDir: false,
  plugins: [react()],
  cacheDir: here('../../.cache/vite'),
  build: {
    outDir: here('../../dist/pages'),
    emptyOutDir: true,
    target: 'es2020',
    sourcemap: false,
    // The content security policy allows no inline scripts and no fonts or styles from data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: { input: Object.fromEntries(PAGES.map((page) => [page, here(`pages/${page}/index.html`)])) },
  },
});
