import styles from './data-package.module.css';

/** What is known, label by label; what is empty is not kept, and is left out. */
export const Facts = ({ rows }: { readonly rows: readonly (readonly [label: string, value: string])[] }) => (
  <dl>
    {rows
      .filter(([, value]) => value !== '' && value !== '–')
      .map(([label, value]) => (
        <div key={label} className={styles['row']}>
          <dt>{label}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
  </dl>
);

type RowsProps = {
  readonly title: string;
  /** What the part says when there is nothing. */
  readonly none: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** A part as a table under its heading, or one sentence when there is nothing in it. */
export const Rows = ({ title, none, columns, rows }: RowsProps) => (
  <>
    <h2>{title}</h2>
    {rows.length === 0 ? (
      <p>{none}</p>
    ) : (
      <table className={styles['rows']}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={columns[at]}>
                  <bdi>{cell}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </>
);
