import { useTranslation } from 'react-i18next';
import type { GateLine } from '../../../core/contract/gate.ts';
import type { Volunteer } from '../../../core/contract/volunteers.ts';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { useIsManager } from '../../call/use-roles.ts';
import { Loading } from '../../ui/loading.tsx';
import { Section } from '../../ui/page-header.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Tag } from '../../ui/tag.tsx';
import { ItemAction } from './item-action.tsx';
import { EndOverride, MakeOverrides } from './override.tsx';
import { toneOf, toneOfState } from './tones.ts';

type GateProps = { readonly volunteerId: VolunteerId; readonly volunteer: Volunteer };

/** Why one item stands as it does; somebody who never took part in peer review has no last day to name. */
const useWhy = () => {
  const { t } = useTranslation('gate');
  return ({ why, since, dueOn, state }: GateLine): string => {
    const isFirst = since === null && why.startsWith('review-');
    const sentence = t(`why.${why}`, { since, dueOn, ...(isFirst ? { context: 'first' } : {}) });
    return state === 'overridden' ? t('until', { until: dueOn }) : sentence;
  };
};

/** Whether somebody may get a client or an account, each item with its reason and the one step that helps. */
export const GateOfVolunteer = ({ volunteerId }: GateProps) => {
  const { t } = useTranslation('gate');
  const whyOf = useWhy();
  const { data: gate, error } = useQueryOp('gate.ofVolunteer', { volunteerId });
  const isManager = useIsManager();
  if (!gate) return error ? <Failure error={error} /> : <Loading />;
  const { colour, service, items, overrides } = gate;
  return (
    <Section title={t('title')}>
      <Stack>
        <Prose>
          <Tag tone={toneOf[colour]}>{t(`colour.${colour}`)}</Tag>{' '}
          {t(`state.${service === 'present' ? colour : service}`)}
        </Prose>
        <SentenceList
          sentences={items.map((line) => ({
            id: line.item,
            text: (
              <>
                {t(`item.${line.item}`)} <Tag tone={toneOfState[line.state]}>{t(`mark.${line.state}`)}</Tag>
              </>
            ),
            line: whyOf(line),
            action: <ItemAction volunteerId={volunteerId} action={line.action} />,
          }))}
        />
        {overrides
          .filter(({ isRunning }) => isRunning)
          .map((it) => (
            <EndOverride key={it.id} override={it} mayEnd={isManager} />
          ))}
        {isManager && service === 'present' ? (
          <MakeOverrides volunteerId={volunteerId} items={items} />
        ) : null}
      </Stack>
    </Section>
  );
};
