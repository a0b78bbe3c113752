import type { In } from '../../core/contract/index.ts';
import type { registerImport } from '../../core/contract/register-import.ts';
import type { RegisterImportId } from '../../core/kernel/ids.ts';
import type { TestVault } from './open-vault.ts';
import { anId } from './sample-ids.ts';

type ImportSamples = { readonly [N in keyof typeof registerImport]: In<N> };

/** A small register as somebody kept it in a spreadsheet. */
export const aRegisterFile = (...lines: readonly string[]): string =>
  Buffer.from(
    ['Nr;Verwerking;Doel;Grondslag', '1;Huiskamerlunch;Eten met buren;Toestemming', ...lines].join('\n'),
  ).toString('base64');

const choices: In<'register.takeOver'> = {
  columns: ['number', 'name', 'purpose', 'legal-basis'],
  answers: [],
  rows: [],
};

/** One good input for each operation that takes a register over. */
export const registerImportSamples: ImportSamples = {
  'register.readFile': { base64: aRegisterFile() },
  'register.previewFile': choices,
  'register.takeOver': choices,
  'register.takenOver': {},
  'register.undoTakeOver': { id: anId as RegisterImportId },
};

/** The order in which they succeed on a filled vault. */
export const registerImportOrder = ['register.takeOver', 'register.undoTakeOver'] as const;

/** Takes one register over and reads another, and gives the samples about them. */
export const fillRegisterImport = async ({ call }: Pick<TestVault, 'call'>) => {
  await call('register.readFile', { base64: aRegisterFile() });
  const { id } = await call('register.takeOver', choices);
  const rows = [{ line: 2, becomes: 'add' as const }];
  await call('register.readFile', { base64: aRegisterFile() });
  return {
    ...registerImportSamples,
    'register.takeOver': { ...choices, rows },
    'register.undoTakeOver': { id },
  };
};
