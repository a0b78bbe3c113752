import type { TemplateInput } from '../../core/contract/forms.ts';
import { sha256 } from '../sha256.ts';

/** The fingerprint of a version: SHA-256 in hex over its kind, title, body, owner and last day, as JSON in that order. */
export const templateHash = ({ kind, title, body, owner, validUntil }: TemplateInput): string =>
  sha256(JSON.stringify([kind, title, body, owner, validUntil]));
