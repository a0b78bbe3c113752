import { useState } from 'react';
import { Redirect, useParams } from 'wouter';
import { useQueryOp, useTaskOp } from '../../call/use-op.ts';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { ApproveStep } from './approve-step.tsx';
import { readingStep } from './evening-sheet.tsx';
import { ExceptStep } from './except-step.tsx';
import { PaperStep } from './paper-step.tsx';
import { canStillStop } from './revocable.ts';
import { ProofSheet } from './proof-sheet.tsx';
import { ReviewStep } from './review-step.tsx';
import { WipeStep } from './wipe-step.tsx';

/** Where the evening goes on: with the list that waits, or from the beginning; only a manager has a beginning. */
const GoOn = () => {
  const lists = useQueryOp('purge.list', {});
  const me = useQueryOp('vault.me', {}).data;
  if (!lists.data || !me) return readingStep('review', lists.error);
  const place = lists.data.open || !me.roles.includes('manager') ? 'meetekenen' : 'nakijken';
  return <Redirect to={`/bewaren/opschoonavond/${place}`} replace />;
};

/** The purge evening, one step at a place of its own. What is decided lies in the store, so it goes on at any time. */
export const PurgeEvening = () => {
  const { step } = useParams<{ readonly step?: string }>();
  const [isGone, setGone] = useState(false);
  const task = useTaskOp('purge.run', ['retention', 'clients', 'notes', 'consents', 'register', 'audit']);
  if (task.progress && !canStillStop(task.progress.step) && !isGone) setGone(true);
  useFocusTitle(task.result ? 'bewijs' : (step ?? ''));

  if (task.result) return <ProofSheet certificate={task.result} />;
  switch (step) {
    case undefined:
      return <GoOn />;
    case 'nakijken':
      return <ReviewStep />;
    case 'uitzonderen':
      return <ExceptStep />;
    case 'meetekenen':
      return <ApproveStep />;
    case 'papier':
      return <PaperStep />;
    case 'wissen':
      return <WipeStep task={task} isGone={isGone} />;
    default:
      return <Redirect to="/bewaren/opschoonavond" replace />;
  }
};
