import { useTranslation } from 'react-i18next';
import { Temporal } from 'temporal-polyfill';
import { useIsManager, useRoles } from '../../call/use-roles.ts';
import { dayWithWeekday } from '../../ui/figures.ts';
import type { TodoCode, TodoLine } from '../../../core/contract/today.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { type Sentence, SentenceList } from '../../ui/sentence-list.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';

const places: Readonly<Record<TodoCode, string>> = {
  'breach-late': '#/datalekken',
  'breach-running': '#/datalekken',
  'breach-last-hour': '#/datalekken',
  'breach-open': '#/datalekken',
  'breach-review': '#/datalekken',
  'hold-review': '#/bewaren/blokkades',
  'hold-unseen': '#/bewaren/blokkades',
  'request-late': '#/verzoeken',
  'request-due': '#/verzoeken',
  'request-identity': '#/verzoeken',
  'request-erasing': '#/bewaren/opschoonavond',
  'volunteers-late': '#/vrijwilligers/komende-weken',
  'volunteers-coming': '#/vrijwilligers/komende-weken',
  'health-damage': '#/instellingen',
  'health-put-off': '#/instellingen',
  'audit-gap': '#/register/logboek',
  'audit-broken': '#/register/logboek',
  declaration: '#/instellingen',
  undeclared: '#/instellingen/mensen',
  'start-code': '#/instellingen/mensen',
  'no-file-rule': '#/bewaren/regels',
  'consent-sixteen': '#/toestemming',
  'consent-ending': '#/toestemming',
  due: '#/bewaren/opschoonavond',
  'list-sign': '#/bewaren/opschoonavond/meetekenen',
  'list-ready': '#/bewaren/opschoonavond/meetekenen',
  'list-days': '#/bewaren/opschoonavond/meetekenen',
  'source-file': '#/overnemen',
  'copies-outside': '#/bewaren/bewijzen',
  'backup-none': '#/instellingen/reservekopieen',
  'backup-old': '#/instellingen/reservekopieen',
  'backup-past-term': '#/instellingen/reservekopieen',
  'backup-same-disk': '#/instellingen/reservekopieen',
  'recovery-missing': '#/instellingen/herstelcodes',
  'recovery-lost': '#/instellingen/herstelcodes',
  'recovery-drill': '#/instellingen/herstelcodes',
  'recovery-unsealed': '#/instellingen/herstelcodes',
  'due-soon': '#/bewaren/binnenkort',
  'dpia-review': '#/register/dpia',
  'privacy-behind': '#/register/privacy',
  'register-gaps': '#/register',
  'register-never': '#/register',
  'register-changed': '#/register',
};

const greetingAt = (hour: number): 'morning' | 'afternoon' | 'evening' =>
  hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';

const useSentences = (lines: readonly TodoLine[], newestRegister: number | null): readonly Sentence[] => {
  const { t } = useTranslation('today');
  return lines.map(({ code, when, count, late }, index) => ({
    id: code,
    text: (
      <>
        {t(`${code}.text`, { count, newest: newestRegister })}{' '}
        {late > 0 ? <Tag tone="red">{late === count ? t('allLate') : t('late', { count: late })}</Tag> : null}
      </>
    ),
    line: t(`${code}.line`),
    action: (
      <TextLink look={index === 0 && when === 'today' ? 'primary' : 'secondary'} href={places[code]}>
        {t(`${code}.action`)}
      </TextLink>
    ),
  }));
};

const Lines = ({
  title,
  lines,
  newestRegister,
}: {
  readonly title: string;
  readonly lines: readonly TodoLine[];
  readonly newestRegister: number | null;
}) => {
  const sentences = useSentences(lines, newestRegister);
  return sentences.length === 0 ? null : (
    <Section title={title}>
      <SentenceList sentences={sentences} />
    </Section>
  );
};

const Begin = () => {
  const { t } = useTranslation('today');
  return (
    <Section title={t('begin.title')}>
      <SentenceList
        sentences={(['import', 'client'] as const).map((way) => ({
          id: way,
          text: t(`begin.${way}.text`),
          line: t(`begin.${way}.line`),
          action: (
            <TextLink
              look={way === 'import' ? 'primary' : 'secondary'}
              href={way === 'import' ? '#/overnemen' : '#/clienten/nieuw'}
            >
              {t(`begin.${way}.action`)}
            </TextLink>
          ),
        }))}
      />
    </Section>
  );
};

/** The first screen: what asks for something, as sentences with one action each. */
export const Today = () => {
  const { t, i18n } = useTranslation('today');
  const { data: me } = useQueryOp('vault.me', {});
  const mayImport = useIsManager();
  const plans = useRoles().some((role) => role !== 'worker' && role !== 'board');
  const { data: overview, error } = useQueryOp('today.overview', {});
  const hour = Temporal.Now.plainTimeISO('Europe/Amsterdam').hour;
  const weekday = me ? dayWithWeekday(me.today, i18n.language) : '';
  const isEmptyVault = mayImport && overview?.files === 0;
  const { lines = [], newestRegister = null } = overview ?? {};
  const today = lines.filter(({ when }) => when === 'today');
  const thisMonth = lines.filter(({ when }) => when === 'this-month');
  return (
    <Sheet>
      <PageHeader
        title={t(`greeting.${greetingAt(hour)}`, { name: me?.label.split(' ')[0] ?? '' })}
        state={weekday.charAt(0).toUpperCase() + weekday.slice(1)}
      />
      <Failure error={error} />
      {overview === undefined ? (
        <Loading />
      ) : (
        <Stack gap="loose">
          {isEmptyVault ? <Begin /> : null}
          {today.length === 0 && !isEmptyVault ? <EmptyState>{t('nothing')}</EmptyState> : null}
          <Lines title={t('today')} lines={today} newestRegister={newestRegister} />
          <Lines title={t('thisMonth')} lines={thisMonth} newestRegister={newestRegister} />
          {plans ? <TextLink href="#/kalender">{t('calendar')}</TextLink> : null}
        </Stack>
      )}
    </Sheet>
  );
};
