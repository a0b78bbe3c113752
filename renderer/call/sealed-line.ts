import type { Bridge } from '../../core/contract/bridge.ts';
import { Refusal, type Reply } from '../../core/kernel/refusal.ts';
import {
  lineContext,
  lineCurve,
  lineName,
  type SealedQuestion,
  type SealedText,
} from '../../core/contract/sealed-line.ts';

declare global {
  /** What the host puts into the window before anything of it runs. */
  const vertrouwd: Bridge;
}

/** The line to one store process: its secret, and the half that the store needs to find the same. */
type Line = { readonly key: CryptoKey; readonly mine: string };

const toText = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
};

const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

const valueOf = (reply: Reply<unknown>): unknown => {
  if (!reply.ok) throw new Refusal(reply.error);
  return reply.value;
};

const openLine = async (): Promise<Line> => {
  const { subtle } = crypto;
  const { key: theirs } = valueOf(await vertrouwd.call(lineName, {})) as { readonly key: string };
  const mine = await subtle.generateKey(lineCurve, false, ['deriveBits']);
  const publicKey = await subtle.importKey('raw', toBytes(theirs), lineCurve, false, []);
  const secret = await subtle.deriveBits({ name: lineCurve.name, public: publicKey }, mine.privateKey, 256);
  const base = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  return {
    key: await subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: new TextEncoder().encode(lineContext) },
      base,
      { name: 'AES-GCM', length: 256 },
      false,
      ['encrypt', 'decrypt'],
    ),
    mine: toText(new Uint8Array(await subtle.exportKey('raw', mine.publicKey))),
  };
};

let current: Promise<Line> | null = null;

const line = (): Promise<Line> => {
  const opening = current ?? openLine();
  current = opening;
  opening.catch(() => {
    if (current === opening) current = null;
  });
  return opening;
};

const aboutCall = (name: string) => ({ name: 'AES-GCM', additionalData: new TextEncoder().encode(name) });

const seal = async (name: string, text: string): Promise<readonly [CryptoKey, SealedQuestion]> => {
  const { key, mine } = await line();
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt({ ...aboutCall(name), iv }, key, new TextEncoder().encode(text));
  return [key, { line: mine, iv: toText(iv), sealed: toText(new Uint8Array(sealed)) }];
};

/** One after another, because sealing a long question takes longer than a short one, and the store must hear them in turn. */
let turn: Promise<unknown> = Promise.resolve();
const sealInTurn = (name: string, text: string): ReturnType<typeof seal> => {
  const sealing = turn.then(() => seal(name, text));
  turn = sealing.catch(() => undefined);
  return sealing;
};

const ask = async (name: string, text: string): Promise<Reply<unknown> | 'line-changed'> => {
  const [key, question] = await sealInTurn(name, text);
  const reply = await vertrouwd.call(name, question);
  // An answer of the store itself is sealed; this one is from a process that ended, or that is not the same any more.
  if (!reply.ok) return reply.error.code === 'locked' ? 'line-changed' : reply;
  const { iv, sealed } = reply.value as SealedText;
  const bytes = await crypto.subtle.decrypt({ ...aboutCall(name), iv: toBytes(iv) }, key, toBytes(sealed));
  return JSON.parse(new TextDecoder().decode(bytes)) as Reply<unknown>;
};

/**
 * Asks the store over a line that only this page and the store's process can read. What lies between them, the host and
 * the browser, outlives a lock, so no passphrase, name or note may pass there in the clear: it could be found in their
 * memory afterwards. After a lock there is another process with another key; then the line is opened anew, once.
 */
export const askSealed = async (name: string, input: unknown): Promise<Reply<unknown>> => {
  const text = JSON.stringify(input);
  const reply = await ask(name, text);
  if (reply !== 'line-changed') return reply;
  current = null;
  const again = await ask(name, text);
  return again === 'line-changed' ? { ok: false, error: { code: 'locked' } } : again;
};
