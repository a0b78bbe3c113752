import { useTranslation } from 'react-i18next';
import { Belongings } from '../../../core/contract/duplicates.ts';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Table } from '../../ui/table.tsx';

const kinds = Object.keys(Belongings.shape).filter((kind) => kind !== 'drafts') as readonly Exclude<
  keyof Belongings,
  'drafts'
>[];

/** How much of everything both files have, and how much that is together. */
export const Together = ({ one, other }: { readonly one: Belongings; readonly other: Belongings }) => {
  const { t } = useTranslation('duplicates');
  return (
    <Section title={t('together.title')}>
      <Table
        caption={t('together.caption')}
        rowHeader="what"
        rowKey={(kind) => kind}
        rows={kinds.filter((kind) => one[kind] + other[kind] > 0)}
        columns={[
          { id: 'what', title: t('together.what'), cell: (kind) => t(`together.${kind}`) },
          { id: 'one', title: t('side.one'), kind: 'number', cell: (kind) => one[kind] },
          { id: 'other', title: t('side.other'), kind: 'number', cell: (kind) => other[kind] },
          { id: 'sum', title: t('together.sum'), kind: 'number', cell: (kind) => one[kind] + other[kind] },
        ]}
      />
      {other.drafts > 0 ? (
        <Notice kind="warning">{t('together.drafts', { count: other.drafts })}</Notice>
      ) : null}
    </Section>
  );
};
