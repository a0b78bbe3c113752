import type { RegisterContent, RegisterCounts } from '../../../core/contract/register.ts';
import { ActivityBlock } from './activity-block.tsx';
import { GapList } from './gap-list.tsx';
import { OrganisationBlock } from './organisation-block.tsx';
import { ProcessingForBlock } from './processing-for-block.tsx';

export type RegisterPagesProps = {
  readonly content: RegisterContent;
  readonly counts: readonly RegisterCounts[];
  readonly isNow?: boolean;
  readonly mayChange?: boolean;
};

/** A register whole: what is missing, who is responsible, and each activity. */
export const RegisterPages = ({ content, counts, isNow, mayChange }: RegisterPagesProps) => (
  <>
    <GapList content={content} />
    <OrganisationBlock content={content} />
    {content.activities.map((activity) => (
      <ActivityBlock
        key={activity.id}
        activity={activity}
        content={content}
        counts={counts.find(({ activityId }) => activityId === activity.id)}
        isNow={isNow ?? false}
        mayChange={mayChange ?? false}
      />
    ))}
    <ProcessingForBlock content={content} />
  </>
);
