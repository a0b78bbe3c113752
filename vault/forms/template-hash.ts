import { createHash } from 'node:crypto';
import type { TemplateInput } from '../../core/contract/forms.ts';

/** The fingerprint of a version: SHA-256 in hex over its kind, title, body, owner and last day, as JSON in that order. */
export const templateHash = ({ kind, title, body, owner, validUntil }: TemplateInput): string =>
  createHash('sha256')
    .update(JSON.stringify([kind, title, body, owner, validUntil]))
    .digest('hex');
