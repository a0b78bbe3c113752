import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../call/failure.tsx';
import { NewPassphrase, useVerdict } from '../../call/new-passphrase.tsx';
import { Form } from '../../ui/form.tsx';
import { useChecked } from '../../ui/use-checked.ts';

export type PassphrasePageProps = {
  readonly facts: { readonly userLabel: string; readonly organisationName: string };
  readonly passphrase: string;
  readonly onChange: (passphrase: string) => void;
  readonly onSend: () => Promise<void>;
  readonly children: ReactNode;
};

/** The passphrase of whoever begins: at least 15 signs, no rules of composition. */
export const PassphrasePage = ({ facts, passphrase, onChange, onSend, children }: PassphrasePageProps) => {
  const { t } = useTranslation('setup');
  const [error, setError] = useState<unknown>(null);
  const judged = useVerdict(passphrase, facts);
  const checked = useChecked<'new'>('passphrase', {
    new: judged?.verdict === 'good' ? undefined : t('passphrase.notYet'),
  });
  return (
    <Form
      errors={checked.errors}
      onSubmit={() => checked.submit(() => void onSend().catch((caught: unknown) => setError(caught)))}
    >
      <NewPassphrase
        id="passphrase-new"
        label={t('passphrase.label')}
        value={passphrase}
        onChange={onChange}
        judged={judged}
        error={checked.field('new').error}
      />
      <Failure error={error} />
      {children}
    </Form>
  );
};
