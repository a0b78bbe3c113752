import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../core/contract/retention.ts';
import { Category } from '../../../core/contract/timer.ts';
import { dayInTable } from '../../../core/kernel/words.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { placeOfTerms } from '../../terms/record-place.ts';
import { Loading } from '../../ui/loading.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Prose } from '../../ui/stack.tsx';
import { Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';

const size = 10;
const isCategory = (category: string): boolean => Category.safeParse(category).success;

const Records = ({ rule }: { readonly rule: Rule }) => {
  const { t } = useTranslation('retention');
  const [offset, setOffset] = useState(0);
  const { data, error } = useQueryOp('retention.governed', { code: rule.code, offset, limit: size });
  if (error) return <Failure error={error} />;
  if (!data) return <Loading />;
  const { total, shown, records } = data;
  return (
    <>
      <Prose>
        {t('governed.total', { count: total })}
        {total > shown ? ` ${t('governed.hidden', { count: total - shown })}` : ''}
      </Prose>
      {records.length > 0 ? (
        <Table
          caption={t('governed.title')}
          rows={records}
          rowKey={({ recordId }) => recordId}
          rowHeader="who"
          columns={[
            {
              id: 'who',
              title: t('effect.who'),
              cell: (record) => (
                <TextLink href={placeOfTerms(record)}>
                  <bdi>{record.listName}</bdi>
                </TextLink>
              ),
            },
            {
              id: 'anchor',
              title: t('governed.counts'),
              kind: 'day',
              cell: ({ anchorOn }) => (anchorOn ? dayInTable(anchorOn) : t('governed.notStarted')),
            },
            {
              id: 'due',
              title: t('governed.due'),
              kind: 'day',
              cell: ({ dueOn }) => (dueOn ? dayInTable(dueOn) : t('effect.noDay')),
            },
          ]}
        />
      ) : null}
      <Pager offset={offset} size={size} total={shown} onTurn={setOffset} />
    </>
  );
};

/** The records behind a rule: the number for everybody, the names for who may see them. Nothing for logs and for what does not run. */
export const Governed = ({ rule }: { readonly rule: Rule }) => {
  const { t } = useTranslation('retention');
  if (rule.state !== 'confirmed' || !isCategory(rule.category)) return null;
  return (
    <Section title={t('governed.title')}>
      <Records rule={rule} />
    </Section>
  );
};
