import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportRun } from '../../../core/contract/imports.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp, useTaskOp } from '../../call/use-op.ts';
import { ConfirmTyped } from '../../ui/confirm-typed.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';

/** Before its commit an undo can still be stopped; these are its steps until then. */
const canStopIn: readonly string[] = ['gathering', 'removing'];

const alsoChanges = ['clients', 'notes', 'purge', 'register', 'retention'] as const;

/** Says the proof of the newest undone import. */
const Proof = () => {
  const { t } = useTranslation('imports');
  const { data } = useQueryOp('purge.certificates', {});
  const newest = (data ?? [])
    .filter(({ reason }) => reason === 'import-undone')
    .toSorted((a, b) => b.number - a.number)[0];
  if (!newest) return null;
  const { hits, pages, valuesSought, valuesHeldByOthers } = newest.proof;
  return (
    <Notice kind={hits === 0 ? 'proof' : 'danger'} isLive title={t('undo.done')}>
      <p>{t('undo.hits', { count: hits, pages, sought: valuesSought })}</p>
      {valuesHeldByOthers > 0 ? <p>{t('undo.heldByOthers', { count: valuesHeldByOthers })}</p> : null}
      <p>{t('undo.certificate', { number: newest.number })}</p>
    </Notice>
  );
};

export type UndoImportProps = {
  /** The import that the person asks to take back; null while nobody asks. */
  readonly run: ImportRun | null;
  readonly onClose: () => void;
};

/** Takes a whole import back after a typed word, shows how far it is, and says the proof. */
export const UndoImport = ({ run, onClose }: UndoImportProps) => {
  const { t } = useTranslation('imports');
  const undo = useTaskOp('imports.undo', alsoChanges);
  const [word] = useState(() => t('undo.word'));
  const step = undo.progress?.step ?? 'gathering';
  return (
    <>
      {run && !undo.isRunning ? (
        <ConfirmTyped
          isOpen
          onClose={onClose}
          title={t('undo.title', { number: run.number })}
          word={word}
          confirmLabel={t('undo.confirm', { count: run.totals.imported })}
          onConfirm={() => {
            undo.run({ id: run.id });
            onClose();
          }}
        >
          <p>{t('undo.what', { count: run.totals.imported })}</p>
        </ConfirmTyped>
      ) : null}
      {undo.isRunning ? (
        <Progress
          what={t(`step.${step}`)}
          done={undo.progress?.done ?? 0}
          total={undo.progress?.total ?? 0}
          {...(canStopIn.includes(step) ? { onCancel: undo.cancel } : {})}
        />
      ) : null}
      <Failure error={undo.error} />
      {undo.result && !undo.isRunning ? <Proof /> : null}
    </>
  );
};
