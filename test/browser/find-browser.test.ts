import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../browser/find-browser.mjs';
import { emptyFolder } from '../support/open-fixture-host.ts';

const program = (name: string): string => {
  const path = join(emptyFolder(), name);
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
};

describe('finding the browser', () => {
  test('takes the one that the person chose, and no other when that one is missing', () => {
    const chosen = program('my-browser');
    expect(findBrowser({ VERTROUWD_BROWSER: chosen })).toBe(chosen);
    expect(findBrowser({ VERTROUWD_BROWSER: `${chosen}-gone`, PATH: process.env['PATH'] })).toBeNull();
  });

  test('finds a browser on the path of Linux', () => {
    const chromium = program('chromium');
    expect(findBrowser({ PATH: join(chromium, '..') }, 'linux')).toBe(chromium);
  });

  test('finds nothing where nothing is installed', () => {
    expect(findBrowser({ ProgramFiles: emptyFolder() }, 'win32')).toBeNull();
  });
});
