import { useState } from 'react';
import { Button, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { exportVisits } from '../../workflows/export-visits';
import type { PlanVersion } from '../../workflows/visit-desk';
import { useAnnounce } from '../announcer';
import { useServices } from '../services';

const useStyles = makeStyles({
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  files: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { width: '100%', marginTop: tokens.spacingVerticalS },
});

const CSV_FILE = 'visits.csv';

/** The plan as files: a calendar a rep, and a table. Where Excel cannot save a file, its text goes to the clipboard. */
export function ExportPlan({ version }: { readonly version: PlanVersion }) {
  const styles = useStyles();
  const { saveFile, translator } = useServices();
  const { t } = translator;
  const announce = useAnnounce();
  const [said, setSaid] = useState('');
  const [blocked, setBlocked] = useState<string>();
  const { draft, plan } = version;
  const withVisits = new Set(plan.routes.map(({ rep }) => rep));
  const offer = async (file: string, type: string, text: string) => {
    setBlocked(undefined);
    let key = 'desk:export.saved';
    if (!saveFile(file, type, text)) {
      try {
        await navigator.clipboard.writeText(text);
        key = 'desk:export.copied';
      } catch {
        key = 'desk:export.blocked';
        setBlocked(text);
      }
    }
    const sentence = t(key, { file });
    setSaid(sentence);
    announce(sentence);
  };
  const saveCsv = () => void offer(CSV_FILE, 'text/csv', exportVisits(draft, plan, t).csv);
  const saveCalendar = (rep: string) => {
    const calendar = exportVisits(draft, plan, t).calendars.find((each) => each.rep === rep);
    if (calendar) void offer(calendar.file, 'text/calendar', calendar.text);
  };
  return (
    <>
      <p className={styles.note}>{t('desk:export.text')}</p>
      <div className={styles.files}>
        <Button size="small" icon={<ArrowDownloadRegular />} onClick={saveCsv}>
          {t('desk:export.csv')}
        </Button>
        {[...draft.input.reps]
          .filter(([rep]) => withVisits.has(rep))
          .map(([rep, name]) => (
            <Button key={rep} size="small" icon={<ArrowDownloadRegular />} onClick={() => saveCalendar(rep)}>
              {t('desk:export.ics', { rep: name === '' ? t('plan:preview.team') : name })}
            </Button>
          ))}
      </div>
      {said !== '' && <p className={styles.note}>{said}</p>}
      {blocked !== undefined && (
        <Textarea
          className={styles.text}
          readOnly
          value={blocked}
          rows={6}
          aria-label={t('desk:export.blocked')}
        />
      )}
    </>
  );
}
