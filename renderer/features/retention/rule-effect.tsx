import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleEffect } from '../../../core/contract/retention.ts';
import type { Day } from '../../../core/kernel/day.ts';
import { dayInTable } from '../../../core/kernel/words.ts';
import { useRuleNames } from '../../terms/rule-names.ts';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Table } from '../../ui/table.tsx';

type EffectProps = { readonly effect: RuleEffect };

/** What a rule would do, before anybody confirms it. Has the focus when it appears, so that it is read first. */
export const EffectOfRule = ({
  effect: { governs, moved, dueNow, dueThen, losesTerm, lapses, fallsTo },
}: EffectProps) => {
  const { t } = useTranslation('retention');
  const nameOf = useRuleNames();
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <div ref={words} tabIndex={-1} role="group" aria-label={t('effect.title')}>
      <Section title={t('effect.title')}>
        <Stack gap="tight">
          {governs > 0 ? <Prose>{t('effect.governs', { count: governs })}</Prose> : null}
          <Prose>{moved === 0 ? t('effect.movesNothing') : t('effect.moves', { count: moved })}</Prose>
          {fallsTo.map(({ code, count }) => (
            <Prose key={code}>{t('effect.fallsTo', { count, name: nameOf(code) })}</Prose>
          ))}
          {lapses > 0 ? <Prose>{t('effect.lapses', { count: lapses })}</Prose> : null}
          {losesTerm > 0 ? <Prose>{t('effect.losesTerm', { count: losesTerm })}</Prose> : null}
          <Prose>
            {dueNow === dueThen
              ? t('effect.sameDue', { count: dueThen })
              : t('effect.due', { now: dueNow, after: dueThen })}
          </Prose>
        </Stack>
      </Section>
    </div>
  );
};

/** Some of the files that would move, from which day to which. */
export const ExamplesOfEffect = ({ effect: { moved, examples } }: EffectProps) => {
  const { t } = useTranslation('retention');
  const dayOrNone = (on: Day | null) => (on === null ? t('effect.noDay') : dayInTable(on));
  if (examples.length === 0) return null;
  return (
    <Table
      caption={t('effect.examples', { count: examples.length, moved })}
      showCaption
      rows={examples.map((example, index) => ({ ...example, index }))}
      rowKey={({ index }) => String(index)}
      rowHeader="who"
      columns={[
        { id: 'who', title: t('effect.who'), cell: ({ listName }) => <bdi>{listName}</bdi> },
        { id: 'from', title: t('effect.from'), cell: ({ from }) => dayOrNone(from) },
        { id: 'to', title: t('effect.to'), cell: ({ to }) => dayOrNone(to) },
      ]}
    />
  );
};
