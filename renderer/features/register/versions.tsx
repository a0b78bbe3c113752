import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterVersion } from '../../../core/contract/register.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Prose } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { ChangeTable } from './change-table.tsx';
import styles from './register.module.css';

const Compare = ({ versions }: { readonly versions: readonly RegisterVersion[] }) => {
  const { t } = useTranslation('register');
  const [newest, before] = versions;
  const [from, setFrom] = useState(before?.number ?? 1);
  const [to, setTo] = useState(newest?.number ?? 1);
  const { data, error } = useQueryOp('register.compare', { from, to });
  const choices = versions.map(({ number }) => ({
    id: String(number),
    text: t('changes.version', { number }),
  }));
  return (
    <Section title={t('versions.compare')}>
      <div className={styles['pair']}>
        <Select
          label={t('versions.from')}
          choices={choices}
          value={String(from)}
          onChange={(number) => setFrom(Number(number))}
        />
        <Select
          label={t('versions.to')}
          choices={choices}
          value={String(to)}
          onChange={(number) => setTo(Number(number))}
        />
      </div>
      <Failure error={error} />
      {data?.length === 0 ? <Prose soft>{t('versions.same')}</Prose> : null}
      {data && data.length > 0 ? (
        <ChangeTable
          changes={data}
          from={t('changes.version', { number: from })}
          to={t('changes.version', { number: to })}
        />
      ) : null}
    </Section>
  );
};

/** Every approved version, the newest first, and what differs between two of them. */
export const Versions = () => {
  const { t } = useTranslation('register');
  const { data, error } = useQueryOp('register.versions', {});
  const versions = (data ?? []).toSorted((a, b) => b.number - a.number);
  useFocusTitle();
  return (
    <Sheet
      foot={
        <ActionBar>
          <TextLink look="secondary" href="#/register">
            {t('back')}
          </TextLink>
        </ActionBar>
      }
    >
      <PageHeader title={t('versions.title')} state={t('versions.what')} />
      <Failure error={error} />
      {data?.length === 0 ? <EmptyState>{t('versions.none')}</EmptyState> : null}
      <SentenceList
        sentences={versions.map(({ number, approvedAt, approvedBy, note }) => ({
          id: String(number),
          text: t('versions.one', { number, at: approvedAt, by: approvedBy }),
          ...(note ? { line: note } : {}),
          action: (
            <TextLink look="secondary" href={`#/register/versies/${number}`}>
              {t('versions.open', { number })}
            </TextLink>
          ),
        }))}
      />
      {versions.length > 1 ? <Compare key={versions.length} versions={versions} /> : null}
    </Sheet>
  );
};
