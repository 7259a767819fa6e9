import { useId, useState } from 'react';
import { Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { isoWeekday } from '../../core/serial-date';
import type { DayView } from '../../workflows/visit-book';
import { useFormats } from '../format';
import { useTranslate } from '../services';
import { DayPicker } from './day-tab';
import { useDesk } from './desk-context';
import { RouteMap } from './route-map';
import { RouteLegend } from './route-legend';
import { useDeskWords } from './use-desk-words';
import { VisitCard } from './visit-card';

const useStyles = makeStyles({
  note: {
    margin: `${tokens.spacingVerticalS} 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalXXL },
});

type Scope = 'day' | 'week';

/** Where the routes of a day or a week go: a drawing without tiles, which needs no network, and the same as a list. */
export function MapTab() {
  const styles = useStyles();
  const t = useTranslate();
  const words = useDeskWords();
  const formats = useFormats();
  const { rep, day, selected } = useDesk();
  const [scope, setScope] = useState<Scope>('day');
  const title = useId();
  const monday = day.date - isoWeekday(day.date) + 1;
  const routes: readonly DayView[] = (
    scope === 'day' ? [day] : rep.days.filter(({ date }) => date >= monday && date < monday + 7)
  ).filter(({ visits }) => visits.length > 0);
  const shown = selected && routes.some(({ visits }) => visits.includes(selected)) ? selected : undefined;
  const choice = (
    <Field label={t('desk:map.scope')} size="small">
      <RadioGroup
        layout="horizontal"
        value={scope}
        onChange={(_, { value }) => setScope(value === 'week' ? 'week' : 'day')}
      >
        <Radio value="day" label={t('desk:map.day')} />
        <Radio value="week" label={t('desk:map.week')} />
      </RadioGroup>
    </Field>
  );
  return (
    <>
      <DayPicker />
      {rep.places.length === 0 ? (
        <>
          {choice}
          <p className={styles.note}>{t('desk:map.noPlaces')}</p>
        </>
      ) : (
        <>
          <RouteMap key={rep.id} rep={rep} routes={routes} titleId={title}>
            {choice}
          </RouteMap>
          <p className={styles.note}>{t('desk:map.hint')}</p>
          <RouteLegend routes={routes} rep={rep} />
          {rep.placeless > 0 && (
            <p className={styles.note}>
              {t('desk:map.placeless', { count: rep.placeless, customers: formats.number(rep.placeless) })}
            </p>
          )}
        </>
      )}
      {shown && <VisitCard key={`${shown.customer} ${shown.date}`} visit={shown} />}
      <h2 id={title} className={styles.note}>
        {t('desk:map.list')}
      </h2>
      {routes.length === 0 && <p className={styles.note}>{t('desk:day.none')}</p>}
      {routes.map(({ date, visits }) => (
        <div key={date} className={styles.note}>
          {words.day(date)}
          <ol className={styles.list}>
            {visits.map(({ customer, name, arrival }) => (
              <li key={customer}>
                {words.clock(arrival)} {name}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}
