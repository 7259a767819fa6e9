import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { briefHead, briefSections } from '../../workflows/journal/brief-lines';
import type { BriefSection, BriefWords } from '../../workflows/journal/brief-lines';
import type { VisitBrief } from '../../workflows/journal/brief-facts';
import { SeverityIcon } from '../components/severity-icon';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXXS} 0` },
  mark: { flexShrink: 0 },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const COLORS = { good: 'success', warn: 'warning', bad: 'danger' } as const;
const SEVERITIES = { warn: 'warning', bad: 'error' } as const;

interface Props {
  readonly brief: VisitBrief;
  readonly words: BriefWords;
  /** Parts that the page around it says itself. */
  readonly without?: BriefSection['id'];
  /** Level of the headings below the brief's own. */
  readonly level?: 3 | 4;
}

/** One brief as it is printed: head, goals, what is open, the dealer's flags, orders, policies, the last visit. */
export function BriefPage({ brief, words, without, level = 3 }: Props) {
  const styles = useStyles();
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <div className={styles.stack}>
      {briefHead(brief, words).map((line) => (
        <p key={line} className={styles.note}>
          {line}
        </p>
      ))}
      {briefSections(brief, words)
        .filter(({ id }) => id !== without)
        .map(({ id, title, lines }) => (
          <div key={id}>
            <Heading className={styles.heading}>{title}</Heading>
            <ul className={styles.list}>
              {lines.map(({ mark, text, tone }, at) => (
                <li key={at} className={styles.line}>
                  <span className={styles.mark}>
                    {mark !== undefined ? (
                      <Badge appearance="tint" color={tone ? COLORS[tone] : 'informative'}>
                        {mark}
                      </Badge>
                    ) : tone === 'warn' || tone === 'bad' ? (
                      <SeverityIcon severity={SEVERITIES[tone]} />
                    ) : (
                      <span aria-hidden>•</span>
                    )}
                  </span>
                  <span className={styles.text}>{text}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </div>
  );
}
