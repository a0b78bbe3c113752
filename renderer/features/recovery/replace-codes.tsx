import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecoveryKind } from '../../../core/contract/recovery.ts';
import { Failure } from '../../call/failure.tsx';
import type { TaskOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { CodeFields, missingCodes } from './code-fields.tsx';

export type ReplaceCodesProps = {
  /** The kind of the codes that are replaced; null when the vault has none. */
  readonly present: RecoveryKind | null;
  readonly typedBack: readonly string[];
  readonly adopt: TaskOp<'recovery.adopt'>;
  readonly onBack: () => void;
};

/** The last step: the codes of now, or that they are lost and what that means. */
export const ReplaceCodes = ({ present, typedBack, adopt, onBack }: ReplaceCodesProps) => {
  const { t } = useTranslation('recovery');
  const [has, setHas] = useState<'present' | 'lost'>(present ? 'present' : 'lost');
  const [codes, setCodes] = useState<readonly string[]>([]);
  const checked = useChecked<'first' | 'second'>(
    'present',
    present && has === 'present' ? missingCodes(present, codes, t('fields.missing')) : {},
  );
  const send = () => {
    if (!adopt.isRunning)
      adopt.run({ present: has === 'present' ? [...codes] : [], typedBack: [...typedBack] });
  };
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)}>
      {present ? (
        <RadioGroup<'present' | 'lost'>
          label={t('replace.question', { context: present })}
          value={has}
          onChange={setHas}
          isDisabled={adopt.isRunning}
          choices={[
            {
              id: 'present',
              text: t('replace.present', { context: present }),
              hint: t('replace.presentHint'),
            },
            { id: 'lost', text: t('replace.lost', { context: present }), hint: t('replace.lostHint') },
          ]}
        />
      ) : null}
      {present && has === 'present' ? (
        <CodeFields kind={present} values={codes} onChange={setCodes} field={checked.field} />
      ) : (
        <Notice kind="warning" title={t('replace.lostTitle')}>
          <ul>
            {(['lost1', 'lost2', 'lost3'] as const).map((line) => (
              <li key={line}>{t(`replace.${line}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Failure error={adopt.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={adopt.isRunning}>
          {t('replace.go', { context: present ?? 'one' })}
        </Button>
        <Button onPress={onBack} isDisabled={adopt.isRunning}>
          {t('back')}
        </Button>
      </FormActions>
    </Form>
  );
};
