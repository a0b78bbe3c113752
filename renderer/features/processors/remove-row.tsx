import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../call/failure.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose } from '../../ui/stack.tsx';

export type RemoveRowProps = {
  readonly name: string;
  /** Why it cannot go now; null when it can. */
  readonly why: string | null;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onRemove: () => void;
};

/** Takes a processor or work for another off its list, or says what has to be done first. */
export const RemoveRow = ({ name, why, isPending, error, onRemove }: RemoveRowProps) => {
  const { t } = useTranslation('processors');
  const [isAsking, setAsking] = useState(false);
  return (
    <Section title={t('remove.title')}>
      <Prose soft>{why ?? t('remove.what')}</Prose>
      {why === null ? (
        <div>
          <Button look="danger" icon={Trash2} onPress={() => setAsking(true)}>
            {t('remove.go')}
          </Button>
        </div>
      ) : null}
      <Dialog
        kind="alert"
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t('remove.question', { name })}
        actions={
          <>
            <Button autoFocus onPress={() => setAsking(false)}>
              {t('remove.keep')}
            </Button>
            <Button look="danger" isPending={isPending} onPress={onRemove}>
              {t('remove.go')}
            </Button>
          </>
        }
      >
        <p>{t('remove.what')}</p>
        <Failure error={error} />
      </Dialog>
    </Section>
  );
};
