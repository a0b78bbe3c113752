/** What a text says as JSON; null when it is none. For texts from outside, which a schema then judges. */
export const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
