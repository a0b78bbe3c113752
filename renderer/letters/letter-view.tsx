import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Letter } from '../../core/contract/rights.ts';
import type { Refusal } from '../../core/kernel/refusal.ts';
import type { Language } from '../../core/kernel/words.ts';
import { Failure } from '../call/failure.tsx';
import type { answerKey } from '../call/query-client.ts';
import { Loading } from '../ui/loading.tsx';
import { Notice } from '../ui/notice.tsx';
import { LetterBlocks } from './letter-blocks.tsx';
import styles from './letter.module.css';
import { type PaperSource, TakeAlong } from './take-along.tsx';

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

type LetterSource = PaperSource<Letter> & {
  /** The place of its words among what the window has read, without the language. */
  readonly about: ReturnType<typeof answerKey>;
};

const Preview = ({ source, lang }: { readonly source: LetterSource; readonly lang: Language }) => {
  const { t } = useTranslation('letters');
  const { data: letter, error } = useQuery<Letter, Refusal>({
    queryKey: [...source.about, lang],
    queryFn: () => source.words(lang),
  });
  if (!letter) return error ? <Failure error={error} /> : <Loading lines={6} />;
  return (
    <>
      {letter.isHandedOver ? (
        <Notice kind="warning">
          <p>{t('handOver')}</p>
        </Notice>
      ) : null}
      <Sheet letter={letter} />
    </>
  );
};

export type LetterViewProps = { readonly source: LetterSource; readonly onClose: () => void };

/** A letter as it will be, in either language, and the two ways to take it along. */
export const LetterView = ({ source, onClose }: LetterViewProps) => (
  <TakeAlong
    source={source}
    as="letter"
    preview={(lang) => <Preview source={source} lang={lang} />}
    onClose={onClose}
  />
);
