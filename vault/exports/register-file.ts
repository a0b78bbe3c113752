import type { In, Out } from '../../core/contract/index.ts';
import type { RegisterChange } from '../../core/contract/register.ts';
import { documentText, type RegisterDocument } from '../../core/register/document.ts';
import { csvBytes } from './csv.ts';
import { registerSheets, wholeTable } from './register-tables.ts';
import { xlsxBytes } from './xlsx.ts';

type Format = In<'register.export'>['format'];

const bytesOf = async (
  document: RegisterDocument,
  changes: readonly RegisterChange[],
  format: Format,
): Promise<Uint8Array> => {
  switch (format) {
    case 'csv':
      return csvBytes(wholeTable(document));
    case 'json':
      return Buffer.from(documentText(document), 'utf8');
    case 'xlsx':
      return xlsxBytes(registerSheets(document, changes));
  }
};

/**
 * A register as a file to save. As JSON it is exactly the text whose SHA-256 the version keeps. The name says the
 * version or that it is a draft, and nothing about a person.
 */
export const registerFile = async (
  document: RegisterDocument,
  changes: readonly RegisterChange[],
  format: Format,
): Promise<Out<'register.export'>> => ({
  name: `register-${document.number === null ? 'concept' : `versie-${document.number}`}.${format}`,
  base64: Buffer.from(await bytesOf(document, changes, format)).toString('base64'),
});
