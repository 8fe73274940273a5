import { describe, expect, test } from 'vitest';
import { readRemarks } from '../../scripts/judge/csp';
import { readWalks } from '../../scripts/judge/firefox';
import { readCheck } from '../../scripts/judge/html-validate';
import { pickPages, type Report, readRuns } from '../../scripts/judge/lighthouse';
import { byFirstFolder, readLinks } from '../../scripts/judge/links';
import { readLockfiles } from '../../scripts/judge/lockfile';
import { readMessages } from '../../scripts/judge/nu';
import { readScans, type ScannedPage } from '../../scripts/judge/observatory';
import { readTrees } from '../../scripts/judge/reproducible';
import { readSbom } from '../../scripts/judge/sbom';
import { type Issue, readSights } from '../../scripts/judge/sights';

describe('MDN HTTP Observatory', () => {
  const front: ScannedPage = {
    address: '/',
    hasScript: false,
    scan: { grade: 'A+', score: 130 },
    tests: { 'content-security-policy': { pass: true, result: 'csp-implemented' } },
  };
  const guide: ScannedPage = { ...front, address: '/en/de/', hasScript: true };

  test('passes pages with the most they can have', () => {
    const best = { ...guide, scan: { grade: 'A+', score: 135 } };
    expect(readScans([front, best])).toMatchObject({
      figure: 'A+; 130 to 135 on 2 pages',
      verdict: 'passed',
    });
  });

  test('fails a script that no checksum vouches for', () => {
    const finding = readScans([front, guide]);
    expect(finding.verdict).toBe('failed');
    expect(finding.notes).toContain('`/en/de/` has A+, 130');
  });

  test('names the test that cost the grade', () => {
    const open: ScannedPage = {
      ...front,
      scan: { grade: 'B', score: 75 },
      tests: { 'content-security-policy': { pass: false, result: 'csp-not-implemented' } },
    };
    const finding = readScans([front, open]);
    expect(finding).toMatchObject({ figure: 'A+, B; 75 to 130 on 2 pages', verdict: 'failed' });
    expect(finding.notes).toContain('`/` has B, 75: `csp-not-implemented`');
  });

  test('passes nothing without a page', () => {
    expect(readScans([]).verdict).toBe('failed');
  });
});

describe('csp_evaluator', () => {
  const self = { severity: 50, directive: 'script-src', value: "'self'", description: 'JSONP?' };
  const inline = { severity: 10, directive: 'script-src', description: 'Inline scripts run.' };

  test.each([
    ['no remark', [], '0 remarks, at worst “none”', 'passed'],
    ['a doubt', [self, self], '2 remarks, at worst “medium maybe”', 'passed'],
    ['a hole', [self, inline], '2 remarks, at worst “high”', 'failed'],
  ])('hears %s', (_, remarks, figure, verdict) => {
    expect(readRemarks(remarks)).toMatchObject({ figure, verdict });
  });

  test('tells a remark on several policies once', () => {
    expect(readRemarks([self, self]).notes).toEqual([
      "medium maybe, `script-src 'self'`: `JSONP?`",
    ]);
  });
});

describe('the Nu checker', () => {
  const warning = {
    type: 'info',
    subType: 'warning',
    url: 'file:/somewhere/out/en/index.html',
    message: 'Not in Form C.',
  } as const;
  const error = { type: 'error', url: warning.url, message: 'Stray end tag' } as const;

  test('lets a warning pass, and tells it', () => {
    expect(readMessages([warning])).toEqual({
      figure: '0 errors, 1 warnings',
      verdict: 'passed',
      notes: ['`Not in Form C.` in `en/index.html`'],
    });
  });

  test('fails an error, told once for all its pages', () => {
    expect(readMessages([warning, error, error])).toEqual({
      figure: '2 errors, 1 warnings',
      verdict: 'failed',
      notes: [
        '`Stray end tag` in `en/index.html` and 1 more',
        '`Not in Form C.` in `en/index.html`',
      ],
    });
  });

  test('fails a page that it could not read', () => {
    expect(
      readMessages([{ type: 'non-document-error', message: 'File not found.' }]),
    ).toMatchObject({ verdict: 'failed' });
  });
});

