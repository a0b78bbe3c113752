import { describe, expect, it } from 'vitest';
import { newCircleKey, openCircleKey, sealCircleKey } from '../../../vault/keys/circle.ts';
import { keyText } from '../../../vault/keys/key-text.ts';
import { openRecovery } from '../../../vault/keys/recovery.ts';
import { foundedKeys, ruleOf } from '../../support/founded-keys.ts';

const { keys, founder, second, codeText } = await foundedKeys();
const publicBoxOf = (id: string): string => keys.slots.find((slot) => slot.id === id)?.publicBox ?? '';

describe('a circle key', () => {
  it('is read by the member to whom it was sealed and by the recovery identity', async () => {
    const circle = newCircleKey();
    const sealed = sealCircleKey(publicBoxOf(founder.id), circle);
    expect(openCircleKey(founder, sealed, circle.id)).toEqual(circle);
    const kept = sealCircleKey(publicBoxOf('recovery'), circle);
    expect(openCircleKey(await openRecovery(keys, [codeText]), kept, circle.id)).toEqual(circle);
  });

  it('is not read by anyone else', () => {
    const circle = newCircleKey();
    const sealed = sealCircleKey(publicBoxOf(founder.id), circle);
    expect(ruleOf(() => openCircleKey(second, sealed, circle.id))).toBe('circle-key-changed');
  });

  it('is refused when somebody sealed another one in its place, or changed a byte', () => {
    const circle = newCircleKey();
    const slippedIn = sealCircleKey(publicBoxOf(founder.id), newCircleKey());
    expect(ruleOf(() => openCircleKey(founder, slippedIn, circle.id))).toBe('circle-key-changed');
    const sealed = sealCircleKey(publicBoxOf(founder.id), circle);
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = sealed.map((byte, index) => (index === at ? byte ^ 1 : byte));
      expect(ruleOf(() => openCircleKey(founder, changed, circle.id))).toBe('circle-key-changed');
    }
  });

  it('is still read with an earlier pair, as old backups need', () => {
    const circle = newCircleKey();
    const sealed = sealCircleKey(keyText(founder.boxes[0].publicKey), circle);
    const renewed = { ...founder, boxes: [second.boxes[0], founder.boxes[0]] as const };
    expect(openCircleKey(renewed, sealed, circle.id)).toEqual(circle);
  });
});
