import { useTranslation } from 'react-i18next';
import type { Letter } from '../../core/contract/rights.ts';
import type { Language } from '../../core/kernel/words.ts';
import { Failure } from '../call/failure.tsx';
import { Button } from '../ui/button.tsx';
import { FormActions } from '../ui/form.tsx';
import { Loading } from '../ui/loading.tsx';
import { Notice } from '../ui/notice.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { Stack } from '../ui/stack.tsx';
import { LetterBlocks } from './letter-blocks.tsx';
import styles from './letter.module.css';

const Sheet = ({ letter }: { readonly letter: Letter }) => (
  <article className={styles['letter']} lang={letter.lang}>
    <p>
      {letter.to.map((line) => (
        <span key={line} className={styles['line']}>
          <bdi>{line}</bdi>
        </span>
      ))}
    </p>
    <p>{[letter.dateLine, letter.number].filter((text) => text !== '').join(' · ')}</p>
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

export type LetterViewProps = {
  readonly letter: Letter | undefined;
  readonly lang: Language;
  readonly onLang: (lang: Language) => void;
  readonly error: unknown;
  readonly isMaking: boolean;
  /** Where the last file was saved; null before. */
  readonly savedAs: string | null;
  readonly onMake: (as: 'pdf' | 'docx') => void;
  readonly onClose: () => void;
};

/** A letter as it will be, in either language, and the two ways to take it along. */
export const LetterView = (props: LetterViewProps) => {
  const { letter, lang, onLang, error, isMaking, savedAs, onMake, onClose } = props;
  const { t } = useTranslation('letters');
  return (
    <Stack>
      <RadioGroup
        label={t('lang')}
        choices={(['nl', 'en'] as const).map((each) => ({ id: each, text: t(each) }))}
        value={lang}
        onChange={onLang}
      />
      <Failure error={error} />
      {letter?.isHandedOver ? (
        <Notice kind="warning">
          <p>{t('handOver')}</p>
        </Notice>
      ) : null}
      {letter ? <Sheet letter={letter} /> : error ? null : <Loading lines={6} />}
      {savedAs ? (
        <Notice kind="proof" isLive>
          <p>{t('saved', { path: savedAs })}</p>
        </Notice>
      ) : null}
      <FormActions>
        <Button look="primary" onPress={() => onMake('pdf')} isPending={isMaking}>
          {t('pdf')}
        </Button>
        <Button onPress={() => onMake('docx')} isDisabled={isMaking}>
          {t('docx')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('close')}
        </Button>
      </FormActions>
    </Stack>
  );
};
