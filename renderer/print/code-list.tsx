import styles from './recovery-code.module.css';

/** A printed code, group by group and numbered, so that somebody who types it back keeps her place. */
export const CodeList = ({
  code,
  isShare = false,
}: {
  readonly code: string;
  readonly isShare?: boolean;
}) => (
  <ol className={styles['code']} {...(isShare ? { 'data-share': '' } : {})}>
    {code.split('-').map((group, index) => (
      <li key={`${index}${group}`}>
        <span>{index + 1}</span> {group}
      </li>
    ))}
  </ol>
);
