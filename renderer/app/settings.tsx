import { useTranslation } from 'react-i18next';
import { leads, readsLog } from '../../core/contract/roles.ts';
import { dayInSentence } from '../../core/kernel/words.ts';
import { useLanguage } from '../call/use-language.ts';
import { useRoles } from '../call/use-roles.ts';
import { BackupSummary } from '../features/backup/backup-summary.tsx';
import { HealthSummary } from '../features/health/health-summary.tsx';
import { OrganisationSummary } from '../features/organisation/organisation-summary.tsx';
import { ChangePassphrase } from '../features/vault/change-passphrase.tsx';
import { RotateKey } from '../features/vault/rotate-key.tsx';
import { useHost } from '../call/use-host.ts';
import { useQueryOp } from '../call/use-op.ts';
import { Sheet } from '../ui/columns.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { PageHeader, Section } from '../ui/page-header.tsx';
import { Prose, Stack } from '../ui/stack.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { LockSettings } from './lock-settings.tsx';
import { WindowSettings } from './window-settings.tsx';

const Myself = () => {
  const { t } = useTranslation('app');
  const lang = useLanguage();
  const { data: me } = useQueryOp('vault.me', {});
  if (!me) return null;
  return (
    <Section title={t('settings.myself')}>
      <DefinitionList
        rows={[
          { label: t('settings.name'), value: me.label },
          { label: t('settings.roles'), value: me.roles.map((role) => t(`role.${role}`)).join(', ') },
          {
            label: t('settings.declaration'),
            value: me.declarationOn
              ? t('settings.signed', { on: dayInSentence(me.declarationOn, lang) })
              : t('settings.notSigned'),
          },
          { label: t('vault:change.row'), value: <ChangePassphrase /> },
        ]}
      />
    </Section>
  );
};

/** What the organisation decides about its files: why they are kept, and the phases of the help. */
const Files = ({ mayReadGate }: { readonly mayReadGate: boolean }) => {
  const { t } = useTranslation('app');
  return (
    <Section title={t('settings.files')}>
      <DefinitionList
        rows={[
          {
            label: t('purposes:row'),
            value: <TextLink href="#/instellingen/doelen">{t('purposes:open')}</TextLink>,
          },
          {
            label: t('forms:texts.row'),
            value: <TextLink href="#/instellingen/formulieren">{t('forms:texts.open')}</TextLink>,
          },
          {
            label: t('legal-parameters:row'),
            value: <TextLink href="#/instellingen/wettelijk">{t('legal-parameters:open')}</TextLink>,
          },
          {
            label: t('phases:row'),
            value: <TextLink href="#/instellingen/fasen">{t('phases:open')}</TextLink>,
          },
          ...(mayReadGate
            ? [
                {
                  label: t('gate:policy.row'),
                  value: <TextLink href="#/instellingen/poort">{t('gate:policy.open')}</TextLink>,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
};

const Vault = ({ mayImport, mayReadLog }: { readonly mayImport: boolean; readonly mayReadLog: boolean }) => {
  const { t } = useTranslation('app');
  const { data: state } = useQueryOp('vault.state', {});
  const version = useHost()?.version;
  return (
    <Section title={t('settings.vault')}>
      <DefinitionList
        rows={[
          { label: t('settings.folder'), value: state?.folder ?? '' },
          {
            label: t('users:settings'),
            value: <TextLink href="#/instellingen/mensen">{t('users:open')}</TextLink>,
          },
          {
            label: t('disclosures:book.settings'),
            value: <TextLink href="#/instellingen/adresboek">{t('disclosures:book.open')}</TextLink>,
          },
          {
            label: t('recovery:title'),
            value: <TextLink href="#/instellingen/herstelcodes">{t('recovery:open')}</TextLink>,
          },
          ...(mayImport
            ? [
                { label: t('vault:rotate.row'), value: <RotateKey /> },
                {
                  label: t('settings.lists'),
                  value: <TextLink href="#/overnemen">{t('imports:title')}</TextLink>,
                },
              ]
            : []),
          ...(mayReadLog
            ? [
                {
                  label: t('audit:title'),
                  value: <TextLink href="#/register/logboek">{t('register:log.go')}</TextLink>,
                },
              ]
            : []),
          {
            label: t('settings.limits'),
            value: <TextLink href="#/instellingen/grenzen">{t('settings.limitsOpen')}</TextLink>,
          },
          { label: t('settings.version'), value: version ?? '' },
        ]}
      />
    </Section>
  );
};

/** Everything that one may set or must know, on one sheet. */
export const Settings = () => {
  const { t } = useTranslation('app');
  const { data: me } = useQueryOp('vault.me', {});
  const roles = useRoles();
  const isManager = roles.includes('manager');
  return (
    <Sheet>
      <PageHeader title={t('rail.settings')} />
      <Stack gap="loose">
        <Myself />
        <OrganisationSummary mayChange={isManager} />
        <Files mayReadGate={leads(roles) || roles.includes('fg')} />
        {me ? <BackupSummary today={me.today} /> : null}
        <HealthSummary />
        <WindowSettings />
        <LockSettings />
        <Vault mayImport={isManager} mayReadLog={readsLog(roles)} />
      </Stack>
    </Sheet>
  );
};

/** What Vertrouwd does not protect against, in plain words (design section 4). */
export const Limits = () => {
  const { t } = useTranslation('app');
  return (
    <Sheet>
      <PageHeader title={t('limits.title')} state={t('limits.state')} />
      <Stack gap="loose">
        {(['names', 'keys', 'records', 'backups', 'malware', 'disk', 'leaving'] as const).map((limit) => (
          <Section key={limit} title={t(`limits.${limit}.title`)}>
            <Prose>{t(`limits.${limit}.what`)}</Prose>
          </Section>
        ))}
        <TextLink href="#/instellingen">{t('limits.back')}</TextLink>
      </Stack>
    </Sheet>
  );
};
