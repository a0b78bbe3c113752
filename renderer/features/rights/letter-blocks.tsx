import type { LetterBlock } from '../../../core/contract/rights.ts';
import styles from './letter.module.css';

/** The pieces of a letter on screen. */
export const LetterBlocks = ({ blocks }: { readonly blocks: readonly LetterBlock[] }) =>
  blocks.map((block, index) => {
    switch (block.kind) {
      case 'heading':
        return <h3 key={index}>{block.text}</h3>;
      case 'paragraph':
        return (
          <p key={index} dir="auto" className={styles['text']}>
            {block.text}
          </p>
        );
      case 'list':
        return (
          <ul key={index}>
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        );
    }
  });
