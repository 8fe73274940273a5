/** Longer addresses are cut off by some mail programs. */
const MOST_CHARACTERS = 1800;

/** A draft to nobody, for a copy to oneself; `null` where the text is too long for a link. */
export function mailDraft(subject: string, text: string): string | null {
  const body = text.replaceAll(/\r?\n/g, '\r\n');
  const address = `mailto:?subject=${encode(subject)}&body=${encode(body)}`;
  return address.length < MOST_CHARACTERS ? address : null;
}

/** Half of a pair of surrogates has no encoding: it becomes the replacement character. */
function encode(text: string): string {
  return encodeURIComponent(text.replaceAll(LONE_SURROGATE, '\ufffd'));
}

const LONE_SURROGATE = /\p{Surrogate}/gu;
