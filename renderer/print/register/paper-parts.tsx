import { missingWords } from '../../../core/register/paper-words.ts';
import type { PaperTable } from '../../../core/register/register-tables.ts';
import { useLanguage } from '../../call/use-language.ts';
import styles from './register-document.module.css';

/** A text with its lines; what is still to be filled in stands in a frame, which grey paper shows as well. */
export const Said = ({ text }: { readonly text: string }) => {
  const missing = missingWords[useLanguage()];
  const parts = text.split(missing);
  return (
    <span className={styles['lines']}>
      {parts.map((part, at) => (
        <span key={at}>
          {at === 0 ? null : <strong className={styles['missing']}>{missing}</strong>}
          {part}
        </span>
      ))}
    </span>
  );
};

/** Facts beside each other: a label and what stands behind it. */
export const Facts = ({
  lines,
}: {
  readonly lines: readonly { readonly label: string; readonly text: string }[];
}) => (
  <dl className={styles['facts']}>
    {lines.map(({ label, text }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>
          <Said text={text} />
        </dd>
      </div>
    ))}
  </dl>
);

/** A part of the register as a table under its heading; the head repeats on every page. */
export const PaperPart = ({
  id,
  title,
  table: { columns, rows, none },
}: {
  /** The id of the heading, to which the table of contents leads. */
  readonly id: string;
  readonly title: string;
  readonly table: PaperTable;
}) => (
  <section className={styles['part']}>
    <h2 id={id}>{title}</h2>
    {rows.length === 0 ? (
      <p>{none}</p>
    ) : (
      <table className={styles['grid']}>
        <colgroup>
          {columns.map(({ label, width }) => (
            <col key={label} width={`${width}%`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((text, at) => (
                <td key={columns[at]?.label}>
                  <Said text={text} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
);
