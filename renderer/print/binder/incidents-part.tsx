import { useTranslation } from 'react-i18next';
import type { BinderParts } from '../../../core/contract/desk.ts';
import { dayInTable } from '../../../core/kernel/words.ts';
import { instantInTable } from '../../ui/figures.ts';
import { useWhose } from '../breach-words.ts';

type Incident = BinderParts['incidents'][number];

const useFacts = ({ content, awareAt, closedOn }: Incident): readonly (readonly [string, string])[] => {
  const { t, i18n } = useTranslation('desk');
  const { facts, reportDecision, reports, tellDecision, told, lessons } = content;
  const { who, data } = useWhose()(facts);
  const at = (instant: string) => instantInTable(instant, i18n.language);
  const decided = (
    about: 'report' | 'tell',
    decision: { readonly isNeeded: boolean; readonly reason: string } | null,
  ) =>
    decision === null
      ? t('binder.incidents.undecided')
      : `${t(`binder.incidents.${about}.${decision.isNeeded ? 'yes' : 'no'}`)} ${decision.reason}`;
  return [
    ['aware', at(awareAt)],
    ['what', facts.what],
    ['whose', [who, data].filter(Boolean).join('; ')],
    ['consequences', facts.consequences],
    ['measures', [facts.measuresTaken, facts.measuresPlanned].filter(Boolean).join('\n')],
    [
      'risk',
      [facts.risk ? t(`binder.incidents.level.${facts.risk}`) : '', facts.riskReason]
        .filter(Boolean)
        .join(' '),
    ],
    ['reportDecision', decided('report', reportDecision)],
    [
      'reports',
      reports.map((report) => [at(report.at), report.reference].filter(Boolean).join(' · ')).join('\n'),
    ],
    ['tellDecision', decided('tell', tellDecision)],
    ['told', told === null ? '' : at(told.at)],
    ['lessons', lessons],
    ['closed', closedOn === null ? t('binder.incidents.open') : dayInTable(closedOn)],
  ];
};

const One = ({ incident }: { readonly incident: Incident }) => {
  const { t } = useTranslation('desk');
  const facts = useFacts(incident).filter(([, said]) => said !== '');
  return (
    <section>
      <h3>{t('binder.incidents.one', { number: incident.number, title: incident.title })}</h3>
      <dl>
        {facts.map(([fact, said]) => (
          <div key={fact} style={{ display: 'contents' }}>
            <dt>{t(`binder.incidents.${fact}Label`)}</dt>
            <dd dir="auto">{said}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

/** Every breach with what was decided about it, also those that were not reported (art. 33(5) AVG). */
export const IncidentsPart = ({ incidents }: { readonly incidents: readonly Incident[] }) => {
  const { t } = useTranslation('desk');
  return incidents.length === 0 ? (
    <p>{t('binder.incidents.none')}</p>
  ) : (
    <>
      {incidents.map((incident) => (
        <One key={incident.id} incident={incident} />
      ))}
    </>
  );
};
