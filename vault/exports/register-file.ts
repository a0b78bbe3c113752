import type { In, Out } from '../../core/contract/index.ts';
import type { RegisterOut } from '../register/paper.ts';
import { csvBytes } from './csv.ts';
import { registerDocx } from './register-docx.ts';
import { registerSheets, wholeTable } from './register-tables.ts';
import { xlsxBytes } from './xlsx.ts';

type Format = In<'register.export'>['format'];

const bytesOf = async ({ document, text, paper }: RegisterOut, format: Format): Promise<Uint8Array> => {
  switch (format) {
    case 'csv':
      return csvBytes(wholeTable(document));
    case 'json':
      return Buffer.from(text, 'utf8');
    case 'xlsx':
      return xlsxBytes(registerSheets(document, paper));
    case 'docx':
      return registerDocx(paper);
  }
};

/**
 * A register as a file to save. As JSON it is exactly the text whose SHA-256 the version keeps. The name says the
 * version or that it is a draft, and nothing about a person.
 */
export const registerFile = async (out: RegisterOut, format: Format): Promise<Out<'register.export'>> => {
  const { number } = out.document;
  return {
    name: `register-${number === null ? 'concept' : `versie-${number}`}.${format}`,
    base64: Buffer.from(await bytesOf(out, format)).toString('base64'),
  };
};
