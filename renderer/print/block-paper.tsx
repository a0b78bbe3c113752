import { BlockPaper, type PaperBlock } from '../../core/contract/block-paper.ts';
import styles from './block-paper.module.css';
import { DocumentPage } from './document-page.tsx';
import { printable } from './printable.tsx';

/** A piece of a paper or a letter as it is printed. */
export const PrintedBlock = ({ block }: { readonly block: PaperBlock }) => {
  switch (block.kind) {
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'subheading':
      return <h3>{block.text}</h3>;
    case 'paragraph':
      return (
        <p dir="auto" className={styles['text']}>
          {block.text}
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item} dir="auto">
              {item}
            </li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <dl>
          {block.rows.flatMap(({ label, value }) => [
            <dt key={label}>{label}</dt>,
            <dd key={`${label}-value`} className={styles['text']}>
              {value}
            </dd>,
          ])}
        </dl>
      );
    case 'table':
      return (
        <table className={styles['table']}>
          <thead>
            <tr>
              {block.head.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((text, at) => (
                  <td key={at}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
};

const Paper = ({ data, isPublic }: { readonly data: BlockPaper; readonly isPublic: boolean }) => (
  <DocumentPage
    organisation={data.organisation}
    title={data.title}
    version={data.version}
    on={data.on}
    isPublic={isPublic}
  >
    <div className={data.isLeaflet ? styles['leaflet'] : undefined}>
      {data.blocks.map((block, index) => (
        <PrintedBlock key={index} block={block} />
      ))}
    </div>
  </DocumentPage>
);

/** The pre-test and the DPIA of one activity: for the organisation, its FG and the authority. */
export const dpiaDocument = printable('dpia', 'dpia:document', BlockPaper, ({ data }) => (
  <Paper data={data} isPublic={false} />
));

/** The privacy policy, and the statements as leaflets: for everybody. */
export const privacyTextDocument = printable(
  'privacy-text',
  'privacy-policy:document',
  BlockPaper,
  ({ data }) => <Paper data={data} isPublic />,
);
