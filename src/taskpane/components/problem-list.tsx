import { useState } from 'react';
import { Button, CounterBadge, makeStyles, tokens } from '@fluentui/react-components';
import type { Problem, Where } from '../../core/problem';
import { problemText } from '../../i18n/problem-text';
import { useAnnounce } from '../announcer';
import { useServices } from '../services';
import { groupProblems } from '../state/group-problems';
import type { ProblemGroup } from '../state/group-problems';
import { Disclosure } from './disclosure';
import { SeverityIcon } from './severity-icon';

const PAGE = 20;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  label: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  text: { flexGrow: 1, minWidth: 0 },
  fix: { margin: 0, marginBottom: tokens.spacingVerticalS },
  entry: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  where: { flexGrow: 1, minWidth: 0 },
  place: { fontWeight: tokens.fontWeightSemibold },
  detail: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  places: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** Sheet and cell (or row) of a problem as a reader knows them; empty when it is about the whole workbook. */
function placeOf(where: Where | undefined): string {
  if (!where) return '';
  const cell = where.address ?? (where.row === undefined ? '' : String(where.row));
  return [where.sheet, cell].filter(Boolean).join(' ! ');
}

function Entry({ problem, shared }: { readonly problem: Problem; readonly shared: string }) {
  const styles = useStyles();
  const { actions, translator } = useServices();
  const { t } = translator;
  const announce = useAnnounce();
  const { where } = problem;
  const { text } = problemText(translator, problem);
  const place = placeOf(where);
  const sheet = where?.sheet;
  const address = where?.address ?? (where?.row === undefined ? undefined : `A${where.row}`);
  const show = async () => {
    if (sheet === undefined || address === undefined) return;
    const shown = await actions.showCells(sheet, address);
    announce(t(shown ? 'pane:problems.shown' : 'pane:problems.gone', { place }));
  };
  return (
    <li className={styles.entry}>
      <div className={styles.where}>
        {place && <div className={styles.place}>{place}</div>}
        <div className={styles.detail}>
          {[where?.key, where?.column].filter(Boolean).join(' · ')}
          {text !== shared && <div>{text}</div>}
        </div>
      </div>
      {sheet !== undefined && address !== undefined && (
        <Button size="small" aria-label={t('pane:problems.showPlace', { place })} onClick={() => void show()}>
          {t('pane:problems.show')}
        </Button>
      )}
    </li>
  );
}

function Group({ group }: { readonly group: ProblemGroup }) {
  const styles = useStyles();
  const { translator } = useServices();
  const { t } = translator;
  const [limit, setLimit] = useState(PAGE);
  const [first] = group.problems;
  const { text, fix } = problemText(translator, first);
  const count = group.problems.length;
  return (
    <li>
      <Disclosure
        label={
          <span className={styles.label}>
            <span className={styles.text}>
              <SeverityIcon severity={group.severity} />
              {text}
            </span>
            {count > 1 && (
              <CounterBadge count={count} overflowCount={9999} appearance="filled" color="informative" />
            )}
          </span>
        }
      >
        {fix && <p className={styles.fix}>{fix}</p>}
        <ul className={styles.places}>
          {group.problems.slice(0, limit).map((problem, index) => (
            <Entry key={index} problem={problem} shared={text} />
          ))}
        </ul>
        {count > limit && (
          <Button appearance="subtle" onClick={() => setLimit(limit + 5 * PAGE)}>
            {t('pane:problems.more', { count: count - limit })}
          </Button>
        )}
      </Disclosure>
    </li>
  );
}

/** Problems grouped by what is wrong, each with what to do, its places, and a way to the cell. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {groupProblems(problems).map((group) => (
        <Group key={`${group.severity} ${group.code}`} group={group} />
      ))}
    </ul>
  );
}
