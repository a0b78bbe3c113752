import { day } from '../../core/kernel/day.ts';
import type { ClientId, NoteId } from '../../core/kernel/ids.ts';
import { bySelf } from './by-self.ts';
import type { TestVault } from './open-vault.ts';

const purpose = 'special-data-health';

/** Records an explicit yes of a client to notes about her health. */
export const giveHealthConsent = async (
  { call }: TestVault,
  clientId: ClientId,
  { on = '2026-03-01', expiresOn = null }: { readonly on?: string; readonly expiresOn?: string | null } = {},
): Promise<void> => {
  const text = (await call('consents.texts', {})).find((it) => it.purpose === purpose);
  await call('consents.record', {
    clientId,
    purpose,
    ...bySelf,
    answer: 'given',
    textId: text?.id ?? '',
    method: 'on-screen',
    on: day(on),
    isExplicit: true,
    expiresOn: expiresOn === null ? null : day(expiresOn),
    isFreeHelp: false,
  });
};

/** Withdraws it; gives what rested on it alone. */
export const withdrawHealthConsent = ({ call }: TestVault, clientId: ClientId, on = '2026-11-20') =>
  call('consents.withdraw', { clientId, purpose, ...bySelf, method: 'on-screen', on: day(on) });

/** Writes a note about the client's health that rests on her consent alone. */
export const writeHealthNote = async ({ call }: TestVault, clientId: ClientId): Promise<NoteId> => {
  const { id } = await call('notes.writeSpecial', {
    clientId,
    on: day('2026-03-02'),
    category: 'health',
    exception: 'explicit-consent',
    reason: 'Zonder dit kunnen wij geen rekening houden met haar rug.',
    text: 'Kan niet lang staan.',
  });
  return id;
};
