import { Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type {
  GapField,
  RegisterActivity,
  RegisterContent,
  RegisterCounts,
} from '../../../core/contract/register.ts';
import { dayInTable, legalBasisWords } from '../../../core/kernel/words.ts';
import { changeFieldWords, dpiaWords } from '../../../core/register/words.ts';
import { useLanguage } from '../../call/use-language.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { LawTerm } from '../../ui/law-term.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import {
  JointControllers,
  Processors,
  Recipients,
  Security,
  Special,
  Terms,
  Transfers,
  useSystems,
  Written,
} from './activity-values.tsx';
import { FieldReasons, Purposes } from './file-values.tsx';
import { GapMark } from './gap-mark.tsx';
import { LiveCounts } from './live-counts.tsx';
import styles from './register.module.css';
import { Warnings } from './warnings.tsx';

export type ActivityBlockProps = {
  readonly activity: RegisterActivity;
  readonly content: RegisterContent;
  readonly counts: RegisterCounts | undefined;
  /** The register as it lives: its numbers lead on, and a manager may change it. */
  readonly isNow?: boolean;
  readonly mayChange?: boolean;
};

/** The words of the law that are explained, each with the field of which it is the name. */
const fieldOfTerm = {
  legalBasis: 'legalBasis',
  processors: 'processors',
  joint: 'jointController',
  transfers: 'transfer',
  dpia: 'dpia',
} as const satisfies Readonly<Record<string, keyof typeof changeFieldWords>>;

const useFacts = (activity: RegisterActivity, content: RegisterContent, gaps: readonly GapField[]) => {
  const { t } = useTranslation('register');
  const lang = useLanguage();
  const systemsIn = useSystems();
  const words = (field: keyof typeof changeFieldWords) => changeFieldWords[field][lang];
  const law = (term: keyof typeof fieldOfTerm) => (
    <LawTerm meaning={t(`law.${term}`)}>{words(fieldOfTerm[term])}</LawTerm>
  );
  const processors = content.processors.filter(({ id }) => activity.processorIds.includes(id));
  const ifSaid = (field: 'owner' | 'source' | 'informedHow') =>
    activity[field] === '' ? [] : [{ label: words(field), value: activity[field] }];
  return [
    {
      label: words('purpose'),
      value: <Written activity={activity} field="purpose" text={activity.purpose} />,
    },
    ...ifSaid('owner'),
    {
      label: law('legalBasis'),
      value:
        activity.legalBasis === null ? (
          <GapMark activityId={activity.id} field="legal-basis" />
        ) : (
          legalBasisWords[activity.legalBasis][lang]
        ),
    },
    ...(activity.category === 'client-file' && content.purposes.length > 0
      ? [{ label: t('files.purposes'), value: <Purposes activity={activity} content={content} /> }]
      : []),
    {
      label: words('dataSubjects'),
      value: <Written activity={activity} field="data-subjects" text={activity.dataSubjects} />,
    },
    {
      label: words('personalData'),
      value: <Written activity={activity} field="personal-data" text={activity.personalData} />,
    },
    ...(activity.category === 'client-file' && content.fieldReasons.length > 0
      ? [{ label: t('files.reasons'), value: <FieldReasons content={content} /> }]
      : []),
    { label: t('block.special'), value: <Special activity={activity} /> },
    ...ifSaid('source'),
    ...ifSaid('informedHow'),
    { label: words('recipients'), value: <Recipients activity={activity} /> },
    ...(processors.length > 0 ? [{ label: law('processors'), value: <Processors list={processors} /> }] : []),
    ...(activity.jointControllers.length > 0
      ? [{ label: law('joint'), value: <JointControllers activity={activity} /> }]
      : []),
    { label: law('transfers'), value: <Transfers activity={activity} transfers={activity.transfers} /> },
    ...(systemsIn(activity) === '' ? [] : [{ label: words('systems'), value: systemsIn(activity) }]),
    { label: words('term'), value: <Terms activity={activity} isGap={gaps.includes('term')} /> },
    { label: words('security'), value: <Security activity={activity} /> },
    { label: law('dpia'), value: activity.dpia ? dpiaWords[activity.dpia][lang] : t('dpia.open') },
    {
      label: t('block.changedOn'),
      value:
        activity.reviewedOn !== null && activity.reviewedOn > activity.changedOn
          ? t('block.reviewed', { changed: activity.changedOn, reviewed: activity.reviewedOn })
          : dayInTable(activity.changedOn),
    },
  ];
};

/** Everything about one activity, with the numbers of now. */
export const ActivityBlock = (props: ActivityBlockProps) => {
  const { activity, content, counts, isNow = false, mayChange = false } = props;
  const { t } = useTranslation('register');
  const gaps = content.gaps.filter(({ activityId }) => activityId === activity.id).map(({ field }) => field);
  const rows = useFacts(activity, content, gaps);
  return (
    <section className={styles['block']}>
      <div className={styles['head']}>
        <h2>
          {activity.number}. <bdi>{activity.name}</bdi>
        </h2>
        {mayChange ? (
          <TextLink look="secondary" icon={Pencil} href={`#/register/verwerking/${activity.id}`}>
            {t('block.change')}
          </TextLink>
        ) : null}
      </div>
      {counts ? <LiveCounts activity={activity} counts={counts} isNow={isNow} /> : null}
      <Warnings warnings={content.warnings} activityId={activity.id} />
      <DefinitionList rows={rows} />
    </section>
  );
};
