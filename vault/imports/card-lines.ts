import { decode } from 'libqp';
import { decodeText } from './decode-text.ts';

/** One property of a card: its name in capitals without group, its parameters in capitals, and its value as text. */
export type CardProperty = {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly value: string;
};

/** Pictures, sounds and keys are left where they are: nobody needs them, and they are most of the bytes. */
const unread = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY|AGENT|CLIENTPIDMAP|X-[\w-]*)[;:]/i;

const isQuotedPrintable = /[;=]QUOTED-PRINTABLE(?=[;:])/i;

/**
 * The lines of a file of cards with each byte as one sign: programs fold in the middle of a letter, so letters are made
 * only when the lines are whole. A line that begins with white space goes on the line before, and so does what follows
 * the `=` at the end of a quoted-printable line (RFC 2425, 5.8.1; RFC 2045, 6.7).
 */
const wholeLines = function* (bytes: string): Generator<string> {
  let parts: string[] = [];
  let isSoft = false;
  let isQp = false;
  for (const line of bytes.split(/\r\n|\n|\r/)) {
    const isFolded: boolean = parts.length > 0 && (isSoft || /^[ \t]/.test(line));
    if (!isFolded) {
      if (parts.length > 0) yield parts.join('');
      parts = [];
      isQp = isQuotedPrintable.test(line.slice(0, 200));
    }
    const added: string = isFolded && !isSoft ? line.slice(1) : line;
    isSoft = isQp && added.endsWith('=');
    parts.push(isSoft ? added.slice(0, -1) : added);
  }
  if (parts.length > 0) yield parts.join('');
};

/** Where the value begins: at the first colon outside quotes. */
const colonOf = (line: string): number => {
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') isQuoted = !isQuoted;
    else if (line[at] === ':' && !isQuoted) return at;
  }
  return -1;
};

/** Letters of a value in the charset that it names, else in the one that fits. */
const lettersOf = (bytes: Buffer, charset: string | undefined): string => {
  if (charset !== undefined && charset !== 'UTF-8')
    try {
      return new TextDecoder(charset.toLowerCase()).decode(bytes);
    } catch {
      return decodeText(bytes).text;
    }
  return decodeText(bytes).text;
};

/** Reads one whole line; null for what is no property, or one that is not read. */
const readLine = (line: string): CardProperty | null => {
  const colon = unread.test(line) ? -1 : colonOf(line);
  if (colon < 1) return null;
  const [head = '', ...parameters] = (line.slice(0, colon).match(/(?:"[^"]*"|[^;])+/g) ?? []).map((part) =>
    part.trim().toUpperCase(),
  );
  const charset = parameters
    .find((part) => part.startsWith('CHARSET='))
    ?.slice(8)
    .replaceAll('"', '');
  const raw = line.slice(colon + 1);
  const isQp = parameters.some((part) => /^(?:ENCODING=)?"?QUOTED-PRINTABLE"?$/.test(part));
  if (parameters.some((part) => /^(?:ENCODING=)?(?:B|BASE64)$/.test(part))) return null;
  return {
    name: head.slice(head.lastIndexOf('.') + 1),
    parameters,
    value: lettersOf(isQp ? decode(raw) : Buffer.from(raw, 'latin1'), charset),
  };
};

/** The properties of each card in a file, in their order. A card that is never closed ends where the next begins. */
export const cardsIn = (bytes: Uint8Array): readonly (readonly CardProperty[])[] => {
  const isMarked = bytes[0] === 0xff || bytes[0] === 0xef;
  const source = isMarked ? Buffer.from(decodeText(bytes).text, 'utf8') : Buffer.from(bytes);
  const cards: CardProperty[][] = [];
  let card: CardProperty[] | null = null;
  for (const line of wholeLines(source.toString('latin1'))) {
    const mark = line.trim().toUpperCase();
    if (mark === 'BEGIN:VCARD') {
      card = [];
      cards.push(card);
    } else if (mark === 'END:VCARD') card = null;
    else {
      const property = card && readLine(line);
      if (property) card?.push(property);
    }
  }
  return cards;
};
