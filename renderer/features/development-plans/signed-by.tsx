import { useTranslation } from 'react-i18next';
import type { PlanSignature } from '../../../core/contract/development-plans.ts';
import { SignaturePicture } from '../../ui/signature-picture.tsx';
import { Prose } from '../../ui/stack.tsx';

/** A signature under a plan: by whom, when and how, with what the hand wrote. */
export const SignedBy = ({ signed: { name, on, strokes } }: { readonly signed: PlanSignature }) => {
  const { t } = useTranslation('development-plans');
  return (
    <div>
      <Prose>{t(strokes ? 'sign.signedScreen' : 'sign.signedPaper', { name, on })}</Prose>
      {strokes ? <SignaturePicture strokes={strokes} label={t('sign.field', { name })} /> : null}
    </div>
  );
};
