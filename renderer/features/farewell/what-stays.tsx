import { useTranslation } from 'react-i18next';
import type { FarewellPart } from '../../../core/contract/farewell.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';

/** Until when each kind of data of somebody who left stays, under which term of which source. */
export const WhatStays = ({ parts }: { readonly parts: readonly FarewellPart[] }) => {
  const { t } = useTranslation('farewell');
  return (
    <Stack>
      <DefinitionList
        rows={parts.map(({ part, dueOn, period, source }) => ({
          label: t(`part.${part}`),
          value: t('part.until', { due: dueOn, length: period, source }),
        }))}
      />
      {parts.every(({ isConfirmed }) => isConfirmed) ? null : <Prose soft>{t('part.proposed')}</Prose>}
    </Stack>
  );
};
