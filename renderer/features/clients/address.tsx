import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../../core/contract/clients.ts';
import { Tag } from '../../ui/tag.tsx';
import styles from './client-file.module.css';

type Parts = Pick<Client, 'street' | 'houseNo' | 'postcode' | 'city'>;

const inOneLine = ({ street, houseNo, postcode, city }: Parts): string =>
  [`${street} ${houseNo}`, `${postcode} ${city}`]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ');

/** Whether there is an address, or the fact that it is secret. */
export const hasAddress = (client: Client): boolean => client.isAddressSecret || inOneLine(client) !== '';

/** An address with whether post may go there. A secret one shows only when somebody asks for it, and hides again. */
export const Address = ({ client }: { readonly client: Client }) => {
  const { t } = useTranslation('clients');
  const [isShown, setShown] = useState(false);
  const address = inOneLine(client);
  const { isAddressSecret, maySendPost } = client;
  const post = t(maySendPost ? 'fact.postAllowed' : 'fact.noPost');
  if (!isAddressSecret)
    return (
      <>
        <bdi>{address}</bdi> <Tag>{post}</Tag>
      </>
    );
  return (
    <>
      {t(maySendPost ? 'fact.secretWithPost' : 'fact.secret')}{' '}
      {address === '' ? null : (
        <button
          type="button"
          className={styles['inline']}
          aria-expanded={isShown}
          onClick={() => setShown(!isShown)}
        >
          {t(isShown ? 'fact.hideAddress' : 'fact.showAddress')}
        </button>
      )}
      {isShown ? (
        <div role="status">
          <bdi>{address}</bdi>
        </div>
      ) : null}
    </>
  );
};
