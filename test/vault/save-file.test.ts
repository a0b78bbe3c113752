import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultSaveFolder, replaceFile, saveInto } from '../../vault/hosting/save-file.ts';
import { emptyFolder } from '../support/open-fixture-host.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);

describe('saving a file', () => {
  test('makes the folder, and gives a taken name a number instead of overwriting', async () => {
    const folder = join(emptyFolder(), 'Vertrouwd');
    const paths = [];
    for (const text of ['a', 'b', 'c']) paths.push(await saveInto(folder, 'register.pdf', bytes(text)));
    expect(paths).toEqual(
      ['register.pdf', 'register-2.pdf', 'register-3.pdf'].map((name) => join(folder, name)),
    );
    expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(['a', 'b', 'c']);
    expect(readdirSync(folder)).toHaveLength(3);
  });

  test('keeps what a closed file is inside at the end of its name', async () => {
    const folder = emptyFolder();
    const name = 'register.pdf.age';
    for (const path of [name, 'register-2.pdf.age'])
      expect(await saveInto(folder, name, bytes('a'))).toBe(join(folder, path));
  });

  test('gives ten savers at once ten files', async () => {
    const folder = emptyFolder();
    const paths = await Promise.all(
      Array.from({ length: 10 }, (_, at) => saveInto(folder, 'a.csv', bytes(`${at}`))),
    );
    expect(new Set(paths.map((path) => readFileSync(path, 'utf8'))).size).toBe(10);
    expect(readdirSync(folder)).toHaveLength(10);
  });

  test('replaces the file that a person chose, and leaves nothing beside it', async () => {
    const folder = emptyFolder();
    const path = join(folder, 'lijst.csv');
    writeFileSync(path, 'old');
    await replaceFile(path, bytes('new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['lijst.csv']);
  });

  test('refuses a folder that is a file', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'file'), '');
    await expect(saveInto(join(folder, 'file', 'sub'), 'a.csv', bytes(''))).rejects.toMatchObject({
      error: { code: 'refused', rule: 'folder-not-writable' },
    });
    mkdirSync(join(folder, 'taken.csv'));
    await expect(replaceFile(join(folder, 'nowhere', 'a.csv'), bytes(''))).rejects.toMatchObject({
      error: { rule: 'folder-not-writable' },
    });
  });
});

test('the folder for saved files lies in the documents folder, else at home', () => {
  const home = emptyFolder();
  expect(defaultSaveFolder(home)).toBe(join(home, 'Vertrouwd'));
  mkdirSync(join(home, 'Documenten'));
  expect(defaultSaveFolder(home)).toBe(join(home, 'Documenten', 'Vertrouwd'));
});
