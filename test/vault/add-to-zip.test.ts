import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { addToZip } from '../../vault/hosting/add-to-zip.ts';

test('a file more in a zip leaves the others as they were, and takes the place of one of the same name', () => {
  const zip = zipSync({ 'gegevens.json': strToU8('{}'), 'overzicht.pdf': strToU8('oud') });
  const files = unzipSync(addToZip(zip, 'overzicht.pdf', strToU8('nieuw')));
  expect(Object.keys(files).toSorted()).toEqual(['gegevens.json', 'overzicht.pdf']);
  expect(Buffer.from(files['overzicht.pdf'] ?? []).toString()).toBe('nieuw');
  expect(Buffer.from(files['gegevens.json'] ?? []).toString()).toBe('{}');
});
