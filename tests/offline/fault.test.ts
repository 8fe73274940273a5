import { expect, test } from 'vitest';
import { type Fault, faultOf } from '../../lib/offline/fault';

test.each<[string, unknown, Fault]>([
  ['there is no connection', new TypeError('Failed to fetch'), 'not-fetched'],
  ['the device is full', new DOMException('', 'QuotaExceededError'), 'no-room'],
  ['the browser is set to keep nothing', new DOMException('', 'SecurityError'), 'refused'],
  ['the browser says something that we do not know', 'no', 'refused'],
])('when %s, the person is told the reason', (_, error, fault) => {
  expect(faultOf(error)).toBe(fault);
});
