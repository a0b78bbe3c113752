import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { monthInWords } from '../../ui/figures.ts';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Steps } from '../../ui/steps.tsx';
import { TextLink } from '../../ui/text-link.tsx';

const steps = ['review', 'except', 'approve', 'paper', 'wipe', 'proof'] as const;
type Step = (typeof steps)[number];

/** Where the way back of each step leads. */
const before: Readonly<Partial<Record<Step, string>>> = {
  except: '#/bewaren/opschoonavond/nakijken',
  approve: '#/bewaren/opschoonavond/uitzonderen',
  paper: '#/bewaren/opschoonavond/meetekenen',
  wipe: '#/bewaren/opschoonavond/papier',
};

export type EveningSheetProps = {
  readonly step: Step;
  readonly actions?: ReactNode;
  /** Whether anything is gone yet; "Er is nog niets gewist." unless it says otherwise. */
  readonly note?: string;
  /** False while the run is under way: then there is no step back. */
  readonly canGoBack?: boolean;
  readonly children: ReactNode;
};

/** The frame of every step of the evening: its month, where one is, and at the foot what comes next. */
export const EveningSheet = ({ step, actions, note, canGoBack = true, children }: EveningSheetProps) => {
  const { t, i18n } = useTranslation('purge');
  const today = useQueryOp('vault.me', {}).data?.today;
  const back = canGoBack ? before[step] : undefined;
  const foot = (
    <ActionBar note={note ?? t('nothingGone')}>
      {actions}
      {back ? <TextLink href={back}>{t('steps.back')}</TextLink> : null}
    </ActionBar>
  );
  return (
    <Sheet foot={foot}>
      <Stack>
        <PageHeader title={t('evening', { month: today ? monthInWords(today, i18n.language) : '' })} />
        <Steps
          label={t('steps.label')}
          steps={steps.map((each) => t(`steps.${each}`))}
          current={steps.indexOf(step)}
        />
      </Stack>
      {children}
    </Sheet>
  );
};

/**
 * A step of which not everything was read yet, or could not be. A function and no component: the title stays the same
 * element when the rest arrives, so the focus stays on it.
 */
export const readingStep = (step: EveningSheetProps['step'], error: unknown): ReactNode => (
  <EveningSheet step={step}>
    <Failure error={error} />
    <Loading />
  </EveningSheet>
);
