import { useState } from 'react';
import { Field, Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { LeadLine, LeadPart } from '../../workflows/lead-picture';
import { BarChart, useChartFormats } from '../charts';
import { Section } from '../components/section';
import { useResultStyles } from '../components/use-result-styles';
import { useTranslate } from '../services';
import { useLeadFormats } from './use-lead-formats';

const useStyles = makeStyles({
  chance: { margin: `${tokens.spacingVerticalM} 0`, fontWeight: tokens.fontWeightSemibold },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `2px solid ${tokens.colorNeutralStroke1}` },
  formula: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
});

/** Leads offered in the pane: the workbook holds all of them. */
const OFFERED = 200;
/** Facts drawn and listed apart; what the rest adds stands in one line. */
const APART = 8;

/** Facts by how much they move the chance; the weaker ones counted together, so that the sum stays whole. */
function strongestParts(parts: readonly LeadPart[]): {
  readonly top: readonly LeadPart[];
  readonly rest: readonly LeadPart[];
} {
  const sorted = [...parts].sort((a, b) => Math.abs(b.logit) - Math.abs(a.logit));
  return { top: sorted.slice(0, APART), rest: sorted.slice(APART) };
}

function Sum({ line }: { readonly line: LeadLine }) {
  const styles = useResultStyles();
  const own = useStyles();
  const t = useTranslate();
  const { signed, fine } = useLeadFormats();
  const { percent } = useChartFormats();
  const { top, rest } = strongestParts(line.parts);
  const number = mergeClasses(styles.cell, styles.number);
  return (
    // A long value scrolls by keyboard too, so its frame can be focused.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('leads:page.lead.sum')}>
      <table className={styles.table}>
        <caption className={own.caption}>{t('leads:page.lead.sum')}</caption>
        <thead>
          <tr>
            {(['field', 'value', 'adds'] as const).map((id) => (
              <th key={id} scope="col" className={id === 'adds' ? number : styles.cell}>
                {t(`leads:page.lead.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className={styles.cell}>
              {t('leads:page.lead.base')}
            </th>
            <td className={styles.cell} />
            <td className={number}>{signed(line.base)}</td>
          </tr>
          {top.map(({ field, value, logit }) => (
            <tr key={field}>
              <th scope="row" className={styles.cell}>
                {field}
              </th>
              <td className={styles.cell}>{value}</td>
              <td className={number}>{signed(logit)}</td>
            </tr>
          ))}
          {rest.length > 0 && (
            <tr>
              <th scope="row" className={styles.cell}>
                {t('leads:page.lead.rest', { count: rest.length })}
              </th>
              <td className={styles.cell} />
              <td className={number}>{signed(rest.reduce((sum, { logit }) => sum + logit, 0))}</td>
            </tr>
          )}
          <tr>
            <th scope="row" className={mergeClasses(styles.cell, own.total)}>
              {t('leads:page.lead.total')}
            </th>
            <td className={mergeClasses(styles.cell, own.total)} />
            <td className={mergeClasses(number, own.total)}>{signed(line.logit)}</td>
          </tr>
        </tbody>
      </table>
      <p className={own.formula}>
        {t('leads:page.lead.formula', { logit: fine(line.logit), percent: percent(line.probability) })}
      </p>
    </div>
  );
}

/** Why a chosen lead has its chance: the facts for and against it, and the sum that they add up to. */
export function LeadReasons({ lines }: { readonly lines: readonly LeadLine[] }) {
  const styles = useStyles();
  const t = useTranslate();
  const { percent, number } = useChartFormats();
  const { signed } = useLeadFormats();
  const offered = lines.slice(0, OFFERED);
  const [id, setId] = useState(offered[0]?.id);
  const line = offered.find((one) => one.id === id);
  if (!line) return null;
  const { top } = strongestParts(line.parts);
  const hint =
    lines.length > offered.length
      ? t('leads:page.lead.shortened', { shown: offered.length, count: number(lines.length) })
      : t('leads:page.lead.hint');
  return (
    <Section title={t('leads:page.lead.title')}>
      <Field label={t('leads:page.lead.choose')} hint={hint}>
        <Select value={line.id} onChange={(_, { value }) => setId(value)}>
          {offered.map((one) => (
            <option key={one.id} value={one.id}>
              {t('leads:page.lead.option', {
                name: one.name,
                percent: percent(one.probability),
                band: one.outcome === 'open' ? one.band : t(`leads:sheet.${one.outcome}`),
              })}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.chance} aria-live="polite">
        {t('leads:page.lead.chance', {
          percent: percent(line.probability),
          band: line.band,
          known: line.known,
          of: line.of,
        })}
      </p>
      <BarChart
        title={t('leads:page.lead.picture')}
        summary={t('leads:page.lead.pictureSummary', {
          name: line.name,
          fields: top
            .slice(0, 3)
            .map(({ field, value, logit }) => `${field}: ${value} (${signed(logit)})`)
            .join('; '),
        })}
        direction="rows"
        categories={top.map(({ field, value }) => `${field}: ${value}`)}
        categoryTitle={t('leads:page.lead.field')}
        series={[{ name: t('leads:page.lead.adds'), values: top.map(({ logit }) => logit) }]}
        format={signed}
      />
      <Sum line={line} />
    </Section>
  );
}
