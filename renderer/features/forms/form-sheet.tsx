import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VolunteerForm } from '../../../core/contract/forms.ts';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { dayInSentence } from '../../../core/kernel/words.ts';
import { Failure } from '../../call/failure.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { FormWords } from '../../print/form-words.tsx';
import { Button } from '../../ui/button.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SignaturePicture } from '../../ui/signature-picture.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { useFormLine } from './form-line.ts';
import styles from './forms.module.css';
import { RemoveForm } from './remove-form.tsx';
import type { ScanParts } from './scan-parts.ts';
import { AttachScan, SignOnPaper } from './sign-on-paper.tsx';
import { SignOnScreen } from './sign-on-screen.tsx';
import { usePrintForm } from './use-print-form.ts';
import { WithdrawForm } from './withdraw-form.tsx';

type Step = 'look' | 'on-screen' | 'on-paper' | 'attach' | 'withdraw' | 'remove';

export type FormSheetProps = {
  readonly volunteerId: VolunteerId;
  readonly form: VolunteerForm;
  readonly parts: ScanParts;
  readonly onClose: () => void;
  /** Fills a draft anew. */
  readonly onRefill: () => void;
};

/** The exact words of a form, as they are signed or were signed. */
const Words = ({ form }: { readonly form: VolunteerForm }) => (
  <article className={styles['paper']}>
    <p className={styles['from']}>
      <bdi>{form.text.organisation}</bdi>
    </p>
    <h3 className={styles['title']}>{form.text.title}</h3>
    <FormWords body={form.text.body} />
  </article>
);

/** How and when it was signed, by which version of the text. */
const Facts = ({ volunteerId, form, parts }: Pick<FormSheetProps, 'volunteerId' | 'form' | 'parts'>) => {
  const { t } = useTranslation('forms');
  const lang = useLanguage();
  const day = (on: NonNullable<VolunteerForm['signedOn']>) => dayInSentence(on, lang);
  const { signature, signedOn, text } = form;
  const scan = signature?.kind === 'on-paper' ? signature.paperId : null;
  const rows = [
    signedOn &&
      signature && {
        label: t('sheet.signedOn'),
        value: t(`sheet.how.${signature.kind}`, { on: signedOn }),
      },
    signature?.kind === 'on-screen' && {
      label: t('sheet.signature'),
      value: (
        <SignaturePicture strokes={signature.strokes} label={t('sheet.signatureOf', { name: text.name })} />
      ),
    },
    signature?.kind === 'on-paper' && {
      label: t('sheet.scan'),
      value: scan ? <parts.PaperLink owner={{ volunteerId }} id={scan} /> : t('sheet.noScan'),
    },
    form.validUntil && { label: t('sheet.renewOn'), value: day(form.validUntil) },
    form.supersededOn && { label: t('sheet.supersededOn'), value: day(form.supersededOn) },
    form.withdrawnOn && { label: t('sheet.withdrawnOn'), value: day(form.withdrawnOn) },
    form.endedOn && { label: t('sheet.endedOn'), value: day(form.endedOn) },
    { label: t('sheet.madeBy'), value: t('sheet.made', { who: form.madeBy, on: form.madeOn }) },
    { label: t('sheet.owner'), value: text.owner },
    {
      label: t('sheet.text'),
      value: t('sheet.version', { version: form.version, on: form.versionOn }),
    },
    form.versionUntil && { label: t('sheet.validUntil'), value: day(form.versionUntil) },
    {
      label: t('sheet.mark'),
      value: (
        <>
          <code className={styles['mark']}>{form.hash}</code>
          <span className={styles['soft']}>{t('sheet.markWhat')}</span>
        </>
      ),
    },
  ];
  return <DefinitionList rows={rows.filter((row) => row !== null && row !== false)} />;
};

type ActsProps = Pick<FormSheetProps, 'form' | 'onClose' | 'onRefill'> & {
  readonly onStep: (step: Step) => void;
};

