// The graph seen by a second pair of eyes; test/architecture/layers.test.ts is the judge and says what to do instead.
const rooms = ['core', 'db', 'vault', 'electron', 'browser', 'cli', 'renderer', 'build'];

/** Which rooms a room may reach besides itself, as in docs/ARCHITECTURE.md. */
const reach = {
  core: [],
  db: ['core'],
  vault: ['core', 'db'],
  electron: ['core', 'db', 'vault'],
  browser: ['core', 'db', 'vault'],
  cli: ['core', 'db', 'vault'],
  renderer: ['core'],
  build: ['core', 'db', 'vault', 'browser', 'cli'],
};

const closed = rooms.map((room) => ({
  name: `${room}-reaches-only-${reach[room].join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^${room}/` },
  to: {
    path: `^(${[...rooms, 'test'].filter((other) => other !== room && !reach[room].includes(other)).join('|')})/`,
  },
}));

module.exports = {
  forbidden: [
    ...closed,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'only-the-electron-room-knows-electron',
      severity: 'error',
      from: { pathNot: '^electron/' },
      to: { path: '^(electron$|node_modules/electron/)' },
    },
    {
      name: 'core-is-pure',
      severity: 'error',
      from: { path: '^core/' },
      to: { pathNot: '^core/|^node_modules/(zod|temporal-polyfill|temporal-spec)/' },
    },
    {
      name: 'the-window-has-no-node',
      severity: 'error',
      from: { path: '^renderer/', pathNot: 'vite[.]config[.]ts$' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^out/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
