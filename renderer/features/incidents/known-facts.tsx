import { useTranslation } from 'react-i18next';
import type { IncidentFacts } from '../../../core/contract/incidents.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { useFactRows } from './fact-rows.ts';

/** What is known of a breach, to read: for who does not write, and of a closed one. */
export const KnownFacts = ({
  facts,
  lessons,
}: {
  readonly facts: IncidentFacts;
  readonly lessons: string;
}) => {
  const { t } = useTranslation('incidents');
  const rows = useFactRows()(facts);
  return (
    <DefinitionList
      rows={[...rows, ...(lessons === '' ? [] : [{ label: t('close.lessons'), value: lessons }])]}
    />
  );
};
