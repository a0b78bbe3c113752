import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterImport } from '../../../core/contract/register-import.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Section } from '../../ui/page-header.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Prose } from '../../ui/stack.tsx';

/** What came of a file, in sentences. */
export const useTakenInWords = () => {
  const { t } = useTranslation('register-import');
  return (taken: RegisterImport): string =>
    (['added', 'replaced', 'processors', 'skipped'] as const)
      .filter((what) => taken[what] > 0)
      .map((what) => t(`done.${what}`, { count: taken[what] }))
      .join(' ');
};

/** Asks once before what came with a file is taken back. */
const Undo = ({ it, onClose }: { readonly it: RegisterImport; readonly onClose: () => void }) => {
  const { t } = useTranslation('register-import');
  const undo = useCommandOp('register.undoTakeOver', ['processors', 'desk']);
  return (
    <>
      <Prose>{t('earlier.what')}</Prose>
      <Failure error={undo.error} />
      <FormActions>
        <Button onPress={onClose} isDisabled={undo.isPending}>
          {t('ui:confirm.back')}
        </Button>
        <Button
          look="primary"
          isPending={undo.isPending}
          onPress={() => undo.mutate({ id: it.id }, { onSuccess: onClose })}
        >
          {t('earlier.undo')}
        </Button>
      </FormActions>
    </>
  );
};

/** Registers that were taken over before, and the way to take one back as long as nothing changed. */
export const TakenOverBefore = () => {
  const { t } = useTranslation('register-import');
  const { data, error } = useQueryOp('register.takenOver', {});
  const [undoing, setUndoing] = useState<RegisterImport | null>(null);
  const inWords = useTakenInWords();
  return (
    <Section title={t('earlier.title')}>
      <Failure error={error} />
      {data?.length === 0 ? <Prose soft>{t('earlier.none')}</Prose> : null}
      <SentenceList
        sentences={(data ?? []).map((it) => ({
          id: it.id,
          text: t('earlier.one', { number: it.number, at: it.at, by: it.by }),
          line: `${inWords(it)} ${it.state === 'done' ? '' : t(`earlier.state.${it.state}`)}`.trim(),
          action:
            it.state === 'done' ? (
              <Button
                size="small"
                icon={Undo2}
                aria-label={t('earlier.undoOf', { number: it.number })}
                onPress={() => setUndoing(it)}
              >
                {t('earlier.undo')}
              </Button>
            ) : null,
        }))}
      />
      <Dialog
        isOpen={undoing !== null}
        onClose={() => setUndoing(null)}
        title={t('earlier.sure', { number: undoing?.number ?? 0 })}
      >
        {undoing ? <Undo it={undoing} onClose={() => setUndoing(null)} /> : null}
      </Dialog>
    </Section>
  );
};
