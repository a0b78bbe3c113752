import { blocksOf } from '../../core/forms/blocks.ts';
import styles from './form.module.css';

/** The words of a form as they are set, on screen as on paper. They are Dutch or whatever the organisation wrote. */
export const FormWords = ({ body }: { readonly body: string }) => (
  <div dir="auto" className={styles['words']}>
    {blocksOf(body).map((block, index) => {
      switch (block.kind) {
        case 'heading':
          return <h3 key={index}>{block.text}</h3>;
        case 'paragraph':
          return <p key={index}>{block.text}</p>;
        case 'bullets':
          return (
            <ul key={index}>
              {block.items.map((item, at) => (
                <li key={at}>{item}</li>
              ))}
            </ul>
          );
        case 'numbers':
          return (
            <ol key={index}>
              {block.items.map((item, at) => (
                <li key={at}>{item}</li>
              ))}
            </ol>
          );
      }
    })}
  </div>
);
