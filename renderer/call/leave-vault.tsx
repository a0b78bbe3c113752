import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportKind } from '../../core/contract/exports.ts';
import { refusedRule } from '../../core/kernel/refusal.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { SecretField } from '../ui/secret-field.tsx';
import { Prose, Stack } from '../ui/stack.tsx';
import { useChecked } from '../ui/use-checked.ts';
import { call } from './call.ts';
import { Failure } from './failure.tsx';
import { NewPassphrase, useVerdict } from './new-passphrase.tsx';
import { useHost } from './use-host.ts';

/** What is about to leave the vault. */
export type Leaving = {
  readonly kind: ExportKind;
  /** How many records, people, lines or codes it holds; the dialog says it and the audit keeps it. */
  readonly count: number;
  readonly as: 'paper' | 'file';
  /** For codes that must lie on paper: a file that is closed again is not offered. */
  readonly isOnlyPaper?: true;
  /** For an operation that the contract marks as leaving (`register.export`): it writes the line in the audit itself. */
  readonly isNotedByStore?: true;
};

/** How it may leave: spread it into `document.pdf` or `file.save`. */
export type LeavingWay = { readonly passphrase?: string };

/** Asks before something leaves; null when the person thought better of it, and then nothing may be made. */
export type Leave = (what: Leaving) => Promise<LeavingWay | null>;

const LeaveContext = createContext<Leave>(() => Promise.resolve(null));

/**
 * The one way in which a button may let data out: says what leaves and asks the passphrase again, then leaves the line
 * in the audit, and gives how to make the file:
 * `const way = await leave({ kind: 'register', count, as: 'paper' }); if (!way) return { savedAs: null };`
 * `return callHost('document.pdf', { document, name, ...way });`
 */
export const useLeave = (): Leave => useContext(LeaveContext);

type Way = 'plain' | 'age';

type QuestionProps = {
  readonly what: Leaving;
  readonly onDone: (way: LeavingWay | null) => void;
};

const Question = ({ what, onDone }: QuestionProps) => {
  const { t } = useTranslation('exports');
  const shell = useHost()?.shell;
  const [typed, setTyped] = useState('');
  const [way, setWay] = useState<Way>('plain');
  const [own, setOwn] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);
  const judged = useVerdict(own, { userLabel: '', organisationName: '' });
  const isWrong = refusedRule(error) === 'wrong-passphrase';
  const checked = useChecked<'passphrase' | 'own'>('leave', {
    passphrase: typed === '' ? t('missing') : undefined,
    own: way === 'plain' || judged?.verdict === 'good' ? undefined : t('ownNotYet'),
  });
  const send = async () => {
    if (isPending) return;
    setPending(true);
    setError(null);
    try {
      await call('vault.confirm', { passphrase: typed });
      const { kind, count } = what;
      if (!what.isNotedByStore)
        await call('exports.leave', { kind, count, as: way === 'age' ? 'age' : what.as });
      onDone(way === 'age' ? { passphrase: own } : {});
    } catch (refusal) {
      setError(refusal);
      setPending(false);
    }
  };
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(() => void send())}>
      <Stack gap="tight">
        <Prose>{t(`what.${what.kind}`, { count: what.count })}</Prose>
        <Prose soft>{`${t('outside')} ${t(shell === 'electron' ? 'whereAsked' : 'whereFolder')}`}</Prose>
      </Stack>
      <SecretField
        label={t('passphrase')}
        hint={t('passphraseHint')}
        value={typed}
        onChange={setTyped}
        autoFocus
        autoComplete="current-password"
        {...checked.field('passphrase')}
        error={isWrong ? t('wrong') : checked.field('passphrase').error}
      />
      {what.isOnlyPaper ? null : (
        <RadioGroup<Way>
          label={t('how')}
          value={way}
          onChange={setWay}
          isDisabled={isPending}
          choices={[
            { id: 'plain', text: t('plain'), hint: t(what.as === 'paper' ? 'plainPaper' : 'plainFile') },
            { id: 'age', text: t('age'), hint: t('ageHint') },
          ]}
        />
      )}
      {way === 'age' ? (
        <Stack gap="tight">
          <NewPassphrase
            id="leave-own"
            label={t('own')}
            value={own}
            onChange={setOwn}
            judged={judged}
            error={checked.field('own').error}
          />
          <Prose soft>{t('ownHow')}</Prose>
        </Stack>
      ) : null}
      <Failure error={isWrong ? null : error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={isPending}>
          {t('go')}
        </Button>
        <Button onPress={() => onDone(null)} isDisabled={isPending}>
          {t('stay')}
        </Button>
      </FormActions>
    </Form>
  );
};

type Asked = { readonly what: Leaving; readonly answer: (way: LeavingWay | null) => void };

/** Holds the one dialog; whatever is inside may ask with `useLeave`. A lock, or a second question, answers with "no". */
export const LeaveVault = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation('exports');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [leave] = useState<Leave>(() => (what: Leaving) => {
    const { promise, resolve } = Promise.withResolvers<LeavingWay | null>();
    setAsked({ what, answer: resolve });
    return promise;
  });
  useEffect(() => () => asked?.answer(null), [asked]);
  const done = (way: LeavingWay | null) => {
    asked?.answer(way);
    setAsked(null);
  };
  return (
    <LeaveContext value={leave}>
      {children}
      <Dialog isOpen={asked !== null} onClose={() => done(null)} title={t('title')} kind="alert">
        {asked ? <Question what={asked.what} onDone={done} /> : null}
      </Dialog>
    </LeaveContext>
  );
};
