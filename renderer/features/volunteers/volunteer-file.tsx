import { PencilLine } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Volunteer } from '../../../core/contract/volunteers.ts';
import { Failure } from '../../call/failure.tsx';
import { useTracedReadOp } from '../../call/use-op.ts';
import { Sheet } from '../../ui/columns.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { LeftOfVolunteer } from './left-of-volunteer.tsx';
import { Overview } from './overview.tsx';
import type { VolunteerParts } from './parts.ts';
import { changePath, filePath, type TabId, tabs, type VolunteerPlace } from './place.ts';

type FileProps = {
  readonly place: Extract<VolunteerPlace, { kind: 'file' }>;
  readonly parts: VolunteerParts;
};

/** One line on where somebody stands: what she does and since when, or until when she did. */
const useStanding = ({ functionName, type, startOn, endOn }: Volunteer): string => {
  const { t } = useTranslation('volunteers');
  return [
    functionName,
    t(`type.${type}`),
    endOn ? t('file.fromUntil', { startOn, endOn }) : t('file.since', { on: startOn }),
  ].join(' · ');
};

/** The parts that stand in a tab of their own. */
type PartName = Exclude<keyof VolunteerParts, 'RowMark'>;

const OpenedFile = ({ volunteer, place, parts }: FileProps & { readonly volunteer: Volunteer }) => {
  const { t } = useTranslation('volunteers');
  const [, goTo] = useLocation();
  const { id } = volunteer;
  const contents: Readonly<Record<TabId, readonly PartName[]>> = {
    overview: [],
    forms: ['Forms'],
    development: ['Plans', 'PeerReview'],
    training: ['Training'],
    papers: ['Papers'],
    farewell: ['Farewell', 'Complaints', 'Requests'],
  };
  const shown = (names: readonly PartName[]): readonly ReactNode[] =>
    names.flatMap((name) => {
      const Part = parts[name];
      return Part ? [<Part key={name} volunteerId={id} volunteer={volunteer} />] : [];
    });
  const content = (tab: TabId): ReactNode | null => {
    if (tab === 'overview') return <Overview volunteer={volunteer} parts={parts} />;
    const inTab = shown(contents[tab]);
    return inTab.length > 0 ? <Stack gap="loose">{inTab}</Stack> : null;
  };
  const filled = tabs.flatMap((tab) => {
    const inside = content(tab);
    return inside ? [{ id: tab, title: t(`tab.${tab}`), content: inside }] : [];
  });
  return (
    <>
      <PageHeader
        title={volunteer.displayName}
        state={useStanding(volunteer)}
        actions={
          <TextLink href={`#${changePath(id)}`} look="secondary" icon={PencilLine}>
            {t('file.change')}
          </TextLink>
        }
      />
      <Tabs
        label={t('file.tabs')}
        selected={filled.some((tab) => tab.id === place.tab) ? place.tab : 'overview'}
        onSelect={(tab) => goTo(filePath(id, tab))}
        tabs={filled}
      />
    </>
  );
};

/** The file of one person who works here. Opening it is kept in the audit. */
export const VolunteerFile = ({ place, parts }: FileProps) => {
  const { data: volunteer, error } = useTracedReadOp('volunteers.open', { id: place.id });
  return (
    <Sheet>
      <Failure error={error} />
      {volunteer?.isStub ? (
        <LeftOfVolunteer volunteer={volunteer} parts={parts} />
      ) : volunteer ? (
        <OpenedFile volunteer={volunteer} place={place} parts={parts} />
      ) : error ? null : (
        <Loading lines={6} />
      )}
    </Sheet>
  );
};
