import { ClientId } from '../../../core/kernel/ids.ts';

export const tabs = [
  'overview',
  'notes',
  'consents',
  'attachments',
  'disclosures',
  'requests',
  'keeping',
] as const;
export type TabId = (typeof tabs)[number];

const words: Readonly<Record<TabId, string>> = {
  overview: '',
  notes: '/notities',
  consents: '/toestemming',
  attachments: '/bijlagen',
  disclosures: '/delen',
  requests: '/verzoeken',
  keeping: '/bewaren',
};

/** Where one is among the clients. `isBusy`: in the form of a file, or writing a new note. */
export type ClientPlace =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'new' }
  | { readonly kind: 'many' }
  | { readonly kind: 'change'; readonly id: ClientId }
  | { readonly kind: 'file'; readonly id: ClientId; readonly tab: TabId; readonly isWriting: boolean };

/** Reads a place such as `/clienten/<id>/notities/nieuw`; what it does not know is nobody. */
export const placeOf = (location: string): ClientPlace => {
  const [, , who = '', part = '', more = ''] = location.split('/');
  if (who === 'nieuw') return { kind: 'new' };
  if (who === 'samen') return { kind: 'many' };
  const id = ClientId.safeParse(who);
  if (!id.success) return { kind: 'nobody' };
  if (part === 'wijzigen') return { kind: 'change', id: id.data };
  const tab = tabs.find((each) => words[each] === `/${part}`) ?? 'overview';
  return { kind: 'file', id: id.data, tab, isWriting: tab === 'notes' && more === 'nieuw' };
};

/** The place of one side of a file. */
export const filePath = (id: ClientId, tab: TabId = 'overview'): string => `/clienten/${id}${words[tab]}`;

export const writePath = (id: ClientId): string => `${filePath(id, 'notes')}/nieuw`;
export const changePath = (id: ClientId): string => `/clienten/${id}/wijzigen`;
export const listPath = '/clienten';
export const addPath = '/clienten/nieuw';
export const importPath = '/overnemen';
/** Changing all files of the list at once. */
export const manyPath = '/clienten/samen';
export const duplicatesPath = '/dubbel';
