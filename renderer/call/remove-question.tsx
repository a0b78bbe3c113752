import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { In } from '../../core/contract/index.ts';
import type { RecordId } from '../../core/kernel/ids.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { Prose, Stack } from '../ui/stack.tsx';
import { useQueryOp } from './use-op.ts';

/** Why one record of a file goes; the same for a note and an attachment. */
export type RemoveReason = In<'notes.remove'>['reason'];

const reasons: readonly RemoveReason[] = ['wrong-person', 'incorrect', 'not-needed'];

type RemoveProps = {
  /** The feature whose texts say what goes. */
  readonly of: 'notes' | 'attachments' | 'peer-review' | 'training' | 'development-plans';
  /** Where in those texts, when the feature has more than one thing that goes. */
  readonly words?: 'removeProgress';
  /** Whose file it is of: while that is held, the question says so instead. */
  readonly recordId?: RecordId;
  readonly onClose: () => void;
  readonly onRemove: (reason: RemoveReason) => void;
};

/** Says that nothing goes, before anybody thinks that it did. */
const Held = ({ onClose }: Pick<RemoveProps, 'onClose'>) => {
  const { t } = useTranslation('holds');
  return (
    <Stack>
      <Prose>{t('refusal.held')}</Prose>
      <FormActions>
        <Button look="primary" autoFocus onPress={onClose}>
          {t('heldBack')}
        </Button>
      </FormActions>
    </Stack>
  );
};

const Question = ({ of, words, onClose, onRemove }: RemoveProps) => {
  const { t } = useTranslation(of, { keyPrefix: words ?? 'remove' });
  const [reason, setReason] = useState<RemoveReason | null>(null);
  const [wasTried, setTried] = useState(false);
  return (
    <Form onSubmit={() => (reason ? onRemove(reason) : setTried(true))} label={t('title')}>
      <p>{t('what')}</p>
      <RadioGroup
        label={t('why')}
        choices={reasons.map((id) => ({ id, text: t(`reason.${id}`) }))}
        value={reason}
        onChange={setReason}
        error={wasTried && !reason ? t('reasonMissing') : null}
      />
      <FormActions>
        <Button onPress={onClose}>{t('back')}</Button>
        <Button look="danger" type="submit">
          {t('button')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** Asks why one record of a file goes; the reason is all that stays of it. */
export const RemoveQuestion = ({ isOpen, ...props }: RemoveProps & { readonly isOpen: boolean }) => {
  const { t } = useTranslation(props.of, { keyPrefix: props.words ?? 'remove' });
  const marks = useQueryOp('holds.marks', {}).data ?? [];
  const isHeld = marks.some(({ recordId }) => recordId === props.recordId);
  return (
    <Dialog isOpen={isOpen} onClose={props.onClose} title={t('title')} kind="alert">
      {isHeld ? <Held onClose={props.onClose} /> : <Question {...props} />}
    </Dialog>
  );
};
