import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Letter, LetterKind } from '../../../core/contract/rights.ts';
import type { RequestId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Stack } from '../../ui/stack.tsx';
import { LetterBlocks } from './letter-blocks.tsx';
import styles from './letter.module.css';
import { useLetterFile } from './use-letter-file.ts';

const Sheet = ({ letter }: { readonly letter: Letter }) => (
  <article className={styles['letter']} lang={letter.lang}>
    <p>
      {letter.to.map((line) => (
        <span key={line} className={styles['line']}>
          <bdi>{line}</bdi>
        </span>
      ))}
    </p>
    <p>
      {letter.dateLine} · {letter.number}
    </p>
    <p className={styles['subject']}>{letter.subject}</p>
    <LetterBlocks blocks={letter.blocks} />
    <p>
      {letter.closing.map((line, index) => (
        <span key={index} className={styles['line']}>
          <bdi>{line}</bdi>
        </span>
      ))}
    </p>
  </article>
);

type LetterPreviewProps = {
  readonly id: RequestId;
  readonly letter: LetterKind;
  readonly onClose: () => void;
};

/** A letter as it will be, in either language, and the two ways to take it along. */
export const LetterPreview = ({ id, letter, onClose }: LetterPreviewProps) => {
  const { t, i18n } = useTranslation('rights');
  const [lang, setLang] = useState<'nl' | 'en'>(i18n.language.startsWith('nl') ? 'nl' : 'en');
  const { data, error } = useQueryOp('rights.letterText', { id, letter, lang });
  const file = useLetterFile();
  const make = (as: 'pdf' | 'docx') => file.mutate({ id, letter, lang, as });
  return (
    <Stack>
      <RadioGroup
        label={t('letters.lang')}
        choices={(['nl', 'en'] as const).map((each) => ({ id: each, text: t(`letters.${each}`) }))}
        value={lang}
        onChange={setLang}
      />
      <Failure error={error ?? file.error} />
      {data?.isHandedOver ? (
        <Notice kind="warning">
          <p>{t('letters.handOver')}</p>
        </Notice>
      ) : null}
      {data ? <Sheet letter={data} /> : error ? null : <Loading lines={6} />}
      {file.data?.savedAs ? (
        <Notice kind="proof" isLive>
          <p>{t('letters.saved', { path: file.data.savedAs })}</p>
        </Notice>
      ) : null}
      <FormActions>
        <Button look="primary" onPress={() => make('pdf')} isPending={file.isPending}>
          {t('letters.pdf')}
        </Button>
        <Button onPress={() => make('docx')} isDisabled={file.isPending}>
          {t('letters.docx')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('letters.close')}
        </Button>
      </FormActions>
    </Stack>
  );
};
