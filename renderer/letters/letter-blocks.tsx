import type { LetterBlock } from '../../core/contract/rights.ts';
import { Spoken } from './spoken.tsx';

/** The pieces of a letter on screen. */
export const LetterBlocks = ({ blocks }: { readonly blocks: readonly LetterBlock[] }) =>
  blocks.map((block, index) => {
    switch (block.kind) {
      case 'heading':
        return <h3 key={index}>{block.text}</h3>;
      case 'paragraph':
        return <Spoken key={index} text={block.text} />;
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
