import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file as the window gets it: over `app://` in Electron, over a fulfilled request in the browser host. */
export type WindowFile = {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

/** Gives the file at a path of the window, such as `/index.html`; a path that was not built does not exist. */
export type WindowFiles = (path: string) => WindowFile;

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.pfb': 'application/octet-stream',
};

/**
 * What a page of the window may load. `nonce` is fresh for each load and lets react-aria place its one style element.
 * No Trusted Types: react-aria's announcer writes innerHTML, and with them its first announcement blanks the page.
 */
export const contentPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    // The reader of PDF files works in a worker of the app's own, so that a heavy page does not stop the window.
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** What no page of the window may ever ask for, whatever the host would answer. */
const refusedFeatures = [
  'accelerometer',
  'bluetooth',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** The headers of everything that a window gets; `nonce` matters to pages only. */
export const headersFor = (
  contentType: string,
  nonce: string = randomBytes(16).toString('base64'),
): WindowFile['headers'] => ({
  'Content-Type': contentType,
  'Content-Security-Policy': contentPolicy(nonce),
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': refusedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
});

// Folder by folder: Electron's view into its archive does not know the recursive form everywhere.
const pathsIn = (folder: string, path: string): readonly string[] =>
  readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? pathsIn(folder, `${path}/${entry.name}`) : [`${path}/${entry.name}`],
  );

/**
 * Reads the built window once, so that a request is answered from this list and never reaches the disk: no path can
 * climb out of it. Files of a kind that the window does not use are left out.
 */
export const readWindowFiles = (folder: string): WindowFiles => {
  const files = new Map<string, { readonly contentType: string; readonly body: Buffer }>();
  for (const path of pathsIn(folder, '')) {
    const contentType = contentTypes[extname(path)];
    if (contentType !== undefined) files.set(path, { contentType, body: readFileSync(join(folder, path)) });
  }
  return (path) => {
    const nonce = randomBytes(16).toString('base64');
    const file = files.get(path === '/' ? '/index.html' : path);
    if (!file)
      return { status: 404, headers: headersFor('text/plain; charset=utf-8', nonce), body: Buffer.alloc(0) };
    const body = file.contentType.startsWith('text/html')
      ? Buffer.from(file.body.toString('utf8').replaceAll('__CSP_NONCE__', nonce))
      : file.body;
    return { status: 200, headers: headersFor(file.contentType, nonce), body };
  };
};
