import styles from './letter.module.css';

/** What somebody wrote, in its own writing direction and with its own line ends. */
export const Spoken = ({ text }: { readonly text: string }) => (
  <p dir="auto" className={styles['text']}>
    {text}
  </p>
);
