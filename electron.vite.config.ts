import { defineConfig } from 'vite';

/** One build for each process of the shell: `vite build --config electron.vite.config.ts --mode main|preload|worker`. */
export default defineConfig(({ mode }) => ({
  build: {
    ssr: mode === 'worker' ? 'vault/worker.ts' : `electron/${mode}.ts`,
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
