import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentPolicy, readWindowFiles } from '../../vault/hosting/window-files.ts';

const files = readWindowFiles(join(import.meta.dirname, '..', 'support', 'window-fixture'));

describe('the files of the window', () => {
  test('fill a nonce that the policy of the same answer carries', () => {
    const { body, headers } = files('/');
    const nonce = /nonce="([^"]+)"/.exec(body.toString())?.[1];
    expect(nonce).toBeDefined();
    expect(headers['Content-Security-Policy']).toContain(`'nonce-${nonce}'`);
    expect(body.toString()).not.toContain('__CSP_NONCE__');
    expect(files('/').headers['Content-Security-Policy']).not.toBe(headers['Content-Security-Policy']);
  });

  test.each(['/../package.json', '/..\\..\\package.json', '/print.html/', '//index.html', '/__proto__', ''])(
    'are only those that were built: %s is not',
    (path) => {
      expect(files(path)).toMatchObject({ status: 404, headers: { 'Cache-Control': 'no-store' } });
    },
  );

  test('may ask for no camera, place or device, whatever a host would answer', () => {
    for (const path of ['/', '/print.html', '/missing'])
      for (const feature of ['camera', 'microphone', 'geolocation', 'usb', 'display-capture'])
        expect(files(path).headers['Permissions-Policy']).toContain(`${feature}=()`);
  });

  test('have a policy without a door for scripts, frames, forms or other origins', () => {
    const policy = contentPolicy('n');
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "worker-src 'self'",
      "frame-ancestors 'none'",
      "form-action 'none'",
    ])
      expect(policy).toContain(part);
    for (const word of ['unsafe', 'http:', 'https:', '*']) expect(policy).not.toContain(word);
  });
});
