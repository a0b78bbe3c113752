import { z } from 'zod';

/**
 * The line between the window and the store: both make a key pair, agree on a secret (ECDH on P-256, HKDF with SHA-256),
 * and seal every question and every answer with AES-256-GCM, bound to the name of the operation. This name asks the
 * store for its half; it is no operation of the contract, because it says nothing about the vault.
 */
export const lineName = 'store.line';
export const lineCurve = { name: 'ECDH', namedCurve: 'P-256' } as const;
export const lineContext = 'vertrouwd line v1';

/** A question or an answer on the line, in base64: JSON under the secret of both. */
export const SealedText = z.strictObject({ iv: z.base64().max(16), sealed: z.base64().max(120_000_000) });
export type SealedText = z.output<typeof SealedText>;

/** A question, with the public half of whoever asks. */
export const SealedQuestion = SealedText.extend({ line: z.base64().max(100) });
export type SealedQuestion = z.output<typeof SealedQuestion>;
