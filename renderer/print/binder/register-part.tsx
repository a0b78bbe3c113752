import type { BinderParts } from '../../../core/contract/desk.ts';
import { useLanguage } from '../../call/use-language.ts';
import { ActivityBlocks } from '../register/activity-blocks.tsx';
import { PaperPart } from '../register/paper-parts.tsx';
import { annexParts, blocksAnchor, blocksTitle, summaryPart } from '../register/register-contents.ts';
import styles from '../register/register-document.module.css';

/** The whole register as it is printed by itself, without its cover. */
export const RegisterPart = ({ register }: { readonly register: BinderParts['register'] }) => {
  const language = useLanguage();
  return (
    <div className={styles['register']}>
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
