import type { ComponentType } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import {
  BoxRegular,
  BuildingShopRegular,
  CalendarLtrRegular,
  ChevronRightRegular,
  ClipboardTaskRegular,
  DataBarVerticalRegular,
  DocumentBulletListRegular,
  DocumentTextRegular,
  MoneyRegular,
  NotepadRegular,
  PeopleRegular,
  TableAddRegular,
  TagRegular,
  TargetRegular,
  VehicleCarRegular,
  WeatherSnowflakeRegular,
} from '@fluentui/react-icons';
import type { TableKind } from '../../tables/rows';
import { useNavigate } from '../navigation';
import type { CardId } from '../navigation';
import { useTranslate } from '../services';

const ICONS: Readonly<Record<CardId, ComponentType>> = {
  classify: PeopleRegular,
  review: ClipboardTaskRegular,
  score: TargetRegular,
  stock: BoxRegular,
  prices: TagRegular,
  accounts: MoneyRegular,
  audit: BuildingShopRegular,
  plan: CalendarLtrRegular,
  travel: VehicleCarRegular,
  brief: DocumentBulletListRegular,
  log: NotepadRegular,
  reports: DocumentTextRegular,
  registers: TableAddRegular,
  results: DataBarVerticalRegular,
  offseason: WeatherSnowflakeRegular,
  development: BuildingShopRegular,
};

const useStyles = makeStyles({
  card: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    width: '100%',
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    boxShadow: tokens.shadow2,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, boxShadow: tokens.shadow4 },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  icon: { fontSize: '24px', lineHeight: 0, color: tokens.colorBrandForeground1, flexShrink: 0 },
  text: { flexGrow: 1, minWidth: 0 },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  detail: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  missing: {
    display: 'block',
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontStyle: 'italic',
  },
  chevron: { alignSelf: 'center', lineHeight: 0, color: tokens.colorNeutralForeground3, flexShrink: 0 },
});

interface Props {
  readonly task: CardId;
  /** Tables that the task needs and the workbook lacks; the task can be opened all the same, its page explains. */
  readonly missing: readonly TableKind[];
}

/** One task: what it does and what it will write; opens its page. */
export function TaskCard({ task, missing }: Props) {
  const styles = useStyles();
  const t = useTranslate();
  const navigate = useNavigate();
  const Icon = ICONS[task];
  return (
    <button
      type="button"
      className={styles.card}
      onClick={() => navigate(task === 'log' ? { page: 'log' } : { page: 'run', task })}
    >
      <span className={styles.icon}>
        <Icon />
      </span>
      <span className={styles.text}>
        <span className={styles.title}>{t(`pane:tasks.${task}.title`)}</span>
        <span>
          <span className={styles.detail}>{t(`pane:tasks.${task}.summary`)}</span>
          {missing.length > 0 && (
            <span className={styles.missing}>
              {t('pane:home.needs', { tables: missing.map((kind) => t(`sheets:kinds.${kind}`)).join(', ') })}
            </span>
          )}
        </span>
      </span>
      <span className={styles.chevron}>
        <ChevronRightRegular />
      </span>
    </button>
  );
}
