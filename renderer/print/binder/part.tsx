import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BinderPart } from '../../../core/contract/desk.ts';
import styles from './binder.module.css';

/** The id of the heading of a part, which the table of contents leads to. */
export const idOfPart = (part: BinderPart): string => `deel-${part}`;

export type PartProps = {
  readonly part: BinderPart;
  readonly hash: string;
  readonly children: ReactNode;
};

/** One part of the binder, on a page of its own, with the hash by which its data can be checked. */
export const Part = ({ part, hash, children }: PartProps) => {
  const { t } = useTranslation('desk');
  return (
    <section className={styles['part']}>
      <h2 id={idOfPart(part)}>{t(`binder.part.${part}`)}</h2>
      <p className={styles['hash']}>{t('binder.hash', { hash })}</p>
      {children}
    </section>
  );
};
