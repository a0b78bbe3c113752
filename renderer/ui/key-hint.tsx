import styles from './key-hint.module.css';

export type KeyHintProps = {
  /** The keys as printed on the keyboard, such as `Ctrl K`. */
  readonly keys: string;
  /** Without a frame, for inside a button. */
  readonly bare?: boolean;
};

/** Shows which keys do the same. Screen readers get shortcuts from the control itself. */
export const KeyHint = ({ keys, bare = false }: KeyHintProps) => (
  <kbd aria-hidden className={styles['keys']} data-bare={bare || undefined}>
    {keys}
  </kbd>
);
