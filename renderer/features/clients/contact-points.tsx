import { useTranslation } from 'react-i18next';
import type { Client, ContactPoint } from '../../../core/contract/clients.ts';
import { showPhone } from '../../../core/kernel/contact.ts';
import { Tag } from '../../ui/tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import styles from './client-file.module.css';
import { changePath } from './place.ts';

const Safety = ({ safety, remark }: Pick<ContactPoint, 'safety' | 'remark'>) => {
  const { t } = useTranslation('clients');
  if (safety === 'unsafe')
    return (
      <>
        <Tag tone="red">{t('safety.unsafe')}</Tag> {remark === '' ? null : <Tag tone="amber">{remark}</Tag>}
      </>
    );
  if (safety === 'only-at-times') return <Tag tone="amber">{remark || t('safety.only-at-times')}</Tag>;
  return (
    <>
      {safety === 'unknown' ? <Tag>{t('safety.unknown')}</Tag> : null}{' '}
      {remark === '' ? null : <Tag tone="amber">{remark}</Tag>}
    </>
  );
};

/** The ways to reach someone, each with what must be known before one calls: the wrong moment can be dangerous. */
export const ContactPoints = ({ client }: { readonly client: Client }) => {
  const { t } = useTranslation('clients');
  if (client.contactPoints.length === 0)
    return (
      <>
        {t('fact.noReach')} <TextLink href={`#${changePath(client.id)}`}>{t('fact.addReach')}</TextLink>
      </>
    );
  return (
    <ul className={styles['points']}>
      {client.contactPoints.map(({ kind, value, safety, remark }) => (
        <li key={`${kind}${value}`}>
          <bdi className={styles['value']}>{kind === 'phone' ? showPhone(value) : value}</bdi>{' '}
          <Safety safety={safety} remark={remark} />
        </li>
      ))}
    </ul>
  );
};