describe('html-validate', () => {
  const said = (stdout: string, stderr = '', status = 0) => ({ status, stdout, stderr });

  test('passes pages without a problem', () => {
    expect(readCheck(said('19 pages of 9 classes checked, 0 kinds of problem.\n'))).toEqual({
      figure: '0 problems on 19 pages of 9 classes',
      verdict: 'passed',
      notes: [],
    });
  });

  test('fails a problem, and tells it', () => {
    const finding = readCheck(
      said(
        '19 pages of 9 classes checked, 1 kinds of problem.\n',
        'out/index.html:1:2: Wrong\n',
        1,
      ),
    );
    expect(finding).toMatchObject({ verdict: 'failed', notes: ['`out/index.html:1:2: Wrong`'] });
  });

  test('fails a site without a page', () => {
    const finding = readCheck(said('0 pages of 0 classes checked, 0 kinds of problem.\n', '', 1));
    expect(finding.verdict).toBe('failed');
  });

  test('has no figure when the check broke off', () => {
    expect(() => readCheck(said('', 'TypeError', 1))).toThrow('came to no end');
  });
});

describe('linkinator', () => {
  const good = { url: 'http://127.0.0.1/', state: 'OK', status: 200 } as const;
  const outside = { url: 'https://example.org/', state: 'SKIPPED' } as const;
  const dead = {
    url: 'http://127.0.0.1/en/zz/',
    state: 'BROKEN',
    status: 404,
    parent: 'http://127.0.0.1/en/',
  } as const;

  test('counts what stays inside the site', () => {
    expect(readLinks(1, [good, outside])).toEqual({
      figure: '0 of 1 links on 1 pages broken',
      verdict: 'passed',
      notes: [],
    });
  });

  test('names a link that leads nowhere, and its page', () => {
    expect(readLinks(2, [good, dead])).toEqual({
      figure: '1 of 2 links on 2 pages broken',
      verdict: 'failed',
      notes: ['`http://127.0.0.1/en/: http://127.0.0.1/en/zz/ (404)`'],
    });
  });

  test('counts a dead link once, and names each page that has it', () => {
    const again = { ...dead, parent: 'http://127.0.0.1/de/' };
    const finding = readLinks(2, [good, good, dead, again]);
    expect(finding.figure).toBe('1 of 2 links on 2 pages broken');
    expect(finding.notes).toHaveLength(2);
  });

  test('reads each language by itself, and what is in no folder together', () => {
    const files = [
      '404.html',
      'de/index.html',
      'index.html',
      'de/gb/index.html',
      'embed/de/gb.html',
    ];
    expect(byFirstFolder(files)).toEqual([
      ['404.html', 'index.html'],
      ['de/index.html', 'de/gb/index.html'],
      ['embed/de/gb.html'],
    ]);
  });

  test('passes nothing when it followed no link', () => {
    expect(readLinks(1, [outside]).verdict).toBe('failed');
  });
});

describe('an engine for accessibility', () => {
  const label: Issue = { ruleId: 'input_label', message: 'No label', confidence: 'FAIL' };
  const colour: Issue = { ruleId: 'colour', message: 'Verify colour', confidence: 'POTENTIAL' };
  const page = { address: '/en/', sight: 'light', issues: [colour] };

  test('leaves to a person what a person has to decide', () => {
    expect(readSights([page, { ...page, sight: 'dark' }])).toEqual({
      figure: '0 violations on 1 pages in 2 sights',
      verdict: 'passed',
      notes: ['for a person to decide: colour'],
    });
  });

  test('fails one violation in one sight, and says where', () => {
    const finding = readSights([page, { ...page, sight: 'dark', issues: [label, colour] }]);
    expect(finding).toMatchObject({
      figure: '1 violations on 1 pages in 2 sights',
      verdict: 'failed',
    });
    expect(finding.notes).toContain('`input_label: No label` on `/en/`');
  });

  test('passes nothing when it saw no page', () => {
    expect(readSights([]).verdict).toBe('failed');
  });
});

describe('Firefox', () => {
  const ended = { journey: 'a reader gets the three actions', problem: null };
  const stopped = { journey: 'ticks are there after a reload', problem: 'not\nticked' };

  test('passes when every journey came to its end, and says which Firefox it was', () => {
    const finding = readWalks([ended, ended], 'firefox/153.7.0');
    expect(finding).toMatchObject({ figure: '2 of 2 journeys', verdict: 'passed' });
    expect(finding.notes).toContain('`firefox/153.7.0`, over WebDriver BiDi');
  });

  test('fails one journey that was stopped, and says which and by what', () => {
    const finding = readWalks([ended, stopped], 'firefox/153.7.0');
    expect(finding).toMatchObject({ figure: '1 of 2 journeys', verdict: 'failed' });
    expect(finding.notes).toContain('ticks are there after a reload: `not ticked`');
  });

  test('passes nothing when nobody walked', () => {
    expect(readWalks([], '').verdict).toBe('failed');
  });
});

