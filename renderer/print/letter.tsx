import { Letter } from '../../core/contract/rights.ts';
import { PrintedBlock } from './block-paper.tsx';
import { DocumentPage } from './document-page.tsx';
import styles from './letter.module.css';
import { printable } from './printable.tsx';

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <p>
    {lines.map((line, index) => (
      <span key={index} className={styles['line']}>
        <bdi>{line}</bdi>
      </span>
    ))}
  </p>
);

/** A letter to one person: who writes, to whom, what about, in the same words as its .docx. */
const LetterPage = ({ data }: { readonly data: Letter }) => (
  <DocumentPage organisation={data.organisation} title={data.subject} on={data.on}>
    <div className={styles['head']}>
      <Lines lines={data.to} />
      <Lines lines={[...data.from, data.number].filter((text) => text !== '')} />
    </div>
    {data.blocks.slice(0, -1).map((block, index) => (
      <PrintedBlock key={index} block={block} />
    ))}
    <div className={styles['closing']}>
      {data.blocks.slice(-1).map((block, index) => (
        <PrintedBlock key={index} block={block} />
      ))}
      <p className={styles['greeting']}>{data.closing[0]}</p>
      <div className={styles['hand']} />
      <Lines lines={data.closing.slice(1)} />
    </div>
  </DocumentPage>
);

export const letterDocument = printable('letter', 'rights:letters.document', Letter, LetterPage);

/** What somebody who leaves may expect. */
export const farewellLetterDocument = printable('farewell-letter', 'letters:farewell', Letter, LetterPage);

/** What came of a complaint. */
export const complaintReportDocument = printable('complaint-report', 'letters:complaint', Letter, LetterPage);

/** The answers for the authority's form on a data breach. */
export const breachReportDocument = printable('breach-report', 'incidents:papers.report', Letter, LetterPage);

/** The letter to the people concerned in a data breach. */
export const breachLetterDocument = printable('breach-letter', 'incidents:papers.letter', Letter, LetterPage);
