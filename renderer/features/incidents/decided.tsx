import { useTranslation } from 'react-i18next';
import type { Incident } from '../../../core/contract/incidents.ts';
import { Button } from '../../ui/button.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';

type DecidedProps = {
  readonly incident: Incident;
  readonly mayWrite: boolean;
  readonly onAct: (act: 'decide-report' | 'report' | 'decide-tell' | 'tell') => void;
};

const AboutReport = ({ incident, mayWrite, onAct }: DecidedProps) => {
  const { t } = useTranslation('incidents');
  const { reportDecision, reports } = incident.content;
  const isOpen = incident.closedOn === null && mayWrite;
  return (
    <Section title={t('decide.report.title')}>
      <Stack>
        {reportDecision ? (
          <DefinitionList
            rows={[
              {
                label: t('decided.what'),
                value: t(reportDecision.isNeeded ? 'decide.report.yes' : 'decide.report.no'),
              },
              {
                label: t('decided.by'),
                value: t('decided.byAt', { by: reportDecision.by, at: reportDecision.at }),
              },
              { label: t('decide.reason'), value: reportDecision.reason },
              ...reports.map((report) => ({
                label: t(`phase.${report.phase}`),
                value: [
                  t('reported.on', { at: report.at }),
                  ...(report.reference === '' ? [] : [t('reported.number', { reference: report.reference })]),
                  ...(report.lateReason === '' ? [] : [t('reported.because', { reason: report.lateReason })]),
                ].join(' · '),
              })),
            ]}
          />
        ) : (
          <Prose soft>{t('decide.report.none')}</Prose>
        )}
        {isOpen ? (
          <FormActions>
            {reports.length === 0 ? (
              <Button onPress={() => onAct('decide-report')}>
                {t(reportDecision ? 'decide.again' : 'decide.open')}
              </Button>
            ) : null}
            {reportDecision?.isNeeded && reports.at(-1)?.phase !== 'final' ? (
              <Button onPress={() => onAct('report')}>{t('reported.open')}</Button>
            ) : null}
          </FormActions>
        ) : null}
      </Stack>
    </Section>
  );
};

const AboutTelling = ({ incident, mayWrite, onAct }: DecidedProps) => {
  const { t } = useTranslation('incidents');
  const { tellDecision, told } = incident.content;
  const isOpen = incident.closedOn === null && mayWrite;
  return (
    <Section title={t('decide.tell.title')}>
      <Stack>
        {tellDecision ? (
          <DefinitionList
            rows={[
              {
                label: t('decided.what'),
                value: t(tellDecision.isNeeded ? 'decide.tell.yes' : 'decide.tell.no'),
              },
              ...(tellDecision.because
                ? [{ label: t('decide.because'), value: t(`because.${tellDecision.because}`) }]
                : []),
              {
                label: t('decided.by'),
                value: t('decided.byAt', { by: tellDecision.by, at: tellDecision.at }),
              },
              { label: t('decide.reason'), value: tellDecision.reason },
              ...(told
                ? [
                    {
                      label: t('told.row'),
                      value: [
                        t('reported.on', { at: told.at }),
                        told.how.map((how) => t(`how.${how}`)).join(', '),
                        ...(told.people === null ? [] : [t('told.count', { count: told.people })]),
                      ].join(' · '),
                    },
                  ]
                : []),
            ]}
          />
        ) : (
          <Prose soft>{t('decide.tell.none')}</Prose>
        )}
        {isOpen && told === null ? (
          <FormActions>
            <Button onPress={() => onAct('decide-tell')}>
              {t(tellDecision ? 'decide.again' : 'decide.open')}
            </Button>
            {tellDecision?.isNeeded ? <Button onPress={() => onAct('tell')}>{t('told.open')}</Button> : null}
          </FormActions>
        ) : null}
      </Stack>
    </Section>
  );
};

/** What was decided of a breach and what was done about it, with who, when and why. */
export const Decided = (props: DecidedProps) => (
  <Stack gap="loose">
    <AboutReport {...props} />
    <AboutTelling {...props} />
  </Stack>
);
