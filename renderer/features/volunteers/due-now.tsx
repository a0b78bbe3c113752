import { useTranslation } from 'react-i18next';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Section } from '../../ui/page-header.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { duePlace, gateKinds } from './due-words.ts';

type DueProps = {
  readonly volunteerId: VolunteerId;
  /** Whether what the gate asks stands above it. */
  readonly isBelowGate: boolean;
};

/** What one person is due for in the coming weeks, each with its one action; nothing when there is nothing. */
export const DueNow = ({ volunteerId, isBelowGate }: DueProps) => {
  const { t } = useTranslation('volunteers');
  const lines = useQueryOp('volunteers.upcoming', {}).data?.lines ?? [];
  const own = lines.filter(
    (line) => line.volunteerId === volunteerId && !(isBelowGate && gateKinds.includes(line.kind)),
  );
  if (own.length === 0) return null;
  return (
    <Section title={t(isBelowGate ? 'upcoming.ofOneToo' : 'upcoming.ofOne')}>
      <SentenceList
        sentences={own.map(({ kind, dueOn, isLate }) => ({
          id: kind,
          text: t(`upcoming.kind.${kind}`),
          line: t(isLate ? 'upcoming.late' : 'upcoming.dueOn', { on: dueOn }),
          action: (
            <TextLink look="secondary" href={duePlace(volunteerId, kind)}>
              {t(`upcoming.action.${kind}`)}
            </TextLink>
          ),
        }))}
      />
    </Section>
  );
};
