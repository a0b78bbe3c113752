import { defineConfig } from 'vite';

type Part = { readonly entry: string; readonly folder: string };

/** The parts that are built each by itself. The thread that reads a PDF is found beside the worker that starts it. */
const parts: Readonly<Record<string, Part>> = {
  main: { entry: 'electron/main.ts', folder: 'out/electron' },
  preload: { entry: 'electron/preload.ts', folder: 'out/electron' },
  worker: { entry: 'vault/worker.ts', folder: 'out/store' },
  'pdf-thread': { entry: 'vault/attachments/pdf-thread.ts', folder: 'out/store' },
};

/** `vite build --config parts.vite.config.ts --mode <part>`, for each part. */
export default defineConfig(({ mode }) => ({
  build: {
    ssr: parts[mode]?.entry ?? '',
    outDir: parts[mode]?.folder ?? '',
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
