import { useTranslation } from 'react-i18next';
import type { Paper } from '../../../core/contract/papers.ts';
import type { PaperId } from '../../../core/kernel/ids.ts';
import { dayInTable } from '../../../core/kernel/words.ts';
import { CheckboxGroup } from '../../ui/checkbox.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';

type WhatMovesProps = {
  readonly papers: readonly Paper[];
  readonly chosen: readonly PaperId[];
  readonly onChoose: (papers: readonly PaperId[]) => void;
};

/** What goes along to the file of the volunteer and what is erased, before anything happens. */
export const WhatMoves = ({ papers, chosen, onChoose }: WhatMovesProps) => {
  const { t } = useTranslation('applicants');
  return (
    <Stack>
      <Section title={t('hire.moves')}>
        <Prose>{t('hire.movesWhat')}</Prose>
        {papers.length > 0 ? (
          <CheckboxGroup
            label={t('sheet.papers')}
            hint={t('hire.papersWhat')}
            choices={papers.map(({ id, name, kind, on }) => ({
              id,
              text: name,
              hint: `${t(`paperKind.${kind}`)} · ${dayInTable(on)}`,
            }))}
            value={chosen}
            onChange={onChoose}
          />
        ) : null}
      </Section>
      <Section title={t('hire.goes')}>
        <Prose>
          {t('hire.goesWhat')}{' '}
          {papers.length > 0 ? t('hire.goesPapers', { count: papers.length - chosen.length }) : null}
        </Prose>
      </Section>
    </Stack>
  );
};
