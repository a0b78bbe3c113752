import type { BinderParts } from '../../../core/contract/desk.ts';
import { controllerLines, versionLines } from '../../../core/register/about-lines.ts';
import { useLanguage } from '../../call/use-language.ts';
import { ActivityBlocks } from '../register/activity-blocks.tsx';
import { OpenPoints } from '../register/cover.tsx';
import { Facts, PaperPart } from '../register/paper-parts.tsx';
import { annexParts, blocksAnchor, blocksTitle, summaryPart } from '../register/register-contents.ts';
import styles from '../register/register-document.module.css';

/** The whole register as it is printed by itself; of its cover whose it is (art. 30(1)(a)) and which version. */
export const RegisterPart = ({ register }: { readonly register: BinderParts['register'] }) => {
  const language = useLanguage();
  const { content, version, hash } = register;
  return (
    <div className={styles['register']}>
      <div className={styles['pair']}>
        <Facts lines={controllerLines(content, language)} />
        <Facts lines={versionLines(version, hash, language)} />
      </div>
      <OpenPoints content={content} />
      <PaperPart {...summaryPart(register, language)} />
      <h2 id={blocksAnchor} className={styles['blocks']}>
        {blocksTitle(language)}
      </h2>
      <ActivityBlocks register={register} />
      {annexParts(register, language).map((annex) => (
        <PaperPart key={annex.id} {...annex} />
      ))}
    </div>
  );
};
