/** Takes bytes and gives the one text that keys.json has for them (base64 with padding). */
export const keyText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** The bytes of such a text, or null for any other notation of them: a changed character may never pass unseen. */
export const bytesOfText = (text: string): Uint8Array | null => {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : null;
};
