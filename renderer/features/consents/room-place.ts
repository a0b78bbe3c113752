import { Purpose } from '../../../core/contract/consents.ts';
import { ClientId, RecipientId } from '../../../core/kernel/ids.ts';
import type { Asked } from '../../../core/consents/consent-state.ts';

/** The place of the room: a file and what is asked there. Ids and words of purposes, never a name. */
export const roomRoot = '/gesprek';

/** The questions of one conversation, in the order in which they are asked. */
export type RoomPlace = { readonly clientId: ClientId; readonly asked: readonly Asked[] };

/** One answer of this conversation; null for "later". */
export type Said = Asked & { readonly answer: 'given' | 'refused' | null };

const wordOf = ({ purpose, recipientId }: Asked): string =>
  recipientId === null ? purpose : `${purpose}:${recipientId}`;

/** The place in which these questions are asked. */
export const roomPath = ({ clientId, asked }: RoomPlace): string =>
  `${roomRoot}/${clientId}/${asked.map(wordOf).join(',')}`;

const readAsked = (word: string): readonly Asked[] => {
  const [name = '', recipient] = word.split(':');
  const purpose = Purpose.safeParse(name);
  const recipientId = RecipientId.nullable().safeParse(recipient ?? null);
  return purpose.success && recipientId.success
    ? [{ purpose: purpose.data, recipientId: recipientId.data }]
    : [];
};

/** Reads a place; null when it is not one of the room, or asks nothing. */
export const readRoom = (location: string): RoomPlace | null => {
  const [, root = '', who = '', what = ''] = location.split('/');
  const clientId = ClientId.safeParse(who);
  if (`/${root}` !== roomRoot || !clientId.success) return null;
  const asked = what.split(',').flatMap(readAsked);
  return asked.length === 0 ? null : { clientId: clientId.data, asked };
};

/** Where one goes back to: the consents of the file. */
export const backFromRoom = (clientId: ClientId): string => `/clienten/${clientId}/toestemming`;
