import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SetupDraft } from '../../../core/contract/vault.ts';
import { call } from '../../call/call.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { FormActions } from '../../ui/form.tsx';
import { FrontPage } from '../../ui/front-page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { CodePage } from './code-page.tsx';
import { PassphrasePage } from './passphrase-page.tsx';
import { PersonPage } from './person-page.tsx';
import { PlacePage } from './place-page.tsx';
import { SetupSteps } from './setup-steps.tsx';
import { TypedBackPage } from './typed-back-page.tsx';

type KeptOrganisation = NonNullable<SetupDraft['organisation']>;

/** A form about the organisation: its fields, and what stands under them. */
type OrganisationPage = ComponentType<{
  readonly kept: KeptOrganisation;
  readonly onSend: (fields: KeptOrganisation) => void;
  readonly children: ReactNode;
}>;

export type SetupProps = {
  readonly corner: ReactNode;
  /** What was filled in before; a passphrase and a code are never in it. */
  readonly draft: SetupDraft;
  readonly proposedFolder: string;
  readonly ContactForm: OrganisationPage;
  readonly DutyForm: OrganisationPage;
  readonly onOtherVault: () => void;
  readonly onRestore: () => void;
};

const pages = ['contact', 'duty', 'person', 'passphrase', 'code', 'typed-back', 'place'] as const;
type Page = (typeof pages)[number];
const steps: Readonly<Record<Page, number>> = {
  contact: 0,
  duty: 0,
  person: 1,
  passphrase: 1,
  code: 1,
  'typed-back': 1,
  place: 2,
};

/** Where one goes on after a stop. The passphrase is kept nowhere, so nobody begins later than there. */
const firstOpenPage = ({ organisation, userLabel, declarationOn }: SetupDraft): Page => {
  if (!organisation?.responsiblePerson) return 'contact';
  if (organisation.isCareProvider === undefined) return 'duty';
  return userLabel && declarationOn ? 'passphrase' : 'person';
};

/** The first run up to the moment that there is a vault: one thing at a time, and resumable after every page. */
export const Setup = ({
  corner,
  draft: kept,
  proposedFolder,
  ContactForm,
  DutyForm,
  onOtherVault,
  onRestore,
}: SetupProps) => {
  const { t } = useTranslation('setup');
  const [draft, setDraft] = useState(kept);
  const [page, setPage] = useState(() => firstOpenPage(kept));
  const [passphrase, setPassphrase] = useState('');
  const [code, setCode] = useState('');
  const [typedBack, setTypedBack] = useState('');
  const save = useCommandOp('vault.saveDraft');
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    document.querySelector<HTMLElement>('#sheet h1')?.focus();
  }, [page]);

  const next = () => setPage((now) => pages[pages.indexOf(now) + 1] ?? now);
  const back = () => setPage((now) => pages[pages.indexOf(now) - 1] ?? now);
  const keep = (change: SetupDraft) => {
    const whole = { ...draft, ...change };
    setDraft(whole);
    save.mutate(whole, { onSuccess: next });
  };
  const keepOrganisation = (fields: KeptOrganisation) =>
    keep({ organisation: { ...draft.organisation, ...fields } });
  const organisation = draft.organisation ?? {};
  const buttons = (
    <FormActions>
      <Button look="primary" type="submit" isPending={save.isPending}>
        {t('next')}
      </Button>
      {page === 'contact' ? (
        <>
          <Button look="quiet" onPress={onOtherVault}>
            {t('otherVault')}
          </Button>
          <Button look="quiet" onPress={onRestore}>
            {t('restore:haveCopy')}
          </Button>
        </>
      ) : (
        <Button onPress={back}>{t('back')}</Button>
      )}
    </FormActions>
  );

  return (
    <FrontPage corner={corner} above={<SetupSteps current={steps[page]} />}>
      <PageHeader title={t(`${page}.title`)} state={t(`${page}.state`)} />
      {page === 'contact' ? (
        <ContactForm kept={organisation} onSend={keepOrganisation}>
          {buttons}
        </ContactForm>
      ) : null}
      {page === 'duty' ? (
        <DutyForm kept={organisation} onSend={keepOrganisation}>
          {buttons}
        </DutyForm>
      ) : null}
      {page === 'person' ? (
        <PersonPage
          kept={{
            userLabel: draft.userLabel || (organisation.responsiblePerson ?? ''),
            declarationOn: draft.declarationOn ?? null,
          }}
          onSend={keep}
        >
          {buttons}
        </PersonPage>
      ) : null}
      {page === 'passphrase' ? (
        <PassphrasePage
          facts={{ userLabel: draft.userLabel ?? '', organisationName: organisation.name ?? '' }}
          passphrase={passphrase}
          onChange={setPassphrase}
          onSend={async () => {
            if (code === '') setCode((await call('vault.draftRecovery', {})).code);
            next();
          }}
        >
          {buttons}
        </PassphrasePage>
      ) : null}
      {page === 'code' ? (
        <CodePage code={code} onSend={next}>
          {buttons}
        </CodePage>
      ) : null}
      {page === 'typed-back' ? (
        <TypedBackPage code={code} typed={typedBack} onChange={setTypedBack} onSend={next}>
          {buttons}
        </TypedBackPage>
      ) : null}
      {page === 'place' ? (
        <PlacePage
          draft={draft}
          folder={draft.folder ?? proposedFolder}
          secrets={{ passphrase, recoveryCode: code, recoveryTypedBack: typedBack }}
          onBack={back}
        />
      ) : null}
      <Failure error={save.error} />
    </FrontPage>
  );
};