/** What can be done with a form where it stands; the one primary act first. */
const Acts = ({ form, onClose, onRefill, onStep }: ActsProps) => {
  const { t } = useTranslation('forms');
  const print = usePrintForm();
  const isSigned = form.signedOn !== null;
  const isInForce = form.state === 'signed' || form.state === 'renewal-due';
  const hasNoScan = form.signature?.kind === 'on-paper' && form.signature.paperId === null;
  return (
    <Stack>
      <Failure error={print.error} />
      {print.data?.savedAs ? (
        <Notice kind="proof" isLive>
          <p>{t('sheet.printedTo', { path: print.data.savedAs })}</p>
        </Notice>
      ) : null}
      {isSigned ? null : (
        <FormActions>
          {form.isOlderVersion ? null : (
            <Button look="primary" onPress={() => onStep('on-screen')}>
              {t('sheet.signScreen')}
            </Button>
          )}
          <Button onPress={() => onStep('on-paper')}>{t('sheet.signPaper')}</Button>
        </FormActions>
      )}
      <FormActions>
        <Button onPress={() => print.mutate(form)} isPending={print.isPending}>
          {t('sheet.print')}
        </Button>
        {hasNoScan ? <Button onPress={() => onStep('attach')}>{t('sheet.attach')}</Button> : null}
        {form.state === 'draft' ? <Button onPress={onRefill}>{t('sheet.refill')}</Button> : null}
        {isSigned ? null : (
          <Button look="quiet" onPress={() => onStep('remove')}>
            {t('sheet.remove')}
          </Button>
        )}
        {isInForce ? (
          <Button look="quiet" onPress={() => onStep('withdraw')}>
            {t('sheet.withdraw')}
          </Button>
        ) : null}
        <Button look="quiet" onPress={onClose}>
          {t('sheet.close')}
        </Button>
      </FormActions>
    </Stack>
  );
};

/** One form, before and after it is signed: its words, how it stands, and the steps from there. */
export const FormSheet = ({ volunteerId, form, parts, onClose, onRefill }: FormSheetProps) => {
  const { t } = useTranslation('forms');
  const lineOf = useFormLine();
  const [step, setStep] = useState<Step>('look');
  const name = t(`kind.${form.kind}`);
  const toLook = () => setStep('look');
  const titles: Partial<Record<Step, string>> = {
    'on-screen': t('sign.title', { form: name }),
    'on-paper': t('sign.title', { form: name }),
    attach: t('sheet.attach'),
    withdraw: t('withdraw.title', { form: name }),
    remove: t('remove.title'),
  };
  const same = { form, onBack: toLook };
  return (
    <Dialog isOpen onClose={onClose} title={titles[step] ?? name} width="wide">
      {step === 'look' ? (
        <Stack>
          <Prose>{lineOf(form)}</Prose>
          {form.isOlderVersion && form.signedOn === null ? (
            <Notice kind="warning">
              <p>{t('sheet.older')}</p>
            </Notice>
          ) : null}
          <Words form={form} />
          <Facts volunteerId={volunteerId} form={form} parts={parts} />
          {form.signedOn === null ? null : <Prose soft>{t('sheet.locked')}</Prose>}
          <Acts form={form} onClose={onClose} onRefill={onRefill} onStep={setStep} />
        </Stack>
      ) : null}
      {step === 'on-screen' ? (
        <SignOnScreen {...same} words={<Words form={form} />} onPaper={() => setStep('on-paper')} />
      ) : null}
      {step === 'on-paper' ? (
        <SignOnPaper {...same} volunteerId={volunteerId} PaperChoice={parts.PaperChoice} />
      ) : null}
      {step === 'attach' ? (
        <AttachScan {...same} volunteerId={volunteerId} PaperChoice={parts.PaperChoice} />
      ) : null}
      {step === 'withdraw' ? <WithdrawForm {...same} /> : null}
      {step === 'remove' ? <RemoveForm {...same} onRemoved={onClose} /> : null}
    </Dialog>
  );
};
