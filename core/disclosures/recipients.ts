import type { AddressBookEntry } from '../contract/disclosures.ts';
import type { Partner } from '../contract/register.ts';
import { fold } from '../kernel/fold.ts';
import { refuse } from '../kernel/refusal.ts';

/** The address book of a new organisation, out of the organisations that are often a recipient; ids are the caller's. */
export const starterRecipients = (partners: readonly Partner[]): readonly Omit<AddressBookEntry, 'id'>[] =>
  partners.map(({ name, kind, address, city, phone, website }) => ({
    name,
    kind,
    contactPerson: '',
    address: [address, city].filter((part) => part !== '').join(', '),
    phone,
    email: '',
    website,
    isVeiligThuis: name === 'Veilig Thuis',
    isActive: true,
  }));

const plain = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether two names are one to somebody who reads them: capitals, accents and signs do not count. */
export const isSameName = (one: string, other: string): boolean => plain(one) === plain(other);

/**
 * Stops with `recipient-name-taken` when the name belongs to another organisation already, also to one that is no
 * longer used: under two names the log of what it got would be torn in two.
 */
export const expectFreeName = (
  entry: { readonly id: string | null; readonly name: string },
  present: readonly Pick<AddressBookEntry, 'id' | 'name'>[],
): void => {
  if (present.some(({ id, name }) => id !== entry.id && isSameName(name, entry.name)))
    refuse('recipient-name-taken');
};

/** The names that got something and that a list of recipients does not have (art. 30(1)(d)). */
export const unnamedRecipients = (used: readonly string[], named: readonly string[]): readonly string[] =>
  used.filter((name) => !named.some((other) => isSameName(name, other)));
