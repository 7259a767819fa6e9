import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { DateField } from '../components/date-field';
import { LoadFailure } from '../components/load-failure';
import { NoTables } from '../components/no-tables';
import { PageHeading } from '../components/page-heading';
import { Section } from '../components/section';
import { Skeleton } from '../components/skeleton';
import { TableSummary } from '../components/table-summary';
import { TaskCard } from '../components/task-card';
import { TASK_GROUPS } from '../navigation';
import { useTranslate } from '../services';
import { useSession } from '../state/session';
import { useSurvey } from '../state/use-survey';
import { missingTables } from '../tasks';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  refresh: { marginTop: tokens.spacingVerticalS },
  group: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  date: { marginBottom: tokens.spacingVerticalM },
});

/** What is in this workbook, and what can be done with it. */
export default function HomePage() {
  const styles = useStyles();
  const t = useTranslate();
  const survey = useSurvey();
  const { status, failure } = survey.tables;
  const { asOf, setAsOf } = useSession();
  const tables = survey.tables.value;
  const found = new Set(tables?.map(({ kind }) => kind));
  return (
    <>
      <PageHeading title={t('pane:home.title')} intro={t('pane:home.intro')} />
      <Section title={t('pane:home.tables')}>
        {status === 'failed' && <LoadFailure failure={failure} onAgain={survey.reload} />}
        {!tables && status === 'loading' && <Skeleton label={t('pane:home.looking')} />}
        {tables?.length === 0 && <NoTables />}
        {tables && tables.length > 0 && (
          <>
            <ul className={styles.list}>
              {tables.map((table) => (
                <li key={table.address}>
                  <TableSummary table={table} problems={survey.problems ?? []} />
                </li>
              ))}
            </ul>
            <Button
              className={styles.refresh}
              size="small"
              appearance="subtle"
              icon={<ArrowClockwiseRegular />}
              onClick={survey.reload}
            >
              {t('pane:home.refresh')}
            </Button>
          </>
        )}
      </Section>
      <Section title={t('pane:home.tasks')}>
        <div className={styles.date}>
          <DateField
            label={t('pane:run.asOf')}
            hint={t('pane:home.asOfHint')}
            value={asOf}
            onChange={setAsOf}
          />
        </div>
        {TASK_GROUPS.map(({ id, tasks }) => (
          <section key={id} aria-labelledby={`tasks-${id}`}>
            <h3 id={`tasks-${id}`} className={styles.group}>
              {t(`pane:home.groups.${id}`)}
            </h3>
            <ul className={styles.list}>
              {tasks.map((task) => (
                <li key={task}>
                  <TaskCard task={task} missing={tables ? missingTables(task, found) : []} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Section>
    </>
  );
}
