import type { ReactNode } from 'react';
import styles from './sentence-list.module.css';

export type Sentence = {
  readonly id: string;
  readonly text: ReactNode;
  /** A softer second line: until when, or who. */
  readonly line?: ReactNode;
  /** The one thing to do about it. */
  readonly action?: ReactNode;
};

/** Things that ask for something, each as a sentence with its one action. */
export const SentenceList = ({ sentences }: { readonly sentences: readonly Sentence[] }) => (
  <ul className={styles['list']}>
    {sentences.map(({ id, text, line, action }) => (
      <li key={id} className={styles['row']}>
        <div className={styles['words']}>
          <p>{text}</p>
          {line ? <p className={styles['line']}>{line}</p> : null}
        </div>
        {action}
      </li>
    ))}
  </ul>
);
