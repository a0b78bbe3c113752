import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import { Refusal } from '../../../core/kernel/refusal.ts';
import type { Claim, Statement } from '../../../core/users/statement.ts';
import { leastCost } from '../../../vault/keys/derive.ts';
import { openRecovery, replaceUserSlot } from '../../../vault/keys/recovery.ts';
import {
  type Trust,
  foundingClaim,
  noTrust,
  signStatement,
  verifyStatements,
} from '../../../vault/keys/statement.ts';
import {
  addVaultKey,
  expectStatedIdentity,
  expectStatedSlots,
  keepVaultKey,
  newVaultKey,
} from '../../../vault/keys/vault-key.ts';
import { openSlot } from '../../../vault/keys/slot.ts';
import type { Identity } from '../../../vault/keys/identity.ts';
import { fatma, foundedKeys, idNumber, passphrase, piet, ruleOf } from '../../support/founded-keys.ts';

const { keys, founder, second, codeText } = await foundedKeys();
const slotOf = (id: string) => {
  const slot = keys.slots.find((one) => one.id === id);
  if (!slot) throw new Error('no such slot');
  return { label: slot.label, publicBox: slot.publicBox, publicSign: slot.publicSign };
};
const at = '2026-11-21T09:00:00.000Z';

type Said = { readonly by: Identity; readonly claim: Claim };
const claims: readonly Said[] = [
  { by: founder, claim: foundingClaim(keys, founder) },
  { by: founder, claim: { kind: 'roles', subject: fatma, body: { roles: ['manager', 'confidant'] } } },
  { by: founder, claim: { kind: 'user', subject: piet, body: slotOf(piet) } },
  { by: founder, claim: { kind: 'declaration', subject: fatma, body: { signedOn: day('2026-11-01') } } },
  { by: founder, claim: { kind: 'roles', subject: piet, body: { roles: ['worker'] } } },
  { by: founder, claim: { kind: 'declaration', subject: piet, body: { signedOn: day('2026-11-02') } } },
  {
    by: founder,
    claim: {
      kind: 'circle',
      subject: fatma,
      body: { circle: 'own-circle', generation: 1, keyId: 'a'.repeat(32), members: [fatma, piet] },
    },
  },
];

const sign = (said: readonly Said[], from: Trust = noTrust): { statements: Statement[]; trust: Trust } => {
  let trust = from;
  const statements = said.map(({ by, claim }, index) => {
    const next = signStatement(by, trust, claim, { id: idNumber(index), at });
    ({ trust } = next);
    return next.statement;
  });
  return { statements, trust };
};

const { statements, trust } = sign(claims);

const refusalOf = (list: readonly Statement[]) => {
  try {
    verifyStatements(list, founder.founder);
    return null;
  } catch (error) {
    return error instanceof Refusal && error.error.code === 'refused' ? error.error : error;
  }
};

