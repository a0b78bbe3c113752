import { refuse } from '../../core/kernel/refusal.ts';
import { judgePassphrase } from '../../core/users/passphrase.ts';
import { isCommonWord } from './blocklist.ts';

/** Stops for a new passphrase that would not do; `ownNames` are the names that somebody would try. Refuses `passphrase-*`. */
export const expectGoodPassphrase = (passphrase: string, ownNames: readonly string[]): void => {
  const verdict = judgePassphrase(passphrase, { isCommon: isCommonWord, ownNames });
  if (verdict !== 'good') refuse(`passphrase-${verdict}`);
};
