import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Prose } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChecked } from '../../ui/use-checked.ts';

/** Something that may be left out: how it is called, and the first words of it. */
export type Item = { readonly id: string; readonly title: string; readonly line: string };

type LeftOutProps = {
  readonly items: readonly Item[];
  /** Why the ones that were left out were. */
  readonly reasons: ReadonlyMap<string, string>;
  readonly onLeaveOut: (id: string, reason: string) => void;
  readonly onGive: (id: string) => void;
};

const Question = ({
  title,
  onSave,
  onClose,
}: {
  readonly title: string;
  readonly onSave: (reason: string) => void;
  readonly onClose: () => void;
}) => {
  const { t } = useTranslation('packages');
  const [reason, setReason] = useState('');
  const checked = useChecked<'reason'>('left-out', {
    reason: reason.trim() === '' ? t('leave.missing') : undefined,
  });
  return (
    <Dialog isOpen onClose={onClose} title={t('leave.title', { title })}>
      <Form errors={checked.errors} onSubmit={() => checked.submit(() => onSave(reason.trim()))}>
        <Prose>{t('leave.what')}</Prose>
        <TextField
          label={t('leave.reason')}
          hint={t('leave.reasonHint')}
          value={reason}
          onChange={setReason}
          maxLength={300}
          autoFocus
          {...checked.field('reason')}
        />
        <FormActions>
          <Button look="primary" type="submit">
            {t('leave.save')}
          </Button>
          <Button look="quiet" onPress={onClose}>
            {t('leave.back')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
};

/** Notes or attachments, each of which can be left out with a reason that the person reads, or given after all. */
export const LeftOut = ({ items, reasons, onLeaveOut, onGive }: LeftOutProps) => {
  const { t } = useTranslation('packages');
  const [asked, setAsked] = useState<Item | null>(null);
  return (
    <>
      <SentenceList
        sentences={items.map((item) => {
          const reason = reasons.get(item.id);
          return {
            id: item.id,
            text: <bdi>{item.title}</bdi>,
            line: reason === undefined ? <bdi>{item.line}</bdi> : t('leave.left', { reason }),
            action:
              reason === undefined ? (
                <Button
                  size="small"
                  look="quiet"
                  aria-label={t('leave.label', { title: item.title })}
                  onPress={() => setAsked(item)}
                >
                  {t('leave.button')}
                </Button>
              ) : (
                <Button
                  size="small"
                  aria-label={t('leave.giveLabel', { title: item.title })}
                  onPress={() => onGive(item.id)}
                >
                  {t('leave.give')}
                </Button>
              ),
          };
        })}
      />
      {asked ? (
        <Question
          title={asked.title}
          onClose={() => setAsked(null)}
          onSave={(reason) => {
            onLeaveOut(asked.id, reason);
            setAsked(null);
          }}
        />
      ) : null}
    </>
  );
};
