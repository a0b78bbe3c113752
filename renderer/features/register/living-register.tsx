import { BadgeCheck, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Out } from '../../../core/contract/index.ts';
import { oversees, readsLog } from '../../../core/contract/roles.ts';
import { dayOf } from '../../../core/kernel/day.ts';
import { AdviceNotes } from '../../advice/advice-notes.tsx';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { useIsManager, useRoles } from '../../call/use-roles.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { DriftList } from './drift-list.tsx';
import { FileButtons, FileNews } from './file-buttons.tsx';
import { useRegisterFile } from './register-file.ts';
import styles from './register.module.css';
import { RegisterPages } from './register-pages.tsx';

/** Where the register stands: never approved, as its newest version, or changed since. */
const useStateInWords = () => {
  const { t } = useTranslation('register');
  return ({ newest, changes, state }: Out<'register.current'>): string => {
    const advice = { draft: '', approved: '', 'advice-asked': t('state.asked'), advised: t('state.advised') };
    if (!newest) return [t('state.none'), advice[state]].join(' ').trim();
    const approved = t('state.version', { number: newest.number, on: dayOf(newest.approvedAt) });
    if (state === 'approved') return `${approved} ${t('state.same')}`;
    const [first] = changes;
    const where = first?.activity || t('organisation.title');
    return [approved, t('state.changed', { count: changes.length, where }), advice[state]].join(' ').trim();
  };
};

/** What belongs to the register and has a place of its own. */
const Beside = () => {
  const { t } = useTranslation('register');
  const roles = useRoles();
  return (
    <nav className={styles['beside']} aria-label={t('beside')}>
      <TextLink href="#/register/verwerkers">{t('processor.go')}</TextLink>
      <TextLink href="#/register/versies">{t('versions.go')}</TextLink>
      {oversees(roles) ? <TextLink href="#/register/dpia">{t('dpia:title')}</TextLink> : null}
      <TextLink href="#/register/privacy">{t('privacy-policy:title')}</TextLink>
      {oversees(roles) ? <TextLink href="#/register/bijzonder">{t('special.go')}</TextLink> : null}
      {readsLog(roles) ? <TextLink href="#/register/logboek">{t('log.go')}</TextLink> : null}
      {readsLog(roles) ? (
        <TextLink href="#/register/uitzonderingen">{t('gate:overrides.open')}</TextLink>
      ) : null}
    </nav>
  );
};

/** The register as it stands now, assembled from what the app really does and holds. */
export const LivingRegister = () => {
  const { t } = useTranslation('register');
  const { data, error } = useQueryOp('register.current', {});
  const mayChange = useIsManager();
  const file = useRegisterFile(null);
  const stateInWords = useStateInWords();
  const isChanged = data !== undefined && (data.newest === null || data.changes.length > 0);
  const next = (data?.newest?.number ?? 0) + 1;
  return (
    <Sheet
      foot={
        <ActionBar>
          {mayChange && isChanged ? (
            <TextLink look="primary" icon={BadgeCheck} href="#/register/goedkeuren">
              {t('approve.go', { number: next })}
            </TextLink>
          ) : null}
          {mayChange ? (
            <TextLink look="secondary" icon={Plus} href="#/register/nieuw">
              {t('add.go')}
            </TextLink>
          ) : null}
        </ActionBar>
      }
    >
      <PageHeader
        title={t('title')}
        state={data ? stateInWords(data) : null}
        actions={data ? <FileButtons file={file} /> : null}
      />
      <Beside />
      <Failure error={error} />
      <FileNews file={file} />
      {data ? (
        <>
          <DriftList mayChange={mayChange} />
          <RegisterPages content={data.content} counts={data.counts} isNow mayChange={mayChange} />
          <AdviceNotes subject={{ kind: 'register' }} />
        </>
      ) : error ? null : (
        <Loading lines={6} />
      )}
      {data?.content.activities.length === 0 ? <EmptyState>{t('empty')}</EmptyState> : null}
    </Sheet>
  );
};
