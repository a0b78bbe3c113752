import { useTranslation } from 'react-i18next';
import type { Out } from '../../../core/contract/index.ts';
import { readsLog } from '../../../core/contract/roles.ts';
import { keepsShut } from '../../../core/health/due.ts';
import { dayOf } from '../../../core/kernel/day.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp, useTaskOp } from '../../call/use-op.ts';
import { useRoles } from '../../call/use-roles.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';

type Findings = Out<'health.check'>['findings'];

/** What was found, each kind as a sentence, with the one way on. */
const Found = ({ findings, isMended }: { readonly findings: Findings; readonly isMended: boolean }) => {
  const { t } = useTranslation('health');
  const lock = useCommandOp('vault.lock');
  const mayReadLog = readsLog(useRoles());
  const isShut = keepsShut(findings);
  const needsHelp = findings.some(({ kind }) => kind === 'reference' || kind === 'sealed-text');
  return (
    <Notice
      kind={isShut ? 'danger' : 'warning'}
      isLive={isMended}
      title={t(isShut ? 'found.shut' : 'found.title')}
      action={isShut ? <Button onPress={() => lock.mutate({})}>{t('found.lock')}</Button> : undefined}
    >
      {findings.map(({ kind, count }) => (
        <p key={kind}>
          {t(`found.${kind}`, { count })}
          {kind === 'search' ? ` ${t(isMended ? 'found.mended' : 'found.mend')}` : ''}
        </p>
      ))}
      {isShut ? <p>{t('found.shutWhat')}</p> : needsHelp ? <p>{t('found.help')}</p> : null}
      {mayReadLog && findings.some(({ kind }) => kind === 'audit') ? (
        <p>
          <TextLink href="#/register/logboek">{t('found.log')}</TextLink>
        </p>
      ) : null}
    </Notice>
  );
};

/** On the sheet of settings: when the vault was last checked, what was found, and the check itself. */
export const HealthSummary = () => {
  const { t } = useTranslation('health');
  const { data: state } = useQueryOp('health.state', {});
  const check = useTaskOp('health.check', ['clients', 'audit']);
  if (!state) return null;
  const { checkedAt, nextOn } = state;
  const findings = check.result?.findings ?? state.findings;
  return (
    <Section title={t('summary.title')}>
      <Stack>
        {check.result && findings.length === 0 ? (
          <Notice kind="proof" isLive>
            <p>{t('summary.sound', { count: check.result.pages })}</p>
          </Notice>
        ) : (
          <Prose>
            {checkedAt === null
              ? t('summary.never')
              : t(findings.length === 0 ? 'summary.fine' : 'summary.checked', { on: dayOf(checkedAt) })}
          </Prose>
        )}
        {findings.length > 0 ? <Found findings={findings} isMended={check.result !== undefined} /> : null}
        {nextOn ? (
          <Prose soft>{t(state.isDue ? 'summary.due' : 'summary.next', { on: nextOn })}</Prose>
        ) : null}
        <Failure error={check.error} />
        {check.isRunning ? (
          <Progress
            what={t(`step.${check.progress?.step ?? 'check-structure'}`)}
            done={check.progress?.done ?? 0}
            total={check.progress?.total ?? 0}
          />
        ) : (
          <div>
            <Button onPress={() => check.run({})}>{t('summary.check')}</Button>
          </div>
        )}
      </Stack>
    </Section>
  );
};
