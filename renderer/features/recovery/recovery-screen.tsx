import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Out } from '../../../core/contract/index.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { useRoles } from '../../call/use-roles.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Drill } from './drill.tsx';

type State = Out<'recovery.state'>;

const DrillSection = ({ state, mayDrill }: { readonly state: State; readonly mayDrill: boolean }) => {
  const { t } = useTranslation('recovery');
  const [isOpen, setOpen] = useState(false);
  const { kind, drilledOn, drillOn, isDrillDue } = state;
  return (
    <Section title={t('drill.heading')}>
      <Stack gap="tight">
        <Prose>{drilledOn ? t('drill.last', { on: drilledOn }) : t('drill.never')}</Prose>
        <Prose>{t(isDrillDue ? 'drill.due' : 'drill.next', { on: drillOn })}</Prose>
        {mayDrill ? (
          <div>
            <Button look={isDrillDue ? 'primary' : 'secondary'} onPress={() => setOpen(true)}>
              {t('drill.begin', { context: kind })}
            </Button>
          </div>
        ) : null}
      </Stack>
      <Drill kind={kind} isOpen={isOpen} onClose={() => setOpen(false)} />
    </Section>
  );
};

const News = ({ state }: { readonly state: State }) => {
  const { t } = useTranslation('recovery');
  return (
    <>
      {state.lostOn ? (
        <Notice kind="warning" title={t('news.lostTitle')}>
          <p>{t('news.lost', { on: state.lostOn })}</p>
        </Notice>
      ) : null}
      {state.unsealedCircles > 0 ? (
        <Notice kind="warning" title={t('news.unsealedTitle')}>
          <p>{t('news.unsealed', { count: state.unsealedCircles })}</p>
        </Notice>
      ) : null}
    </>
  );
};

/** The way back into the vault: which codes there are, when they are tried, and new ones. */
export const RecoveryScreen = () => {
  const { t } = useTranslation('recovery');
  const { data: state, error } = useQueryOp('recovery.state', {});
  const roles = useRoles();
  const isManager = roles.includes('manager');
  const mayDrill = isManager || roles.includes('board');
  const hasNone = refusedRule(error) === 'recovery-code-missing';
  return (
    <Sheet>
      <PageHeader
        title={t('title')}
        state={state ? t('state', { context: state.kind, on: state.madeOn }) : hasNone ? t('none') : null}
      />
      <Failure error={error} />
      {!state && !error ? <Loading /> : null}
      <Stack gap="loose">
        {state ? <News state={state} /> : null}
        <Section title={t('what.heading')}>
          <Prose>{t('what.text', { context: state?.kind ?? 'one' })}</Prose>
        </Section>
        {state ? <DrillSection state={state} mayDrill={mayDrill} /> : null}
        {isManager ? (
          <Section title={t('new.heading')}>
            <Stack gap="tight">
              <Prose>{t('new.what')}</Prose>
              {state?.kind === 'one' ? <Prose>{t('new.advice')}</Prose> : null}
              <div>
                <TextLink
                  look={state?.kind === 'two-of-three' ? 'secondary' : 'primary'}
                  href="#/instellingen/herstelcodes/nieuw"
                >
                  {t('new.begin')}
                </TextLink>
              </div>
            </Stack>
          </Section>
        ) : null}
        <TextLink href="#/instellingen">{t('toSettings')}</TextLink>
      </Stack>
    </Sheet>
  );
};
