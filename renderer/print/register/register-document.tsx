import './register-paper.css';
import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../core/kernel/day.ts';
import { useLanguage } from '../../call/use-language.ts';
import { Contents } from '../contents.tsx';
import { DocumentPage } from '../document-page.tsx';
import { printable } from '../printable.tsx';
import { ActivityBlocks } from './activity-blocks.tsx';
import { Cover, OpenPoints } from './cover.tsx';
import { PaperPart } from './paper-parts.tsx';
import { annexParts, blocksAnchor, blocksTitle, contentsOf, summaryPart } from './register-contents.ts';
import { RegisterPrint } from './register-data.ts';
import styles from './register-document.module.css';

/** A text as CSS has it between quotes, with a line end where the second part begins. */
const inQuotes = (...parts: readonly string[]): string =>
  `"${parts.map((part) => part.replaceAll(/["\\]/g, '\\$&').replaceAll(/\p{Cc}/gu, ' ')).join('\\a ')}"`;

/** Puts two lines at the foot of every page; the page boxes of register-paper.css read them from here. */
const useFoot = (first: string, second: string): void => {
  useLayoutEffect(() => {
    document.documentElement.style.setProperty('--register-foot', inQuotes(first, second));
    return () => {
      document.documentElement.style.removeProperty('--register-foot');
    };
  }, [first, second]);
};

/** The register of art. 30 on paper: whose it is, its contents, all activities at once and one by one, and the annexes. */
const RegisterDocument = ({ data }: { readonly data: RegisterPrint }) => {
  const { t } = useTranslation('register');
  const language = useLanguage();
  const { content, version, hash, printedOn } = data;
  const { name } = content.organisation;
  const said = version ? t('print.version', { number: version.number }) : t('print.draft');
  useFoot(t('print.foot', { organisation: name, version: said }), hash);
  const summary = summaryPart(data, language);
  return (
    <DocumentPage
      organisation={name}
      title={t('print.title')}
      {...(version ? { number: String(version.number) } : {})}
      on={version ? dayOf(version.approvedAt) : printedOn}
      isLandscape
    >
      <div className={styles['register']}>
        <Cover data={data} />
        <Contents lines={contentsOf(data, language)} />
        <OpenPoints content={content} />
        <PaperPart {...summary} />
        <h2 id={blocksAnchor} className={styles['blocks']}>
          {blocksTitle(language)}
        </h2>
        <ActivityBlocks register={data} />
        {annexParts(data, language).map((annex) => (
          <PaperPart key={annex.id} {...annex} />
        ))}
      </div>
    </DocumentPage>
  );
};

/** The register on paper: a tagged A4 that lies down, with a table of contents. */
export const registerDocument = printable(
  'register',
  'register:print.title',
  RegisterPrint,
  RegisterDocument,
  true,
);
