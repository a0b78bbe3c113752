import { useTranslation } from 'react-i18next';
import { type PaperBlock, PlanPaper } from '../../core/contract/development-plans.ts';
import { SignaturePicture } from '../ui/signature-picture.tsx';
import styles from './development-plan.module.css';
import { DocumentPage } from './document-page.tsx';
import { printable } from './printable.tsx';

type SignaturesBlock = Extract<PaperBlock, { kind: 'signatures' }>;

/** One who signs: what her hand wrote, or a line for it. */
const Hand = ({ hand }: { readonly hand: SignaturesBlock['hands'][number] }) => {
  const { t } = useTranslation('app');
  const { who, name, how, strokes } = hand;
  return (
    <div className={styles['hand']}>
      <p className={styles['who']}>{who}</p>
      <p className={styles['line']}>
        {t('print.name')}: <bdi>{name}</bdi>
      </p>
      <p className={styles['line']}>{how === '' ? t('print.day') : how}</p>
      <div className={styles['room']}>
        {strokes ? <SignaturePicture strokes={strokes} label={`${t('print.hand')}: ${name}`} /> : null}
        {how === '' ? <span>{t('print.hand')}</span> : null}
      </div>
    </div>
  );
};

const Block = ({ block }: { readonly block: PaperBlock }) => {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'text':
      return <p>{block.text}</p>;
    case 'facts':
      return (
        <table className={styles['facts']}>
          <tbody>
            {block.rows.map(({ label, text }, at) => (
              <tr key={at}>
                <th scope="row">{label}</th>
                <td dir="auto">{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'list':
      return (
        <div className={styles['list']}>
          {block.label === '' ? null : <p className={styles['label']}>{block.label}</p>}
          <ol>
            {block.items.map((item, at) => (
              <li key={at} dir="auto" data-open={item === '' || undefined}>
                {item}
              </li>
            ))}
          </ol>
        </div>
      );
    case 'signatures':
      return (
        <div className={styles['hands']}>
          {block.hands.map((hand, at) => (
            <Hand key={at} hand={hand} />
          ))}
        </div>
      );
  }
};

/** A personal development plan: its five parts with both signatures or room for them, the progress, and how it ended. */
const DevelopmentPlanPage = ({ data }: { readonly data: PlanPaper }) => (
  <DocumentPage organisation={data.organisation} title={data.title} on={data.on}>
    {data.blocks.map((block, at) => (
      <Block key={at} block={block} />
    ))}
  </DocumentPage>
);

export const developmentPlanDocument = printable(
  'development-plan',
  'development-plans:paper.document',
  PlanPaper,
  DevelopmentPlanPage,
);
