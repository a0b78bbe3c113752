import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperLanguage } from '../../../core/contract/block-paper.ts';
import type { OwnText, PrivacyKind, PrivacyText } from '../../../core/contract/privacy-policy.ts';
import { blocksOf } from '../../../core/privacy-policy/paper.ts';
import { Failure } from '../../call/failure.tsx';
import { GuardedText } from '../../call/guarded-text.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { PaperBlocks } from '../../letters/paper-blocks.tsx';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Prose } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import styles from './privacy-policy.module.css';

type Props = {
  readonly kind: PrivacyKind;
  readonly text: PrivacyText;
  readonly lang: PaperLanguage;
  readonly onClose: () => void;
};

/** Adds to what the app says, or writes something else instead; the proposal stands above to begin from. */
export const PointForm = ({ kind, text, lang, onClose }: Props) => {
  const { t } = useTranslation('privacy-policy');
  const { own, proposal } = text[lang];
  const [how, setHow] = useState<OwnText['how']>(own?.how ?? 'add');
  const [typed, setTyped] = useState(own?.text ?? '');
  const write = useCommandOp('privacyPolicy.write');
  const choose = (next: OwnText['how']) => {
    setHow(next);
    if (next === 'replace' && typed === '') setTyped(proposal);
    if (next === 'add' && typed === proposal) setTyped('');
  };
  const checked = useChecked<'text'>('privacy-point', {
    text: typed.trim() === '' ? t('point.textMissing') : undefined,
  });
  const send = () =>
    write.mutate(
      { kind, point: text.point, lang, own: { how: proposal === '' ? 'add' : how, text: typed.trim() } },
      {
        onSuccess: () => {
          tell(t('point.saved'));
          onClose();
        },
      },
    );
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)} label={text[lang].title}>
      {proposal === '' ? (
        <Prose>{t('point.openWhat')}</Prose>
      ) : (
        <>
          <div lang={lang} className={styles['proposal']}>
            <PaperBlocks blocks={blocksOf(proposal)} />
          </div>
          <RadioGroup
            label={t('point.how')}
            choices={(['add', 'replace'] as const).map((id) => ({
              id,
              text: t(`point.${id}Choice`),
              hint: t(`point.${id}Hint`),
            }))}
            value={how}
            onChange={choose}
          />
        </>
      )}
      <GuardedText
        label={t('point.text')}
        hint={t('point.textHint')}
        value={typed}
        onChange={setTyped}
        maxLength={4_000}
        {...checked.field('text')}
      />
      <Failure error={write.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={write.isPending} keyHint="Ctrl S">
          {t('point.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('point.cancel')}
        </Button>
      </FormActions>
    </Form>
  );
};
