/** Who runs this copy, and where errors in it are reported; `null` where nobody has said. */
export interface Operator {
  readonly name: string | null;
  readonly contact: Contact | null;
  readonly report: string | null;
}

/** `href` is null for what is no address, such as a street. */
export interface Contact {
  readonly text: string;
  readonly href: string | null;
}

/**
 * From `OPERATOR_NAME`, `OPERATOR_CONTACT` (mail address, https address or plain words) and
 * `REPORT_URL` (https, or mailto) at build.
 * @throws when `REPORT_URL` is something else
 */
export function operatorFrom(env: Readonly<Record<string, string | undefined>>): Operator {
  const contact = given(env.OPERATOR_CONTACT);
  const report = given(env.REPORT_URL);
  if (report && !/^(?:https:\/\/|mailto:)\S+$/.test(report))
    throw new Error(`REPORT_URL "${report}" is neither an https nor a mailto address`);
  return {
    name: given(env.OPERATOR_NAME),
    contact: contact ? { text: contact, href: hrefOf(contact) } : null,
    report,
  };
}

/** Where to report an error on one page, with the page filled in; `null` where nobody takes reports. */
export function reportAddress({ report }: Operator, page: string): string | null {
  if (!report) return null;
  const address = new URL(report);
  address.searchParams.set(address.protocol === 'mailto:' ? 'subject' : 'title', page);
  return address.href;
}

function given(text: string | undefined): string | null {
  return text?.trim() || null;
}

function hrefOf(contact: string): string | null {
  if (/^https:\/\/\S+$/.test(contact)) return contact;
  return /^[^\s@:/]+@[^\s@:/]+$/.test(contact) ? `mailto:${contact}` : null;
}