describe('signed statements', () => {
  it('give the picture of who may be trusted', () => {
    const { picture } = verifyStatements(statements, founder.founder);
    expect(picture.vaultId).toBe(keys.vaultId);
    expect(picture.users).toMatchObject([
      { id: fatma, label: 'F. Bakker', roles: ['manager', 'confidant'], declarationOn: '2026-11-01' },
      { id: piet, label: "P. van 't Hof", roles: ['worker'], declarationOn: '2026-11-02' },
    ]);
    expect(picture.circles).toEqual([
      { id: 'own-circle', generation: 1, keyIds: ['a'.repeat(32)], members: [fatma, piet] },
    ]);
    expect(verifyStatements(statements, founder.founder)).toEqual(trust);
  });

  it('are refused and named when any byte of any field is changed', () => {
    const texts = ['id', 'kind', 'subject', 'body', 'madeBy', 'madeAt'] as const;
    fc.assert(
      fc.property(
        fc.nat(statements.length - 1),
        fc.constantFrom(...texts, 'signature' as const),
        fc.nat(10_000),
        fc.integer({ min: 1, max: 255 }),
        (index, field, where, change) => {
          const original = statements[index];
          if (!original) throw new Error('no such statement');
          const flip = (bytes: Uint8Array) =>
            bytes.map((byte, position) => (position === where % bytes.length ? byte ^ change : byte));
          const changed =
            field === 'signature'
              ? { ...original, signature: flip(original.signature) }
              : { ...original, [field]: Buffer.from(flip(Buffer.from(original[field]))).toString('latin1') };
          const refusal = refusalOf(statements.map((one, position) => (position === index ? changed : one)));
          expect(refusal).toMatchObject({
            rule: expect.stringMatching(/^statement-(changed|unsigned)$/) as string,
            detail: { statement: changed.id, subject: changed.subject },
          });
        },
      ),
      { numRuns: 400 },
    );
  });

  it('are refused when one is left out, moved, repeated or taken from another vault', async () => {
    const [first, second_, third, ...rest] = statements as [Statement, Statement, Statement, ...Statement[]];
    expect(refusalOf([first, third, ...rest])).toMatchObject({ detail: { statement: third.id } });
    expect(refusalOf([first, third, second_, ...rest])).toMatchObject({ detail: { statement: third.id } });
    expect(refusalOf([first, second_, second_, third, ...rest])).toMatchObject({
      detail: { statement: second_.id },
    });
    const other = await foundedKeys();
    const foreign = sign([{ by: other.founder, claim: foundingClaim(other.keys, other.founder) }]);
    expect(refusalOf(foreign.statements)).toMatchObject({ rule: 'statement-unsigned' });
    expect(refusalOf([])).toMatchObject({ rule: 'statement-missing' });
  });

  it('are refused without a signature, and from somebody who is not stated', () => {
    const bare = statements.map((one, index) =>
      index === 2 ? { ...one, signature: new Uint8Array() } : one,
    );
    expect(refusalOf(bare)).toMatchObject({ rule: 'statement-unsigned', detail: { statement: bare[2]?.id } });
    const early = sign(claims.slice(0, 1));
    const roles: Claim = { kind: 'roles', subject: fatma, body: { roles: ['manager'] } };
    expect(ruleOf(() => signStatement(second, early.trust, roles, { id: idNumber(7), at }))).toBe(
      'statement-unsigned',
    );
  });

  it('are refused when a worker makes himself a manager, though his signature is good', () => {
    const grab: Claim = { kind: 'roles', subject: piet, body: { roles: ['manager'] } };
    expect(ruleOf(() => signStatement(second, trust, grab, { id: idNumber(7), at }))).toBe(
      'statement-not-allowed',
    );
  });

  it('let the recovery identity state the new keys of a user, who then signs with them and no longer with the old', async () => {
    const recovery = await openRecovery(keys, [codeText]);
    const user = { userId: fatma, label: 'F. Bakker', passphrase, cost: leastCost };
    const replaced = await replaceUserSlot(keys, recovery, user);
    expect(ruleOf(() => trust.picture && expectStatedSlots(replaced.keys, trust.picture))).toBe(
      'slot-not-stated',
    );
    const slot = replaced.keys.slots[0];
    const body = { label: 'F. Bakker', publicBox: slot?.publicBox ?? '', publicSign: slot?.publicSign ?? '' };
    const after = sign([{ by: recovery, claim: { kind: 'user', subject: fatma, body } }], trust);
    const { picture } = verifyStatements([...statements, ...after.statements], replaced.identity.founder);
    expectStatedSlots(replaced.keys, picture);
    expectStatedIdentity(replaced.identity, picture);
    expectStatedIdentity(recovery, picture);
    expect(ruleOf(() => expectStatedIdentity(founder, picture))).toBe('slot-not-stated');
    const roles: Claim = { kind: 'roles', subject: piet, body: { roles: ['confidant'] } };
    const made = { id: idNumber(8), at };
    expect(signStatement(replaced.identity, after.trust, roles, made).statement.madeBy).toBe(fatma);
    expect(ruleOf(() => signStatement(founder, after.trust, roles, made))).toBe('statement-changed');
  });
});

describe('the vault key', () => {
  const { picture } = verifyStatements(statements, founder.founder);

  it('changes without a passphrase: both open while it changes, then only the new one', async () => {
    const next = newVaultKey();
    const during = addVaultKey(keys, picture, next);
    const opened = await openSlot(during, "P. van 't Hof", passphrase);
    expect(opened.vaultKeys).toEqual([next, ...founder.vaultKeys]);
    const recovery = await openRecovery(during, [codeText]);
    expect(recovery.vaultKeys).toEqual([next, ...founder.vaultKeys]);
    const done = keepVaultKey(during, next.id);
    expect((await openSlot(done, 'F. Bakker', passphrase)).vaultKeys).toEqual([next]);
    const back = keepVaultKey(during, founder.vaultKeys[0]?.id ?? '');
    expect((await openSlot(back, 'F. Bakker', passphrase)).vaultKeys).toEqual(founder.vaultKeys);
    expect(ruleOf(() => keepVaultKey(keys, next.id))).toBe('keys-damaged');
  });

  it('is sealed to nobody while one slot has a key that no statement gives', () => {
    const [, ...others] = keys.slots;
    const stranger = { ...keys.slots[0], id: idNumber(9) } as (typeof keys.slots)[number];
    const swapped = keys.slots.map((slot) => ({
      ...slot,
      publicBox: founder.id === slot.id ? slot.publicBox : keys.slots[0]?.publicBox,
    }));
    for (const slots of [[stranger, ...others], swapped as typeof keys.slots])
      expect(ruleOf(() => addVaultKey({ ...keys, slots }, picture, newVaultKey()))).toBe('slot-not-stated');
  });
});
