import { useState } from 'react';
import { Redirect, useParams } from 'wouter';
import { useTaskOp } from '../../call/use-op.ts';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { ExceptStep } from './except-step.tsx';
import { PaperStep } from './paper-step.tsx';
import { canStillStop } from './revocable.ts';
import { ProofSheet } from './proof-sheet.tsx';
import { ReviewStep } from './review-step.tsx';
import { WipeStep } from './wipe-step.tsx';

/** The purge evening, one step at a place of its own. */
export const PurgeEvening = () => {
  const { step = 'nakijken' } = useParams<{ readonly step?: string }>();
  const [isGone, setGone] = useState(false);
  const task = useTaskOp('purge.run', ['retention', 'clients', 'notes', 'consents', 'register', 'audit']);
  if (task.progress && !canStillStop(task.progress.step) && !isGone) setGone(true);
  useFocusTitle(task.result ? 'bewijs' : step);

  if (task.result) return <ProofSheet certificate={task.result} />;
  switch (step) {
    case 'nakijken':
      return <ReviewStep />;
    case 'uitzonderen':
      return <ExceptStep />;
    case 'papier':
      return <PaperStep />;
    case 'wissen':
      return <WipeStep task={task} isGone={isGone} />;
    default:
      return <Redirect to="/bewaren/opschoonavond" replace />;
  }
};