describe('Lighthouse', () => {
  function reportOf(performance: number | null, seo = 1): Report {
    const category = (score: number | null, id: string) => ({ score, auditRefs: [{ id }] });
    return {
      categories: {
        performance: category(performance, 'largest-paint'),
        accessibility: category(1, 'labels'),
        'best-practices': category(1, 'https'),
        seo: category(seo, 'title'),
      },
      audits: {
        'largest-paint': { score: performance, scoreDisplayMode: 'numeric' },
        title: { score: seo, scoreDisplayMode: 'binary' },
      },
    };
  }

  test('takes the middle run', () => {
    const reports = [reportOf(0.6), reportOf(1), reportOf(0.99), reportOf(1), reportOf(0.98)];
    expect(readRuns([{ address: '/en/', reports }])).toMatchObject({
      figure: 'at least 99, 100, 100, 100 on 1 pages',
      verdict: 'passed',
    });
  });

  test('tells the lowest page, and what cost its points', () => {
    const pages = [
      { address: '/en/', reports: [reportOf(1)] },
      { address: '/en/de/', reports: [reportOf(1, 0.9), reportOf(1, 0.8), reportOf(1, 0.8)] },
    ];
    expect(readRuns(pages)).toEqual({
      figure: 'at least 100, 100, 100, 80 on 2 pages',
      verdict: 'failed',
      notes: ['`/en/` 100 100 100 100, `/en/de/` 100 100 100 80', '`/en/de/`: `title`'],
    });
  });

  test('gives nothing for a category that it could not score', () => {
    expect(readRuns([{ address: '/en/', reports: [reportOf(null)] }])).toMatchObject({
      figure: 'at least 0, 100, 100, 100 on 1 pages',
      verdict: 'failed',
    });
  });

  test('looks at home, a place, a law and a change, as far as they are there', () => {
    const addresses = [
      ...['/', '/en/', '/en/about/', '/en/changes/', '/en/changes/one/', '/en/de/', '/en/gb/'],
      '/en/objection/eu-gdpr/',
    ];
    expect(pickPages(addresses)).toEqual([
      ...['/en/', '/en/de/', '/en/objection/eu-gdpr/', '/en/changes/one/'],
    ]);
    expect(pickPages(['/en/', '/en/de/'])).toEqual(['/en/', '/en/de/']);
  });
});

describe('lockfile-lint', () => {
  test('passes packages that are vouched for', () => {
    expect(readLockfiles([{ file: 'a.json', packages: 3, problems: [] }])).toEqual({
      figure: '0 problems, 3 packages in 1 lockfiles',
      verdict: 'passed',
      notes: [],
    });
  });

  test('names the lockfile with the gap', () => {
    const gap = { file: 'b.json', packages: 2, problems: ['x has no integrity'] };
    expect(readLockfiles([{ file: 'a.json', packages: 3, problems: [] }, gap])).toEqual({
      figure: '1 problems, 5 packages in 2 lockfiles',
      verdict: 'failed',
      notes: ['`b.json: x has no integrity`'],
    });
  });
});

describe('the bill of materials', () => {
  const silent = { status: 0, stdout: '', stderr: '' };
  const bom = (components: object[]) =>
    JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components });

  test('passes with what it lists', () => {
    expect(readSbom(silent, bom([{}, {}]))).toMatchObject({
      figure: 'valid 1.6, 2 components',
      verdict: 'passed',
    });
  });

  test('fails when it lists nothing', () => {
    expect(readSbom(silent, bom([])).verdict).toBe('failed');
  });

  test('fails when its program refuses it', () => {
    const refused = { status: 1, stdout: '', stderr: 'ERROR | invalid\n' };
    expect(readSbom(refused, '{}')).toEqual({
      figure: 'not valid',
      verdict: 'failed',
      notes: ['`ERROR | invalid`'],
    });
  });
});

describe('two builds', () => {
  const tree = new Map([
    ['en/index.html', 'a1'],
    ['robots.txt', 'b2'],
  ]);

  test('of the same bytes pass, whatever lay there before', () => {
    expect(readTrees(tree, new Map(tree), new Map([['robots.txt', 'b2']]))).toEqual({
      figure: '2 files, 0 differ',
      verdict: 'passed',
      notes: ['what the other judges looked at differs from the commit in 1 files'],
    });
  });

  test('fail by a byte, and by a file that only one has', () => {
    const other = new Map([
      ['en/index.html', 'c3'],
      ['robots.txt', 'b2'],
      ['stray.txt', 'd4'],
    ]);
    expect(readTrees(tree, other, tree)).toEqual({
      figure: '2 files, 2 differ',
      verdict: 'failed',
      notes: ['`en/index.html`', '`stray.txt`', 'what the other judges looked at is the same, too'],
    });
  });

  test('of nothing show nothing', () => {
    expect(readTrees(new Map(), new Map(), new Map()).verdict).toBe('failed');
  });
});
