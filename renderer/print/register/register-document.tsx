import './register-paper.css';
import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../core/kernel/day.ts';
import { DocumentPage } from '../document-page.tsx';
import { printable } from '../printable.tsx';
import { About, OpenPoints } from './about.tsx';
import { ActivityTable } from './activity-table.tsx';
import { ChangeAnnex, Processors, SecurityAnnex, TermAnnex } from './annexes.tsx';
import { FieldAnnex, PurposeAnnex } from './file-annexes.tsx';
import { RegisterPrint } from './register-data.ts';
import styles from './register-document.module.css';
import { securityPackets } from './security-packets.ts';

/** Puts a text at the foot of every page; the page boxes of register-paper.css read it from here. */
const useFoot = (text: string): void => {
  useLayoutEffect(() => {
    document.documentElement.style.setProperty('--register-foot', JSON.stringify(text));
    return () => {
      document.documentElement.style.removeProperty('--register-foot');
    };
  }, [text]);
};

/** The register of art. 30 on paper: who, what is missing, the activities, and the annexes. */
const RegisterDocument = ({ data }: { readonly data: RegisterPrint }) => {
  const { t } = useTranslation('register');
  const { content, version, printedOn } = data;
  const packets = securityPackets(content.activities);
  const said = version ? t('print.version', { number: version.number }) : t('print.draft');
  useFoot(t('print.foot', { organisation: content.organisation.name, version: said }));
  return (
    <DocumentPage
      organisation={content.organisation.name}
      title={version ? t('print.title') : `${t('print.title')} (${t('print.draft')})`}
      {...(version ? { version: String(version.number) } : {})}
      on={version ? dayOf(version.approvedAt) : printedOn}
      isLandscape
    >
      <div className={styles['register']}>
        <About data={data} />
        <OpenPoints data={data} />
        <h2>{t('print.activities')}</h2>
        <ActivityTable data={data} packets={packets} />
        <Processors data={data} />
        <SecurityAnnex packets={packets} />
        <TermAnnex data={data} />
        <PurposeAnnex data={data} />
        <FieldAnnex data={data} />
        <ChangeAnnex data={data} />
      </div>
    </DocumentPage>
  );
};

/** The register on paper: a tagged A4 that lies down. */
export const registerDocument = printable(
  'register',
  'register:print.title',
  RegisterPrint,
  RegisterDocument,
);
