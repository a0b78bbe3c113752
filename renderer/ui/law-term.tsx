import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import styles from './law-term.module.css';

export type LawTermProps = {
  /** The word as it stands in the sentence. */
  readonly children: string;
  /** What it means, in one line. */
  readonly meaning: string;
};

/** A legal word with its one-line explanation, on hover, on focus and for screen readers. */
export const LawTerm = ({ children, meaning }: LawTermProps) => (
  <TooltipTrigger delay={200} closeDelay={100}>
    <Button className={styles['term'] ?? ''}>{children}</Button>
    <Tooltip offset={6} className={styles['meaning'] ?? ''}>
      {meaning}
    </Tooltip>
  </TooltipTrigger>
);
