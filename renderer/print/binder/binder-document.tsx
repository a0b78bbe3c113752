import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Binder, BinderPart } from '../../../core/contract/desk.ts';
import { dayOf } from '../../../core/kernel/day.ts';
import { useLanguage } from '../../call/use-language.ts';
import { Contents, type ContentsLine } from '../contents.tsx';
import { DocumentPage } from '../document-page.tsx';
import { printable } from '../printable.tsx';
import { PrintTable } from '../print-table.tsx';
import { contentsOf } from '../register/register-contents.ts';
import { AdvicePart } from './advice-part.tsx';
import { AuditPart } from './audit-part.tsx';
import styles from './binder.module.css';
import { CertificatesPart } from './certificates-part.tsx';
import { DeclarationsPart } from './declarations-part.tsx';
import { DpiaPart } from './dpia-part.tsx';
import { HoldsPart } from './holds-part.tsx';
import { IncidentsPart } from './incidents-part.tsx';
import { idOfPart, Part } from './part.tsx';
import { RegisterPart } from './register-part.tsx';
import { RequestsPart } from './requests-part.tsx';

const pagesOf = ({ parts }: Binder): Readonly<Record<BinderPart, ReactNode>> => ({
  register: <RegisterPart register={parts.register} />,
  certificates: <CertificatesPart certificates={parts.certificates} />,
  holds: <HoldsPart holds={parts.holds} />,
  requests: <RequestsPart requests={parts.requests} />,
  incidents: <IncidentsPart incidents={parts.incidents} />,
  dpia: <DpiaPart assessments={parts.dpia} />,
  declarations: <DeclarationsPart declarations={parts.declarations} />,
  audit: <AuditPart audit={parts.audit} />,
  advice: <AdvicePart advice={parts.advice} />,
});

const useContents = ({ parts }: Binder): readonly ContentsLine[] => {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const below: readonly ContentsLine[] = contentsOf(parts.register, language).map((line) => ({
    ...line,
    level: 2,
  }));
  return BinderPart.options.flatMap((part): readonly ContentsLine[] => [
    { id: idOfPart(part), text: t(`binder.part.${part}`), level: 1 },
    ...(part === 'register' ? below : []),
  ]);
};

/** The binder of the FG: everything that shows how the law is kept, each part with the hash of its data. */
const BinderDocument = ({ data }: { readonly data: Binder }) => {
  const { t } = useTranslation('desk');
  const pages = pagesOf(data);
  const { organisation, madeAt, madeBy, hashes } = data;
  return (
    <DocumentPage organisation={organisation} title={t('binder.title')} on={dayOf(madeAt)} isLandscape>
      <p>{t('binder.made', { on: dayOf(madeAt), by: madeBy })}</p>
      <p>{t('binder.shows')}</p>
      <div className={styles['hashes']}>
        <PrintTable
          columns={[{ label: t('binder.partColumn') }, { label: t('binder.hashColumn') }]}
          rows={BinderPart.options.map((part) => [t(`binder.part.${part}`), hashes[part]])}
        />
      </div>
      <Contents lines={useContents(data)} />
      {BinderPart.options.map((part) => (
        <Part key={part} part={part} hash={hashes[part]}>
          {pages[part]}
        </Part>
      ))}
    </DocumentPage>
  );
};

export const binderDocument = printable('binder', 'desk:binder.title', Binder, BinderDocument, true);
