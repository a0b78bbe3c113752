import { paperListDocument } from './paper-list.tsx';
import type { Printable } from './printable.tsx';
import { purgeCertificateDocument } from './purge-certificate.tsx';
import { recoveryCodeDocument } from './recovery-code.tsx';
import { registerDocument } from './register/register-document.tsx';

/** Every document that can be printed. */
export const documents: readonly Printable[] = [
  recoveryCodeDocument,
  purgeCertificateDocument,
  paperListDocument,
  registerDocument,
];
