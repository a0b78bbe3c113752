import type { PaperBlock } from '../../core/contract/block-paper.ts';
import { DefinitionList } from '../ui/definition-list.tsx';
import { Table } from '../ui/table.tsx';
import { Spoken } from './spoken.tsx';
import styles from './letter.module.css';

type TableRow = { readonly id: string; readonly cells: readonly string[] };

const Block = ({ block }: { readonly block: PaperBlock }) => {
  switch (block.kind) {
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'subheading':
      return <h3>{block.text}</h3>;
    case 'paragraph':
      return <Spoken text={block.text} />;
    case 'list':
      return (
        <ul className={styles['items']}>
          {block.items.map((item) => (
            <li key={item} dir="auto">
              {item}
            </li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <DefinitionList
          rows={block.rows.map(({ label, value }) => ({ label, value: <Spoken text={value} /> }))}
        />
      );
    case 'table':
      return (
        <Table<TableRow>
          caption={block.head.join(', ')}
          rows={block.rows.map((cells, index) => ({ id: String(index), cells }))}
          rowKey={({ id }: TableRow) => id}
          rowHeader="0"
          columns={block.head.map((title, at) => ({
            id: String(at),
            title,
            cell: ({ cells }: TableRow) => cells[at] ?? '',
          }))}
        />
      );
  }
};

/** The pieces of a paper of the organisation on screen, in the same words as on paper. */
export const PaperBlocks = ({ blocks }: { readonly blocks: readonly PaperBlock[] }) =>
  blocks.map((block, index) => <Block key={index} block={block} />);
