import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecoveryKind } from '../../../core/contract/recovery.ts';
import { Failure } from '../../call/failure.tsx';
import { useTaskOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { CodeFields, missingCodes } from './code-fields.tsx';

type DrillProps = { readonly kind: RecoveryKind; readonly onClose: () => void };

const Questions = ({ kind, onClose }: DrillProps) => {
  const { t } = useTranslation('recovery');
  const [codes, setCodes] = useState<readonly string[]>([]);
  const drill = useTaskOp('recovery.drill');
  const checked = useChecked('drill', missingCodes(kind, codes, t('fields.missing')));
  const send = () => {
    if (!drill.isRunning) drill.run({ codes: [...codes] });
  };
  if (drill.result)
    return (
      <Stack>
        <Notice kind="proof" isLive>
          <p>{t('drill.done', { context: kind })}</p>
        </Notice>
        <FormActions>
          <Button look="primary" onPress={onClose}>
            {t('drill.close')}
          </Button>
        </FormActions>
      </Stack>
    );
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)}>
      <Prose>{t('drill.what', { context: kind })}</Prose>
      <CodeFields kind={kind} values={codes} onChange={setCodes} field={checked.field} isFocused />
      <Failure error={drill.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={drill.isRunning}>
          {t('drill.send')}
        </Button>
        <Button onPress={onClose}>{t('back')}</Button>
      </FormActions>
    </Form>
  );
};

/** The yearly drill: the codes are typed from paper, open the vault's recovery slot, and nothing changes. */
export const Drill = ({ isOpen, ...props }: DrillProps & { readonly isOpen: boolean }) => {
  const { t } = useTranslation('recovery');
  return (
    <Dialog
      isOpen={isOpen}
      onClose={props.onClose}
      title={t('drill.title', { context: props.kind })}
      kind="alert"
    >
      <Questions {...props} />
    </Dialog>
  );
};
