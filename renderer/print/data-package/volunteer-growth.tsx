import { useTranslation } from 'react-i18next';
import type { VolunteerPackage } from '../../../core/contract/volunteer-package.ts';
import type { Day } from '../../../core/kernel/day.ts';
import { dayInTable } from '../../../core/kernel/words.ts';
import { Facts, Rows } from './facts.tsx';

type PartProps = { readonly content: VolunteerPackage };

const days = (from: Day, until: Day | null): string =>
  until === null ? dayInTable(from) : `${dayInTable(from)} – ${dayInTable(until)}`;

/** What she learned, and her own part of each session of peer review. */
export const LearningParts = ({ content: { trainings, sessions } }: PartProps) => {
  const { t, i18n } = useTranslation('packages');
  const columns = (...names: readonly string[]) => names.map((name) => t(`column.${name}`));
  const list = new Intl.ListFormat(i18n.language);
  const hours = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 });
  return (
    <>
      <Rows
        title={t('part.trainings')}
        none={t('none.trainings')}
        columns={columns('on', 'training', 'size', 'outcome')}
        rows={trainings.map((it) => [
          days(it.startOn, it.endOn),
          [
            it.title === '' ? t(`training:kind.${it.kind}`) : it.title,
            it.provider,
            list.format(it.topics.map((topic) => t(`training:topic.${topic}`))),
            it.elsewhere,
          ]
            .filter((text) => text !== '')
            .join('. '),
          [
            ...(it.halfDays > 0 ? [t('training:list.halfDays', { count: it.halfDays })] : []),
            ...(it.quarters > 0 ? [t('hours', { hours: hours.format(it.quarters / 4) })] : []),
          ].join(', '),
          t(`training:result.${it.result}`),
        ])}
      />
      <Rows
        title={t('part.sessions')}
        none={t('none.sessions')}
        columns={columns('on', 'what', 'safetyOwn', 'safetyConfidant', 'agreements')}
        rows={sessions.map((it) => [
          dayInTable(it.on),
          list.format([
            t(`peer-review:kind.${it.form}`),
            ...it.topics.map((topic) => t(`peer-review:topic.${topic}`)),
          ]),
          t(`peer-review:safety.${it.safetyOwn}`),
          t(`peer-review:safety.${it.safetyConfidant}`),
          [
            it.agreements,
            ...(it.helpNeeded ? [t('peer-review:help.needed')] : []),
            ...(it.helpGivenOn ? [t('peer-review:help.givenOn', { on: it.helpGivenOn })] : []),
          ]
            .filter((text) => text !== '')
            .join(' '),
        ])}
      />
    </>
  );
};

type Goal = VolunteerPackage['plans'][number]['content']['goals'][number];

const GoalFacts = ({ goal }: { readonly goal: Goal }) => {
  const { t, i18n } = useTranslation('development-plans');
  const list = new Intl.ListFormat(i18n.language);
  return (
    <Facts
      rows={[
        [t('aim'), goal.aim],
        [t('competences'), list.format(goal.competences)],
        [t('approaches'), list.format(goal.approaches.map((it) => t(`approach.${it}`)))],
        [t('actionsLabel'), list.format(goal.actions)],
        [t('term'), goal.term ? t(`termIs.${goal.term}`) : ''],
        [t('planning'), goal.planning],
        [t('specific'), goal.specific],
        [t('measurable'), goal.measurable],
        [t('acceptable'), goal.acceptable],
        [t('realistic'), goal.realistic],
        [t('timeBound'), goal.timeBound],
        [t('period'), goal.startOn ? days(goal.startOn, goal.targetOn) : ''],
        [t('needs'), list.format(goal.needs)],
        [t('agreements'), list.format(goal.agreements)],
      ]}
    />
  );
};

/** Her development plans with what became of the goals. */
export const PlansPart = ({ content: { plans } }: PartProps) => {
  const { t, i18n } = useTranslation('packages');
  const list = new Intl.ListFormat(i18n.language);
  return (
    <>
      <h2>{t('part.plans')}</h2>
      {plans.length === 0 ? <p>{t('none.plans')}</p> : null}
      {plans.map((plan) => (
        <section key={`${plan.periodFrom} ${plan.periodUntil}`}>
          <h3>{t('plan.title', { period: days(plan.periodFrom, plan.periodUntil) })}</h3>
          <Facts
            rows={[
              [t('plan.agreed'), plan.agreedOn ? dayInTable(plan.agreedOn) : t('no')],
              [t('plan.signed'), plan.signedOn ? dayInTable(plan.signedOn) : ''],
              [t('plan.closed'), plan.closedOn ? dayInTable(plan.closedOn) : ''],
              [t('development-plans:strengths'), list.format(plan.content.strengths)],
              [t('development-plans:evaluation'), plan.closing?.evaluation ?? ''],
            ]}
          />
          {plan.content.goals.map((goal, at) => (
            <section key={at}>
              <h3>{t('plan.goal', { number: at + 1 })}</h3>
              <GoalFacts goal={goal} />
              <Facts
                rows={[
                  ...plan.progress
                    .filter((it) => it.goal === at)
                    .map((it) => [dayInTable(it.on), it.text] as const),
                  ...(plan.closing?.goals[at]
                    ? [
                        [
                          t(`development-plans:resultIs.${plan.closing.goals[at].result}`),
                          plan.closing.goals[at].text,
                        ] as const,
                      ]
                    : []),
                ]}
              />
            </section>
          ))}
        </section>
      ))}
    </>
  );
};

/** What she signed or is to sign, word for word. */
export const FormsPart = ({ content: { forms } }: PartProps) => {
  const { t } = useTranslation('packages');
  return (
    <>
      <h2>{t('part.forms')}</h2>
      {forms.length === 0 ? <p>{t('none.forms')}</p> : null}
      {forms.map((form, index) => (
        <section key={index}>
          <h3>{form.text.title}</h3>
          <p>
            {form.signedOn
              ? t(`signed.${form.signatureKind ?? 'on-paper'}`, { on: form.signedOn })
              : t('signed.not')}
            {form.validUntil ? ` ${t('signed.until', { on: form.validUntil })}` : ''}
            {form.withdrawnOn ? ` ${t('signed.withdrawn', { on: form.withdrawnOn })}` : ''}
            {form.supersededOn ? ` ${t('signed.superseded', { on: form.supersededOn })}` : ''}
            {form.endedOn ? ` ${t('signed.ended', { on: form.endedOn })}` : ''}
          </p>
          {form.text.body.split(/\n{2,}/).map((paragraph, at) => (
            <p key={at}>
              <bdi>{paragraph}</bdi>
            </p>
          ))}
        </section>
      ))}
    </>
  );
};
