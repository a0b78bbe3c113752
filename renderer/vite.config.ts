import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

/**
 * The window's files, for the app's own protocol: no inline code or styles, fonts as files. With the mode `gallery`
 * the page with every part in every state is built too, beside the app's own files so that it never ships.
 */
export default defineConfig(({ mode }) => ({
  root: here,
  base: './',
  plugins: [react()],
  build: {
    outDir: resolve(here, mode === 'gallery' ? '../out/gallery' : '../out/renderer'),
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
