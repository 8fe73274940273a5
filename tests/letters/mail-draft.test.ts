import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REASONS, type ReasonId } from '../../lib/letters/choices';
import { mailDraft } from '../../lib/letters/mail-draft';
import { LAWS, MEMBER, WORDS, write } from './laws';

test('a copy to oneself has a subject, a body and no recipient', () => {
  const draft = mailDraft('Über & drüber?', 'Zeile 1\n\n"Zeile" 2 + 100 %') ?? '';
  const { protocol, pathname, searchParams } = new URL(draft);
  expect([protocol, pathname]).toEqual(['mailto:', '']);
  expect(searchParams.get('subject')).toBe('Über & drüber?');
  expect(searchParams.get('body')).toBe('Zeile 1\r\n\r\n"Zeile" 2 + 100 %');
});

test('a text that is too long for a link gets none', () => {
  expect(mailDraft('s', 'ä'.repeat(296))).toHaveLength(1799);
  expect(mailDraft('s', 'ä'.repeat(297))).toBeNull();
});

test('any text gets a link under 1,800 characters or none, also half a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (text) => {
      expect(mailDraft('s', `${text}\ud800`)?.length ?? 0).toBeLessThan(1800);
    }),
  );
});

test.each(LAWS.map((law) => [law.id, law] as const))(
  'whoever gives one of our reasons under %s can send the text to themselves',
  (_, law) => {
    const subject = 'Objection: use of my personal data for training AI';
    const wants = law.reason === 'wanted' ? (['reason'] as const) : [];
    for (const reason of REASONS) {
      const text = write(law, { ...MEMBER, wants }, { ...TYPICAL, reason: reasonText(reason) });
      expect(mailDraft(subject, text), reason).not.toBeNull();
    }
  },
);

const TYPICAL = {
  controller: WORDS.message('letter.controller.linkedin-ireland'),
  name: 'Ada Example',
  email: 'ada@example.org',
  place: 'in the Netherlands',
  today: '22 November 2026',
};

function reasonText(reason: ReasonId): string {
  return WORDS.message(`letter.reason.${reason}.text`);
}
