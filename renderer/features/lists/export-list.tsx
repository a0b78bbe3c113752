import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientFind } from '../../../core/contract/clients.ts';
import type { ListChoices } from '../../../core/contract/lists.ts';
import { leads } from '../../../core/contract/roles.ts';
import type { Refusal } from '../../../core/kernel/refusal.ts';
import { call, callHost } from '../../call/call.ts';
import { useLeave } from '../../call/leave-vault.tsx';
import { useLanguage } from '../../call/use-language.ts';
import { useRoles } from '../../call/use-roles.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { tell } from '../../ui/toast.tsx';
import { ListForm, type Format } from './list-form.tsx';

export type ExportListProps = {
  /** Who is in the list now: the words and the filters. */
  readonly find: ClientFind;
};

const nothingMore = { columns: [], withSecretAddresses: false, withUnsafeContacts: false } as const;

type Asked = { readonly choices: ListChoices; readonly format: Format; readonly count: number };

/** Lets the people who are in the list now leave as a file, after what would leave was looked at. */
export const ExportList = ({ find }: ExportListProps) => {
  const { t } = useTranslation('lists');
  const lang = useLanguage();
  const roles = useRoles();
  const leave = useLeave();
  const [isOpen, setOpen] = useState(false);
  const [format, setFormat] = useState<Format>('xlsx');
  const [chosen, setChosen] = useState<Omit<ListChoices, 'find'>>({ ...nothingMore, columns: [] });
  const save = useMutation<{ readonly savedAs: string | null }, Refusal, Asked>({
    mutationFn: async ({ choices, count, ...how }) => {
      const way = await leave({ kind: 'client-list', count, as: 'file', isNotedByStore: true });
      if (!way) return { savedAs: null };
      return callHost('file.save', { ...(await call('lists.export', { ...choices, ...how, lang })), ...way });
    },
    onSuccess: ({ savedAs }) => {
      if (savedAs === null) return;
      setOpen(false);
      tell(t('savedAs', { path: savedAs }));
    },
  });
  if (!leads(roles)) return null;
  const choices = { ...chosen, columns: [...chosen.columns], find };
  return (
    <>
      <div>
        <Button size="small" look="quiet" icon={Download} onPress={() => setOpen(true)}>
          {t('open')}
        </Button>
      </div>
      <Dialog
        isOpen={isOpen}
        onClose={() => {
          setOpen(false);
          save.reset();
        }}
        title={t('title')}
        width="wide"
      >
        <ListForm
          choices={choices}
          format={format}
          onChange={setChosen}
          onFormat={setFormat}
          error={save.error}
          isPending={save.isPending}
          onSave={(count) => save.mutate({ choices, format, count })}
          onBack={() => setOpen(false)}
        />
      </Dialog>
    </>
  );
};
