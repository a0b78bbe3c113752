import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import type { Incident, NextCode } from '../../../core/contract/incidents.ts';
import { leads } from '../../../core/contract/roles.ts';
import { dayOf } from '../../../core/kernel/day.ts';
import { IncidentId } from '../../../core/kernel/ids.ts';
import { AdviceNotes } from '../../advice/advice-notes.tsx';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { useRoles } from '../../call/use-roles.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { tell } from '../../ui/toast.tsx';
import { ClockTag, useMinutes } from './clock-tag.tsx';
import { CloseIncident } from './close-incident.tsx';
import { DecideForm } from './decide-form.tsx';
import { Decided } from './decided.tsx';
import { FactsForm } from './facts-form.tsx';
import { IncidentLog } from './incident-log.tsx';
import { KnownFacts } from './known-facts.tsx';
import { NextList } from './next-list.tsx';
import { Papers } from './papers.tsx';
import { incidentsPath } from './place.ts';
import { RemoveIncident } from './remove-incident.tsx';
import { ReportedForm } from './reported-form.tsx';
import { ToldForm } from './told-form.tsx';

type Tab = 'now' | 'facts' | 'decided' | 'papers' | 'log';
type Asked = 'decide-report' | 'decide-tell' | 'report' | 'tell' | 'close' | 'review';

const askedBy: Readonly<Partial<Record<NextCode, Asked>>> = {
  'decide-report': 'decide-report',
  'decide-tell': 'decide-tell',
  report: 'report',
  'complete-report': 'report',
  'make-safe': 'tell',
  tell: 'tell',
  close: 'close',
  review: 'review',
};

type WorkProps = { readonly incident: Incident; readonly now: string };

/** The one question that is open; nothing while none is. */
const Asking = ({
  incident,
  now,
  asked,
  onClose,
}: WorkProps & { readonly asked: Asked | null; readonly onClose: () => void }) => {
  const { t } = useTranslation('incidents');
  const forms: Readonly<Record<Asked, readonly [title: string, form: ReactNode]>> = {
    'decide-report': [
      t('decide.report.title'),
      <DecideForm key="report" incident={incident} about="report" now={now} onClose={onClose} />,
    ],
    'decide-tell': [
      t('decide.tell.title'),
      <DecideForm key="tell" incident={incident} about="tell" now={now} onClose={onClose} />,
    ],
    report: [t('reported.title'), <ReportedForm key="r" incident={incident} now={now} onClose={onClose} />],
    tell: [t('told.title'), <ToldForm key="t" incident={incident} now={now} onClose={onClose} />],
    close: [t('close.title'), <CloseIncident key="c" incident={incident} now={now} onClose={onClose} />],
    review: [t('remove.title'), <RemoveIncident key="x" incident={incident} onClose={onClose} />],
  };
  const [title, form] = asked ? forms[asked] : ['', null];
  return (
    <Dialog
      isOpen={asked !== null}
      onClose={onClose}
      title={title}
      {...(asked === 'review' ? { kind: 'alert' as const } : {})}
    >
      {form}
    </Dialog>
  );
};

/** Where a next step is done: some on a side of the sheet, others in a question. */
const tabOf: Readonly<Partial<Record<NextCode, Tab>>> = { 'judge-risk': 'facts', 'write-up': 'facts' };

const Opened = ({ incident, now }: WorkProps) => {
  const { t } = useTranslation('incidents');
  const roles = useRoles();
  const mayWrite = leads(roles);
  const [tab, setTab] = useState<Tab>('now');
  const [asked, setAsked] = useState<Asked | null>(null);
  const reopen = useCommandOp('incidents.close', ['desk', 'calendar']);
  const { id, number, title, closedOn, clock, content, namesSaved } = incident;
  useMinutes(clock.isRunning);
  const goOn = (code: NextCode) => {
    // Who is in danger is reached first; that the people may be told is decided with it.
    const step = code === 'make-safe' && content.tellDecision?.isNeeded !== true ? 'decide-tell' : code;
    const side = content.facts.risk === null && step === 'decide-tell' ? 'facts' : tabOf[step];
    if (side) setTab(side);
    else setAsked(askedBy[step] ?? null);
  };
  return (
    <>
      <PageHeader
        title={title}
        state={
          <>
            {closedOn
              ? t('sheet.closed', { number, on: closedOn })
              : t('sheet.open', {
                  number,
                  on: dayOf(content.facts.discoveredAt),
                  by: incident.raisedBy,
                })}{' '}
            <ClockTag clock={clock} />
            {namesSaved > 0 ? <> {t('namesSaved', { count: namesSaved })}</> : null}
          </>
        }
      />
      <Tabs<Tab>
        label={t('sheet.label')}
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'now',
            title: t('tab.now'),
            content: (
              <Stack gap="loose">
                <NextList
                  incident={incident}
                  mayWrite={mayWrite}
                  mayRemove={roles.includes('manager')}
                  onStep={goOn}
                />
                <AdviceNotes subject={{ kind: 'incident', id }} />
              </Stack>
            ),
          },
          {
            id: 'facts',
            title: t('tab.facts'),
            content:
              mayWrite && closedOn === null ? (
                <FactsForm incident={incident} />
              ) : (
                <KnownFacts facts={content.facts} lessons={content.lessons} />
              ),
          },
          {
            id: 'decided',
            title: t('tab.decided'),
            content: <Decided incident={incident} mayWrite={mayWrite} onAct={setAsked} />,
          },
          {
            id: 'papers',
            title: t('tab.papers'),
            content: <Papers incident={incident} mayWrite={mayWrite} />,
          },
          {
            id: 'log',
            title: t('tab.log'),
            content: <IncidentLog incident={incident} now={now} mayWrite={mayWrite} />,
          },
        ]}
      />
      <Stack>
        <Failure error={reopen.error} />
        {mayWrite && closedOn !== null ? (
          <FormActions>
            <Button
              isPending={reopen.isPending}
              onPress={() =>
                reopen.mutate({ id, on: null, lessons: '' }, { onSuccess: () => tell(t('close.reopened')) })
              }
            >
              {t('close.reopen')}
            </Button>
          </FormActions>
        ) : null}
        <TextLink href={`#${incidentsPath}`}>{t('sheet.back')}</TextLink>
      </Stack>
      <Asking incident={incident} now={now} asked={asked} onClose={() => setAsked(null)} />
    </>
  );
};

const NotThere = () => {
  const { t } = useTranslation('incidents');
  return (
    <>
      <PageHeader title={t('title')} />
      <EmptyState action={<TextLink href={`#${incidentsPath}`}>{t('sheet.back')}</TextLink>}>
        {t('sheet.none')}
      </EmptyState>
    </>
  );
};

const Read = ({ id }: { readonly id: IncidentId }) => {
  const { data, error } = useQueryOp('incidents.get', { id });
  const now = useQueryOp('incidents.mine', {}).data?.now;
  if (error?.error.code === 'not-found') return <NotThere />;
  if (!data || !now) return error ? <Failure error={error} /> : <Loading lines={6} />;
  return <Opened incident={data} now={now} />;
};

/** One breach: what is due, what is known, what was decided, the prepared texts, and the log. */
export const IncidentSheet = () => {
  const { id: inPlace = '' } = useParams<{ readonly id?: string }>();
  const id = IncidentId.safeParse(inPlace).data;
  return <Sheet>{id ? <Read key={id} id={id} /> : <NotThere />}</Sheet>;
};
