import { Undo2 } from 'lucide-react';
import { useIsMutating } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportRun } from '../../../core/contract/imports.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Section } from '../../ui/page-header.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Prose } from '../../ui/stack.tsx';
import styles from './imports.module.css';
import { SourceFileQuestion } from './source-file-question.tsx';
import { UndoImport } from './undo-import.tsx';

type ActionsProps = {
  readonly run: ImportRun;
  /** Nothing can be asked while a list is being undone. */
  readonly isBusy: boolean;
  readonly onUndo: () => void;
  readonly onAnswer: () => void;
};

const Actions = ({ run, isBusy, onUndo, onAnswer }: ActionsProps) => {
  const { t } = useTranslation('imports');
  const isOpen = run.sourceFile === 'unanswered' || run.sourceFile === 'later';
  return (
    <div className={styles['actions']}>
      {isOpen ? (
        <Button
          size="small"
          isDisabled={isBusy}
          aria-label={t('earlier.answerOf', { number: run.number })}
          onPress={onAnswer}
        >
          {t('earlier.answer')}
        </Button>
      ) : null}
      {run.state === 'done' ? (
        <Button
          size="small"
          icon={Undo2}
          isDisabled={isBusy}
          aria-label={t('earlier.undoOf', { number: run.number })}
          onPress={onUndo}
        >
          {t('earlier.undo')}
        </Button>
      ) : null}
    </div>
  );
};

/** Lists that were taken over before: what came of each, what happened to its file, and the way to take it back. */
export const EarlierImports = () => {
  const { t } = useTranslation('imports');
  const { data: runs, error } = useQueryOp('imports.list', {});
  const [undoing, setUndoing] = useState<ImportRun | null>(null);
  const [answering, setAnswering] = useState<ImportRun | null>(null);
  const isUndoing = useIsMutating({ mutationKey: ['imports.undo'] }) > 0;
  const lineOf = ({ totals, state, sourceFile }: ImportRun): string =>
    [
      totals.refused > 0 ? t('earlier.refused', { count: totals.refused }) : '',
      totals.leftOut > 0 ? t('earlier.leftOut', { count: totals.leftOut }) : '',
      totals.filled > 0 ? t('earlier.filled', { count: totals.filled }) : '',
      t(`earlier.source.${sourceFile}`),
      state === 'done' ? '' : t(`earlier.state.${state}`),
    ]
      .filter((part) => part !== '')
      .join(' ');
  return (
    <Section title={t('earlier.title')}>
      <Failure error={error} />
      <UndoImport run={undoing} onClose={() => setUndoing(null)} />
      {runs?.length === 0 ? <Prose soft>{t('earlier.none')}</Prose> : null}
      <SentenceList
        sentences={(runs ?? []).map((run) => ({
          id: run.id,
          text: t('earlier.run', {
            number: run.number,
            count: run.totals.imported,
            at: run.at,
            by: run.by,
          }),
          line: lineOf(run),
          action: (
            <Actions
              run={run}
              isBusy={isUndoing}
              onUndo={() => setUndoing(run)}
              onAnswer={() => setAnswering(run)}
            />
          ),
        }))}
      />
      <Dialog isOpen={answering !== null} onClose={() => setAnswering(null)} title={t('source.title')}>
        {answering ? <SourceFileQuestion run={answering} onAnswered={() => setAnswering(null)} /> : null}
      </Dialog>
    </Section>
  );
};
