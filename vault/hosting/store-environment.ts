/** What the store's process inherits: enough to find folders and time zone, and no option that could steer Node. */
const inherited = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'APPDATA',
  'LOCALAPPDATA',
  'SystemRoot',
  'TMPDIR',
  'TEMP',
  'TZ',
];

/** The environment of the store's process: the few variables that it inherits, and its own settings. */
export const storeEnvironment = (own: Readonly<Record<string, string>>): Record<string, string> => {
  const passed = inherited.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(passed), ...own };
};

/**
 * Node lets memory grow for speed: up to 48 MB of short-lived objects before it clears them, and the rest by half and
 * more at a time. The store shares an old laptop with a browser, so it is held short; `npm run bench` prints its peak.
 */
export const heldShort = ['--max-semi-space-size=2', '--heap-growing-percent=20'];
