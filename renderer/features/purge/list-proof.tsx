import { useTranslation } from 'react-i18next';
import type { ListProof } from '../../../core/contract/purge-list.ts';
import { useListRows } from '../../print/list-words.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Section } from '../../ui/page-header.tsx';

/** What a certificate says of the list behind it; nothing for what was removed without one. */
export const ListOfProof = ({ list }: { readonly list: ListProof | null }) => {
  const { t } = useTranslation('purge');
  const rowsOf = useListRows();
  if (!list) return null;
  return (
    <Section title={t(list.aloneReason ? 'listProof.aloneTitle' : 'listProof.title')}>
      <DefinitionList rows={rowsOf(list)} />
    </Section>
  );
};
