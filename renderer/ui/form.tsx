import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './form.module.css';

/** One thing to mend: `id` is the id of the field, `text` the same sentence as beside that field. */
export type FormError = { readonly id: string; readonly text: string };

export type FormProps = {
  /** Called on the save button, Enter, and Ctrl+S unless the focus is in another form or dialog. */
  readonly onSubmit: () => void;
  readonly errors?: readonly FormError[];
  readonly label?: string;
  /** For a save button that stands outside the form, in the bar at the foot of a sheet. */
  readonly id?: string;
  readonly children: ReactNode;
};

const focusField = (id: string): void => {
  const field = document.getElementById(id);
  const target = field?.matches('input,textarea,button,[tabindex]')
    ? field
    : field?.querySelector<HTMLElement>('input,textarea,button,[tabindex]');
  target?.focus();
};

const ErrorSummary = ({
  errors,
  box,
}: {
  readonly errors: readonly FormError[];
  readonly box: RefObject<HTMLDivElement | null>;
}) => {
  const { t } = useTranslation('ui');
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles['summary']}>
      <h2>{t('form.errors', { count: errors.length })}</h2>
      <ul>
        {errors.map(({ id, text }) => (
          <li key={id}>
            <button type="button" className={styles['jump']} onClick={() => focusField(id)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};

/**
 * Fields that are saved together. What must be mended stands above them and has the focus after a failed save. Without
 * `autoComplete` off, a browser keeps what is typed in the history of its page, and writes that to its session file.
 */
export const Form = ({ onSubmit, errors = [], label, id, children }: FormProps) => {
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const submitted = useRef(false);
  useEffect(() => {
    if (errors.length === 0) return;
    if (submitted.current) summary.current?.focus();
    submitted.current = false;
  }, [errors]);
  useEffect(() => {
    const saveByKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's' || event.defaultPrevented)
        return;
      const other = document.activeElement?.closest('form, [role=dialog], [role=alertdialog]');
      if (other && other !== form.current && !other.contains(form.current)) return;
      event.preventDefault();
      form.current?.requestSubmit();
    };
    document.addEventListener('keydown', saveByKey);
    return () => document.removeEventListener('keydown', saveByKey);
  }, []);
  return (
    <form
      ref={form}
      id={id}
      noValidate
      autoComplete="off"
      aria-label={label}
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        // A dialog's form inside this one passes its events on to here.
        if (event.target !== event.currentTarget) return;
        submitted.current = true;
        onSubmit();
      }}
    >
      {errors.length > 0 ? <ErrorSummary errors={errors} box={summary} /> : null}
      {children}
    </form>
  );
};

/** Fields that belong together under one short question. */
export const FieldSet = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <fieldset className={styles['set']}>
    <legend className={styles['legend']}>{title}</legend>
    {children}
  </fieldset>
);

/** Buttons under a form: the one that saves first, then the way back. */
export const FormActions = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['actions']}>{children}</div>
);
