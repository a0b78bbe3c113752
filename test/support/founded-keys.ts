import { UserId, idFromBytes } from '../../core/kernel/ids.ts';
import { Refusal } from '../../core/kernel/refusal.ts';
import { leastCost } from '../../vault/keys/derive.ts';
import { foundKeys } from '../../vault/keys/found.ts';
import type { Identity } from '../../vault/keys/identity.ts';
import type { Keys } from '../../vault/keys/keys-file.ts';
import { newRecoveryCode, recoveryCodeText } from '../../vault/keys/recovery-code.ts';
import { newUserSlot, withSlot } from '../../vault/keys/slot.ts';

export const passphrase = 'molen fiets tapijt regenjas';

const idOf = (letter: string): UserId => UserId.parse(letter.repeat(20));
export const [fatma, piet] = [idOf('f'), idOf('p')];

/** An id that is the same for the same number. */
export const idNumber = (number: number): string =>
  idFromBytes(Uint8Array.from({ length: 20 }, (_, at) => (at === 0 ? number : at)));

/** Real keys of a new vault at the least cost: a founder, a second user, and the recovery code as it is printed. */
export const foundedKeys = async (): Promise<{
  readonly keys: Keys;
  readonly founder: Identity;
  readonly second: Identity;
  readonly codeText: string;
}> => {
  const vaultId = idFromBytes(crypto.getRandomValues(new Uint8Array(20)));
  const code = newRecoveryCode();
  const user = { vaultId, passphrase, cost: leastCost };
  const { keys, identity } = await foundKeys({ ...user, userId: fatma, label: 'F. Bakker', code });
  const { founder, vaultKeys } = identity;
  const second = await newUserSlot({ ...user, userId: piet, label: "P. van 't Hof", founder, vaultKeys });
  return {
    keys: withSlot(keys, second.slot),
    founder: identity,
    second: second.identity,
    codeText: recoveryCodeText(code),
  };
};

/** The rule that a refusal names, or what happened instead. */
export const ruleOf = (run: () => unknown): string => {
  try {
    run();
    return 'nothing was refused';
  } catch (error) {
    return error instanceof Refusal && error.error.code === 'refused' ? error.error.rule : String(error);
  }
};

/** The same for what must be awaited. */
export const ruleOfLater = async (run: () => Promise<unknown>): Promise<string> => {
  try {
    await run();
    return 'nothing was refused';
  } catch (error) {
    return error instanceof Refusal && error.error.code === 'refused' ? error.error.rule : String(error);
  }
};
