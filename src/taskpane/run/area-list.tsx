import { makeStyles, tokens } from '@fluentui/react-components';
import type { PreviewArea } from '../../workflows/outcome';
import { useFormats } from '../format';
import { useTranslate } from '../services';
import { groupAreas } from '../state/group-areas';
import type { AreaGroup } from '../state/group-areas';

const useStyles = makeStyles({
  areas: { margin: 0, padding: 0, listStyleType: 'none' },
  area: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  action: { fontWeight: tokens.fontWeightSemibold },
  address: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  note: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

function AreaLine({ area }: { readonly area: AreaGroup }) {
  const styles = useStyles();
  const t = useTranslate();
  const formats = useFormats();
  return (
    <li className={styles.area}>
      <div>
        <span className={styles.action}>
          {t(`pane:preview.action.${area.action}`, { count: area.labels.length })}
        </span>{' '}
        {area.labels.join(' · ')}
      </div>
      <div className={styles.address}>
        {t('pane:preview.cells', {
          address: area.address,
          count: area.cells,
          cells: formats.number(area.cells),
        })}
        {area.charts > 0 && ` · ${t('pane:preview.charts', { count: area.charts })}`}
      </div>
    </li>
  );
}

/** Cells and sheets that will be written, those of a kind together. */
export function AreaList({ areas }: { readonly areas: readonly PreviewArea[] }) {
  const styles = useStyles();
  const t = useTranslate();
  if (areas.length === 0) return <p className={styles.note}>{t('pane:preview.nothing')}</p>;
  return (
    <ul className={styles.areas}>
      {groupAreas(areas).map((area) => (
        <AreaLine key={`${area.action} ${area.address}`} area={area} />
      ))}
    </ul>
  );
}
