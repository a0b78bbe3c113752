import { Refusal } from '../../core/kernel/refusal.ts';
import { closeVaultFile, openVaultFile } from '../../db/open.ts';

const [path = '', key = ''] = process.argv.slice(2);

const attempt = (): string => {
  try {
    closeVaultFile(openVaultFile(path, Buffer.from(key, 'hex')));
    return 'opened';
  } catch (error) {
    if (error instanceof Refusal && error.error.code === 'refused') return error.error.rule;
    throw error;
  }
};

process.stdout.write(attempt());
