import type { recovery, RecoveryKind } from '../../core/contract/recovery.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { putSetting } from '../../db/repositories/setting.ts';
import { deleteCircleKeysOf } from '../../db/repositories/sharing.ts';
import { type Handlers, taskOf, type WriteContext } from '../context.ts';
import { forgetIdentity } from '../keys/identity.ts';
import { type Keys, type Slot, withoutRecovery } from '../keys/keys-file.ts';
import { forgetPreviousKeys } from '../keys/keys-store.ts';
import { newRecoveryCode, type RecoveryCode, recoveryTexts, vaultNumberText } from '../keys/recovery-code.ts';
import { changeRecoveryCodes, newRecoverySlot, openRecovery, recoverySlotOf } from '../keys/recovery.ts';
import { withSlot } from '../keys/slot.ts';
import { expectTypedBack } from '../keys/typed-back.ts';
import { openVaultKeys } from '../keys/vault-key.ts';
import { recoveryState } from '../recovery/state.ts';
import { sealMissing } from '../sharing/circle-change.ts';

/** Codes that were shown and wait for being typed back; they live in the worker's memory and nowhere else. */
type Drafted = {
  readonly code: RecoveryCode;
  readonly kind: RecoveryKind;
  readonly texts: readonly string[];
};
const draftPlace = 'recovery-codes';

/** Other recovery keys in the place of those that nobody can open any more, stated by the manager who is in. */
const renewed = (context: WriteContext, keys: Keys, { code, kind }: Drafted): Keys => {
  const { db, now, actor, people, files, identity } = context;
  const own: Slot = found(
    keys.slots.find(({ id }) => id === identity.id),
    'slot',
  );
  const slot = newRecoverySlot({
    vaultId: keys.vaultId,
    founder: identity.founder,
    vaultKeys: openVaultKeys(own, identity.boxes),
    code,
    split: kind,
  });
  const { publicBox, publicSign } = slot;
  people.state(db, [{ kind: 'recovery', subject: actor.id, body: { publicBox, publicSign } }], now);
  deleteCircleKeysOf(db, 'recovery', null);
  for (const circleId of files.circleIds()) sealMissing(context, circleId);
  return withSlot(withoutRecovery(keys), slot);
};

export const recoveryHandlers: Handlers<keyof typeof recovery> = {
  'recovery.state': (_, context) => recoveryState(context),

  'recovery.draft': ({ kind }, { slots, staging }) => {
    const present = slots().slots.find((slot) => slot.kind === 'recovery');
    const code = newRecoveryCode(present?.lock);
    let texts: readonly string[] = [];
    return taskOf({
      prepare: async () => {
        texts = await recoveryTexts(code, kind);
      },
      *steps() {
        const drafted: Drafted = { code, kind, texts };
        staging.set(draftPlace, drafted);
        yield { step: 'made', done: 1, total: 1 };
      },
      *finish() {
        yield { step: 'done', done: 1, total: 1 };
        const { vaultNumber, codeNumber } = code;
        return { vaultNumber: vaultNumberText(vaultNumber), codeNumber, codes: [...texts] };
      },
    });
  },

  'recovery.adopt': ({ present, typedBack }, context) => {
    const { staging, slots, folder } = context;
    const drafted = (staging.get(draftPlace) as Drafted | undefined) ?? refuse('no-codes-drafted');
    const { code, kind } = drafted;
    const isLost = present.length === 0;
    let changed: Keys | null = null;
    return taskOf({
      prepare: async () => {
        expectTypedBack(drafted.texts, typedBack);
        if (!isLost) changed = await changeRecoveryCodes(slots(), present, { code, split: kind });
      },
      *steps() {
        const { db, today, about, putSlots } = context;
        if (isLost) about('lost');
        putSlots(changed ?? renewed(context, slots(), drafted));
        putSetting(db, 'recovery-made-on', today);
        putSetting(db, 'recovery-lost-on', isLost ? today : '');
        yield { step: 'sealed', done: 1, total: 1 };
      },
      *finish() {
        staging.delete(draftPlace);
        // The version before still opens with the codes before.
        recoverySlotOf(slots());
        forgetPreviousKeys(folder);
        yield { step: 'done', done: 1, total: 1 };
        return {};
      },
    });
  },

  'recovery.drill': ({ codes }, { db, today, slots }) =>
    taskOf({
      prepare: async () => forgetIdentity(await openRecovery(slots(), codes)),
      *steps() {
        putSetting(db, 'recovery-drilled-on', today);
        yield { step: 'opened', done: 1, total: 1 };
      },
      *finish() {
        yield { step: 'done', done: 1, total: 1 };
        return {};
      },
    }),
};
