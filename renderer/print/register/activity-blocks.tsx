import { activityLines, type CountedRegister } from '../../../core/register/activity-lines.ts';
import { useLanguage } from '../../call/use-language.ts';
import { Said } from './paper-parts.tsx';
import styles from './register-document.module.css';

/** The id of an activity's heading, for a table of contents. */
export const activityAnchor = (number: number): string => `activity-${number}`;

/** Each activity by itself, field by field: everything that art. 30(1) asks, and what the app counts. */
export const ActivityBlocks = ({ register }: { readonly register: CountedRegister }) => {
  const language = useLanguage();
  return register.content.activities.map((activity) => (
    <section key={activity.id} className={styles['activity']}>
      <h3 id={activityAnchor(activity.number)}>{`${activity.number}. ${activity.name}`}</h3>
      <dl>
        {activityLines(activity, register, language).map(({ id, label, texts }) => (
          <div key={id} data-line={id}>
            <dt>{label}</dt>
            {texts.map((text, at) => (
              <dd key={at}>
                <Said text={text} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  ));
};
