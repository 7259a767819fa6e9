import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { areaAddress, parseReference } from '../../core/address';
import type { Problem, Severity } from '../../core/problem';
import type { MappedKind } from '../../tables/mapped-kinds';
import type { TableMapping } from '../../tables/mapping';
import { useAnnounce } from '../announcer';
import { useFormats } from '../format';
import { useServices } from '../services';
import { countBySeverity } from '../state/group-problems';
import { SeverityIcon } from './severity-icon';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flexGrow: 1, minWidth: 0 },
  kind: { fontWeight: tokens.fontWeightSemibold },
  detail: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  problems: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

const SEVERITIES: readonly Severity[] = ['error', 'warning'];

interface Props {
  readonly table: TableMapping<MappedKind>;
  /** Of the whole workbook; those of this table are counted. */
  readonly problems: readonly Problem[];
}

/** One table of the team: what it is, how much it holds, what is wrong with it, and a way to its cells. */
export function TableSummary({ table, problems }: Props) {
  const styles = useStyles();
  const { actions, translator } = useServices();
  const { t } = translator;
  const formats = useFormats();
  const announce = useAnnounce();
  const counts = countBySeverity(problems.filter(({ where }) => where?.sheet === table.sheet));
  const show = async () => {
    const area = parseReference(table.address);
    if (!area) return;
    const shown = await actions.showCells(table.sheet, areaAddress(area));
    announce(t(shown ? 'pane:problems.shown' : 'pane:problems.gone', { place: table.table }));
  };
  return (
    <div className={styles.root}>
      <div className={styles.text}>
        <div className={styles.kind}>{t(`sheets:kinds.${table.kind}`)}</div>
        <div className={styles.detail}>
          {t('pane:home.tableRows', {
            table: table.table,
            count: table.rows,
            rows: formats.number(table.rows),
          })}
        </div>
        <div className={styles.problems}>
          {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
            <span key={severity} className={styles.detail}>
              <SeverityIcon severity={severity} />
              {t(`pane:home.${severity}s`, {
                count: counts[severity],
                number: formats.number(counts[severity]),
              })}
            </span>
          ))}
        </div>
      </div>
      <Button
        size="small"
        aria-label={t('pane:problems.showPlace', { place: table.table })}
        onClick={() => void show()}
      >
        {t('pane:problems.show')}
      </Button>
    </div>
  );
}
