import type { DraftText, vault } from '../../core/contract/vault.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { hasFileTerm } from '../../core/retention/at-once.ts';
import { judgePassphrase } from '../../core/users/passphrase.ts';
import { deleteDraft, getDraft, putDraft } from '../../db/repositories/drafts.ts';
import { getOrganisation } from '../../db/repositories/organisation.ts';
import { getSetting, putSetting } from '../../db/repositories/setting.ts';
import type { AccessOp } from '../serve.ts';
import { type Handlers, type StoreOp, taskOf, type WriteContext } from '../context.ts';
import { countAttempt } from '../keys/attempts.ts';
import { isCommonWord } from '../keys/blocklist.ts';
import { expectGoodPassphrase } from '../keys/new-passphrase.ts';
import { generatePassphrase } from '../keys/generate-passphrase.ts';
import type { Keys } from '../keys/keys-file.ts';
import { forgetPreviousKeys } from '../keys/keys-store.ts';
import { newRecoveryCode, recoveryCodeText } from '../keys/recovery-code.ts';
import { changePassphrase } from '../keys/slot.ts';
import type { Doorway } from '../opening/doorway.ts';
import { meOf } from '../opening/me.ts';
import { rotateKey } from '../opening/rotate-key.ts';
import { rulesIn } from '../retention/timers.ts';

type VaultOp = keyof typeof vault;

/** Seals a text that was being typed to whoever types it, and keeps it. */
const keepDraft = ({ place, text }: DraftText, { db, actor, now, sealToMe }: WriteContext): void =>
  putDraft(db, { userId: actor.id, place, sealed: sealToMe.seal(text), at: now });

/** The operations around an open session. */
export const vaultHandlers: Handlers<Extract<VaultOp, StoreOp>> = {
  'vault.me': (_, context) => meOf(context),
  'vault.finishSetup': (_, { db, now }) => {
    if (!hasFileTerm(rulesIn(db))) refuse('no-rule-confirmed');
    if (!getSetting(db, 'set-up-at')) putSetting(db, 'set-up-at', now);
    return {};
  },
  'vault.changePassphrase': ({ passphrase, next }, context) => {
    const { db, actor, clock, folder, slots, putSlots } = context;
    let changed: Keys | null = null;
    return taskOf({
      prepare: async () => {
        expectGoodPassphrase(next, [actor.label, getOrganisation(db).name]);
        changed = await countAttempt(folder, clock, () =>
          changePassphrase(slots(), actor.label, passphrase, next),
        );
      },
      *steps() {
        if (changed) putSlots(changed);
        yield { step: 'sealed', done: 1, total: 1 };
      },
      *finish() {
        // The version before still opens with the passphrase before.
        forgetPreviousKeys(folder);
        yield { step: 'done', done: 1, total: 1 };
        return {};
      },
    });
  },
  'vault.changeLockTime': ({ minutes }, { db }) => {
    putSetting(db, 'lock-minutes', String(minutes));
    return {};
  },
  'vault.rotateKey': (_, context) => rotateKey(context),
  'vault.saveDraftText': (draft, context) => {
    keepDraft(draft, context);
    return {};
  },
  'vault.draftText': ({ place }, { db, actor, sealToMe }) => {
    const sealed = getDraft(db, { userId: actor.id, place });
    return { text: sealed ? sealToMe.open(sealed) : null };
  },
  'vault.discardDraftText': ({ place }, { db, actor }) => {
    deleteDraft(db, { userId: actor.id, place });
    return {};
  },
};

/** The operations that work on the vault as a whole, through the doorway that keeps the one session. */
export const vaultAccess = (doorway: Doorway): Handlers<Extract<VaultOp, AccessOp>> => ({
  'vault.state': () => doorway.state(),
  'vault.saveDraft': (draft) => doorway.saveDraft(draft),
  'vault.prefer': (preferences) => doorway.prefer(preferences),
  'vault.choose': ({ folder }) => doorway.choose(folder),
  'vault.generatePassphrase': () => ({ passphrase: generatePassphrase() }),
  'vault.judgePassphrase': ({ passphrase, userLabel, organisationName }) => ({
    verdict: judgePassphrase(passphrase, { isCommon: isCommonWord, ownNames: [organisationName, userLabel] }),
    length: Array.from(passphrase.normalize('NFKC')).length,
  }),
  'vault.draftRecovery': () => ({ code: recoveryCodeText(newRecoveryCode()) }),
  'vault.create': async (founding) => {
    await doorway.found(founding);
    return meOf(found(doorway.session(), 'session').reading());
  },
  'vault.unlock': async (who) => {
    await doorway.unlock(who);
    return meOf(found(doorway.session(), 'session').reading());
  },
  'vault.recover': async (who) => {
    await doorway.recover(who);
    return meOf(found(doorway.session(), 'session').reading());
  },
  'vault.lock': async ({ because = 'asked', drafts = [] }) => {
    await doorway.lock(because, (session) => {
      if (drafts.length > 0) session.write(null, (context) => drafts.forEach((it) => keepDraft(it, context)));
    });
    return {};
  },
  'vault.begin': async (who) => {
    await doorway.begin(who);
    return meOf(found(doorway.session(), 'session').reading());
  },
  'vault.confirm': async ({ passphrase }) => {
    await doorway.confirm(passphrase);
    return {};
  },
  'vault.cancelTask': () => ({ stopped: doorway.cancelTask() }),
});
