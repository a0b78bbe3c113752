import { defineConfig } from 'vite';

/** The parts that are built each by itself. The thread that reads a PDF is found beside the worker that starts it. */
const entries: Readonly<Record<string, string>> = {
  main: 'electron/main.ts',
  preload: 'electron/preload.ts',
  worker: 'vault/worker.ts',
  'pdf-thread': 'vault/attachments/pdf-thread.ts',
};

/** `vite build --config electron.vite.config.ts --mode <part>`, for each part. */
export default defineConfig(({ mode }) => ({
  build: {
    ssr: entries[mode] ?? '',
    outDir: 'out/electron',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      // A preload that runs in the sandbox must be one CommonJS file.
      output:
        mode === 'preload'
          ? { format: 'cjs', entryFileNames: '[name].cjs' }
          : { format: 'es', entryFileNames: '[name].js' },
    },
  },
  ssr: {
    noExternal: true,
    // Native parts stay packages, so that electron-builder can keep their binaries outside the archive.
    external: ['electron', 'better-sqlite3-multiple-ciphers', '@node-rs/argon2'],
  },
}));
