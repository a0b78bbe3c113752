import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { ChangeProps } from './access.ts';
import { Give } from './give.tsx';
import { type Change, Look } from './look.tsx';
import { Shield } from './shield.tsx';
import { Take } from './take.tsx';
import { Unshield } from './unshield.tsx';

const Changing = ({ change, ...props }: ChangeProps & { readonly change: Change }) => {
  if (change.kind === 'give') return <Give {...props} />;
  if (change.kind === 'take') return <Take {...props} reader={change.reader} />;
  if (change.kind === 'shield') return <Shield {...props} />;
  return <Unshield {...props} />;
};

type AccessDialogProps = Omit<ChangeProps, 'onBack'> & { readonly onClose: () => void };

/** Who can read a file, and one form at a time to change that; after a change one sees the list again. */
export const AccessDialog = ({ clientId, access, onClose, onLost }: AccessDialogProps) => {
  const { t } = useTranslation('sharing');
  const [change, setChange] = useState<Change | null>(null);
  const back = () => setChange(null);
  if (change)
    return (
      <Dialog
        key={change.kind}
        isOpen
        onClose={back}
        title={
          change.kind === 'take' ? t('take.title', { who: change.reader.label }) : t(`${change.kind}.title`)
        }
      >
        <Changing change={change} clientId={clientId} access={access} onBack={back} onLost={onLost} />
      </Dialog>
    );
  return (
    <Dialog
      key="look"
      isOpen
      onClose={onClose}
      title={t('look.title')}
      width="wide"
      actions={
        <Button look="quiet" onPress={onClose}>
          {t('look.close')}
        </Button>
      }
    >
      <Look access={access} onChange={setChange} />
    </Dialog>
  );
};
