import type { ReactNode } from 'react';
import styles from './register-document.module.css';

/** A table whose heading never stands alone at the foot of a page. */
export const AnnexTable = ({
  title,
  heads,
  rows,
}: {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
}) => (
  <section>
    <h2>{title}</h2>
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => (
              <td key={heads[column]} className={styles['lines']}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

/** An annex in which nothing stands, and why. */
export const Nothing = ({ title, children }: { readonly title: string; readonly children: string }) => (
  <section className={styles['together']}>
    <h2>{title}</h2>
    <p>{children}</p>
  </section>
);
