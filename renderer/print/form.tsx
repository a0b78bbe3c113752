import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { FormText, Signature } from '../../core/contract/forms.ts';
import { Day } from '../../core/kernel/day.ts';
import { SignaturePicture } from '../ui/signature-picture.tsx';
import { DocumentPage } from './document-page.tsx';
import { FormWords } from './form-words.tsx';
import styles from './form.module.css';
import { printable } from './printable.tsx';

/** One form to sign, or that was signed: its exact words, and what is known of the version. */
export const FormToPrint = z.strictObject({
  text: FormText,
  version: z.int(),
  versionOn: Day,
  versionUntil: Day.nullable(),
  hash: z.string(),
  /** The day on which it was filled in. */
  madeOn: Day,
  signedOn: Day.nullable(),
  signature: Signature.nullable(),
  supersededOn: Day.nullable(),
  withdrawnOn: Day.nullable(),
  endedOn: Day.nullable(),
});
export type FormToPrint = z.output<typeof FormToPrint>;

/** The sizes of type that are tried, in points, until everything stands on one page. */
const sizes = [10.5, 10, 9.5, 9, 8.5, 8, 7.5] as const;

/** How high an A4 is on screen, with its margins; one pixel for rounding. */
const pageHeight = (297 / 25.4) * 96 + 1;

const fit = (around: HTMLElement): void => {
  const page = around.firstElementChild;
  if (!page) return;
  for (const size of sizes) {
    around.style.setProperty('--form-type', `${size}pt`);
    around.style.setProperty('--form-lead', size < 9.5 ? '1.3' : '1.45');
    if (page.getBoundingClientRect().height <= pageHeight) return;
  }
};

const Hand = ({ data }: { readonly data: FormToPrint }) => {
  const { t } = useTranslation('forms');
  const { text, signedOn, signature } = data;
  return (
    <div className={styles['hand']}>
      <p>
        <span className={styles['label']}>{t('paper.name')}</span>
        <bdi>{text.name}</bdi>
      </p>
      <p>
        <span className={styles['label']}>{t('paper.date')}</span>
        {signedOn ? t('paper.day', { on: signedOn }) : null}
      </p>
      <div className={styles['signature']}>
        <span className={styles['label']}>{t('paper.hand')}</span>
        {signature?.kind === 'on-screen' ? (
          <SignaturePicture strokes={signature.strokes} label={t('sheet.signatureOf', { name: text.name })} />
        ) : null}
        {signature?.kind === 'on-paper' && signedOn ? t('paper.onPaper', { on: signedOn }) : null}
      </div>
    </div>
  );
};

/** What became of a signed form, and by which text it went. */
const Foot = ({ data }: { readonly data: FormToPrint }) => {
  const { t } = useTranslation('forms');
  const { text, version, versionOn, versionUntil, hash, signature, ...days } = data;
  const facts = [
    text.owner ? t('paper.owner', { owner: text.owner }) : null,
    t('paper.version', { version, on: versionOn }),
    versionUntil ? t('paper.until', { until: versionUntil }) : null,
    t('paper.mark', { mark: hash.slice(0, 16) }),
    signature?.kind === 'on-screen' ? t('paper.onScreen', { at: signature.at }) : null,
    days.supersededOn ? t('paper.superseded', { on: days.supersededOn }) : null,
    days.withdrawnOn ? t('paper.withdrawn', { on: days.withdrawnOn }) : null,
    days.endedOn ? t('paper.ended', { on: days.endedOn }) : null,
  ];
  return <p className={styles['foot']}>{facts.filter((fact) => fact !== null).join(' · ')}</p>;
};

/** A form on one A4: the type grows smaller until the words and the room for a hand fit on the page. */
const FormPage = ({ data }: { readonly data: FormToPrint }) => {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const settle = async () => {
      await document.fonts.ready;
      if (around.current) fit(around.current);
    };
    void settle();
  }, []);
  return (
    <div ref={around} className={styles['form']}>
      <DocumentPage
        organisation={data.text.organisation}
        title={data.text.title}
        version={String(data.version)}
        on={data.signedOn ?? data.madeOn}
      >
        <FormWords body={data.text.body} />
        <Hand data={data} />
        <Foot data={data} />
      </DocumentPage>
    </div>
  );
};

export const formDocument = printable('form', 'forms:paper.document', FormToPrint, FormPage);
