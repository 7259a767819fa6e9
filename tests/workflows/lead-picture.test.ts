// Proves what the lead page draws: sums that are whole, the right order, and intervals from the published formula.
import { fieldStrengths, leadLines, learningStage, reliabilityDots } from '../../src/workflows/lead-picture';
import { createTranslator } from '../../src/i18n';
import { scoreFixture } from '../taskpane/support/lead-fixture';

const { t } = createTranslator('en');

async function learning(closed: number) {
  const outcome = await scoreFixture('en', { closed });
  if (!outcome.ok || !outcome.value.result.learning) throw new Error('nothing learned');
  return outcome.value.result.learning;
}

describe('Picture of a lead score', () => {
  it('gives each lead the whole sum behind its chance, open leads and better chances first', async () => {
    const lines = leadLines(await learning(120), t);
    expect(lines).toHaveLength(150);
    expect(lines.slice(0, 30).every(({ outcome }) => outcome === 'open')).toBe(true);
    for (const [index, line] of lines.entries()) {
      const sum = line.parts.reduce((total, { logit }) => total + logit, line.base);
      expect(Math.abs(sum - line.logit)).toBeLessThanOrEqual(1e-12);
      expect(line.probability).toBeCloseTo(1 / (1 + Math.exp(-sum)), 12);
      const next = lines[index + 1];
      if (next?.outcome === line.outcome && line.outcome === 'open')
        expect(line.probability).toBeGreaterThanOrEqual(next.probability);
    }
  });

  it('ranks columns by how far they move the chance: the one that tells nothing comes last', async () => {
    const strengths = fieldStrengths(await learning(160), t);
    expect(strengths.at(-1)?.field).toBe('Colour');
    expect(strengths.map(({ strength }) => strength)).toEqual(
      strengths.map(({ strength }) => strength).sort((a, b) => b - a),
    );
  });

  it('draws Wilson intervals around the share that was won', () => {
    const bin = { from: 0.6, to: 0.9, expected: 0.7, observed: 0.8, deals: 10, won: 8 };
    const [dot] = reliabilityDots({ reliability: [bin] } as never);
    // Wilson 95 % for 8 of 10, as tables give it.
    expect([dot?.low, dot?.high].map((share) => share?.toFixed(3))).toEqual(['0.490', '0.943']);
    expect(dot).toMatchObject({ predicted: 0.7, observed: 0.8, count: 10 });
  });

  it('tells points, blend and learned apart by the number of closed deals', async () => {
    const stages = await Promise.all(
      [12, 50, 120].map(async (closed) => learningStage(await learning(closed))),
    );
    expect(stages.map(({ mode }) => mode)).toEqual(['none', 'blended', 'learned']);
    // Half way from 20 to 80 the share is half way from 2/3 to 1.
    expect(stages.map(({ share }) => share.toFixed(9))).toEqual(
      [0, 5 / 6, 1].map((share) => share.toFixed(9)),
    );
  });
});
