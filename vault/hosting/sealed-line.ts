import { createCipheriv, createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import { lineContext, lineName, SealedQuestion, type SealedText } from '../../core/contract/sealed-line.ts';
import type { Reply } from '../../core/kernel/refusal.ts';
import type { Serve } from '../serve.ts';

const cipher = 'aes-256-gcm';
const tagLength = 16;

const open = (name: string, key: Uint8Array, text: SealedText): unknown => {
  const whole = Buffer.from(text.sealed, 'base64');
  const opening = createDecipheriv(cipher, key, Buffer.from(text.iv, 'base64'));
  opening.setAAD(Buffer.from(name));
  opening.setAuthTag(whole.subarray(-tagLength));
  const bytes = Buffer.concat([opening.update(whole.subarray(0, -tagLength)), opening.final()]);
  return JSON.parse(bytes.toString());
};

const seal = (name: string, key: Uint8Array, reply: Reply<unknown>): SealedText => {
  const iv = randomBytes(12);
  const sealing = createCipheriv(cipher, key, iv);
  sealing.setAAD(Buffer.from(name));
  const parts = [sealing.update(JSON.stringify(reply)), sealing.final(), sealing.getAuthTag()];
  return { iv: iv.toString('base64'), sealed: Buffer.concat(parts).toString('base64') };
};

/**
 * Answers over a line that only the window and this process can read, so that the host in between, which lives on after
 * a lock, never holds a passphrase, a name or a note. Whoever asks in the clear (the command line, a test) is answered
 * in the clear. A question that this process cannot open is from before it started: it answers `locked`, unsealed.
 */
export const serveSealed = (serve: Serve): Serve => {
  const mine = createECDH('prime256v1');
  const publicKey = mine.generateKeys('base64');
  let last: { readonly theirs: string; readonly key: Uint8Array } | null = null;
  const keyWith = (theirs: string): Uint8Array => {
    if (last?.theirs === theirs) return last.key;
    const secret = mine.computeSecret(theirs, 'base64');
    const key = new Uint8Array(hkdfSync('sha256', secret, '', lineContext, 32));
    last = { theirs, key };
    return key;
  };
  return async (name, raw) => {
    if (name === lineName) return { ok: true, value: { key: publicKey } };
    const question = SealedQuestion.safeParse(raw);
    if (!question.success || typeof name !== 'string') return serve(name, raw);
    const { line, ...text } = question.data;
    let key: Uint8Array;
    let input: unknown;
    try {
      key = keyWith(line);
      input = open(name, key, text);
    } catch {
      return { ok: false, error: { code: 'locked' } };
    }
    return { ok: true, value: seal(name, key, await serve(name, input)) };
  };
};
