import styles from './code-groups.module.css';

/** A code in its groups, numbered, so that it can be read out and compared group by group. */
export const CodeGroups = ({ code, label }: { readonly code: string; readonly label: string }) => (
  <ol className={styles['code']} aria-label={label}>
    {code.split('-').map((group, index) => (
      <li key={`${index}${group}`}>{group}</li>
    ))}
  </ol>
);
