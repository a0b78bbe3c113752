import { useQueryClient } from '@tanstack/react-query';
import { LockKeyhole, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { forgetAbout } from '../../call/query-client.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import type { Access } from './access.ts';
import { AccessDialog } from './access-dialog.tsx';
import styles from './who-reads.module.css';

/** The readers in a few words: "het team (4) en Noor Wit". */
const useReaderWords = ({ isShielded, readers }: Access): string => {
  const { t, i18n } = useTranslation('sharing');
  if (isShielded && readers.length === 1 && readers[0]?.isMe) return t('who.me');
  const ofTeam = readers.filter(({ via }) => via === 'team').length;
  const named = readers.filter(({ via }) => via === 'named');
  const words = [
    ...(ofTeam > 0 ? [t('who.team', { count: ofTeam })] : []),
    ...named.map(({ isMe, label }) => (isMe ? t('who.you') : label)),
  ];
  return words.length === 0 ? t('who.nobody') : new Intl.ListFormat(i18n.language).format(words);
};

const Line = ({ access, onOpen }: { readonly access: Access; readonly onOpen: () => void }) => {
  const { t } = useTranslation('sharing');
  const Icon = access.isShielded ? LockKeyhole : UsersRound;
  const words = useReaderWords(access);
  return (
    <div className={styles['line']}>
      <p>
        <Icon aria-hidden size={18} strokeWidth={1.75} />{' '}
        {access.isShielded ? <strong>{t('who.shielded')}. </strong> : null}
        {t('who.label')} {words}
      </p>
      <Button look="quiet" size="small" onPress={onOpen}>
        {t('who.open')}
      </Button>
    </div>
  );
};

type WhoReadsProps = { readonly clientId: ClientId; readonly onLost: () => void };

/** One quiet line that says who can read a file, and the way to change that. `onLost` when one shut oneself out. */
export const WhoReads = ({ clientId, onLost }: WhoReadsProps) => {
  const { data: access, error } = useQueryOp('sharing.readers', { clientId });
  const [isOpen, setOpen] = useState(false);
  const client = useQueryClient();
  const lose = () => {
    onLost();
    forgetAbout(client, clientId);
  };
  if (!access) return <Failure error={error} />;
  return (
    <>
      <Line access={access} onOpen={() => setOpen(true)} />
      {isOpen ? (
        <AccessDialog clientId={clientId} access={access} onClose={() => setOpen(false)} onLost={lose} />
      ) : null}
    </>
  );
};
