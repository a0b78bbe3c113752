import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = import.meta.dirname;
const reader = resolve(here, '../node_modules/pdfjs-dist');

/** What the reader of PDF files asks for by name: fonts that a PDF may leave out, and readers of old scans without wasm. */
const besidePdfReader: Plugin = {
  name: 'beside-pdf-reader',
  apply: 'build',
  generateBundle() {
    for (const [folder, wanted] of [
      ['standard_fonts', /\.(?:pfb|ttf)$/],
      ['wasm', /_nowasm_fallback\.js$/],
    ] as const)
      for (const name of readdirSync(join(reader, folder)).filter((file) => wanted.test(file)))
        this.emitFile({
          type: 'asset',
          fileName: `pdf/${name}`,
          source: readFileSync(join(reader, folder, name)),
        });
  },
};

/**
 * The window's files, for the app's own protocol: no inline code or styles, fonts as files. With the mode `gallery`
 * the page with every part in every state is built too, to another folder so that it never ships.
 */
export default defineConfig(({ mode }) => ({
  root: here,
  base: './',
  plugins: [react(), besidePdfReader],
  build: {
    outDir: resolve(here, '../out/renderer'),
    emptyOutDir: true,
    target: 'chrome140',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: resolve(here, 'index.html'),
        print: resolve(here, 'print.html'),
        ...(mode === 'gallery' ? { gallery: resolve(here, 'gallery/index.html') } : {}),
      },
    },
  },
}));
