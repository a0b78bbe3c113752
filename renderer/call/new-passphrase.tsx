import { WandSparkles } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Out } from '../../core/contract/index.ts';
import { leastLength } from '../../core/users/passphrase.ts';
import { Button } from '../ui/button.tsx';
import { SecretField } from '../ui/secret-field.tsx';
import { Stack } from '../ui/stack.tsx';
import { call } from './call.ts';

type Judged = Out<'vault.judgePassphrase'>;
type Verdict = Judged['verdict'];

/** What the store says of a passphrase, a moment after the typing stops; null while there is nothing to say. */
export const useVerdict = (
  passphrase: string,
  facts: { readonly userLabel: string; readonly organisationName: string },
): Judged | null => {
  const { userLabel, organisationName } = facts;
  const [judged, setJudged] = useState<(Judged & { readonly of: string }) | null>(null);
  useEffect(() => {
    if (passphrase === '') return;
    let isWanted = true;
    const wait = setTimeout(() => {
      void call('vault.judgePassphrase', { passphrase, userLabel, organisationName })
        .then((answer) => isWanted && setJudged({ ...answer, of: passphrase }))
        .catch(() => undefined);
    }, 200);
    return () => {
      isWanted = false;
      clearTimeout(wait);
    };
  }, [passphrase, userLabel, organisationName]);
  return passphrase !== '' && judged ? judged : null;
};

export type NewPassphraseProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (passphrase: string) => void;
  readonly judged: Judged | null;
  readonly error: string | undefined;
};

/** A new passphrase: typed, pasted or made, with words on how strong it is while one types. */
export const NewPassphrase = ({ id, label, value, onChange, judged, error }: NewPassphraseProps) => {
  const { t } = useTranslation('vault');
  const [isShown, setShown] = useState(false);
  const make = async () => {
    const { passphrase } = await call('vault.generatePassphrase', {});
    setShown(true);
    onChange(passphrase);
  };
  const wordsFor = (verdict: Verdict, length: number): string =>
    t(`passphrase.${verdict}`, { count: Math.max(1, leastLength - length) });
  return (
    <Stack gap="tight">
      <SecretField
        id={id}
        label={label}
        hint={t('passphrase.hint')}
        value={value}
        onChange={onChange}
        error={error}
        isShown={isShown}
        onShow={setShown}
        autoComplete="new-password"
      />
      <p role="status" data-verdict={value === '' ? undefined : judged?.verdict}>
        {value !== '' && judged ? wordsFor(judged.verdict, judged.length) : ''}
      </p>
      <div>
        <Button icon={WandSparkles} onPress={() => void make()}>
          {t('passphrase.make')}
        </Button>
      </div>
    </Stack>
  );
};
