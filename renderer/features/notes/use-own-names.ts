import { useQueryClient } from '@tanstack/react-query';
import type { Out } from '../../../core/contract/index.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { initialsOf } from '../../../core/kernel/names.ts';
import { answerKey } from '../../call/query-client.ts';

/** The names of the client whose file is open, and her initials; empty when the file has only an alias. */
export type OwnNames = { readonly names: readonly string[]; readonly initials: string };

/** Takes the names from the file as it was opened: asking for it again would leave another trace in the log. */
export const useOwnNames = (clientId: ClientId): OwnNames => {
  const client = useQueryClient().getQueryData<Out<'clients.open'>>(
    answerKey('clients.open', { id: clientId }),
  );
  const { givenName = '', familyName = '', prefix = '', alias = '' } = client ?? {};
  const names = [givenName, familyName, prefix, alias].filter((name) => name !== '');
  return { names, initials: initialsOf(givenName) + initialsOf(familyName) };
};
