import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { DeskLine } from '../../../core/contract/desk.ts';
import { leaders, logReaders, type Role } from '../../../core/contract/roles.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { AdviceNotes } from '../../advice/advice-notes.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { type Sentence, SentenceList } from '../../ui/sentence-list.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { BinderSection } from './binder-section.tsx';

/** Where one looks further into a subject. */
const placeOf: Readonly<Record<DeskLine['subject'], string>> = {
  incidents: '/datalekken',
  requests: '/verzoeken',
  audit: '/register/logboek',
  advice: '/fg-bureau/adviezen',
  terms: '/bewaren',
  holds: '/bewaren/blokkades',
  list: '/bewaren/opschoonavond',
  certificates: '/bewaren/bewijzen',
  declarations: '/vrijwilligers/tekenen',
  backup: '/instellingen/reservekopieen',
  drift: '/register',
  register: '/register',
  dpia: '/register/dpia',
  privacy: '/register/privacy',
};

/** Who is let in at a place that not everybody at the desk may see; others read the line, and the binder. */
const letIn: Readonly<Partial<Record<DeskLine['subject'], readonly Role[]>>> = {
  requests: [...leaders, 'fg'],
  declarations: leaders,
  audit: logReaders,
};

const weights: readonly DeskLine['weight'][] = ['now', 'soon', 'fine'];

const sentenceOf = (
  t: TFunction,
  { subject, code, count, on, at, weight }: DeskLine,
  roles: readonly Role[],
  isFirst: boolean,
): Sentence => ({
  id: subject,
  text: t(`attention.${subject}.${code}`, { count, on, at }),
  action:
    letIn[subject]?.some((role) => roles.includes(role)) === false ? undefined : (
      <TextLink look={isFirst && weight === 'now' ? 'primary' : 'secondary'} href={`#${placeOf[subject]}`}>
        {t(`go.${subject}`)}
      </TextLink>
    ),
});

/** The way to what shows that data are gone: Bewaren itself stands in the rail of a manager only. */
const Gone = () => {
  const { t } = useTranslation('desk');
  const ways = { certificates: '#/bewaren/bewijzen', counts: '#/bewaren/aantallen' } as const;
  return (
    <Section title={t('gone.title')}>
      <SentenceList
        sentences={(['certificates', 'counts'] as const).map((id) => ({
          id,
          text: t(`gone.${id}`),
          line: t(`gone.${id}Line`),
          action: (
            <TextLink look="secondary" href={ways[id]}>
              {t(`gone.${id}Open`)}
            </TextLink>
          ),
        }))}
      />
    </Section>
  );
};

/** The desk of the FG: how every subject stands that she watches over, her advice, and the binder. */
export const DeskScreen = () => {
  const { t } = useTranslation('desk');
  useFocusTitle();
  const { data, error } = useQueryOp('desk.attention', {});
  const roles = useQueryOp('vault.me', {}).data?.roles;
  return (
    <Sheet>
      <PageHeader title={t('title')} state={t('state')} />
      <Failure error={error} />
      {data && roles ? (
        <Stack gap="loose">
          {weights.map((weight) => {
            const lines = data.filter((line) => line.weight === weight);
            return lines.length === 0 ? null : (
              <Section key={weight} title={t(weight)}>
                <SentenceList
                  sentences={lines.map((line, index) => sentenceOf(t, line, roles, index === 0))}
                />
              </Section>
            );
          })}
          <Gone />
          <BinderSection />
          <AdviceNotes subject={{ kind: 'general' }} />
        </Stack>
      ) : (
        <Loading lines={8} />
      )}
    </Sheet>
  );
};
