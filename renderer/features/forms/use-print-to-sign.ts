import type { FormKind, ToSign } from '../../../core/contract/forms.ts';
import { usePrint } from '../../call/use-print.ts';
import type { FormsToSignToPrint } from '../../print/forms-to-sign.tsx';

type Asked = { readonly kind: FormKind; readonly rows: readonly ToSign[] };

/** Prints who still has to sign. */
export const usePrintToSign = () =>
  usePrint(({ kind, rows }: Asked) => ({
    leaving: { kind: 'forms-to-sign', count: rows.length },
    document: 'forms-to-sign',
    name: (on) => `nog-te-tekenen-${on}.pdf`,
    data: ({ organisation, on }): FormsToSignToPrint => ({ organisation, on, kind, rows: [...rows] }),
  }));
