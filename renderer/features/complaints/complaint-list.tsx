import { useTranslation } from 'react-i18next';
import type { ComplaintRow } from '../../../core/contract/complaints.ts';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { complaintPath } from './place.ts';

type ComplaintListProps = {
  readonly rows: readonly ComplaintRow[];
  /** Leaves the name out, where all complaints are of one person. */
  readonly isOfOne?: boolean;
};

/** Complaints with one sentence each on where they stand. */
export const ComplaintList = ({ rows, isOfOne = false }: ComplaintListProps) => {
  const { t } = useTranslation('complaints');
  return (
    <SentenceList
      sentences={rows.map(({ id, number, volunteerName, receivedOn, closedOn, dueOn }) => ({
        id,
        text: (
          <>
            <TextLink href={`#${complaintPath(id)}`}>{t('row.title', { number })}</TextLink>
            {isOfOne ? null : (
              <>
                {' · '}
                <bdi>{volunteerName}</bdi>
              </>
            )}
          </>
        ),
        line: closedOn ? t('row.closed', { on: closedOn, due: dueOn }) : t('row.open', { on: receivedOn }),
      }))}
    />
  );
};
