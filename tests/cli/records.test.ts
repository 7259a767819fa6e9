import { run, utf8 } from './memory-host';

describe('fieldsheet records', () => {
  const files = {
    'complaints.csv': utf8(
      'Date,Buyer,Trouble,Closed on\n2026-03-02,C1,Wet boxes,\n2026-03-03,C2,Late,2026-03-04\n',
    ),
  };

  it("writes a register of the team's own, with its columns named on the command line", async () => {
    const maps = ['--map', 'Complaints.Customer=Buyer', '--map', 'complaints.what=Trouble'];
    const { code, files: written } = await run(
      [
        'records',
        'complaints.csv',
        '--as-of',
        '2026-03-05',
        '--register',
        'Complaints',
        '--csv',
        'out.csv',
        ...maps,
      ],
      files,
    );
    expect(code).toBe(0);
    const text = new TextDecoder().decode(written.get('out.csv'));
    expect(
      text
        .replace(/^\uFEFF/, '')
        .trim()
        .split('\r\n'),
    ).toEqual(['Date,Customer,What,Done on', '2026-03-02,C1,Wet boxes,', '2026-03-03,C2,Late,2026-03-04']);
  });

  it('refuses a column that the register does not have', async () => {
    const { code, err } = await run(['records', 'complaints.csv', '--map', 'Complaints.Price=Buyer'], files);
    expect(code).not.toBe(0);
    expect(err).toMatch(/Complaints\.Price/);
  });
});
