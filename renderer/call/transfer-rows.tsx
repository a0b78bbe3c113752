import { useTranslation } from 'react-i18next';
import type { Transfer } from '../../core/contract/processors.ts';
import { FieldSet } from '../ui/form.tsx';
import { RowFields } from '../ui/row-fields.tsx';
import { Prose } from '../ui/stack.tsx';
import { TextField } from '../ui/text-field.tsx';

export type TransferRowsProps = {
  /** Why it is asked here. */
  readonly hint: string;
  readonly value: readonly Transfer[];
  readonly onChange: (value: Transfer[]) => void;
  readonly field: (name: string) => { readonly id: string; readonly error: string | undefined };
};

/** Where data go outside the European Economic Area, and how they are protected there. */
export const TransferRows = ({ hint, value, onChange, field }: TransferRowsProps) => {
  const { t } = useTranslation('processors');
  return (
    <FieldSet title={t('transfer.question')}>
      <Prose soft>{hint}</Prose>
      <RowFields
        rows={value}
        onChange={(rows) => onChange([...rows])}
        empty={{ to: '', safeguard: '' }}
        most={20}
        title={(number) => t('transfer.title', { number })}
        removeLabel={(number) => t('transfer.remove', { number })}
        addLabel={t('transfer.add')}
      >
        {(transfer, put, index) => (
          <>
            <TextField
              {...field(`transfers-${index}`)}
              label={t('transfer.to')}
              maxLength={300}
              value={transfer.to}
              onChange={(to) => put({ to })}
            />
            <TextField
              label={t('transfer.safeguard')}
              hint={t('transfer.safeguardHint')}
              isOptional
              maxLength={300}
              value={transfer.safeguard}
              onChange={(safeguard) => put({ safeguard })}
            />
          </>
        )}
      </RowFields>
    </FieldSet>
  );
};
